// The competitors outside of the browser: programs that answer each line of their standard input with a line of numbers.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { description, numbers_of } from './works.mjs';

/**
 * @param {string[]} command @param {string} folder where the numbers of the works are put @param {Record<string, string>} [environment]
 * @returns {import('./competitors.mjs').Worker}
 */
export function start_program([command, ...words], folder, environment) {
    const child = spawn(command, words, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...environment } });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    /** @param {(string | number)[]} line @returns {Promise<number[]>} */
    const ask = async (...line) => {
        child.stdin.write(line.join(' ') + '\n');
        const { value, done } = await lines.next();
        if (done) throw new Error(`${command} ended at: ${line.join(' ')}`);
        return value.trim().split(' ').map(Number);
    };
    return {
        start: (/** @type {import('./works.mjs').Work} */ work) => ask('start', description(work), work.check, numbers_file(folder, work)),
        peak: (/** @type {string} */ operation) => ask('peak', operation),
        turn: (/** @type {number} */ milliseconds) => ask('turn', milliseconds),
        finish: () => ask('finish'),
        close: () => child.stdin.end(),
    };
}

/** X, Y, W1, W2, … as they lie in memory. @param {string} folder @param {import('./works.mjs').Work} work */
function numbers_file(folder, work) {
    const path = `${folder}/${work.name}.f64`;
    const { X, Y, W } = numbers_of(work);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, Buffer.concat([X, Y, ...W].map((part) => new Uint8Array(part.buffer))));
    return path;
}
