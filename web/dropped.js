// What a drop holds: files, and folders with files in them. Both kinds of folder are told apart here only: a handle
// (Chromium; it can be read where the page was opened from a file) and an entry (the others).

import { Refusal } from './refusal.js';

const hidden_files = /^(\..*|Thumbs\.db|desktop\.ini)$/i; // which systems put into folders

const is_folder = (/** @type {any} */ held) => held.isDirectory || held.kind === 'directory';

/** @param {any} held a File, or the handle or entry of one @returns {Promise<File>} */
export async function file_of(held) {
    if (held instanceof File) return held;
    if (is_folder(held)) throw new Refusal('unreadable');
    return held.getFile ? held.getFile() : new Promise((done, failed) => held.file(done, failed));
}

/** @param {any} folder @returns {AsyncGenerator<any>} */
async function* within(folder) {
    if (folder.values) return yield* folder.values();
    const reader = folder.createReader();
    for (;;) {
        /** @type {any[]} */ const some = await new Promise((done, failed) => reader.readEntries(done, failed));
        if (some.length === 0) return;
        yield* some;
    }
}

/** @param {any} folder @param {any[]} files that are added to @param {number} most of them that are of use */
async function gather(folder, files, most) {
    try {
        for await (const held of within(folder)) {
            if (files.length > most) return;
            if (is_folder(held)) await gather(held, files, most);
            else if (!hidden_files.test(held.name)) files.push(held);
        }
    } catch {
        files.push(folder); // which file_of refuses by its name
    }
}

/**
 * What can be read by file_of; more than `most` only to show that there are more.
 * @param {DataTransfer} transfer @param {number} most @returns {Promise<any[]>}
 */
export async function dropped_files(transfer, most) {
    // Asked for before anything is awaited: after the event the transfer is empty.
    const asked = [...transfer.items].filter(({ kind }) => kind === 'file').map((/** @type {any} */ item) => {
        const entry = item.webkitGetAsEntry?.();
        if (!entry?.isDirectory) return item.getAsFile() ?? entry;
        const with_entry = () => entry;
        return item.getAsFileSystemHandle?.().then((/** @type {any} */ handle) => handle ?? entry, with_entry) ?? entry;
    });
    /** @type {any[]} */ const files = [];
    for (const held of await Promise.all(asked)) {
        if (!held) continue; // what a browser calls a file and does not give
        if (is_folder(held)) await gather(held, files, most);
        else files.push(held);
    }
    return files;
}
