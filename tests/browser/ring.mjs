// How well a ring of focus can be seen, measured on two pictures: with it and without.

/** @typedef {{left: number, top: number, right: number, bottom: number}} Sides in CSS pixels of the pictures */

/**
 * Walks along the sides of an element, but for their corners. Of each place: the greatest contrast of a pixel of the ring with what
 * lies outside of it, where that pixel differs as much from what it was without the ring.
 * @param {import('playwright-core').Page} blank a page without a policy of its own @param {Buffer} focused @param {Buffer} plain
 * @param {number} ratio device pixels a CSS pixel @param {Sides} box of the element @param {{from: number, to: number}} ring in CSS pixels beyond it
 * @returns {Promise<{side: string, contrasts: number[]}[]>}
 */
export function measure_ring(blank, focused, plain, ratio, box, ring) {
    return blank.evaluate(async ({ pictures, ratio, box, ring }) => {
        const [there, before] = await Promise.all(pictures.map(async (base64) => {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
            if (!context) throw new Error('no canvas');
            context.drawImage(bitmap, 0, 0);
            return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }));
        /** @param {ImageData} picture @param {number} x @param {number} y in device pixels */
        const luminance_at = ({ data, width, height }, x, y) => {
            const at = 4 * (Math.min(height - 1, Math.max(0, Math.floor(y))) * width + Math.min(width - 1, Math.max(0, Math.floor(x))));
            const [red, green, blue] = [...data.subarray(at, at + 3)].map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const contrast = (/** @type {number} */ a, /** @type {number} */ b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map((side) => side * ratio);
        /** @type {Record<string, (share: number, out: number) => [number, number]>} a place beyond a side */ const sides = {
            left: (share, out) => [left - out, top + share * (bottom - top)],
            right: (share, out) => [right - 1 + out, top + share * (bottom - top)],
            top: (share, out) => [left + share * (right - left), top - out],
            bottom: (share, out) => [left + share * (right - left), bottom - 1 + out],
        };
        const steps = (/** @type {number} */ from, /** @type {number} */ to) => Array.from({ length: Math.max(1, Math.round(to - from)) }, (_, i) => from + i + 0.5);
        return Object.entries(sides).map(([side, place]) => ({
            side,
            contrasts: steps(0, 32).map((step) => {
                const share = 0.15 + (0.7 * step) / 32;
                const [x, y] = place(share, (ring.to + 1) * ratio);
                const outside = luminance_at(there, x, y);
                return Math.max(...steps(ring.from * ratio, ring.to * ratio).map((out) => {
                    const [ring_x, ring_y] = place(share, out), of_ring = luminance_at(there, ring_x, ring_y);
                    return Math.min(contrast(of_ring, outside), contrast(of_ring, luminance_at(before, ring_x, ring_y)));
                }));
            }),
        }));
    }, { pictures: [focused, plain].map((png) => png.toString('base64')), ratio, box, ring });
}
