// What a screenshot shows: contrasts of WCAG 2.1 between the pixels of a box and around it.

/** @typedef {{name: string, kind: 'words' | 'lines' | 'marks' | 'edge' | 'track' | 'graphic', left: number, top: number, right: number, bottom: number}} Box in CSS pixels */
/** @typedef {Box & {contrast: number}} Measured */

/**
 * The greatest contrast that counts for each box: of its words or its graphic with its own most frequent colour; of its lines of text or
 * its marks the weakest word or mark of them, so that a strong one hides no faint one; of its edge, at the weakest of its sides that are
 * on the page, with what is outside; of a slider's track with what is above it.
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

        /** What is apart from others in a line of places: from where to where. @param {boolean[]} has_ink @param {number} gap that keeps two apart @returns {[number, number][]} */
        function runs(has_ink, gap) {
            /** @type {[number, number][]} */ const found = [];
            has_ink.forEach((is_ink, at) => {
                const last = found.at(-1);
                if (is_ink && last && at - last[1] <= gap) last[1] = at + 1;
                else if (is_ink) found.push([at, at + 1]);
            });
            return found;
        }

        /**
         * The weakest word: the box is cut into its lines, and these into what stands apart. What is smaller than a letter, as a full stop
         * or a dash, is left out. @param {{left: number, top: number, right: number, bottom: number}} box
         */
        function weakest({ left, top, right, bottom }) {
            const x0 = Math.ceil(left + ratio), y0 = Math.ceil(top), across = Math.floor(right - ratio) - x0, down = Math.floor(bottom) - y0;
            const counts = new Map();
            const colours = Array.from({ length: Math.max(0, down) }, (_, y) => Array.from({ length: Math.max(0, across) }, (_, x) => colour_at(x0 + x, y0 + y)));
            for (const colour of colours.flat()) counts.set(colour, (counts.get(colour) ?? 0) + 1);
            const [back] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
            const is_ink = (/** @type {number} */ colour) => contrast(colour, back) > 1.15;
            let least = Infinity;
            for (const [from, to] of runs(colours.map((row) => row.some(is_ink)), ratio)) {
                const line = colours.slice(from, to);
                const columns = Array.from({ length: across }, (_, x) => line.some((row) => is_ink(row[x])));
                for (const [begin, end] of runs(columns, 3 * ratio)) {
                    const inside = line.flatMap((row) => row.slice(begin, end)).filter(is_ink);
                    const height = line.filter((row) => row.slice(begin, end).some(is_ink)).length;
                    if (height < 5 * ratio || end - begin < 3 * ratio) continue;
                    const those = new Map();
                    for (const colour of inside) those.set(colour, (those.get(colour) ?? 0) + 1);
                    least = Math.min(least, Math.max(1, ...[...those].filter(([, count]) => count >= 3).map(([colour]) => contrast(colour, back))));
                }
            }
            return least === Infinity ? within({ left, top, right, bottom }) : least;
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

        const ways = { words: within, graphic: within, lines: weakest, marks: weakest, edge: around, track };
        return boxes.map((box) => {
            const { left, top, right, bottom } = box;
            return { ...box, contrast: ways[box.kind]({ left: left * ratio, top: top * ratio, right: right * ratio, bottom: bottom * ratio }) };
        });
    }, { base64: png.toString('base64'), ratio, boxes });
}

/**
 * A part of a screenshot, as red, green, blue and opacity of each of its pixels.
 * @param {import('playwright-core').Page} blank a page without a policy of its own @param {Buffer} png
 * @param {{left: number, top: number, width: number, height: number}} part in device pixels @returns {Promise<number[]>}
 */
export function pixels_of(blank, png, part) {
    return blank.evaluate(async ({ base64, left, top, width, height }) => {
        const blob = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' });
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(await createImageBitmap(blob), -left, -top);
        return [...context.getImageData(0, 0, width, height).data];
    }, { base64: png.toString('base64'), ...part });
}
