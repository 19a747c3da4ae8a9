// What a person does to the elements of the tree, handed to the interface: the pointer goes to the canvas, where it hovers,
// presses and drags what is drawn; keys, typed texts and clicks without a pointer go to the widget of that element.

import { acts, make_act } from './acts.js';
import { hand_over_text } from './memory.js';
import { forward_pointer, forward_wheel, leave_the_wheel_to_the_page_around } from './pointer.js';
import { composite_selector, composites, scrollers, state_bits } from './tree_elements.js';
import { select_all, take_texts_as_meant, take_typed, type_by_key } from './typed.js';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const larger_steps = ['Home', 'End', 'PageUp', 'PageDown'];
const used_keys = /** @type {Record<string, string[]>} */ ({
    handle: [...arrows, ...larger_steps, 'Enter', '+', '=', '-', '0'],
    pad: [...arrows, 'Enter', ' '],
});

/** @typedef {import('./acts.js').Tell} Tell */
/** @typedef {import('./tree_elements.js').TreeNode} TreeNode */
/** @typedef {{element: HTMLElement, node: TreeNode}} Entry */

/** @type {WeakMap<TreeNode, number>} */ const aims = new WeakMap(); // where keys have put sliders whose nodes do not know it yet

const is_disabled = (/** @type {Element} */ element) => element.getAttribute('aria-disabled') === 'true';

/** Whether one lies over the other's middle. @param {Element} panel @param {Element} held */
function is_over(panel, held) {
    const [{ left, right, top, bottom }, of] = [panel.getBoundingClientRect(), held.getBoundingClientRect()];
    const [x, y] = [of.left + of.width / 2, of.top + of.height / 2];
    return x > left && x < right && y > top && y < bottom;
}

// ---------------------------------------------------------------- keys

/** The member of a list that lies that way of another. @param {HTMLElement[]} members @param {HTMLElement} from @param {string} key */
function neighbour(members, from, key) {
    const place = members.indexOf(from);
    if (key === 'Home') return members[0];
    if (key === 'End') return members[members.length - 1];
    const box = from.getBoundingClientRect();
    const tops = new Set(members.map((member) => Math.round(member.getBoundingClientRect().top)));
    const is_down = key === 'ArrowDown' || key === 'ArrowUp';
    const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    const is_grid = tops.size > 1 && tops.size < members.length;
    if (!is_down || !is_grid) return members[(place + step + members.length) % members.length];
    const beyond = members.filter((member) => {
        const other = member.getBoundingClientRect();
        return (other.top - box.top) * step > box.height / 2 && Math.abs(other.left - box.left) < box.width / 2;
    });
    return step > 0 ? beyond[0] ?? from : beyond[beyond.length - 1] ?? from;
}

/** @param {KeyboardEvent} event @param {Entry} entry */
function walk_composite(event, { element, node }) {
    const list = /** @type {HTMLElement | null} */ (element.parentElement?.closest(composite_selector));
    if (!list || ![...arrows, 'Home', 'End'].includes(event.key)) return;
    const members = /** @type {HTMLElement[]} */ ([...list.querySelectorAll(`[data-role="${node.role}"]`)]);
    const next = neighbour(members, element, event.key);
    event.preventDefault();
    for (const member of members) member.tabIndex = member === next ? 0 : -1;
    next.focus();
    if (node.role !== 'tab' && next !== element) next.click(); // a view that is opened may take its time: by Enter
}

/** @param {KeyboardEvent} event @param {Entry} entry @param {Tell} tell */
function move_slider(event, { element, node }, tell) {
    const span = node.most - node.least;
    const ways = /** @type {Record<string, number>} */ ({
        ArrowRight: node.step, ArrowUp: node.step, ArrowLeft: -node.step, ArrowDown: -node.step,
        PageUp: span / 10, PageDown: -span / 10, Home: -span, End: span,
    });
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    if (is_disabled(element)) return;
    const aim = Math.min(node.most, Math.max(node.least, (aims.get(node) ?? node.now) + way));
    aims.set(node, aim);
    tell(node.id, acts.set, { number: aim });
}

/** Cells are walked through, and chosen by Enter. @param {KeyboardEvent} event @param {HTMLTableCellElement} cell @param {Entry} entry @param {Tell} tell */
function walk_cells(event, cell, { element, node }, tell) {
    const row = /** @type {HTMLTableRowElement} */ (cell.parentElement);
    const table = /** @type {HTMLTableElement} */ (element);
    const [r, c] = [row.rowIndex, cell.cellIndex];
    const places = /** @type {Record<string, number[]>} */ ({
        ArrowLeft: [r, c - 1], ArrowRight: [r, c + 1], ArrowUp: [r - 1, c], ArrowDown: [r + 1, c], Home: [r, 1], End: [r, row.cells.length - 1],
    });
    if (event.key === 'Enter' || event.key === ' ') tell(node.id, acts.choose, { number: Number(cell.dataset.number) });
    else if (!places[event.key]) return;
    event.preventDefault();
    const [to_row, to_column] = places[event.key] ?? [r, c];
    const next = table.rows[to_row]?.cells[to_column];
    if (!next?.dataset.number) return;
    cell.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
}

