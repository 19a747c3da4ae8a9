// What a person does to the elements of the tree, handed to the interface: the pointer goes to the canvas, where it hovers,
// presses and drags what is drawn; keys, typed texts and clicks without a pointer go to the widget of that element.

import { columns, composites, state_bits } from './tree_elements.js';
import { hand_over_text } from './memory.js';

/** The enum Act::Kind. */
export const acts = { press: 0, write: 1, give_up: 2, set: 3, choose: 4, key: 5, tell: 6 };

// Browsers do these better: they take the pointer themselves.
const worked_by_browser = ['slider', 'field', 'chooser'];
const held_after = 500; // ms that a finger rests
const rests_within = 8; // CSS pixels

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const keys_of_handles = [...arrows, 'Home', 'End', 'PageUp', 'PageDown', 'Enter', '+', '=', '-', '0'];
const keys_of_pads = [...keys_of_handles, ' ', 'Delete', 'Backspace', '1', '2', '3', '4', '5', '6'];

/** @typedef {{element: HTMLElement, node: import('./tree_elements.js').TreeNode}} Entry */

/** @param {InterfaceProgram} ui @param {() => void} wake */
function make_act(ui, wake) {
    return (/** @type {number} */ id, /** @type {number} */ kind, { number = 0, shift = false, text = '' } = {}) => {
        hand_over_text(ui, ui._page_reserve, text);
        ui._page_act(id, kind, number, shift);
        wake();
    };
}
/** @typedef {ReturnType<typeof make_act>} Tell */

const is_disabled = (/** @type {Element} */ element) => element.getAttribute('aria-disabled') === 'true';

// ---------------------------------------------------------------- the pointer

/** @param {HTMLElement} root @param {InterfaceProgram} ui @param {() => void} wake @param {(target: EventTarget | null) => Entry | undefined} node_at */
function forward_pointer(root, ui, wake, node_at) {
    /** @type {Element | null} */ let pressed = null; // what the pointer has gone down on, as far as the canvas knows
    /** @type {Element | null} */ let clicked = null; // what it has come up on
    let hold_timer = 0;
    let is_held = false;
    let began = { x: 0, y: 0 };

    const point = (/** @type {PointerEvent} */ event) => ui._page_point(event.clientX, event.clientY, event.pointerType === 'touch');
    const let_go = () => {
        clearTimeout(hold_timer);
        pressed = null;
        is_held = false;
        ui._page_let_go();
        wake();
    };
    root.addEventListener('pointerdown', (event) => {
        if (!event.isPrimary) return let_go(); // two fingers zoom the page
        clicked = null;
        point(event);
        wake();
        const entry = node_at(event.target);
        if (event.button !== 0 || (entry && worked_by_browser.includes(entry.node.role))) return;
        const target = /** @type {Element} */ (event.target);
        if (event.pointerType !== 'touch') target.setPointerCapture(event.pointerId); // a drag may end outside of the page
        pressed = target;
        ui._page_press(true);
        if (event.pointerType !== 'touch') return;
        began = { x: event.clientX, y: event.clientY };
        hold_timer = setTimeout(() => {
            is_held = true;
            pressed = null;
            ui._page_hold(began.x, began.y);
            wake();
        }, held_after);
    });
    root.addEventListener('pointermove', (event) => {
        if (!event.isPrimary) return;
        if (Math.hypot(event.clientX - began.x, event.clientY - began.y) > rests_within) clearTimeout(hold_timer);
        point(event);
        wake();
    });
    root.addEventListener('pointerup', (event) => {
        if (!event.isPrimary) return;
        clearTimeout(hold_timer);
        if (is_held) {
            clicked = /** @type {Element} */ (event.target);
            return let_go();
        }
        if (!pressed) return;
        clicked = pressed;
        pressed = null;
        point(event);
        ui._page_press(false);
        wake();
    });
    root.addEventListener('keydown', () => (clicked = null), { capture: true });
    root.addEventListener('pointercancel', let_go); // the browser has taken the finger, to scroll or to zoom
    root.addEventListener('pointerleave', () => !pressed && let_go());
    root.addEventListener('contextmenu', (event) => /** @type {PointerEvent} */ (event).pointerType === 'touch' && event.preventDefault());
    return {
        /** Whether a click is the end of a press that the canvas has had; asked once of each. @param {EventTarget | null} target */
        was_pressed(target) {
            const ended = clicked;
            clicked = null;
            return ended !== null && target instanceof Node && ended.contains(target);
        },
    };
}

/** In a frame of a course page the wheel moves that page until the reader has clicked into Petal. @param {HTMLElement} root */
function leave_the_wheel_to_the_page_around(root) {
    const follow = () => root.classList.toggle('passed-by', window !== window.parent && !document.hasFocus());
    for (const name of ['focus', 'blur']) addEventListener(name, follow);
    follow();
}

