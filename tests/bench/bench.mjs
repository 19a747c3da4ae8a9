// Measures everyone side by side and prints the table. run.sh prepares what this needs.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { open_competitors } from './competitors.mjs';
import { fault } from './evidence.mjs';
import { page_figures } from './page_figures.mjs';
import { median } from './statistics.mjs';
import { table } from './table.mjs';
import { works } from './works.mjs';

const { values: options } = parseArgs({
    options: {
        rounds: { type: 'string', default: '9' },
        turn: { type: 'string', default: '40' }, // milliseconds
        works: { type: 'string', default: Object.keys(works).join() },
    },
});
const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** All take their turns at one work, round after round. @param {import('./competitors.mjs').Competitor[]} competitors */
async function alternate(competitors) {
    /** @type {import('./table.mjs').Series} */ const series = new Map(competitors.map(({ id }) => [id, []]));
    for (let round = 0; round < Number(options.rounds); round++) {
        for (const { id, turn } of competitors) series.get(id)?.push(median(await turn(Number(options.turn))));
    }
    return series;
}

/** @param {import('./competitors.mjs').Competitor[]} competitors @param {import('./works.mjs').Work} work */
async function measure(competitors, work) {
    const able = competitors.filter(({ only }) => !only || only === work.name);
    const reference = await able[0].start(work);
    for (const competitor of able.slice(1)) {
        const wrong = fault(work, competitor.tolerance, await competitor.start(work), reference);
        if (wrong) throw new Error(`${work.name}: ${competitor.name} ${wrong}`);
    }
    return alternate(able);
}

/** Multiplications and additions, or divisions, a second. @param {import('./competitors.mjs').Competitor} wasm */
async function measure_peaks(wasm) {
    const peak = async (/** @type {string} */ operation) => {
        await wasm.peak(operation);
        return Math.max(...(await alternate([wasm])).get('wasm') ?? []);
    };
    return { flops: 2000 * (await peak('multiply_add')), divisions: 1000 * (await peak('divide')) };
}

/** @param {any} browser @param {string} page */
async function page_lines(browser, page) {
    if (!existsSync(page)) return [];
    const figures = await page_figures(browser, page);
    const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
    return /** @type {[string, string][]} */ ([
        ['from opening the page to its first frame', `${Math.round(figures.first_frame)} ms`],
        ['the file', megabytes(figures.size)],
        ['the file with gzip', megabytes(figures.gzipped)],
        ['memory of the interface after the default run', megabytes(figures.interface_memory)],
        ['memory of the engine after the default run', megabytes(figures.engine_memory)],
        ['JavaScript heap of the page after the default run', megabytes(figures.page_heap)],
    ]);
}

const first_line_of = (/** @type {string} */ command) => execFileSync(command, ['--version'], { encoding: 'utf8' }).split('\n')[0];
const build = path('../../build/bench');
const browser = await launch(`${build}/peers`);
const page_part = await page_lines(browser, path('../../dist/index.html'));
const competitors = await open_competitors(browser, build);
const peak = await measure_peaks(/** @type {any} */ (competitors.find(({ id }) => id === 'wasm')));
const measured = new Map();
for (const name of options.works.split(',')) {
    console.error(`  ${name} …`);
    measured.set(name, await measure(competitors, works[name]));
}
const names = new Map(competitors.map(({ id, name }) => [id, name]));
console.log(`
${table(measured, names, peak, page_part)}

Everyone's cost fell to NumPy's after the same iterations (brain.js goes its own way, and its error fell), and all pictures are the same.
Peaks of two lanes in wasm: ${(peak.flops / 1e9).toFixed(1)} billion multiplications and additions, ${(peak.divisions / 1e9).toFixed(2)} billion divisions a second.
Chromium ${browser.version()}, ${first_line_of('emcc')}, ${first_line_of('c++')}, ${cpus()[0].model}
tests/bench/run.sh ${process.argv.slice(2).join(' ')}`);
competitors.forEach(({ close }) => close());
await browser.close();
