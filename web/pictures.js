// Pictures and files of pictures that the user chooses, drops or pastes: read here, and handed over as bytes. Nothing is sent
// anywhere.

const side = 64;
const most_pictures = 1000;
const most_bytes = 200e6;
const most_megapixels = 100;
const hdf5_patience = 20000; // milliseconds

// What a file is for: the numbers of PictureRole.
const by_content = 0;
const question = 3;

// Why a file is refused: the numbers of texts::file_problems.
const problem = { no_picture: 0, damaged: 1, too_many_pixels: 2, too_large: 3, no_hdf5: 4, too_many: 5, unreadable: 6 };

class Refusal extends Error {
    /** @param {number} reason */
    constructor(reason) {
        super();
        this.reason = reason;
    }
}

// ---------------------------------------------------------------- single pictures

/** @param {Uint8Array} bytes @param {number} at */
const text_at = (bytes, at, length = 4) => String.fromCharCode(...bytes.subarray(at, at + length));

/** The size that a PNG, JPEG or WebP names, before it is decoded. @param {Uint8Array} bytes */
function picture_size(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const little24 = (/** @type {number} */ at) => bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);
    if (bytes.length > 24 && text_at(bytes, 1, 3) === 'PNG' && bytes[0] === 0x89) return [view.getUint32(16), view.getUint32(20)];
    if (bytes.length > 30 && text_at(bytes, 0) === 'RIFF' && text_at(bytes, 8) === 'WEBP') {
        const kind = text_at(bytes, 12);
        if (kind === 'VP8X') return [1 + little24(24), 1 + little24(27)];
        if (kind === 'VP8L') return [1 + (view.getUint32(21, true) & 0x3fff), 1 + ((view.getUint32(21, true) >> 14) & 0x3fff)];
        return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
    }
    if (bytes.length > 4 && bytes[0] === 0xff && bytes[1] === 0xd8) {
        for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
            const marker = bytes[at + 1];
            const is_frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
            if (is_frame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
        }
        throw new Refusal(problem.damaged);
    }
    throw new Refusal(problem.no_picture);
}

/** The middle square of a picture as 64 × 64 × 3 bytes. @param {Uint8Array} bytes */
async function small_picture(bytes) {
    const [width, height] = picture_size(bytes);
    if (width * height > most_megapixels * 1e6) throw new Refusal(problem.too_many_pixels);
    const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => {
        throw new Refusal(problem.damaged);
    });
    const square = Math.min(bitmap.width, bitmap.height);
    const canvas_64 = document.createElement('canvas');
    canvas_64.width = canvas_64.height = side;
    const context = /** @type {CanvasRenderingContext2D} */ (canvas_64.getContext('2d'));
    context.imageSmoothingQuality = 'high';
    context.fillStyle = 'white'; // under what is transparent
    context.fillRect(0, 0, side, side);
    context.drawImage(bitmap, (bitmap.width - square) / 2, (bitmap.height - square) / 2, square, square, 0, 0, side, side);
    bitmap.close();
    const { data } = context.getImageData(0, 0, side, side);
    return Uint8Array.from({ length: side * side * 3 }, (_, i) => data[Math.floor(i / 3) * 4 + (i % 3)]);
}

// ---------------------------------------------------------------- files of whole sets

