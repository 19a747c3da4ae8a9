// A fast wrong answer is no answer: what the competitors' evidence must show before their rates count.

/**
 * @param {import('./works.mjs').Work} work
 * @param {number} tolerance      relative, of the cost; 0 for who goes another way: the error must fall
 * @param {number[]} evidence     cost before and after work.check iterations, or the sample of a picture
 * @param {number[]} reference    NumPy's
 * @returns {string} what is wrong, or nothing
 */
export function fault(work, tolerance, evidence, reference) {
    if (evidence.length !== reference.length || !evidence.every(Number.isFinite)) return 'gave no answer';
    if (work.m === 0) {
        const farthest = Math.max(...evidence.map((level, i) => Math.abs(level - reference[i])));
        return farthest <= 1 ? '' : `draws another picture: a colour is off by ${farthest} of 255`;
    }
    const [before, after] = evidence;
    if (!(after < before)) return `does not learn: ${before} became ${after}`;
    const error = Math.abs(after / reference[1] - 1);
    return tolerance && error > tolerance ? `learns something else: ${after} after ${work.check} iterations, not ${reference[1]}` : '';
}
