// What a screenshot shows: contrasts of WCAG 2.1 between the pixels of a box and around it.

/** @typedef {{name: string, kind: 'words' | 'edge' | 'track' | 'graphic', left: number, top: number, right: number, bottom: number}} Box in CSS pixels */
/** @typedef {Box & {contrast: number}} Measured */

/**
 * The greatest contrast that counts for each box: of its words or its graphic with its own most frequent colour; of its edge, at the
 * weakest of its sides that are on the page, with what is outside; of a slider's track with what is above it.
 * @param {import('playwright-core').Page} blank a page without a policy of its own @param {Buffer} png
 * @param {number} ratio device pixels a CSS pixel @param {Box[]} boxes @returns {Promise<Measured[]>}
 */
export function measure(blank, png, ratio, boxes) {
    return blank.evaluate(async ({ base64, ratio, boxes }) => {
        const blob = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' });
        const bitmap = await createImageBitmap(blob);
        const { width, height } = bitmap;
        const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, width, height);

        const linear = Array.from({ length: 256 }, (_, value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
        /** @param {number} colour */
        const luminance = (colour) => 0.2126 * linear[colour >> 16] + 0.7152 * linear[(colour >> 8) & 255] + 0.0722 * linear[colour & 255];
        /** @param {number} a @param {number} b */
        const contrast = (a, b) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
        /** @param {number} x @param {number} y in device pixels */
        const colour_at = (x, y) => {
            const at = 4 * (Math.min(height - 1, Math.max(0, Math.floor(y))) * width + Math.min(width - 1, Math.max(0, Math.floor(x))));
            return (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
        };

        /** A letter's stem or a stroke has more pixels than these. @param {{left: number, top: number, right: number, bottom: number}} box */
        function within({ left, top, right, bottom }) {
            const counts = new Map();
            for (let y = Math.ceil(top + 2 * ratio); y < bottom - 2 * ratio; ++y)
                for (let x = Math.ceil(left + 2 * ratio); x < right - 2 * ratio; ++x)
                    counts.set(colour_at(x, y), (counts.get(colour_at(x, y)) ?? 0) + 1);
            const [back] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
            return Math.max(1, ...[...counts].filter(([, count]) => count >= 4).map(([colour]) => contrast(colour, back)));
        }

        /** Along a line of pixels from outside to inside. @param {[number, number][]} places */
        const along = ([outside, ...others]) => Math.max(...others.map(([x, y]) => contrast(colour_at(x, y), colour_at(...outside))));

        /** @param {{left: number, top: number, right: number, bottom: number}} box */
        function around({ left, top, right, bottom }) {
            const reach = Array.from({ length: 6 * ratio }, (_, i) => i - 3 * ratio);
            const x = (left + right) / 2, y = (top + bottom) / 2;
            /** @type {[number, number][][]} */ const sides = [
                reach.map((d) => [left + d, y]),
                reach.map((d) => [right - 1 - d, y]),
                reach.map((d) => [x, top + d]),
                reach.map((d) => [x, bottom - 1 - d]),
            ];
            return Math.min(...sides.map(along));
        }

        /** Beyond the knob, wherever it stands. @param {{left: number, top: number, right: number, bottom: number}} box */
        function track({ left, top, right, bottom }) {
            const column = Array.from({ length: Math.floor(bottom - top) }, (_, i) => i);
            return Math.min(...[left + 0.12 * (right - left), right - 0.12 * (right - left)].map((x) =>
                along(column.map((d) => /** @type {[number, number]} */ ([x, top + d])))));
        }

        const ways = { words: within, graphic: within, edge: around, track };
        return boxes.map((box) => {
            const { left, top, right, bottom } = box;
            return { ...box, contrast: ways[box.kind]({ left: left * ratio, top: top * ratio, right: right * ratio, bottom: bottom * ratio }) };
        });
    }, { base64: png.toString('base64'), ratio, boxes });
}
