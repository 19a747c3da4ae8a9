// Everyone who takes part, ready to start.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { open_competitor } from './browser.mjs';
import { start_program } from './programs.mjs';

/**
 * Does one work at a time.
 * @typedef {object} Worker
 * @property {(work: import('./works.mjs').Work) => Promise<number[]>} start  takes it up and answers with the evidence (evidence.mjs)
 * @property {(operation: string) => Promise<number[]>} peak                  takes up one of peaks.cpp; Petal only
 * @property {(milliseconds: number) => Promise<number[]>} turn               goes on; the rates of its chunks, in iterations a second
 * @property {() => Promise<number[]>} finish                                 the cost now, or the sample of the last picture
 * @property {() => void} close
 *
 * @typedef {Worker & {id: string, tolerance: number, only?: string}} Competitor
 *   `tolerance` is that of evidence.mjs, `only` the one work that it does.
 */

const exact = 1e-9, single_precision = 1e-4, own_way = 0;
const bench = fileURLToPath(new URL('.', import.meta.url));
const python = '/usr/bin/python3'; // Debian's NumPy belongs to Debian's Python

/** @param {any} browser @param {string} build the folder of run.sh @returns {Promise<Competitor[]>} the reference first */
export async function open_competitors(browser, build) {
    return [numpy(build), ...(await petal(browser, build)), ...(await browser_peers(browser, build))];
}

/** @param {string} build */
function numpy(build) {
    const environment = { OPENBLAS_NUM_THREADS: '1', LD_LIBRARY_PATH: `${build}/openblas` };
    return { id: 'numpy', tolerance: exact, ...start_program([python, `${bench}numpy_turns.py`], `${build}/numbers`, environment) };
}

/** @param {any} browser @param {string} build */
async function petal(browser, build) {
    const native = () => start_program([`${build}/native/petal_bench`], `${build}/numbers`);
    const what = { scripts: ['/petal/petal_bench.js'], adapter: '/bench/peers/petal.mjs' };
    const wasm = () => open_competitor(browser, { bench, petal: `${build}/wasm` }, what);
    const without_gram = (/** @type {Worker} */ worker) =>
        ({ only: 'W4', ...worker, start: (/** @type {import('./works.mjs').Work} */ work) => worker.start({ ...work, name: 'W4_plain' }) });
    return [
        { id: 'native', tolerance: exact, ...native() },
        { id: 'native_plain', tolerance: exact, ...without_gram(native()) },
        { id: 'wasm', tolerance: exact, ...(await wasm()) },
        { id: 'wasm_plain', tolerance: exact, ...without_gram(await wasm()) },
    ];
}

/** @param {any} browser @param {string} build */
async function browser_peers(browser, build) {
    const folders = { bench, peers: `${build}/peers/node_modules` };
    const open = (/** @type {string} */ id, /** @type {string[]} */ ...scripts) =>
        open_competitor(browser, folders, { scripts: scripts.map((path) => `/peers/${path}`), adapter: `/bench/peers/${id}.mjs` });
    const tensorflow = ['core', 'layers', 'backend-wasm'].map((part) => `@tensorflow/tfjs-${part}/dist/tf-${part}.min.js`);
    return [
        { id: 'tfjs', tolerance: single_precision, ...(await open('tfjs', ...tensorflow)) },
        { id: 'tfjs_by_hand', tolerance: single_precision, ...(await open('tfjs_by_hand', ...tensorflow)) },
        { id: 'convnetjs', tolerance: exact, ...(await open('convnetjs', 'convnetjs/build/convnet.js')) },
        { id: 'brainjs', tolerance: own_way, ...(await open('brainjs', 'brain.js/browser.js')) },
    ];
}

/** @param {any} browser @param {string} build */
export function versions(browser, build) {
    const peer = (/** @type {string} */ name) => JSON.parse(readFileSync(`${build}/peers/node_modules/${name}/package.json`, 'utf8')).version;
    const tool = (/** @type {string} */ command) => /\d+\.\d+\.\d+/.exec(execFileSync(command, ['--version'], { encoding: 'utf8' }));
    const numpy = execFileSync(python, ['-c', 'import numpy; print(numpy.__version__)'], { encoding: 'utf8' }).trim();
    return [
        `TensorFlow.js ${peer('@tensorflow/tfjs-core')} (wasm, SIMD, one thread)`, `ConvNetJS ${peer('convnetjs')}`, `brain.js ${peer('brain.js')}`,
        `NumPy ${numpy} (OpenBLAS ${readFileSync(`${build}/openblas/version`, 'utf8').trim()}, one thread)`,
        `Chromium ${browser.version()}`, `emcc ${tool('emcc')}`, `c++ ${tool('c++')}`,
    ].join(', ');
}
