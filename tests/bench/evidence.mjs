// A fast wrong answer is no answer: what everyone's evidence must show before the rates count.

/**
 * @param {import('./works.mjs').Work} work
 * @param {number} tolerance      of the cost, relative; 0 for who goes another way: there the error must fall
 * @param {number[]} evidence     cost before and after work.check iterations, or the sample of a picture
 * @param {number[]} reference    NumPy's
 * @returns {string} what is wrong, or nothing
 */
export function fault(work, tolerance, evidence, reference) {
    if (evidence.length !== reference.length || !evidence.every(Number.isFinite)) return 'has no answer';
    if (work.m === 0) {
        const farthest = Math.max(...evidence.map((level, i) => Math.abs(level - reference[i])));
        return farthest > 1 ? `draws another picture: a colour is off by ${farthest} of 255` : '';
    }
    const [before, after] = evidence;
    if (!(after < before)) return `does not learn: ${before} became ${after}`;
    const error = Math.abs(after / reference[1] - 1);
    return tolerance && error > tolerance ? `learns something else: ${after} after ${work.check} iterations, not ${reference[1]}` : '';
}

/** @param {import('./works.mjs').Work} work @param {number[]} evidence at the start @param {number[]} final */
export function final_fault(work, evidence, final) {
    if (work.m === 0 || final[0] < evidence[0]) return '';
    return `has unlearned: ${evidence[0]} became ${final[0]}`;
}
