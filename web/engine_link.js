// The page's side of the engine's worker: one is started after another, as long as they do not die too often. One whose message
// the page had no room for is ended too: it would wait for the answer to what the page never heard.

import { OutOfMemory } from './memory.js';
import { script_worker } from './script_worker.js';

const most_restarts = 3; // within short_time of each other
const short_time = 10000; // milliseconds

/**
 * @param {WebAssembly.Module} program
 * @param {{take_event: (event: Bytes) => void, take_answer: (answer: import('./given.js').Answer) => void, restarted: () => void,
 *   give_up: (sentence: string, error?: string) => void}} page what it does with an event, with the answer to a parcel, with a new
 *   worker in place of a dead one, and when there is to be no other
 */
export function start_engine(program, { take_event, take_answer, restarted, give_up }) {
    /** @type {Worker} */ let worker;
    let restarts = 0;
    let last_restart = -Infinity;

    /** @param {string} error */
    function restart(error) {
        worker.terminate();
        const now = performance.now();
        restarts = now - last_restart < short_time ? restarts + 1 : 1; // one now and then is forgiven
        last_restart = now;
        if (restarts > most_restarts) return give_up('engine-failed', error);
        start();
        restarted();
    }

    function start() {
        const started = script_worker('petal-worker-js');
        const is_dead = () => started !== worker; // its last messages and errors come when another has taken its place
        /** @param {{data: Bytes | import('./given.js').Answer}} message */
        started.onmessage = ({ data }) => {
            if (is_dead()) return;
            try {
                data instanceof Uint8Array ? take_event(data) : take_answer(data);
            } catch (error) {
                if (!(error instanceof OutOfMemory)) throw error;
                restart(error.message);
            }
        };
        started.onerror = (error) => {
            error.preventDefault();
            if (is_dead()) return;
            if (error instanceof ErrorEvent) return restart(error.message);
            worker.terminate(); // the browser did not even load it: a script that throws brings an ErrorEvent
            give_up('forbidden');
        };
        started.postMessage(program);
        worker = started;
    }

    start();
    return {
        /** @param {Bytes} bytes which are gone afterwards */
        send_command: (bytes) => worker.postMessage(bytes, [bytes.buffer]),
        /** @param {import('./given.js').Parcel} parcel */
        hand_over: (parcel) => worker.postMessage(parcel),
        stop: () => worker.terminate(),
    };
}
