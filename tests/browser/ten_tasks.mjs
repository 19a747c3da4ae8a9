// Ten things that a student does. Each is done with the keyboard alone, in three browsers (keys_only.mjs), and through a screen
// reader (reader.test.mjs), and each ends in words that are heard or that stand where the focus is.

const hashes = {
    'logistic regression is found to get 47.0 % of the flower right': 'iters=200',
    'five hidden units are trained': 'iters=200',
    'the cost at the end is read': 'iters=500',
    'a wrong picture is found': 'lab=images&iters=100',
    'the shape of dW1 is read': 'lab=deep&iters=20',
    'another lab is opened': 'iters=50',
    'another data set is taken': 'iters=50',
    'a point is drawn': 'data=points&iters=50',
    'z is moved along the activation': 'lab=neuron',
    'an array is typed and the result is read': 'lab=arrays',
};

/**
 * The ten tasks, each with a way to do it: no way may be missing, and none too many by its name.
 * @template Worker
 * @param {Record<keyof typeof hashes, (worker: Worker) => Promise<unknown>>} ways
 */
export function ten_tasks(ways) {
    const names = /** @type {(keyof typeof hashes)[]} */ (Object.keys(hashes));
    if (Object.keys(ways).sort().join() !== [...names].sort().join()) throw new Error(`not the ten tasks: ${Object.keys(ways).join(', ')}`);
    return names.map((name) => ({ name, hash: hashes[name], work: ways[name] }));
}
