// TensorFlow.js on its wasm backend with SIMD and one thread, as its guide trains: a loss, and an optimizer that minimizes it.
import { colours, coordinate, sample, side } from './region.mjs';

const tf = /** @type {any} */ (globalThis).tf;

export async function prepare() {
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    tf.wasm.setWasmPaths('/peers/@tensorflow/tfjs-backend-wasm/dist/');
    await tf.setBackend('wasm');
    if (!(await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT'))) throw new Error('TensorFlow.js finds no SIMD');
}

/** W_l as n_{l-1} × n_l, for examples are rows here. @param {import('../works.mjs').Work} work @param {Float64Array[]} W */
const make_parameters = (work, W) =>
    W.map((values, l) => ({
        W: tf.variable(tf.transpose(tf.tensor2d(Float32Array.from(values), [work.layers[l + 1], work.layers[l]]))),
        b: tf.variable(tf.zeros([work.layers[l + 1]])),
    }));

/** A_0 … A_{L-1} and Z_L. @param {any} X @param {any[]} parameters @param {string} activation */
function forward(X, parameters, activation) {
    const layers = [X];
    parameters.forEach(({ W, b }, l) => {
        const last = l === parameters.length - 1;
        const Z = tf.fused.matMul({ a: layers[l], b: W, bias: b, activation: !last && activation === 'relu' ? 'relu' : 'linear' });
        layers.push(!last && activation === 'tanh' ? tf.tanh(Z) : Z);
    });
    return layers;
}

/** @param {import('../works.mjs').Work} work @param {any[]} parameters @returns {import('./turns.mjs').Job} */
function region_job(work, parameters) {
    const rgba = new Uint32Array(side ** 2);
    const points = Float32Array.from({ length: 2 * side ** 2 }, (_, i) => {
        const column = (i >> 1) % side, row = Math.floor((i >> 1) / side);
        return coordinate(i % 2 ? side - 1 - row : column);
    });
    const grid = tf.tensor2d(points, [side ** 2, 2]);
    const levels = () => tf.mul(tf.sigmoid(forward(grid, parameters, work.activation)[2]), 255).dataSync();
    return {
        run(count) {
            while (count-- > 0) {
                const drawn = tf.tidy(levels);
                for (let i = 0; i < rgba.length; i++) rgba[i] = colours[Math.floor(drawn[i])];
            }
        },
        evidence: () => sample(rgba),
    };
}

/** @param {any} X @param {any} Y @param {any[]} parameters @param {import('../works.mjs').Work} work */
function minimizing(X, Y, parameters, work) {
    const optimizer = tf.train.sgd(work.learning_rate);
    return () => optimizer.minimize(() => tf.losses.sigmoidCrossEntropy(Y, forward(X, parameters, work.activation).at(-1)));
}

/**
 * The same with the gradients written out by hand, for those who know the backend: it multiplies transposed matrices slowly.
 * @param {any} X @param {any} Y @param {any[]} parameters @param {import('../works.mjs').Work} work
 */
function by_hand(X, Y, parameters, work) {
    const rate = tf.scalar(work.learning_rate / work.m);
    const X_transposed = tf.transpose(X);
    return () => {
        const layers = forward(X, parameters, work.activation);
        let dZ = tf.sub(tf.sigmoid(layers.pop()), Y);
        for (const { W, b } of parameters.toReversed()) {
            const A_prev = layers.pop();
            const dA_prev = layers.length && tf.matMul(dZ, W, false, true);
            W.assign(tf.sub(W, tf.mul(tf.matMul(A_prev === X ? X_transposed : tf.transpose(A_prev), dZ), rate)));
            b.assign(tf.sub(b, tf.mul(tf.sum(dZ, 0), rate)));
            if (dA_prev) dZ = tf.mul(dA_prev, work.activation === 'relu' ? tf.step(A_prev) : tf.sub(1, tf.square(A_prev)));
        }
    };
}

/**
 * @param {import('../works.mjs').Work} work @param {import('../works.mjs').Numbers} numbers
 * @returns {import('./turns.mjs').Job}
 */
export function make_job(work, numbers, trained = minimizing) {
    const parameters = make_parameters(work, numbers.W);
    if (work.m === 0) return region_job(work, parameters);
    const X = tf.tensor2d(Float32Array.from(numbers.X), [work.m, work.layers[0]]);
    const Y = tf.tensor2d(Float32Array.from(numbers.Y), [work.m, 1]);
    const step = trained(X, Y, parameters, work);
    return {
        run(count) {
            while (count-- > 0) tf.tidy(step);
        },
        evidence: () => {
            const Z = tf.tidy(() => forward(X, parameters, work.activation).at(-1).dataSync());
            const losses = Array.from(numbers.Y, (y, i) => Math.log1p(Math.exp(y ? -Z[i] : Z[i])));
            return [losses.reduce((sum, loss) => sum + loss) / work.m];
        },
    };
}

/** @param {import('../works.mjs').Work} work @param {import('../works.mjs').Numbers} numbers */
export const make_job_by_hand = (work, numbers) => make_job(work, numbers, by_hand);
