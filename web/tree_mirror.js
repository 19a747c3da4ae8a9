// Real elements for what the canvas shows, kept in step with the tree that the interface tells (src/ui/tree_changes.hpp).

import { columns, composites, make_element, more_button, roles, update_element } from './tree_elements.js';

const record_end = '\x1e';
const field_end = '\x1f';

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

const stop_selector = 'button, input, select, [tabindex="0"]';

/** @typedef {ReturnType<typeof make_tree_mirror>} TreeMirror */

/** @param {HTMLElement} root */
export function make_tree_mirror(root) {
    /** @type {Map<number, {element: HTMLElement, node: import('./tree_elements.js').TreeNode}>} */ const known = new Map();
    /** @type {WeakMap<Element, number>} */ const ids = new WeakMap();
    /** @type {Map<number, HTMLElement>} */ const more = new Map(); // of what more can be told

    /** @param {import('./tree_elements.js').TreeNode} node */
    function put(node) {
        const before = known.get(node.id);
        const is_same = before && before.node.role === node.role && before.node.level === node.level;
        const element = is_same ? before.element : make_element(node);
        if (before && !is_same) before.element.remove();
        ids.set(element, node.id);
        known.set(node.id, { element, node });
        update_element(element, node, is_same ? before.node : undefined);
        const button = more_button(node, more.get(node.id) ?? null);
        if (!button) return forget_more(node.id);
        ids.set(button, node.id);
        more.set(node.id, button);
        if (element.isConnected && element.nextElementSibling !== button) element.after(button);
    }

    /** @param {number} id */
    function forget_more(id) {
        more.get(id)?.remove();
        more.delete(id);
    }

    /** What was typed into a field is told before it goes. @param {number} id */
    function remove(id) {
        const element = known.get(id)?.element;
        if (element instanceof HTMLInputElement && element === document.activeElement) element.blur();
        element?.remove();
        known.delete(id);
        forget_more(id);
    }

    /** @param {number} id */
    function children_of(id) {
        const parent = known.get(id);
        if (!parent) return root;
        return columns.includes(parent.node.role) ? /** @type {HTMLElement} */ (parent.element.firstElementChild) : parent.element;
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
            const button = more.get(id);
            if (button && element.nextElementSibling !== button) element.after(button);
            next.set(parent, (button ?? element).nextElementSibling);
        }
    }

    /** One of each composite is reached by Tab: the chosen one, or the first. */
    function rove() {
        for (const { element, node } of known.values()) {
            const kind = composites[node.role];
            if (!kind) continue;
            const members = /** @type {HTMLElement[]} */ ([...element.querySelectorAll(`[data-role="${kind}"]`)]);
            const chosen = members.find((member) => member.ariaChecked === 'true' || member.ariaSelected === 'true') ?? members[0];
            const held = members.find((member) => member === document.activeElement) ?? chosen;
            for (const member of members) member.tabIndex = member === held ? 0 : -1;
        }
    }

    /** A column without a stop of its own is one, so that it can be scrolled by keys. */
    function make_columns_reachable() {
        for (const { element, node } of known.values()) {
            if (!columns.includes(node.role)) continue;
            const scrolls = node.most > node.box[3] + 1;
            element.tabIndex = scrolls && !element.querySelector(stop_selector) ? 0 : -1;
        }
    }

    /** What can have the focus, in the order of Tab. */
    const stops = () => /** @type {HTMLElement[]} */ ([...root.querySelectorAll(stop_selector)]).filter(({ tabIndex }) => tabIndex >= 0);

    /** @param {string} changes */
    function show(changes) {
        const held = document.activeElement;
        const had_focus = held instanceof HTMLElement && root.contains(held);
        const place = had_focus ? stops().indexOf(held) : -1;
        /** @type {number[] | undefined} */ let order;
        for (const record of changes.split(record_end)) {
            const [kind, ...fields] = record.split(field_end);
            if (kind === '+') put(node_of(fields));
            if (kind === '=') order = fields[0].trim().split(' ').map(Number);
            if (kind !== '-') continue;
            remove(Number(fields[0]));
        }
        if (order) arrange(order);
        rove();
        make_columns_reachable();
        if (!had_focus || document.activeElement === held) return;
        const left = stops(); // what had the focus is gone, and what stands there now goes on with it
        left[Math.min(Math.max(place, 0), left.length - 1)]?.focus({ preventScroll: true });
    }

    return {
        show,
        /** The node that an element, or what it lies in, stands for. @param {EventTarget | null} target */
        node_at(target) {
            for (let element = target instanceof Element ? target : null; element && element !== root; element = element.parentElement) {
                const id = ids.get(element);
                const entry = id === undefined ? undefined : known.get(id);
                if (entry) return entry;
            }
            return undefined;
        },
    };
}
