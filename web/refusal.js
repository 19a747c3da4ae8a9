// Why a file is not taken.

export class Refusal extends Error {
    /** @param {string} problem a key of texts::file_problems */
    constructor(problem) {
        super(problem);
        this.problem = problem;
    }
}