/** @param {ArrayBuffer} buffer @returns {Promise<any[]>} */
function hdf5_arrays(buffer) {
    const text = /** @type {HTMLElement} */ (document.getElementById('petal-hdf5-js')).textContent ?? '';
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const reader = new Worker(address);
    URL.revokeObjectURL(address);
    return new Promise((done, failed) => {
        const refuse = () => failed(new Refusal(problem.no_hdf5));
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

const is_hdf5 = (/** @type {Uint8Array} */ bytes, /** @type {string} */ name) => text_at(bytes, 1, 3) === 'HDF' || /\.(h5|hdf5)$/i.test(name);
const is_npz = (/** @type {Uint8Array} */ bytes, /** @type {string} */ name) => text_at(bytes, 0, 2) === 'PK' || /\.npz$/i.test(name);

// ---------------------------------------------------------------- dropped folders

/** @param {any} entry of a drop @returns {Promise<File[]>} */
async function files_of(entry) {
    if (entry.isFile) return [await new Promise((done, failed) => entry.file(done, failed))];
    const reader = entry.createReader();
    /** @type {File[]} */ const files = [];
    for (;;) {
        /** @type {any[]} */ const some = await new Promise((done, failed) => reader.readEntries(done, failed));
        if (some.length === 0 || files.length > most_pictures) return files;
        for (const inner of some) files.push(...(await files_of(inner)));
    }
}

/** @param {DataTransfer} transfer @returns {Promise<File[]>} */
async function dropped_files(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    if (entries.length === 0) return [...transfer.files];
    return (await Promise.all(entries.map(files_of))).flat();
}

// ---------------------------------------------------------------- the way into the interface

/**
 * Takes what the user drops on the canvas or pastes. Returns the function that asks for files.
 * @param {HTMLCanvasElement} canvas @param {any} ui the interface program @param {() => void} wake
 */
export function take_pictures(canvas, ui, wake) {
    const hand_over = (/** @type {Uint8Array} */ bytes) => ui.HEAPU8.set(bytes, ui._page_reserve(bytes.length));
    const refuse = (/** @type {string} */ name, /** @type {unknown} */ error) => {
        const reason = error instanceof Refusal ? error.reason : problem.unreadable;
        ui.ccall('page_refuse_file', null, ['string', 'number'], [name, reason]);
        wake();
    };

    /** Hands a set over at once; returns the bytes of a single picture. @param {File} file */
    async function take_file(file) {
        if (file.size > most_bytes) throw new Refusal(problem.too_large);
        const bytes = new Uint8Array(await file.arrayBuffer());
        if (is_npz(bytes, file.name)) {
            hand_over(bytes.length > 0 ? bytes : Uint8Array.of(0)); // an empty list would stand for arrays
            ui.ccall('page_take_npz', null, ['string'], [file.name]);
        } else if (is_hdf5(bytes, file.name)) {
            hand_over(encoded(await hdf5_arrays(bytes.buffer)));
            ui.ccall('page_take_arrays', null, ['string'], [file.name]);
        } else {
            return small_picture(bytes);
        }
        wake();
        return null;
    }

    /** @param {File[]} files @param {number} role */
    async function take_files(files, role) {
        if (files.length > most_pictures) return refuse(files[0].name, new Refusal(problem.too_many));
        /** @type {Uint8Array[]} */ const pictures = [];
        for (const file of files) {
            try {
                const picture = await take_file(file);
                if (picture) pictures.push(picture);
            } catch (error) {
                refuse(file.name, error);
            }
        }
        if (pictures.length === 0) return;
        const to_learn_from = role !== by_content && role !== question;
        const wanted = to_learn_from ? pictures : pictures.slice(-1);
        const all = new Uint8Array(wanted.length * side * side * 3);
        wanted.forEach((picture, i) => all.set(picture, i * picture.length));
        hand_over(all);
        ui._page_take_pictures(role);
        wake();
    }

    const place = (/** @type {DragEvent} */ event) => {
        const box = canvas.getBoundingClientRect();
        return [event.clientX - box.left, event.clientY - box.top];
    };
    addEventListener('dragover', (event) => {
        event.preventDefault();
        if (!ui._page_takes_pictures()) return;
        const [x, y] = place(event);
        ui._page_drag(x, y);
        wake();
    });
    addEventListener('dragleave', () => {
        ui._page_drag(-1, -1);
        wake();
    });
    addEventListener('drop', (event) => {
        event.preventDefault(); // else the browser would leave the page for the file
        ui._page_drag(-1, -1);
        wake();
        if (!ui._page_takes_pictures() || !event.dataTransfer) return;
        const [x, y] = place(event);
        const role = ui._page_drop_role(x, y);
        dropped_files(event.dataTransfer).then(
            (files) => take_files(files, role),
            (error) => refuse('', error),
        );
    });
    addEventListener('paste', (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length > 0 && ui._page_takes_pictures()) take_files(files, question);
    });

    const input = document.createElement('input');
    input.type = 'file';
    input.hidden = true;
    document.body.append(input);
    let role = by_content;
    input.addEventListener('change', () => {
        take_files([...(input.files ?? [])], role);
        input.value = ''; // so that the same file can be chosen again
    });
    return (/** @type {number} */ wanted) => {
        role = wanted;
        input.multiple = wanted !== question;
        input.accept = wanted === by_content ? '.h5,.hdf5,.npz' : 'image/png,image/jpeg,image/webp';
        input.click();
    };
}
