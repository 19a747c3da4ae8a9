// The work that everyone does: the same points, the same first weights, the same learning rate. Runs in node and in a page.

/**
 * @typedef {object} Work
 * @property {string} name
 * @property {number[]} layers          n_x, n_1, … 1
 * @property {'tanh' | 'relu'} activation   of the hidden layers; the output is a sigmoid with cross-entropy
 * @property {number} m                 examples, all of them in every iteration; 0 for a region
 * @property {number} learning_rate
 * @property {number} check             iterations after which all must agree about the cost; 0 for a region
 */

/** @type {Record<string, Work>} */
export const works = Object.fromEntries(
    [
        { name: 'W1', layers: [2, 4, 1], activation: 'tanh', m: 400, learning_rate: 1.2, check: 200 },
        { name: 'W2', layers: [2, 50, 1], activation: 'tanh', m: 400, learning_rate: 0.4, check: 200 },
        { name: 'W3', layers: [2, 8, 8, 8, 8, 1], activation: 'relu', m: 400, learning_rate: 0.02, check: 200 },
        { name: 'W3t', layers: [2, 8, 8, 8, 8, 1], activation: 'tanh', m: 400, learning_rate: 0.05, check: 100 },
        { name: 'W4', layers: [12288, 20, 7, 5, 1], activation: 'relu', m: 209, learning_rate: 0.001, check: 10 },
        { name: 'W5', layers: [2, 50, 1], activation: 'tanh', m: 0, learning_rate: 0, check: 0 },
    ].map((work) => [work.name, /** @type {Work} */ (work)]),
);

/** A small generator that any language can repeat: Numerical Recipes' "quick and dirty" congruence. @param {number} seed */
function random_numbers(seed) {
    let state = seed >>> 0;
    const uniform = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return (state + 0.5) / 2 ** 32;
    };
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()); // Box and Muller
    return { uniform, normal };
}

/** The course's flower: two classes, each on every other petal of a four-petalled rose. @param {number} m */
function flower(m) {
    const { normal } = random_numbers(1);
    const X = new Float64Array(2 * m), Y = new Float64Array(m);
    for (let i = 0; i < m; i++) {
        const label = i < m / 2 ? 0 : 1;
        const angle = 3.12 * (label + (i % (m / 2)) / (m / 2 - 1)) + 0.2 * normal();
        const radius = 4 * Math.sin(4 * angle) + 0.2 * normal();
        X.set([radius * Math.sin(angle), radius * Math.cos(angle)], 2 * i);
        Y[i] = label;
    }
    return { X, Y };
}

/** Photographs that nobody took: only their size matters here. @param {number} n_x @param {number} m */
function pictures(n_x, m) {
    const { uniform } = random_numbers(2);
    return {
        X: Float64Array.from({ length: n_x * m }, uniform),
        Y: Float64Array.from({ length: m }, () => (uniform() < 0.35 ? 1 : 0)),
    };
}

/**
 * @typedef {object} Numbers
 * @property {Float64Array} X    one example after the other
 * @property {Float64Array} Y    0 or 1
 * @property {Float64Array[]} W  W[l - 1] has one unit of layer l after the other; all b are 0
 *
 * @param {Work} work
 * @returns {Numbers}
 */
export function numbers_of(work) {
    const { normal } = random_numbers(3);
    const { X, Y } = work.layers[0] === 2 ? flower(work.m) : pictures(work.layers[0], work.m);
    const W = work.layers.slice(1).map((size, l) => {
        const inputs = work.layers[l];
        const scale = work.m === 0 ? 1.5 : 1 / Math.sqrt(inputs); // a region is that of a network that has learned
        return Float64Array.from({ length: size * inputs }, () => scale * normal());
    });
    return { X, Y, W };
}

/** The work in words, as the programs read it. @param {Work} work */
export const description = ({ name, layers, activation, m, learning_rate }) => `${name} ${layers} ${activation} ${m} ${learning_rate}`;
