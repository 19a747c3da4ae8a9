// What the user gives, in the bytes of the two commands for it (src/protocol/picture_messages.hpp): counts of 32 bits before
// lists and texts, little-endian. They stand in Blobs, which the browser may keep on the disk.

/** @typedef {{name: string, shape: number[], whole: boolean, bytes: Bytes, numbers: Float64Array<ArrayBuffer>, refusal: string}} NamedArray */

const count = (/** @type {number} */ n) => new Uint8Array(Uint32Array.of(n).buffer);

/** @param {string} words */
function text(words) {
    /** @type {Bytes} */ const letters = new TextEncoder().encode(words);
    return [count(letters.length), letters];
}

/** @param {NamedArray} array */
const fields_of = ({ name, shape, whole, bytes, numbers, refusal }) => [
    ...text(name),
    count(shape.length), new Uint8Array(BigInt64Array.from(shape, BigInt).buffer),
    Uint8Array.of(whole ? 1 : 0),
    count(bytes.length), bytes,
    count(numbers.length), new Uint8Array(numbers.buffer),
    ...text(refusal),
];

/**
 * A file of a whole set: GivePictureFile, but for the two fields that come later.
 * @param {string} name @param {Bytes} npz its bytes, none where it has arrays @param {NamedArray[]} arrays
 * @returns {(number: number, part: number) => Blob}
 */
export function file_message(name, npz, arrays) {
    const content = new Blob([...text(name), count(npz.length), npz, count(arrays.length), ...arrays.flatMap(fields_of)]);
    return (number, part) => new Blob([content, Uint8Array.of(part), count(number)]);
}

/** Pictures to learn from: GivePictures. @param {boolean} are_cats @param {Bytes} pixels */
export function pictures_message(are_cats, pixels) {
    const message = new Blob([Uint8Array.of(are_cats ? 1 : 0), count(pixels.length), pixels]);
    return () => message;
}