/** @param {HTMLElement} root @param {InterfaceProgram} ui @param {() => void} wake */
function forward_wheel(root, ui, wake) {
    root.addEventListener(
        'wheel',
        (event) => {
            const is_taken = event.target instanceof Element && event.target.closest('.turns') && !event.ctrlKey;
            if (!is_taken || root.classList.contains('passed-by')) return;
            event.preventDefault();
            const points = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 1 / 3 : 1 / 100;
            ui._page_wheel(-event.deltaY * points);
            wake();
        },
        { passive: false },
    );
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

/** @param {KeyboardEvent} event @param {Entry} entry @param {Tell} tell */
function walk_composite(event, { element, node }, tell) {
    const list = /** @type {HTMLElement | null} */ (element.parentElement?.closest(Object.keys(composites).map((role) => `[data-role="${role}"]`).join()));
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
    const input = /** @type {HTMLInputElement} */ (element);
    const span = node.most - node.least;
    const ways = /** @type {Record<string, number>} */ ({
        ArrowRight: node.step, ArrowUp: node.step, ArrowLeft: -node.step, ArrowDown: -node.step,
        PageUp: span / 10, PageDown: -span / 10, Home: -span, End: span,
    });
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    if (is_disabled(element)) return;
    input.value = String(Number(input.value) + way);
    input.dispatchEvent(new Event('input', { bubbles: true }));
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
    if (Object.values(composites).includes(role)) return walk_composite(event, entry, tell);
    if (role === 'slider') return move_slider(event, entry, tell);
    if (role === 'table' && event.target instanceof HTMLTableCellElement) return walk_cells(event, event.target, entry, tell);
    const used = role === 'handle' ? keys_of_handles : role === 'pad' ? keys_of_pads : [];
    if (!used.includes(event.key)) return;
    event.preventDefault();
    tell(id, acts.key, { text: event.key, shift: event.shiftKey });
}

// ---------------------------------------------------------------- texts that are typed

/** @param {Entry} entry @param {Tell} tell */
function take_typed({ element, node }, tell) {
    const field = /** @type {HTMLInputElement} */ (element);
    if (!field.dataset.typed) return;
    delete field.dataset.typed;
    if (field.value !== field.dataset.shown) tell(node.id, acts.write, { text: field.value });
}

/** A click into a field takes the place of what it holds, unless it has marked a part of it. @param {HTMLInputElement} field */
function select_all(field) {
    if (!field.dataset.typed && field.dataset.visited === undefined && field.selectionStart === field.selectionEnd) field.select();
    field.dataset.visited = 'yes';
}

/** @param {KeyboardEvent} event @param {Entry} entry @param {Tell} tell */
function type_by_key(event, entry, tell) {
    if (event.isComposing || event.keyCode === 229) return; // an input method's own Enter and Escape; 229 in Safari
    const field = /** @type {HTMLInputElement} */ (entry.element);
    if (event.key === 'Enter') {
        take_typed(entry, tell);
        field.select();
    }
    if (event.key !== 'Escape') return;
    delete field.dataset.typed;
    field.value = field.dataset.shown ?? '';
    field.select();
    tell(entry.node.id, acts.give_up);
}

/** An <input> would glue lines together, however they come. @param {HTMLElement} root @param {(text: string) => string} as_meant */
function take_texts_as_meant(root, as_meant) {
    const take = (/** @type {Event} */ event, /** @type {string | null | undefined} */ text) => {
        if (!text || !(event.target instanceof HTMLInputElement) || event.target.type !== 'text') return;
        const meant = as_meant(text);
        if (meant === text) return;
        event.preventDefault();
        event.target.focus();
        document.execCommand('insertText', false, meant); // the one way that undo can take back
    };
    root.addEventListener('paste', (event) => take(event, event.clipboardData?.getData('text/plain')));
    root.addEventListener('drop', (event) => take(event, event.dataTransfer?.getData('text/plain')));
    // A phone's keyboard brings the clipboard as typed text.
    root.addEventListener('beforeinput', (event) => /[\n\r\t]/.test(event.data ?? '') && take(event, event.data));
}

// ---------------------------------------------------------------- all of it

/**
 * @param {HTMLElement} root of the tree's elements
 * @param {InterfaceProgram} ui @param {() => void} wake
 * @param {import('./tree_mirror.js').TreeMirror} mirror
 */
export function work_by_elements(root, ui, wake, { node_at }) {
    const tell = make_act(ui, wake);
    const { was_pressed } = forward_pointer(root, ui, wake, node_at);
    forward_wheel(root, ui, wake);
    leave_the_wheel_to_the_page_around(root);
    take_texts_as_meant(root, (text) => {
        hand_over_text(ui, ui._page_reserve, text);
        return ui.UTF8ToString(ui._page_as_meant());
    });

    // A click without a pointer: by Enter, by a screen reader, by voice.
    root.addEventListener('click', (event) => {
        const entry = node_at(event.target);
        const is_known = was_pressed(event.target);
        if (entry?.node.role === 'field') select_all(/** @type {HTMLInputElement} */ (entry.element));
        if (!entry || is_known || is_disabled(entry.element)) return;
        if (event.target instanceof HTMLElement && event.target.className === 'more') return;
        if (entry.element instanceof HTMLButtonElement) tell(entry.node.id, acts.press);
        const cell = event.target instanceof Element ? event.target.closest('td') : null;
        if (cell?.dataset.number) tell(entry.node.id, acts.choose, { number: Number(cell.dataset.number) });
    });
    root.addEventListener('click', (event) => {
        const entry = node_at(event.target);
        if (!entry || !(event.target instanceof HTMLElement) || event.target.className !== 'more') return;
        tell(entry.node.id, acts.tell, { number: (entry.node.states & state_bits.open) === 0 ? 1 : 0 });
    });
    root.addEventListener('keydown', (event) => {
        const entry = node_at(event.target);
        if (event.target instanceof HTMLElement && event.target.className === 'more') return;
        if (!entry || event.ctrlKey || event.metaKey || event.altKey) return;
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
            if (!entry || !columns.includes(entry.node.role)) return;
            ui._page_scroll(entry.node.id, entry.element.scrollTop);
            wake();
        },
        { capture: true, passive: true },
    );
    return tell;
}
