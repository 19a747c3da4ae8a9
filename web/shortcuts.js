// Keys that are meant for the page and not for one of its controls, and the dialog that lists them.

import { acts } from './acts.js';
import { keep_choice, kept_choice } from './choices.js';

const of_the_run = [' ', ',', '.'];

/** Whether a key means something to the element that has the focus. @param {EventTarget | null} target @param {string} key */
function is_of_a_control(target, key) {
    if (!(target instanceof HTMLElement)) return false;
    if (['field', 'chooser'].includes(target.dataset.role ?? '')) return true;
    return key === ' ' && target.matches('button, input, select, td, [data-role="handle"], [data-role="pad"]');
}

/** @param {(id: number, kind: number, act: {text: string}) => void} tell */
export function listen_for_shortcuts(tell) {
    const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('keyboard'));
    const letters = /** @type {HTMLInputElement} */ (document.getElementById('letters'));
    const opener = /** @type {HTMLElement} */ (document.getElementById('open-keyboard'));
    letters.checked = kept_choice('letters') !== 'off';
    letters.addEventListener('change', () => keep_choice('letters', letters.checked ? 'on' : 'off'));
    opener.addEventListener('click', () => dialog.showModal());
    document.addEventListener('keydown', (event) => {
        if (dialog.open || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
        if (is_of_a_control(event.target, event.key)) return;
        if (event.key !== ' ' && !letters.checked) return;
        if (event.key === '?') dialog.showModal();
        else if (!of_the_run.includes(event.key)) return;
        else if (event.key !== ' ' || !event.repeat) tell(0, acts.key, { text: event.key });
        event.preventDefault();
    });
}
