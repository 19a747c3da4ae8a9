// How fast a machine of two lanes could be at most: the additions and multiplications that the kernels of src/nn cannot do without,
// at the rate of a loop that does nothing else, or their divisions at the rate of such a loop; whichever takes longer, as both
// run side by side. Loads, stores, shuffles, comparisons and the update of the parameters are not counted.

// As written in src/math/lane_functions.hpp; each has one division.
const tanh = 31, sigmoid = 41;
const tanh_derivative = 3; // dA · (1 - A²)
const region_pair = 9;     // two units of separable_region.cpp at one pixel: two times E + 1, and the fraction of their sum

/** @param {import('./works.mjs').Work} work @param {boolean} gram @returns {{flops: number, divisions: number}} of an iteration */
export function operations(work, gram = false) {
    const sizes = work.layers;
    if (work.m === 0) {
        const pairs = sizes[1] / 2;
        return { flops: 256 ** 2 * (region_pair * pairs + sigmoid), divisions: 256 ** 2 * (pairs + 1) };
    }
    const connections = sizes.slice(1).map((size, l) => size * sizes[l]);
    const [first] = connections;
    const above = connections.slice(1).reduce((sum, count) => sum + count, 0);
    const hidden = sizes.slice(1, -1).reduce((sum, size) => sum + size, 0);

    // Forward, dW and dA; there is no dA_0. The Gram form multiplies by the m × m matrix G, and its dW1 is dZ1.
    const multiply_adds = (gram ? sizes[1] * work.m : 2 * first) + 3 * above;
    const smooth = work.activation === 'tanh';
    const per_sample = 2 * multiply_adds + (smooth ? hidden * (tanh + tanh_derivative) : 0) + hidden + 1 + sigmoid + 1;
    return { flops: work.m * per_sample, divisions: work.m * ((smooth ? hidden : 0) + 1) };
}

/** Iterations a second. @param {{flops: number, divisions: number}} count @param {{flops: number, divisions: number}} peak a second */
export const roofline = (count, peak) => 1 / Math.max(count.flops / peak.flops, count.divisions / peak.divisions);
