// The ways to give files: dropped, pasted, chosen. Each ends in something that is seen: what was given, or a sentence.

import { dropped_files } from './dropped.js';
import { take_files } from './pictures.js';
import { refuse, remark } from './refusal.js';

const is_text_field = (/** @type {EventTarget | null} */ target) => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** What is said of a drop or a paste without a file. @param {DataTransfer} transfer */
function remark_without_file(transfer) {
    const is_address =
        transfer.types.includes('text/uri-list') ||
        /<img\b/i.test(transfer.getData('text/html')) ||
        /^\s*https?:\S+\s*$/.test(transfer.getData('text/plain'));
    return is_address ? 'only_an_address' : 'no_file';
}

/** @param {InterfaceProgram} ui @param {(given: any[], role: number) => void} take @param {(key: string) => void} say */
function listen_for_pastes(ui, take, say) {
    addEventListener('paste', (event) => {
        const transfer = event.clipboardData;
        if (!transfer || is_text_field(event.target)) return;
        const files = [...transfer.files];
        if (ui._page_takes_pictures()) files.length > 0 ? take(files, ui._page_paste_role()) : say(remark_without_file(transfer));
        else if (files.length > 0) say('another_lab');
    });
}

/**
 * @param {InterfaceProgram} ui @param {(event: DragEvent) => [number, number]} place @param {() => void} wake
 * @param {(given: any[], role: number) => void} take @param {(key: string) => void} say
 */
function listen_for_drops(ui, place, wake, take, say) {
    const drag = (/** @type {number} */ x, /** @type {number} */ y) => {
        ui._page_drag(x, y);
        wake();
    };
    const fail = (/** @type {unknown} */ error) => {
        refuse(ui, [{ name: '', error }]);
        wake();
    };
    // A text that is dropped on a field is the browser's; all else would lead it away from the page.
    const is_ours = (/** @type {DragEvent} */ event) => !is_text_field(event.target) || event.dataTransfer?.types.includes('Files');
    // Who does not take it as it comes to an element cannot have what is dropped there at once.
    addEventListener('dragenter', (event) => is_ours(event) && event.preventDefault());
    addEventListener('dragover', (event) => {
        if (!is_ours(event)) return;
        event.preventDefault();
        if (ui._page_takes_pictures()) drag(...place(event));
    });
    addEventListener('dragleave', () => drag(-1, -1));
    addEventListener('drop', (event) => {
        drag(-1, -1);
        if (!is_ours(event) || !event.dataTransfer) return;
        event.preventDefault();
        if (!ui._page_takes_pictures()) return say('another_lab');
        const role = ui._page_drop_role(...place(event));
        const without_file = remark_without_file(event.dataTransfer);
        dropped_files(event.dataTransfer, ui._page_most_pictures()).then((files) => (files.length > 0 ? take(files, role) : say(without_file)), fail);
    });
}

/** Returns the function that asks for files. @param {(given: any[], role: number) => void} take */
function make_chooser(take) {
    const input = document.createElement('input');
    input.type = 'file';
    input.hidden = true;
    document.body.append(input);
    let role = 0; // a PictureRole
    input.addEventListener('change', () => {
        take([...(input.files ?? [])], role);
        input.value = ''; // so that the same file can be chosen again
    });
    return (/** @type {number} */ wanted, /** @type {boolean} */ several, /** @type {boolean} */ pictures) => {
        role = wanted;
        input.multiple = several;
        input.accept = pictures ? 'image/*' : '.h5,.hdf5,.npz';
        input.click();
    };
}

/**
 * Takes what the user drops on the page or pastes. Returns the function that asks for files: for what role, and whether for
 * several and for pictures.
 * @param {HTMLCanvasElement} canvas @param {import('./pictures.js').Receivers} receivers @param {() => void} wake
 */
export function take_pictures(canvas, receivers, wake) {
    const { ui } = receivers;
    /** @param {DragEvent} event @returns {[number, number]} */
    const place = (event) => {
        const box = canvas.getBoundingClientRect();
        return [event.clientX - box.left, event.clientY - box.top];
    };
    const take = (/** @type {any[]} */ given, /** @type {number} */ role) => take_files(receivers, given, role).finally(wake);
    const say = (/** @type {string} */ key) => {
        remark(ui, key);
        wake();
    };
    listen_for_pastes(ui, take, say);
    listen_for_drops(ui, place, wake, take, say);
    return make_chooser(take);
}
