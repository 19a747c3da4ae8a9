// Everyone who takes part, ready to start.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { open_competitor } from './browser.mjs';
import { start_program } from './programs.mjs';

/**
 * Does one work at a time: `start` takes it up and answers with the evidence, `turn` goes on with it for so many milliseconds and
 * answers with the rates of its chunks, in iterations a second.
 * @typedef {object} Worker
 * @property {(work: import('./works.mjs').Work) => Promise<number[]>} start
 * @property {(operation: string) => Promise<number[]>} peak  takes up one of peaks.cpp; Petal only
 * @property {(milliseconds: number) => Promise<number[]>} turn
 * @property {() => void} close
 *
 * @typedef {Worker & {id: string, name: string, tolerance: number, only?: string}} Competitor
 *   `tolerance` is that of evidence.mjs, `only` the one work that it does.
 */

const exact = 1e-9, single_precision = 1e-4, own_way = 0;
const bench = fileURLToPath(new URL('.', import.meta.url));

/** @param {any} browser @param {string} build the folder of run.sh @returns {Promise<Competitor[]>} the reference first */
export async function open_competitors(browser, build) {
    return [await numpy(build), ...(await petal(browser, build)), ...(await browser_peers(browser, build))];
}

/** @param {string} build */
async function numpy(build) {
    const python = '/usr/bin/python3'; // Debian's NumPy belongs to Debian's Python
    const version = execFileSync(python, ['-c', 'import numpy; print(numpy.__version__)'], { encoding: 'utf8' }).trim();
    const environment = { OPENBLAS_NUM_THREADS: '1', LD_LIBRARY_PATH: `${build}/openblas` };
    const blas = readFileSync(`${build}/openblas/version`, 'utf8').trim();
    const worker = start_program([python, `${bench}numpy_turns.py`], `${build}/numbers`, environment);
    return { id: 'numpy', name: `NumPy ${version} as the course writes it, OpenBLAS ${blas}, 1 thread`, tolerance: exact, ...worker };
}

/** @param {any} browser @param {string} build */
async function petal(browser, build) {
    const native = () => start_program([`${build}/native/petal_bench`], `${build}/numbers`);
    const what = { scripts: ['/petal/petal_bench.js'], adapter: '/bench/peers/petal.mjs' };
    const wasm = () => open_competitor(browser, { bench, petal: `${build}/wasm` }, what);
    // petal_bench.cpp knows the work of this name.
    const plain = (/** @type {Worker} */ worker) =>
        ({ only: 'W4', ...worker, start: (/** @type {import('./works.mjs').Work} */ work) => worker.start({ ...work, name: 'W4_plain' }) });
    return [
        { id: 'native', name: 'Petal, native SSE', tolerance: exact, ...native() },
        { id: 'native_plain', name: 'Petal, native SSE, without Gram form', tolerance: exact, ...plain(native()) },
        { id: 'wasm', name: 'Petal, wasm', tolerance: exact, ...(await wasm()) },
        { id: 'wasm_plain', name: 'Petal, wasm, without Gram form', tolerance: exact, ...plain(await wasm()) },
    ];
}

/** @param {any} browser @param {string} build */
async function browser_peers(browser, build) {
    const peers = `${build}/peers/node_modules`;
    const version = (/** @type {string} */ name) => JSON.parse(readFileSync(`${peers}/${name}/package.json`, 'utf8')).version;
    const open = (/** @type {string} */ id, /** @type {string[]} */ scripts) =>
        open_competitor(browser, { bench, peers }, { scripts: scripts.map((path) => `/peers/${path}`), adapter: `/bench/peers/${id}.mjs` });

    const tensorflow = ['core', 'layers', 'backend-wasm'].map((part) => `@tensorflow/tfjs-${part}/dist/tf-${part}.min.js`);
    const tensorflow_name = `TensorFlow.js ${version('@tensorflow/tfjs-core')}, wasm SIMD`;
    return [
        { id: 'tfjs', name: `${tensorflow_name}, optimizer.minimize`, tolerance: single_precision, ...(await open('tfjs', tensorflow)) },
        { id: 'tfjs_by_hand', name: `${tensorflow_name}, gradients by hand`, tolerance: single_precision, ...(await open('tfjs_by_hand', tensorflow)) },
        { id: 'convnetjs', name: `ConvNetJS ${version('convnetjs')}`, tolerance: exact, ...(await open('convnetjs', ['convnetjs/build/convnet.js'])) },
        { id: 'brainjs', name: `brain.js ${version('brain.js')}, its own rule`, tolerance: own_way, ...(await open('brainjs', ['brain.js/browser.js'])) },
    ];
}