/** @param {KeyboardEvent} event @param {Entry} entry @param {Tell} tell */
function work_by_key(event, entry, tell) {
    const { role, id } = entry.node;
    if (Object.values(composites).includes(role)) return walk_composite(event, entry);
    if (role === 'slider') return move_slider(event, entry, tell);
    if (role === 'table' && event.target instanceof HTMLTableCellElement) return walk_cells(event, event.target, entry, tell);
    if (!used_keys[role]?.includes(event.key)) return;
    event.preventDefault();
    tell(id, acts.key, { text: event.key, shift: event.shiftKey });
}

// ---------------------------------------------------------------- all of it

/**
 * @param {HTMLElement} root of the tree's elements
 * @param {InterfaceProgram} ui @param {() => void} wake
 * @param {import('./tree_mirror.js').TreeMirror} mirror
 */
export function work_by_elements(root, ui, wake, { node_at }) {
    const tell = make_act(ui, wake);
    const { was_pressed } = forward_pointer(root, ui, wake);
    /** Opens and closes the panel of a picture's numbers. @param {Entry} button */
    const tell_more = ({ node }) => tell(node.id, acts.tell, { number: (node.states & state_bits.open) === 0 ? 1 : 0 });
    const close_details = (/** @type {Element} */ details) => {
        const opener = node_at(details.previousElementSibling);
        if (!opener || (opener.node.states & state_bits.open) === 0) return;
        opener.element.focus();
        tell_more(opener);
    };
    /** An open panel makes room for what has the focus: on the other side, or by closing. @param {HTMLElement} held */
    const uncover = (held) => {
        const details = /** @type {HTMLElement | null} */ (root.querySelector('[data-role="details"]'));
        const opener = details && node_at(details.previousElementSibling);
        if (!opener || details.contains(held) || held === opener.element || scrollers.includes(held.dataset.role ?? '')) return;
        if (is_over(details, held)) details.classList.toggle('aside');
        if (is_over(details, held)) tell_more(opener);
    };
    forward_wheel(root, ui, wake);
    leave_the_wheel_to_the_page_around(root);
    take_texts_as_meant(root, (text) => {
        hand_over_text(ui, ui._page_reserve, text);
        return ui.UTF8ToString(ui._page_as_meant());
    });

    // A click on a button, and one without a pointer on what else there is: by Enter, by a screen reader, by voice.
    root.addEventListener('click', (event) => {
        const entry = node_at(event.target);
        const is_known = was_pressed(event.target);
        if (entry?.node.role === 'field') select_all(/** @type {HTMLInputElement} */ (entry.element));
        if (!entry || is_known || is_disabled(entry.element)) return;
        const details = entry.element.closest('[data-role="details"]');
        if (entry.node.role === 'more') return details ? close_details(details) : tell_more(entry);
        if (entry.node.role === 'pad') return tell(entry.node.id, acts.key, { text: 'Enter' }); // where its words say that it is
        if (entry.element instanceof HTMLButtonElement) tell(entry.node.id, acts.press);
        const cell = event.target instanceof Element ? event.target.closest('td') : null;
        if (cell?.dataset.number) tell(entry.node.id, acts.choose, { number: Number(cell.dataset.number) });
    });
    root.addEventListener('keydown', (event) => {
        const entry = node_at(event.target);
        if (!entry || event.ctrlKey || event.metaKey || event.altKey) return;
        const details = entry.element.closest('[data-role="details"]') ?? (entry.node.role === 'more' && entry.element.nextElementSibling);
        if (event.key === 'Escape' && details) return close_details(details);
        if (entry.node.role === 'field') return type_by_key(event, entry, tell);
        if (entry.element instanceof HTMLSelectElement) return;
        work_by_key(event, entry, tell);
    });
    root.addEventListener('input', (event) => {
        const entry = node_at(event.target);
        if (!entry || !(entry.element instanceof HTMLInputElement)) return;
        if (entry.node.role === 'field') entry.element.dataset.typed = 'yes';
        if (entry.node.role === 'slider') tell(entry.node.id, acts.set, { number: Number(entry.element.value) });
    });
    root.addEventListener('change', (event) => {
        const entry = node_at(event.target);
        if (entry?.element instanceof HTMLSelectElement) tell(entry.node.id, acts.choose, { number: entry.element.selectedIndex });
    });
    root.addEventListener('focusin', (event) => {
        const entry = node_at(event.target);
        ui._page_focus(entry?.node.id ?? 0);
        if (entry?.node.role === 'field') /** @type {HTMLInputElement} */ (entry.element).select();
        if (entry) uncover(/** @type {HTMLElement} */ (event.target));
        wake();
    });
    root.addEventListener('focusout', (event) => {
        const entry = node_at(event.target);
        if (entry?.node.role === 'field') {
            take_typed(entry, tell);
            delete entry.element.dataset.visited;
        }
        ui._page_focus(0);
        wake();
    });
    root.addEventListener(
        'scroll',
        (event) => {
            const entry = node_at(event.target);
            if (!entry || !scrollers.includes(entry.node.role)) return;
            ui._page_scroll(entry.node.id, entry.element.scrollTop);
            wake();
        },
        { capture: true, passive: true },
    );
    return tell;
}
