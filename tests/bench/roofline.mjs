// How fast two lanes could be at most: the multiplications and additions that src/nn cannot do without, at the rate of a loop in
// registers that does nothing else (peaks.cpp), or the divisions at the rate of theirs; whichever takes longer, for both run side
// by side. Loads, stores, shuffles, comparisons, bit operations and the update of the parameters are not counted.

/** @typedef {{flops: number, divisions: number}} Operations  flops are multiplications and additions of one lane */

// As src/math/lane_functions.hpp writes them; each has one division.
const tanh = 31, sigmoid = 41;
const tanh_backward = 3; // dA · (1 - A²)
const planar_saving = 3; // planar_kernel.cpp never forms dZ1
const region_pair = 9;   // of two units at a pixel, separable_region.cpp: E c + 1 for both, and the sum of their quotients as one

/** Of one iteration, or of one picture. @param {import('./works.mjs').Work} work @param {boolean} gram @returns {Operations} */
export function operations(work, gram) {
    const sizes = work.layers;
    if (work.m === 0) {
        const pixels = 256 ** 2, pairs = sizes[1] / 2;
        return { flops: pixels * (pairs * region_pair + sigmoid), divisions: pixels * (pairs + 1) };
    }
    const connections = sizes.slice(1).map((size, l) => size * sizes[l]);
    const above = connections.slice(1).reduce((sum, count) => sum + count, 0);
    const hidden = sizes.slice(1, -1).reduce((sum, size) => sum + size, 0);

    // Forward, dW and dA, but no dA of the inputs. The Gram form has S · G in place of W1 · X, and dS is dZ1 itself.
    const multiply_adds = (gram ? sizes[1] * work.m : 2 * connections[0]) + 3 * above;
    const smooth = work.activation === 'tanh';
    const planar = smooth && sizes.length === 3;
    const of_unit = 1 + (smooth ? tanh + tanh_backward : 0) - (planar ? planar_saving : 0); // 1 for the sum in db
    const of_sample = 2 * multiply_adds + hidden * of_unit + sigmoid + 2;                   // 2 for A - Y and its sum
    return { flops: work.m * of_sample, divisions: work.m * (1 + (smooth ? hidden : 0)) };
}

/** Iterations a second. @param {Operations} count of one @param {Operations} peak a second */
export const roofline = (count, peak) => 1 / Math.max(count.flops / peak.flops, count.divisions / peak.divisions);
