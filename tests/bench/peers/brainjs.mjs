// brain.js. It knows neither batches nor cross-entropy, and one activation serves all of its layers: it goes its own way,
// pattern by pattern, down the squared error. An iteration is one round over all patterns.
import { region_job } from './region.mjs';

const { NeuralNetwork } = /** @type {any} */ (globalThis).brain;

/** @param {import('../works.mjs').Work} work @param {Float64Array[]} W */
function make_net(work, W) {
    const net = new NeuralNetwork({ activation: work.activation });
    net.sizes = work.layers;
    net.initialize();
    for (let l = 1; l < work.layers.length; l++) {
        const inputs = work.layers[l - 1];
        net.biases[l] = net.biases[l].map(() => 0);
        net.weights[l] = Array.from({ length: work.layers[l] }, (_, i) => Array.from(W[l - 1].subarray(i * inputs, (i + 1) * inputs)));
    }
    return net;
}

/** @param {import('../works.mjs').Work} work @param {import('../works.mjs').Numbers} numbers @returns {import('./turns.mjs').Job} */
export function make_job(work, { X, Y, W }) {
    const net = make_net(work, W);
    const L = work.layers.length - 1;
    if (work.m === 0) {
        // Everyone's picture all the same, for sigmoid(z) = (1 + tanh(z / 2)) / 2.
        net.weights[L][0] = net.weights[L][0].map((/** @type {number} */ w) => w / 2);
        return region_job((x, y) => 0.5 + 0.5 * net.runInput([x, y])[0]);
    }
    if (work.activation === 'relu') net.biases[L][0] = 0.5; // an output that begins below 0 would never learn
    const n_x = work.layers[0];
    const patterns = Array.from(Y, (y, i) => ({ input: Array.from(X.subarray(i * n_x, (i + 1) * n_x)), output: [y] }));
    net.updateTrainingOptions({ learningRate: work.learning_rate / work.m });
    return {
        run(count) {
            while (count-- > 0) net.trainPatterns(patterns);
        },
        evidence() {
            const errors = patterns.map(({ input, output }) => (net.runInput(input)[0] - output[0]) ** 2);
            return [errors.reduce((sum, error) => sum + error) / work.m];
        },
    };
}
