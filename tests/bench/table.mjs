// The table: one column for each work, one line for each competitor with how many times as fast Petal's wasm is.
import { operations, roofline } from './roofline.mjs';
import { median, ratio } from './statistics.mjs';
import { works } from './works.mjs';

/** @typedef {Map<string, number[]>} Series  of each competitor one rate for each round */

const columns = [
    ...['W1', 'W2', 'W3', 'W3t'].map((work) => ({ title: work, work, ours: 'wasm', native: 'native', goal: 15 })),
    { title: 'W4', work: 'W4', ours: 'wasm', native: 'native', goal: 500 },
    { title: 'W4 plain', work: 'W4', ours: 'wasm_plain', native: 'native_plain', goal: 3 },
    { title: 'W5', work: 'W5', ours: 'wasm', native: 'native', goal: 25 },
];

// As their guides use them.
const peers = { tfjs: 'TensorFlow.js', convnetjs: 'ConvNetJS', brainjs: 'brain.js' };

/** 93.8k, 542, 1.37 @param {number} value */
const short = (value) => (value >= 9995 ? `${(value / 1000).toPrecision(3)}k` : value >= 99.95 ? value.toFixed(0) : value.toPrecision(3));

/**
 * @param {Map<string, Series>} measured by work
 * @param {import('./roofline.mjs').Operations} peak a second
 * @param {[string, string][]} page_lines what is said about the page
 */
export function table(measured, peak, page_lines) {
    const present = columns
        .filter(({ work }) => measured.has(work))
        .map((column) => {
            const rates = (/** @type {string} */ id) => measured.get(column.work)?.get(id) ?? [];
            return { ...column, rate: median(rates(column.ours)), times: (/** @type {string} */ id) => ratio(rates(column.ours), rates(id)) };
        });
    /** @type {(title: string, cell: (column: typeof present[0]) => string) => string[]} */
    const line = (title, cell) => [title, ...present.map(cell)];
    const against = (/** @type {string} */ id, /** @type {string} */ name) => line(`× ${name}`, ({ times }) => short(times(id)));
    return aligned([
        line('', ({ title }) => title),
        line('Petal, wasm in Chromium: a second', ({ rate }) => short(rate)),
        ...Object.entries(peers).map(([id, name]) => against(id, name)),
        line('× the best of these (goal)', ({ times, goal }) => `${short(Math.min(...Object.keys(peers).map(times)))} (${goal})`),
        against('tfjs_by_hand', 'TensorFlow.js, gradients by hand'),
        against('numpy', 'NumPy as the course writes it'),
        line('× Petal, native SSE (goal 0.6)', ({ times, native }) => short(times(native))),
        line('of the two-lane roofline (goal 0.5)', ({ work, title, rate }) =>
            short(rate / roofline(operations(works[work], title === 'W4'), peak))),
        ...page_lines.map(([title, value]) => line(title, (column) => (column === present[0] ? value : ''))),
    ]);
}

/** Markdown that is a table in a terminal too. @param {string[][]} lines the first is the heading */
function aligned(lines) {
    const widths = lines[0].map((_, i) => Math.max(...lines.map((cells) => cells[i].length)));
    const rule = widths.map((width, i) => '-'.repeat(i ? width - 1 : width) + (i ? ':' : ''));
    return [lines[0], rule, ...lines.slice(1)]
        .map((cells) => `| ${cells.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`)
        .join('\n');
}
