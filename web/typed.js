// Texts that are typed into the fields of the tree: taken by Enter and where the field is left, given up by Escape.

import { acts } from './acts.js';

/** @typedef {import('./hands.js').Entry} Entry @typedef {import('./hands.js').Tell} Tell */

/** @param {Entry} entry @param {Tell} tell */
export function take_typed({ element, node }, tell) {
    const field = /** @type {HTMLInputElement} */ (element);
    if (!field.dataset.typed) return;
    delete field.dataset.typed;
    if (field.value !== field.dataset.shown) tell(node.id, acts.write, { text: field.value });
}

/** A click into a field takes the place of what it holds, unless it has marked a part of it. @param {HTMLInputElement} field */
export function select_all(field) {
    if (!field.dataset.typed && field.dataset.visited === undefined && field.selectionStart === field.selectionEnd) field.select();
    field.dataset.visited = 'yes';
}

/** @param {KeyboardEvent} event @param {Entry} entry @param {Tell} tell */
export function type_by_key(event, entry, tell) {
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
export function take_texts_as_meant(root, as_meant) {
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
