// Petal itself, in the same browser as its peers: petal_bench.cpp, compiled as the engine of the page is.
import { description } from '../works.mjs';

/** @type {any} */ let module;

export async function prepare() {
    module = await /** @type {any} */ (globalThis).create_petal_bench();
}

/** @returns {import('./turns.mjs').Job} */
const started = () => ({
    run: (count) => module._bench_run(count),
    evidence() {
        const address = module._bench_evidence() / 8;
        return Array.from(module.HEAPF64.subarray(address, address + module._bench_evidence_size()));
    },
});

/** @param {import('../works.mjs').Work} work @param {import('../works.mjs').Numbers} numbers */
export function make_job(work, { X, Y, W }) {
    const all = [X, Y, ...W];
    let address = module._bench_reserve(all.reduce((sum, { length }) => sum + length, 0)) / 8;
    for (const part of all) {
        module.HEAPF64.set(part, address);
        address += part.length;
    }
    module.ccall('bench_start', null, ['string'], [description(work)]);
    return started();
}

/** @param {string} operation */
export function make_peak(operation) {
    module.ccall('bench_start_peak', null, ['string'], [operation]);
    return started();
}
