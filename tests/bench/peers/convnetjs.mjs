// ConvNetJS: one Vol for each example, one layer object after the other.
import { region_job } from './region.mjs';

const { FullyConnLayer, Net, RegressionLayer, Trainer, Vol } = /** @type {any} */ (globalThis).convnetjs;

/**
 * The library's losses are softmax, hinge and squares. This is everyone's sigmoid output with cross-entropy, made as the
 * library makes its own last layers.
 */
class CrossEntropyLayer extends RegressionLayer {
    constructor() {
        super({ in_sx: 1, in_sy: 1, in_depth: 1 });
    }
    /** @param {any} V */
    forward(V) {
        this.in_act = this.out_act = V;
        V.w[0] = 1 / (1 + Math.exp(-V.w[0]));
        return V;
    }
    /** @param {number[]} y */
    backward(y) {
        const [a] = this.in_act.w;
        this.in_act.dw = [a - y[0]];
        return -Math.log(y[0] ? a : 1 - a);
    }
}

/** @param {import('../works.mjs').Work} work @param {Float64Array[]} W */
function make_net(work, W) {
    const net = new Net();
    net.makeLayers([
        { type: 'input', out_sx: 1, out_sy: 1, out_depth: work.layers[0] },
        ...work.layers.slice(1, -1).map((size) => ({ type: 'fc', num_neurons: size, activation: work.activation, bias_pref: 0 })),
        { type: 'regression', num_neurons: 1 },
    ]);
    net.layers[net.layers.length - 1] = new CrossEntropyLayer();
    const connected = net.layers.filter((/** @type {any} */ layer) => layer instanceof FullyConnLayer);
    for (const [l, { filters, num_inputs }] of connected.entries()) {
        for (const [i, { w }] of filters.entries()) w.set(W[l].subarray(i * num_inputs, (i + 1) * num_inputs));
    }
    return net;
}

/** @param {ArrayLike<number>} values */
function vol(values) {
    const result = new Vol(1, 1, values.length, 0);
    result.w.set(values);
    return result;
}

/** @param {import('../works.mjs').Work} work @param {import('../works.mjs').Numbers} numbers @returns {import('./turns.mjs').Job} */
export function make_job(work, { X, Y, W }) {
    const net = make_net(work, W);
    if (work.m === 0) return region_job((x, y) => net.forward(vol([x, y])).w[0]);
    const n_x = work.layers[0];
    const examples = Array.from(Y, (_, i) => vol(X.subarray(i * n_x, (i + 1) * n_x)));
    const labels = Array.from(Y, (y) => [y]);
    const trainer = new Trainer(net, { method: 'sgd', learning_rate: work.learning_rate, momentum: 0, batch_size: work.m });
    return {
        run(count) {
            while (count-- > 0) for (let i = 0; i < work.m; i++) trainer.train(examples[i], labels[i]);
        },
        evidence() {
            const losses = examples.map((x, i) => -Math.log(Y[i] ? net.forward(x).w[0] : 1 - net.forward(x).w[0]));
            return [losses.reduce((sum, loss) => sum + loss) / work.m];
        },
    };
}
