// Pictures and files of pictures that the user gives: read here, and handed to the ledger. Nothing is sent anywhere.

import { file_of } from './dropped.js';
import { file_message, pictures_message } from './given_message.js';
import { hdf5_arrays } from './hdf5_reader.js';
import { hdf5_start } from './hdf5_signature.js';
import { hand_over, OutOfMemory } from './memory.js';
import { refuse, Refusal, remark } from './refusal.js';
import { canvas_error, channels, small_picture } from './small_picture.js';

/** @typedef {{ui: InterfaceProgram, ledger: import('./given.js').Ledger}} Receivers of what is given */
/** @typedef {{name: string, bytes: Bytes}} SmallPicture */

const most_canvas_error = 3; // of 255; what changes colours more leaves nothing of them
const most_bytes = 200e6;

/** What a file is by what it holds; where that says nothing, its name does. @param {Bytes} bytes @param {string} name */
function kind_of(bytes, name) {
    if (hdf5_start(bytes) >= 0) return 'hdf5';
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'npz'; // PK, as every zip begins
    if (/\.(h5|hdf5)$/i.test(name)) return 'hdf5';
    return /\.npz$/i.test(name) ? 'npz' : 'picture';
}

/** Gives a set at once; returns the bytes of a single picture. @param {Receivers} receivers @param {File} file */
async function take_file({ ui, ledger }, file) {
    if (file.size > most_bytes) throw new Refusal('too_large');
    const bytes = new Uint8Array(await file.arrayBuffer()), { name } = file;
    const kind = kind_of(bytes, name);
    if (kind === 'picture') return small_picture(bytes, ui._page_picture_side());
    if (kind === 'npz') {
        const npz = bytes.length > 0 ? bytes : Uint8Array.of(0); // an empty list would stand for arrays
        ledger.give({ name, kind: 'file', message: file_message(name, npz, []) });
    } else {
        const names = ui.UTF8ToString(ui._page_picture_arrays()).split(',');
        const most_entries = ui._page_most_pictures() * ui._page_picture_side() ** 2 * channels;
        const arrays = await hdf5_arrays(bytes.buffer, names, most_entries);
        ledger.give({ name, kind: 'file', message: file_message(name, new Uint8Array(), arrays) });
    }
    return null;
}

/** @param {InterfaceProgram} ui @param {SmallPicture[]} pictures */
function ask_about_last(ui, pictures) {
    const { name, bytes } = pictures[pictures.length - 1];
    hand_over(ui, ui._page_reserve, bytes);
    if (!ui._page_ask_picture()) throw new OutOfMemory();
    if (pictures.length > 1) remark(ui, 'one_is_asked', name, pictures.length);
}

/** @param {Receivers} receivers @param {SmallPicture[]} pictures @param {number} role */
async function give_pictures({ ui, ledger }, pictures, role) {
    const error = await canvas_error(ui._page_picture_side());
    if (error > most_canvas_error) throw new Refusal('canvas_noise');
    const label = ui._page_label_of(role);
    if (label < 0) {
        ask_about_last(ui, pictures);
    } else {
        const picture_bytes = pictures[0].bytes.length;
        const pixels = new Uint8Array(pictures.length * picture_bytes);
        pictures.forEach(({ bytes }, i) => pixels.set(bytes, i * picture_bytes));
        ledger.give({ name: '', kind: 'pictures', message: pictures_message(label === 1, pixels) });
    }
    if (error > 0) remark(ui, 'colours_changed', '', error);
}

/**
 * Takes files, or says why not.
 * @param {Receivers} receivers @param {any[]} given what file_of reads @param {number} role
 */
export async function take_files(receivers, given, role) {
    const { ui } = receivers;
    if (given.length > ui._page_most_pictures()) return refuse(ui, given.map(({ name }) => ({ name, error: new Refusal('too_many') })));
    /** @type {SmallPicture[]} */ const pictures = [];
    /** @type {{name: string, error: unknown}[]} */ const refused = [];
    for (const held of given) {
        try {
            const bytes = await take_file(receivers, await file_of(held));
            if (bytes) pictures.push({ name: held.name, bytes });
        } catch (error) {
            refused.push({ name: held.name, error });
        }
    }
    try {
        if (pictures.length > 0) await give_pictures(receivers, pictures, role);
    } catch (error) {
        refused.push(...pictures.map(({ name }) => ({ name, error })));
    }
    refuse(ui, refused);
}
