// The element of each node of the tree (src/ui/tree.hpp): made once, brought up to date when the node changes.

/**
 * @typedef {object} TreeNode
 * @property {number} id @property {number} parent
 * @property {string} role one of `roles`
 * @property {number} states @property {number} level
 * @property {number[]} box left, top, width, height in CSS pixels of what it lies in
 * @property {number} now @property {number} least @property {number} most @property {number} step
 * @property {string} name @property {string} value @property {string} description
 */

/** In the order of the enum Role. */
export const roles = [
    'bar', 'settings', 'picture', 'explanation', 'summary', 'group', 'heading', 'text', 'code', 'image', 'table', 'button', 'toggle',
    'fold', 'radios', 'radio', 'tabs', 'tab', 'list', 'option', 'slider', 'handle', 'field', 'chooser', 'pad', 'progress', 'more', 'details',
];
/** The bits of the enum NodeState. */
export const state_bits = { disabled: 1, chosen: 2, open: 4, invalid: 8, drags: 16, wheel: 32, foreign: 64 };

/** Roles whose elements scroll by themselves: landmarks, and printed lines. */
export const scrollers = ['settings', 'picture', 'explanation', 'code'];
/** Their nodes are walked through with the arrow keys, one of them is in the order of Tab. */
export const composites = /** @type {Record<string, string>} */ ({ radios: 'radio', tabs: 'tab', list: 'option' });
export const composite_selector = Object.keys(composites).map((role) => `[data-role="${role}"]`).join();

const tags = /** @type {Record<string, string>} */ ({
    bar: 'header', settings: 'section', picture: 'main', explanation: 'aside', summary: 'section', text: 'p', code: 'pre', table: 'table',
    button: 'button', toggle: 'button', fold: 'button', radio: 'button', tab: 'button', option: 'button', more: 'button',
    slider: 'input', field: 'input', chooser: 'select',
});
const aria_roles = /** @type {Record<string, string>} */ ({
    image: 'img', radios: 'radiogroup', radio: 'radio', tabs: 'tablist', tab: 'tab', list: 'listbox', option: 'option', handle: 'slider',
    pad: 'application', progress: 'progressbar',
});
// What is only a frame around others has no box of its own.
const frames_of_others = ['bar', 'summary', 'group', 'radios', 'tabs', 'list'];

/** @param {TreeNode} node */
export function make_element(node) {
    const tag = node.role === 'heading' ? `h${node.level || 2}` : (tags[node.role] ?? 'div');
    const element = /** @type {HTMLElement} */ (document.createElement(tag));
    element.dataset.role = node.role;
    if (aria_roles[node.role]) element.setAttribute('role', aria_roles[node.role]);
    if (element instanceof HTMLButtonElement) element.type = 'button';
    if (element instanceof HTMLInputElement) element.type = node.role === 'slider' ? 'range' : 'text';
    if (['handle', 'pad', 'details'].includes(node.role)) element.tabIndex = 0;
    if (element instanceof HTMLInputElement && node.role === 'field') {
        for (const name of ['autocomplete', 'autocapitalize', 'autocorrect']) element.setAttribute(name, 'off');
        element.spellcheck = false;
        element.enterKeyHint = 'done';
    }
    if (scrollers.includes(node.role)) element.append(Object.assign(document.createElement('div'), { className: 'content' }));
    return element;
}

