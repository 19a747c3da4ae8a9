// The worker that runs the engine. Bytes of commands go in, bytes of events come out; no message is known here. What the user
// gave comes in Blobs, and what came of it goes out with the event that tells of it.
// The engine's glue (create_engine) stands in front of this text; the page's first message is the compiled program.

import { hand_over } from './memory.js';

/** @typedef {import('./given.js').Parcel} Parcel */
/** @typedef {import('./given.js').Answer} Answer */

/** @type {EngineProgram} */ let engine;
/** @type {(Bytes | Parcel)[]} */ const waiting = [];
/** @type {((event: Bytes) => void) | null} */ let take_event = null;
let busy = false;
let timer = 0;

// A message to oneself is the quickest way to let the mailbox be read between two slices.
const next_slice = new MessageChannel();
next_slice.port1.onmessage = advance;

function advance() {
    clearTimeout(timer);
    const milliseconds = engine._engine_advance();
    busy = milliseconds === 0;
    if (busy) next_slice.port2.postMessage(0);
    else if (milliseconds > 0) timer = setTimeout(advance, milliseconds);
}

/** Lays the message into the engine's memory. Returns why that cannot be, if so. @param {Blob} message @returns {string | null} */
function problem_of_laying(message) {
    try {
        hand_over(engine, engine._engine_reserve, new Uint8Array(new FileReaderSync().readAsArrayBuffer(message)));
        return null;
    } catch (error) {
        return error instanceof DOMException ? 'unreadable' : 'no_memory';
    }
}

/** @param {Parcel} parcel */
function take({ number, kind, message }) {
    /** @type {Answer} */ const answer = { number, outcome: problem_of_laying(message) ?? '', event: null };
    if (!answer.outcome) {
        take_event = (event) => (answer.event = event);
        answer.outcome = engine.UTF8ToString(kind === 'file' ? engine._engine_take_file() : engine._engine_take_pictures());
        take_event = null;
    }
    postMessage(answer);
}

/** @param {Bytes | Parcel} message */
function receive(message) {
    if (message instanceof Uint8Array) {
        hand_over(engine, engine._engine_reserve, message);
        engine._engine_receive();
    } else {
        take(message);
    }
    if (!busy) advance();
}

/** @param {WebAssembly.Module} program */
function start(program) {
    create_engine({
        instantiateWasm(imports, done) {
            WebAssembly.instantiate(program, imports).then((instance) => done(instance, program));
            return {};
        },
        on_event: (bytes) => (take_event ? take_event(bytes) : postMessage(bytes, [bytes.buffer])),
    }).then((module) => {
        engine = module;
        waiting.splice(0).forEach(receive);
    });
}

onmessage = ({ data }) => {
    if (data instanceof WebAssembly.Module) start(data);
    else if (engine) receive(data);
    else waiting.push(data);
};

// A promise that nobody caught is as fatal as an exception: the page hears of it and starts a new worker.
onunhandledrejection = ({ reason }) => {
    throw reason;
};
