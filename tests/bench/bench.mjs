// Measures everyone side by side and prints the table. run.sh prepares what this needs.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { open_competitors, versions } from './competitors.mjs';
import { fault, final_fault } from './evidence.mjs';
import { page_lines } from './page_figures.mjs';
import { median } from './statistics.mjs';
import { table } from './table.mjs';
import { works } from './works.mjs';

/** @typedef {import('./competitors.mjs').Competitor} Competitor */

const { values: options } = parseArgs({
    options: {
        rounds: { type: 'string', default: '9' },
        turn: { type: 'string', default: '40' }, // milliseconds
        works: { type: 'string', default: Object.keys(works).join() },
    },
});
const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** All take their turns at what they have taken up, round after round. @param {Competitor[]} competitors */
async function alternate(competitors) {
    /** @type {import('./table.mjs').Series} */ const series = new Map(competitors.map(({ id }) => [id, []]));
    for (let round = 0; round < Number(options.rounds); round++) {
        for (const { id, turn } of competitors) series.get(id)?.push(median(await turn(Number(options.turn))));
    }
    return series;
}

/** @param {Competitor[]} competitors @param {import('./works.mjs').Work} work */
async function measure(competitors, work) {
    const able = competitors.filter(({ only }) => !only || only === work.name);
    const evidence = [];
    for (const { start } of able) evidence.push(await start(work));
    const series = await alternate(able);
    for (const [i, { id, tolerance, finish }] of able.entries()) {
        const wrong = fault(work, tolerance, evidence[i], evidence[0]) || final_fault(work, evidence[i], await finish());
        if (wrong) throw new Error(`${work.name}: ${id} ${wrong}`);
    }
    return series;
}

/** The most that two lanes of wasm have done in a second. @param {Competitor[]} competitors */
async function measure_peak(competitors) {
    const wasm = competitors.filter(({ id }) => id === 'wasm');
    const best = async (/** @type {string} */ operation) => {
        await wasm[0].peak(operation);
        return Math.max(...((await alternate(wasm)).get('wasm') ?? []));
    };
    return { flops: 2000 * (await best('multiply_add')), divisions: 1000 * (await best('divide')) };
}

const build = path('../../build/bench'), page = path('../../dist/index.html');
const browser = await launch(`${build}/peers`);
const page_part = existsSync(page) ? await page_lines(browser, page) : [];
const competitors = await open_competitors(browser, build);
const peak = await measure_peak(competitors);
const measured = new Map();
for (const name of options.works.split(',')) measured.set(name, await measure(competitors, works[name]));

const billions = (/** @type {number} */ count) => `${(count / 1e9).toPrecision(3)} billion`;
console.log(
    `
${table(measured, peak, page_part)}

tests/bench/run.sh ${process.argv.slice(2).join(' ')}
${versions(browser, build)}; ${cpus()[0].model}.
Medians of ${options.rounds} rounds in which everyone had ${options.turn} ms. Everyone's cost fell to that of NumPy, and all pictures are
NumPy's; brain.js goes its own way, pattern by pattern down the squared error, and its error fell. W4's Gram matrix was made before.
Two lanes of wasm in registers: ${billions(peak.flops)} multiplications and additions, ${billions(peak.divisions)} divisions a second.`,
);
competitors.forEach(({ close }) => close());
await browser.close();