/** @param {Element} element @param {string} name @param {string | number | false | undefined} value none takes it away */
function set_attribute(element, name, value) {
    if (value === false || value === undefined || value === '') element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

/** @param {HTMLElement} element @param {TreeNode} node */
export function place(element, { role, box: [left, top, width, height] }) {
    if (frames_of_others.includes(role)) return;
    element.classList.toggle('unseen', width <= 0 || height <= 0);
    const [x, y, w, h] = [left, top, width, height].map((points) => `${points}px`);
    Object.assign(element.style, width > 0 && height > 0 ? { left: x, top: y, width: w, height: h } : { left: '', top: '', width: '', height: '' });
}

/** @param {Element} element @param {string} words */
function set_words(element, words) {
    if (element.textContent !== words) element.textContent = words;
}

/** @param {HTMLSelectElement} select @param {TreeNode} node */
function show_choices(select, { value, now }) {
    const names = value.split('\n').slice(0, -1);
    while (select.options.length > names.length) select.remove(names.length);
    names.forEach((name, i) => {
        if (select.options[i]?.text !== name) select.options[i] = new Option(name);
    });
    const chosen = now < names.length ? now : -1;
    if (select.selectedIndex !== chosen) select.selectedIndex = chosen;
}

/** Its cells are kept, and with them the focus. @param {HTMLTableElement} table @param {TreeNode} node */
function show_cells(table, { name, box, value, now, step }) {
    if (box[2] === 0) set_words(table.createCaption(), name);
    const rows = value.split('\n').map((line) => line.split('\t'));
    while (table.rows.length > rows.length) table.deleteRow(-1);
    const [head, body] = [table.tHead ?? table.createTHead(), table.tBodies[0] ?? table.createTBody()];
    let number = 0;
    rows.forEach((cells, r) => {
        const row = table.rows[r] ?? (r === 0 ? head : body).insertRow();
        while (row.cells.length > cells.length) row.deleteCell(-1);
        cells.forEach((words, c) => {
            const is_head = r === 0 || c === 0;
            const tag = is_head && words ? 'th' : 'td';
            let cell = row.cells[c] ?? row.appendChild(document.createElement(tag));
            if (cell.localName !== tag) cell.replaceWith((cell = document.createElement(tag)));
            if (cell.tagName === 'TH' && r + c > 0) set_attribute(cell, 'scope', r === 0 ? 'col' : 'row');
            set_words(cell, words);
            if (is_head || !step) return;
            cell.dataset.number = String(number);
            set_attribute(cell, 'aria-selected', String(number === now));
            cell.tabIndex = number === Math.max(0, now) ? 0 : -1;
            ++number;
        });
    });
    set_attribute(table, 'role', step ? 'grid' : undefined);
}

// WebKit lets VoiceOver move a slider by its step alone, so that it has one there; elsewhere a pointer is not held to steps.
const needs_step = 'GestureEvent' in globalThis;

/** What has come of a key, in words for whoever does not see it. @param {HTMLElement} element @param {string} words */
const tell_of = (element, words) => element.dispatchEvent(new CustomEvent('petal-told', { bubbles: true, detail: words }));

const shows_chinese = () => document.documentElement.lang === 'zh';
const with_value = (/** @type {string} */ name, /** @type {string} */ value) => (value ? `${name}${shows_chinese() ? '：' : ': '}${value}` : name);

const updates = /** @type {Record<string, (element: any, node: TreeNode, is_late: boolean) => void>} */ ({
    heading: (element, { name }) => set_words(element, name),
    text: (element, { name }) => set_words(element, name),
    code: (element, { name }) => set_words(element.firstElementChild, name),
    button: (element, { name }) => set_words(element, name),
    toggle(element, { name, states }) {
        set_words(element, name);
        set_attribute(element, 'aria-pressed', String((states & state_bits.chosen) !== 0));
    },
    fold(element, { name, value, states }) {
        set_words(element, value ? `${name} ${value}` : name);
        set_attribute(element, 'aria-expanded', String((states & state_bits.open) !== 0));
    },
    more(element, { name, states }) {
        set_words(element, name);
        set_attribute(element, 'aria-expanded', String((states & state_bits.open) !== 0));
    },
    radio(element, { name, states }) {
        set_words(element, name);
        set_attribute(element, 'aria-checked', String((states & state_bits.chosen) !== 0));
    },
    tab(element, { name, states }) {
        set_words(element, name);
        set_attribute(element, 'aria-selected', String((states & state_bits.chosen) !== 0));
    },
    option(element, { name, states }) {
        set_words(element, name);
        set_attribute(element, 'aria-selected', String((states & state_bits.chosen) !== 0));
    },
    image: (element, { name, value }) => set_attribute(element, 'aria-label', with_value(name, value)),
    table: show_cells,
    slider(element, { now, least, most, step, value }) {
        Object.assign(element, { min: least, max: most, step: needs_step ? step || 'any' : 'any', value: now });
        set_attribute(element, 'aria-valuetext', value);
    },
    handle(element, { now, least, most, value }) {
        set_attribute(element, 'aria-valuenow', now);
        set_attribute(element, 'aria-valuemin', least);
        set_attribute(element, 'aria-valuemax', most);
        set_attribute(element, 'aria-valuetext', value);
    },
    field(element, { value, states }) {
        element.dataset.shown = value;
        if (!element.dataset.typed && element.value !== value) element.value = value;
        set_attribute(element, 'aria-invalid', (states & state_bits.invalid) !== 0 && 'true');
    },
    chooser: show_choices,
    pad(element, { name, value }, is_late) {
        const words = with_value(name, value);
        const is_news = element === document.activeElement && element.getAttribute('aria-label') !== words;
        set_attribute(element, 'aria-label', words);
        if (is_news && !is_late) tell_of(element, value);
    },
    progress(element, { now, most, value }) {
        set_attribute(element, 'aria-valuenow', now);
        set_attribute(element, 'aria-valuemin', 0);
        set_attribute(element, 'aria-valuemax', most);
        set_attribute(element, 'aria-valuetext', value);
    },
});
const named_by_words = ['heading', 'text', 'code', 'button', 'toggle', 'fold', 'more', 'radio', 'tab', 'option', 'image', 'pad'];

/**
 * `is_late`: its words were kept back for a while, and nobody waits for them.
 * @param {HTMLElement} element @param {TreeNode} node @param {TreeNode | undefined} before
 */
export function update_element(element, node, before, is_late = false) {
    place(element, node);
    updates[node.role]?.(element, node, is_late);
    const has_caption = element instanceof HTMLTableElement && element.caption;
    if (!named_by_words.includes(node.role)) set_attribute(element, 'aria-label', !has_caption && node.name);
    if (['group', 'details'].includes(node.role)) set_attribute(element, 'role', node.name && (node.parent === 0 ? 'region' : 'group'));
    set_attribute(element, 'aria-description', node.description !== node.name && node.description);
    const is_told = (node.role === 'table' && element.contains(document.activeElement)) || (node.role === 'field' && (node.states & state_bits.invalid) !== 0);
    if (is_told && before && before.description !== node.description) tell_of(element, node.description);
    const other = shows_chinese() ? 'en-US' : 'zh-Hans';
    set_attribute(element, 'lang', (node.states & state_bits.foreign) !== 0 && other);
    set_attribute(element, 'aria-disabled', (node.states & state_bits.disabled) !== 0 && 'true');
    element.classList.toggle('drags', (node.states & state_bits.drags) !== 0);
    element.classList.toggle('turns', (node.states & state_bits.wheel) !== 0);
    if (!scrollers.includes(node.role)) return;
    const content = /** @type {HTMLElement} */ (element.firstElementChild);
    content.style.height = node.most > 0 ? `${node.most}px` : '';
    if (before && before.step !== node.step) element.scrollTop = node.now;
}
