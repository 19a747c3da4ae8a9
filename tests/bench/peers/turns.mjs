// How a competitor inside a page takes its turns: as numpy_turns.py and main_native.cpp do outside.

/**
 * @typedef {object} Job  one work in one competitor's hands
 * @property {(count: number) => void} run   so many iterations, or so many pictures
 * @property {() => number[]} evidence       the cost now, or the sample of the last picture
 */

const chunk = 1; // milliseconds: short enough that some run undisturbed on a shared machine
const warm_up = 300;

export class Turns {
    /** @param {Job} job */
    constructor(job) {
        this.job = job;
        this.count = 1;
    }

    /**
     * Does the work that all are compared by, then warms up and finds how many iterations make a chunk.
     * @param {number} check iterations; 0 for a picture
     * @returns the evidence: cost before and after, or the picture's sample
     */
    start(check) {
        const before = check ? this.job.evidence() : [];
        this.job.run(check || 1);
        const evidence = [...before, ...this.job.evidence()];
        const end = performance.now() + warm_up;
        while (performance.now() < end) {
            const wanted = (this.count * chunk) / Math.max(this.timed(), 0.01);
            this.count = Math.max(1, Math.min(Math.round(wanted), 2 * this.count));
        }
        return evidence;
    }

    timed() {
        const start = performance.now();
        this.job.run(this.count);
        return performance.now() - start;
    }

    /** Iterations a second, of one chunk after the other. @param {number} milliseconds */
    turn(milliseconds) {
        const rates = [];
        const end = performance.now() + milliseconds;
        do rates.push((1000 * this.count) / this.timed());
        while (performance.now() < end);
        return rates;
    }
}
