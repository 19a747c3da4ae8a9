// Real elements for what the canvas shows, kept in step with the tree that the interface tells (src/ui/tree_changes.hpp).

import { composite_selector, composites, make_element, place, roles, scrollers, update_element } from './tree_elements.js';

const record_end = '\x1e';
const field_end = '\x1f';
const between_words = 5000; // ms: of what has the focus, while a run changes it; a screen reader needs as long for a sentence or two
const answer_time = 2000; // ms: what a hand does is answered by then

/** @param {string[]} fields @returns {import('./tree_elements.js').TreeNode} */
function node_of([id, parent, role, states, level, left, top, width, height, now, least, most, step, name, value, description]) {
    const numbers = [id, parent, states, level, now, least, most, step].map(Number);
    return {
        id: numbers[0], parent: numbers[1], role: roles[Number(role)], states: numbers[2], level: numbers[3],
        box: [left, top, width, height].map(Number),
        now: numbers[4], least: numbers[5], most: numbers[6], step: numbers[7],
        name, value, description,
    };
}

/** @param {string} changes */
function read_changes(changes) {
    /** @type {{put: import('./tree_elements.js').TreeNode[], gone: number[], order?: number[]}} */ const read = { put: [], gone: [] };
    for (const record of changes.split(record_end)) {
        const [kind, ...fields] = record.split(field_end);
        if (kind === '+') read.put.push(node_of(fields));
        if (kind === '-') read.gone.push(Number(fields[0]));
        if (kind === '=') read.order = fields[0].trim().split(' ').map(Number);
    }
    return read;
}

const stop_selector = 'button, input, select, [tabindex="0"]';
const members_of = Object.values(composites);

/** @param {Element | null} member @returns {member is HTMLElement} */
const is_chosen = (member) => ['aria-checked', 'aria-selected'].some((name) => member?.getAttribute(name) === 'true');

/** The chosen one of a member's composite. @param {HTMLElement} member */
function chosen_beside(member) {
    const members = member.closest(composite_selector)?.querySelectorAll(`[data-role="${member.dataset.role}"]`);
    return [...members ?? []].find(is_chosen);
}

/** One of a composite is reached by Tab: what has the focus, the chosen one, or the first. @param {HTMLElement} composite */
function rove(composite) {
    const members = /** @type {HTMLElement[]} */ ([...composite.querySelectorAll(`[data-role="${composites[composite.dataset.role ?? '']}"]`)]);
    const held = members.find((member) => member === document.activeElement) ?? members.find(is_chosen) ?? members[0];
    for (const member of members) {
        const wanted = member === held ? 0 : -1;
        if (member.getAttribute('tabindex') !== String(wanted)) member.tabIndex = wanted;
    }
}

/** @typedef {ReturnType<typeof make_tree_mirror>} TreeMirror */

