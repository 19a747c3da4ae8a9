// Why a file is not taken, and what else there is to say of what was given: in the words of the interface.

import { OutOfMemory } from './memory.js';

export class Refusal extends Error {
    /** @param {string} problem a key of texts::file_problems */
    constructor(problem) {
        super(problem);
        this.problem = problem;
    }
}

/** @param {unknown} error */
function problem_of(error) {
    if (error instanceof Refusal) return error.problem;
    if (error instanceof OutOfMemory || error instanceof RangeError) return 'no_memory';
    if (!(error instanceof DOMException)) reportError(error); // no fault of the file
    return 'unreadable';
}

/** Tells each problem once, however many files have it. @param {InterfaceProgram} ui @param {{name: string, error: unknown}[]} refused */
export function refuse(ui, refused) {
    /** @type {Map<string, string[]>} */ const names = new Map();
    for (const { name, error } of refused) {
        const problem = problem_of(error);
        names.set(problem, [...(names.get(problem) ?? []), name]);
    }
    for (const [problem, [first, ...others]] of names)
        ui.ccall('page_refuse_files', null, ['string', 'string', 'number'], [problem, first, others.length]);
}

/** @param {InterfaceProgram} ui @param {string} key of texts::file_remarks */
export function remark(ui, key, name = '', number = 0) {
    ui.ccall('page_remark', null, ['string', 'string', 'number'], [key, name, number]);
}
