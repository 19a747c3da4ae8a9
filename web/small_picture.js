// A picture of any size as the small square that a network sees. Whether it can be shown, and how large it is, the browser's own
// decoder says.

import { Refusal } from './refusal.js';

export const channels = 3; // of a pixel: red, green, blue
const most_megapixels = 100;

// How files begin whose pictures every browser can show, and those that only some can.
const shown_everywhere = /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP)/s;
const shown_by_some = /^(....ftyp(heic|heix|heim|heis|hevc|mif1|msf1|avif|avis)|II\*\0|MM\0\*|\0\0\0\x0cJXL |\xff\x0a)/s;

/** The pixels that a picture is going to have: an image element knows them before any is decoded. @param {Blob} blob */
async function count_pixels(blob) {
    const image = new Image();
    const loaded = new Promise((done, failed) => ((image.onload = done), (image.onerror = failed)));
    image.src = URL.createObjectURL(blob);
    await loaded.finally(() => URL.revokeObjectURL(image.src));
    return image.naturalWidth * image.naturalHeight;
}

// The smallest GIF: what it cannot show either, the page may not show at all.
const dot = Uint8Array.from(atob('R0lGODlhAQABAAAAACwAAAAAAQABAAA='), (letter) => letter.charCodeAt(0));

/** @param {Bytes} bytes of a picture that the browser does not show @returns {Promise<never>} */
async function refuse_picture(bytes) {
    const start = String.fromCharCode(...bytes.subarray(0, 16));
    const shows_any = await count_pixels(new Blob([dot])).catch(() => 0);
    if (shows_any === 0) throw new Refusal('pictures_forbidden');
    if (shown_everywhere.test(start)) throw new Refusal('damaged');
    throw new Refusal(shown_by_some.test(start) ? 'not_shown_here' : 'no_picture');
}

/** @param {Uint8ClampedArray} pixels with an opacity each */
const colours_of = (pixels) => new Uint8Array(pixels.filter((_, i) => i % 4 < channels));

/** The middle square. @param {ImageBitmap} bitmap @param {number} side of what is made of it, in pixels */
function small_square(bitmap, side) {
    const square = Math.min(bitmap.width, bitmap.height);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side;
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    context.imageSmoothingQuality = 'high';
    context.fillStyle = 'white'; // under what is transparent
    context.fillRect(0, 0, side, side);
    context.drawImage(bitmap, (bitmap.width - square) / 2, (bitmap.height - square) / 2, square, square, 0, 0, side, side);
    bitmap.close();
    return colours_of(context.getImageData(0, 0, side, side).data);
}

/** A picture as side × side × channels bytes. @param {Bytes} bytes @param {number} side */
export async function small_picture(bytes, side) {
    const blob = new Blob([bytes]);
    const refuse = () => refuse_picture(bytes);
    if ((await count_pixels(blob).catch(refuse)) > most_megapixels * 1e6) throw new Refusal('too_many_pixels');
    return small_square(await createImageBitmap(blob).catch(refuse), side);
}

/**
 * How far the browser changes the colours that a page reads (Firefox, Brave and Safari do so against fingerprinting): the
 * largest difference, of 255, in a known picture that went the same way.
 * @param {number} side of small pictures
 */
export async function canvas_error(side) {
    const known = new ImageData(side, side);
    known.data.forEach((_, i) => (known.data[i] = i % 4 === 3 ? 255 : (i * 89) % 256));
    const wanted = colours_of(known.data);
    const read = small_square(await createImageBitmap(known), side);
    return read.reduce((largest, value, i) => Math.max(largest, Math.abs(value - wanted[i])), 0);
}