/** @param {HTMLElement} root */
export function make_tree_mirror(root) {
    /** @type {Map<number, {element: HTMLElement, node: import('./tree_elements.js').TreeNode}>} */ const known = new Map();
    /** @type {WeakMap<Element, number>} */ const ids = new WeakMap();
    /** @type {Map<number, ReturnType<typeof setTimeout>>} */ const waiting = new Map(); // by the ids of what keeps its words for now
    /** @type {Element | null} */ let worked = null; // what a hand has done something to
    let worked_at = 0;

    /** Handles and pads are read out as they change. @param {import('./tree_elements.js').TreeNode} node @param {HTMLElement} element */
    const is_read_out = ({ role }, element) => ['handle', 'pad'].includes(role) && element === document.activeElement && element !== worked;

    /** @param {import('./tree_elements.js').TreeNode} node */
    function put(node) {
        const before = known.get(node.id);
        const is_same = before && before.node.role === node.role && before.node.level === node.level;
        const element = is_same ? before.element : make_element(node);
        if (before && !is_same) before.element.replaceWith(element);
        ids.set(element, node.id);
        known.set(node.id, { element, node });
        if (is_same && is_read_out(node, element)) {
            place(element, node);
            if (!waiting.has(node.id)) waiting.set(node.id, setTimeout(tell_now, between_words, node.id));
            return;
        }
        clearTimeout(waiting.get(node.id));
        waiting.delete(node.id);
        // Its answer may come in parts: where a handle is, and later what the engine makes of that.
        if (worked === element && performance.now() > worked_at + answer_time) worked = null;
        update_element(element, node, is_same ? before.node : undefined);
    }

    /** @param {number} id */
    function tell_now(id) {
        waiting.delete(id);
        const entry = known.get(id);
        if (entry) update_element(entry.element, entry.node, entry.node, true);
    }

    /** What was typed into a field is told before it goes. @param {number} id */
    function remove(id) {
        const element = known.get(id)?.element;
        if (element instanceof HTMLInputElement && element === document.activeElement) element.blur();
        element?.remove();
        known.delete(id);
    }

    /** @param {number} id */
    function children_of(id) {
        const parent = known.get(id);
        if (!parent) return root;
        return scrollers.includes(parent.node.role) ? /** @type {HTMLElement} */ (parent.element.firstElementChild) : parent.element;
    }

    /** What stands in its place stays there: an element that is moved loses the focus. @param {number[]} order */
    function arrange(order) {
        /** @type {Map<HTMLElement, Element | null>} */ const next = new Map();
        for (const id of order) {
            const entry = known.get(id);
            if (!entry) continue;
            const { element, node } = entry;
            const parent = children_of(node.parent);
            const expected = next.has(parent) ? next.get(parent) ?? null : parent.firstElementChild;
            if (element !== expected) parent.insertBefore(element, expected);
            next.set(parent, element.nextElementSibling);
        }
    }

    /** What scrolls and has no stop of its own is one, so that it can be scrolled by keys. */
    function make_scrollers_reachable() {
        for (const { element, node } of known.values()) {
            if (!scrollers.includes(node.role)) continue;
            const scrolls = node.most > node.box[3] + 1;
            const wanted = scrolls && !element.querySelector(stop_selector) ? 0 : -1;
            if (element.tabIndex !== wanted) element.tabIndex = wanted;
        }
    }

    /** What can have the focus, in the order of Tab. */
    const stops = () => /** @type {HTMLElement[]} */ ([...root.querySelectorAll(stop_selector)]).filter(({ tabIndex }) => tabIndex >= 0);

    /** @param {string} changes */
    function show(changes) {
        const { put: told, gone, order } = read_changes(changes);
        const active = document.activeElement;
        let held = active instanceof HTMLElement && root.contains(active) ? active : null;
        const stop = held && (gone.length > 0 || order) ? stops().indexOf(held) : -1;
        const fresh = told.filter(({ id, role }) => scrollers.includes(role) && !known.has(id));
        const was_chosen = is_chosen(held);
        for (const id of gone.reverse()) remove(id); // what lies in others stands behind them
        told.forEach(put);
        if (order) arrange(order);
        for (const { id, now } of fresh) /** @type {HTMLElement} */ (known.get(id)?.element).scrollTop = now;
        const changed = order ? root.querySelectorAll(composite_selector)
            : told.filter(({ role }) => members_of.includes(role)).map(({ id }) => known.get(id)?.element.closest(composite_selector));
        // A shortcut has chosen another one, or what stands elsewhere: the focus goes with the choice.
        if (held && was_chosen && !is_chosen(held)) held = chosen_beside(held) ?? held;
        for (const composite of new Set(changed)) if (composite instanceof HTMLElement) rove(composite);
        make_scrollers_reachable();
        if (!held || document.activeElement === held || (!held.isConnected && stop < 0)) return;
        const left = stops(); // what had the focus is gone, and what stands there now goes on with it
        (held.isConnected ? held : left[Math.min(Math.max(stop, 0), left.length - 1)])?.focus({ preventScroll: true });
    }

    /** The node that an element, or what it lies in, stands for. @param {EventTarget | null} target */
    function node_at(target) {
        for (let element = target instanceof Element ? target : null; element && element !== root; element = element.parentElement) {
            const id = ids.get(element);
            const entry = id === undefined ? undefined : known.get(id);
            if (entry) return entry;
        }
        return undefined;
    }

    // What a hand does shows at once in the words of what it is done to.
    const take_note = (/** @type {Event} */ { target }) => {
        worked = node_at(target)?.element ?? null;
        worked_at = performance.now();
    };
    for (const name of ['keydown', 'pointerdown', 'pointermove', 'click']) root.addEventListener(name, take_note, { capture: true, passive: true });

    return { show, node_at };
}
