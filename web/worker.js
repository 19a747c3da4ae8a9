// The worker that runs the engine. Bytes of commands go in, bytes of events come out; no message is known here.
// The engine's glue (create_engine) stands in front of this text; the page's first message is the compiled program.

import { hand_over } from './memory.js';

/** @type {any} */ let engine;
/** @type {Uint8Array[]} */ const waiting = [];
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

/** @param {Uint8Array} bytes */
function receive(bytes) {
    hand_over(engine, engine._engine_reserve, bytes);
    engine._engine_receive();
    if (!busy) advance();
}

/** @param {WebAssembly.Module} program */
function start(program) {
    create_engine({
        instantiateWasm(imports, done) {
            WebAssembly.instantiate(program, imports).then((instance) => done(instance, program));
            return {};
        },
        on_event: (bytes) => postMessage(bytes, [bytes.buffer]),
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
