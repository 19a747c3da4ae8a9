// Pictures and files of pictures that the user gives: read here, and handed over as bytes. Nothing is sent anywhere.

import { file_of } from './dropped.js';
import { hdf5_start } from './hdf5_signature.js';
import { hand_over, OutOfMemory } from './memory.js';
import { Refusal } from './refusal.js';
import { canvas_error, picture_bytes, small_picture } from './small_picture.js';

export const most_files = 1000; // at once; as many pictures as the engine takes together
const most_canvas_error = 3; // of 255; what changes colours more leaves nothing of them
const most_bytes = 200e6;
const hdf5_patience = 20000; // milliseconds

// What a file is for: the numbers of PictureRole.
export const by_content = 0;
export const question = 3;

// ---------------------------------------------------------------- files of whole sets

/** @param {ArrayBuffer} buffer @returns {Promise<any[]>} */
function hdf5_arrays(buffer) {
    const text = /** @type {HTMLElement} */ (document.getElementById('petal-hdf5-js')).textContent ?? '';
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const reader = new Worker(address);
    URL.revokeObjectURL(address);
    return new Promise((done, failed) => {
        const refuse = () => failed(new Refusal('no_hdf5'));
        const timer = setTimeout(refuse, hdf5_patience); // a damaged file may lead the library in circles
        reader.onmessage = ({ data }) => {
            clearTimeout(timer);
            if (data) done(data);
            else refuse();
        };
        reader.onerror = (event) => {
            event.preventDefault();
            clearTimeout(timer);
            refuse();
        };
        reader.postMessage(buffer, [buffer]);
    }).finally(() => reader.terminate());
}

/** The arrays as the interface reads them (decode_arrays in src/protocol): counts of 32 bits before lists, little-endian. @param {any[]} arrays */
function encoded(arrays) {
    /** @type {Uint8Array[]} */ const parts = [];
    const count = (/** @type {number} */ n) => parts.push(new Uint8Array(Uint32Array.of(n).buffer));
    const text = (/** @type {string} */ words) => {
        const letters = new TextEncoder().encode(words);
        count(letters.length), parts.push(letters);
    };
    count(arrays.length);
    for (const { name, shape, whole, bytes, numbers, refusal } of arrays) {
        text(name);
        count(shape.length), parts.push(new Uint8Array(BigInt64Array.from(shape, BigInt).buffer));
        parts.push(Uint8Array.of(whole ? 1 : 0));
        count(bytes.length), parts.push(bytes);
        count(numbers.length), parts.push(new Uint8Array(numbers.buffer));
        text(refusal);
    }
    const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) all.set(part, at), (at += part.length);
    return all;
}

/** What a file is by what it holds; where that says nothing, its name does. @param {Uint8Array} bytes @param {string} name */
function kind_of(bytes, name) {
    if (hdf5_start(bytes) >= 0) return 'hdf5';
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'npz'; // PK, as every zip begins
    if (/\.(h5|hdf5)$/i.test(name)) return 'hdf5';
    return /\.npz$/i.test(name) ? 'npz' : 'picture';
}

// ---------------------------------------------------------------- the way into the interface

/**
 * Hands bytes to the interface and lets it take them by one of its functions.
 * @param {any} ui the interface program @param {Uint8Array} bytes @param {string} call @param {string | number} value
 */
function give(ui, bytes, call, value) {
    hand_over(ui, ui._page_reserve, bytes);
    if (!ui.ccall(call, 'boolean', [typeof value], [value])) throw new OutOfMemory();
}

/** Gives a set at once; returns the bytes of a single picture. @param {any} ui @param {File} file */
async function take_file(ui, file) {
    if (file.size > most_bytes) throw new Refusal('too_large');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = kind_of(bytes, file.name);
    if (kind === 'npz') {
        give(ui, bytes.length > 0 ? bytes : Uint8Array.of(0), 'page_take_npz', file.name); // an empty list would stand for arrays
    } else if (kind === 'hdf5') {
        give(ui, encoded(await hdf5_arrays(bytes.buffer)), 'page_take_arrays', file.name);
    } else {
        return small_picture(bytes);
    }
    return null;
}

/** @param {any} ui @param {{name: string, bytes: Uint8Array}[]} pictures @param {number} role */
async function give_pictures(ui, pictures, role) {
    const error = await canvas_error();
    if (error > most_canvas_error) throw new Refusal('canvas_noise');
    const to_learn_from = role !== by_content && role !== question;
    const wanted = to_learn_from ? pictures : pictures.slice(-1);
    const all = new Uint8Array(wanted.length * picture_bytes);
    wanted.forEach(({ bytes }, i) => all.set(bytes, i * picture_bytes));
    give(ui, all, 'page_take_pictures', role);
    if (wanted.length < pictures.length) remark(ui, 'one_is_asked', wanted[0].name, pictures.length);
    if (error > 0) remark(ui, 'colours_changed', '', error);
}

/** @param {any} ui @param {string} key of texts::file_remarks */
export function remark(ui, key, name = '', number = 0) {
    ui.ccall('page_remark', null, ['string', 'string', 'number'], [key, name, number]);
}

/** @param {unknown} error */
function problem_of(error) {
    if (error instanceof Refusal) return error.problem;
    if (error instanceof OutOfMemory || error instanceof RangeError) return 'no_memory';
    if (!(error instanceof DOMException)) reportError(error); // no fault of the file
    return 'unreadable';
}

/** Tells each problem once, however many files have it. @param {any} ui @param {{name: string, error: unknown}[]} refused */
export function refuse(ui, refused) {
    /** @type {Map<string, string[]>} */ const names = new Map();
    for (const { name, error } of refused) {
        const problem = problem_of(error);
        names.set(problem, [...(names.get(problem) ?? []), name]);
    }
    for (const [problem, [first, ...others]] of names)
        ui.ccall('page_refuse_files', null, ['string', 'string', 'number'], [problem, first, others.length]);
}

/**
 * Takes files, or says why not.
 * @param {any} ui the interface program @param {any[]} given what file_of reads @param {number} role
 */
export async function take_files(ui, given, role) {
    if (given.length > most_files) return refuse(ui, given.map(({ name }) => ({ name, error: new Refusal('too_many') })));
    /** @type {{name: string, bytes: Uint8Array}[]} */ const pictures = [];
    /** @type {{name: string, error: unknown}[]} */ const refused = [];
    for (const held of given) {
        try {
            const bytes = await take_file(ui, await file_of(held));
            if (bytes) pictures.push({ name: held.name, bytes });
        } catch (error) {
            refused.push({ name: held.name, error });
        }
    }
    try {
        if (pictures.length > 0) await give_pictures(ui, pictures, role);
    } catch (error) {
        refused.push(...pictures.map(({ name }) => ({ name, error })));
    }
    refuse(ui, refused);
}
