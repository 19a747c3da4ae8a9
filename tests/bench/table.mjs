// The table: one column for each work, one line for each competitor with how many times as fast Petal's wasm is.
import { operations, roofline } from './roofline.mjs';
import { median, ratio } from './statistics.mjs';
import { works } from './works.mjs';

/** @typedef {Map<string, number[]>} Series  one rate for each round, by competitor */

const columns = [
    ...['W1', 'W2', 'W3', 'W3t'].map((work) => ({ title: work, work, ours: 'wasm', native: 'native', goal: 15 })),
    { title: 'W4', work: 'W4', ours: 'wasm', native: 'native', goal: 500 },
    { title: 'W4 without Gram', work: 'W4', ours: 'wasm_plain', native: 'native_plain', goal: 3 },
    { title: 'W5', work: 'W5', ours: 'wasm', native: 'native', goal: 25 },
];
const browser_peers = ['tfjs', 'convnetjs', 'brainjs'];

/** 93.8k, 542, 1.37 @param {number} value */
const short = (value) => (value >= 9995 ? `${(value / 1000).toPrecision(3)}k` : value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** @param {Map<string, Series>} measured by work @param {Map<string, string>} names @param {{flops: number, divisions: number}} peak @param {[string, string][]} page_lines */
export function table(measured, names, peak, page_lines) {
    const present = columns.filter(({ work }) => measured.has(work));
    const line = (/** @type {string} */ title, /** @type {(column: any, series: Series) => string} */ cell) =>
        `| ${[title, ...present.map((column) => cell(column, /** @type {Series} */ (measured.get(column.work))))].join(' | ')} |`;
    const times = (/** @type {Series} */ series, /** @type {string} */ one, /** @type {string} */ other) =>
        ratio(/** @type {number[]} */ (series.get(one)), /** @type {number[]} */ (series.get(other)));
    const against = (/** @type {string} */ id) => line(`× ${names.get(id)}`, ({ ours }, series) => short(times(series, ours, id)));
    const rate = (/** @type {Series} */ series, /** @type {string} */ id) => median(/** @type {number[]} */ (series.get(id)));
    const best = (/** @type {any} */ { ours, goal }, /** @type {Series} */ series) =>
        `${short(Math.min(...browser_peers.map((id) => times(series, ours, id))))} (${goal})`;
    const of_roofline = (/** @type {any} */ { work, ours, title }, /** @type {Series} */ series) =>
        (rate(series, ours) / roofline(operations(works[work], title === 'W4'), peak)).toFixed(2);
    return [
        line('', ({ title }) => title),
        line('---', () => '---:'),
        line('Petal, wasm: iterations or pictures a second', ({ ours }, series) => short(rate(series, ours))),
        ...browser_peers.map(against),
        line('× the best of these three (goal)', best),
        against('tfjs_by_hand'),
        against('numpy'),
        line(`× ${names.get('native')} (goal 0.6)`, ({ ours, native }, series) => times(series, ours, native).toFixed(2)),
        line('share of the two-lane roofline (goal 0.5)', of_roofline),
        ...page_lines.map(([title, value]) => line(title, (column) => (column === present[0] ? value : ''))),
    ].join('\n');
}
