// The page's side of the engine's worker, without a browser: which of its ends are followed by another worker.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { start_engine } from '../../web/engine_link.js';
import { OutOfMemory } from '../../web/memory.js';

class FakeError extends Event {
    message = 'unreachable';
    constructor() {
        super('error', { cancelable: true });
    }
}

/** What the page made, in its order. @type {FakeWorker[]} */ const workers = [];
class FakeWorker {
    is_ended = false;
    /** @type {unknown[]} */ heard = [];
    /** @type {(error: Event) => void} */ onerror = () => {};
    /** @type {(message: {data: unknown}) => void} */ onmessage = () => {};
    constructor() {
        workers.push(this);
    }
    /** @param {unknown} message */
    postMessage(message) {
        this.heard.push(message);
    }
    terminate() {
        this.is_ended = true;
    }
    /** Brings an error to the page, and returns it. */
    fail(error = new FakeError()) {
        this.onerror(error);
        return error;
    }
}

Object.assign(globalThis, { Worker: FakeWorker, ErrorEvent: FakeError, document: { getElementById: () => ({ textContent: '' }) } });

const program = /** @type {WebAssembly.Module} */ ({});
/** @type {ReturnType<typeof start_engine>} */ let engine;
/** @type {string[]} what the page was told of the engines */ let told;
/** @type {unknown[]} what it took of them */ let taken;
/** @type {Error | null} what it throws instead */ let trouble;

/** @param {unknown} message */
function take(message) {
    if (trouble) throw trouble;
    taken.push(message);
}

beforeEach(() => {
    workers.splice(0);
    told = [];
    taken = [];
    trouble = null;
    engine = start_engine(program, {
        take_event: take,
        take_answer: take,
        restarted: () => told.push('restarted'),
        give_up: (sentence) => told.push(sentence),
    });
});

test('a worker that fails is ended, and another one has the program and what comes then', () => {
    assert.ok(workers[0].fail().defaultPrevented);
    engine.send_command(new Uint8Array(1));
    assert.deepEqual(told, ['restarted']);
    assert.deepEqual(workers.map(({ is_ended }) => is_ended), [true, false]);
    assert.deepEqual(workers.map(({ heard }) => heard.length), [1, 2]);
});

test('what a dead worker threw before it was ended is no fault of the one in its place, nor told as a fault of the page', () => {
    workers[0].fail();
    assert.ok(workers[0].fail().defaultPrevented);
    assert.deepEqual(told, ['restarted']);
    assert.deepEqual(workers.map(({ is_ended }) => is_ended), [true, false]);
});

test('workers that fail one after another are given up', () => {
    for (let i = 0; i < 4; ++i) workers[i].fail();
    assert.deepEqual(told, ['restarted', 'restarted', 'restarted', 'engine-failed']);
    assert.equal(workers.length, 4);
    assert.ok(workers.every(({ is_ended }) => is_ended));
});

test('a worker that the browser does not load is forbidden, and no other is tried', () => {
    workers[0].fail(/** @type {any} */ (new Event('error')));
    assert.deepEqual(told, ['forbidden']);
    assert.equal(workers.length, 1);
});

const event = new Uint8Array(1), answer = { number: 1, outcome: 'kept', event };

test('a worker whose event or answer the page has no memory for is ended, and another one has its place', () => {
    for (const data of [event, answer]) {
        trouble = new OutOfMemory();
        workers[workers.length - 1].onmessage({ data });
        trouble = null;
        workers[workers.length - 1].onmessage({ data });
    }
    assert.deepEqual(told, ['restarted', 'restarted']);
    assert.deepEqual(workers.map(({ is_ended }) => is_ended), [true, true, false]);
    assert.deepEqual(taken, [event, answer]);
});

test('what else the page throws at an event is its own fault, and the worker goes on', () => {
    trouble = new TypeError('a cat walked over the keys');
    assert.throws(() => workers[0].onmessage({ data: event }), TypeError);
    assert.deepEqual(told, []);
    assert.deepEqual(workers.map(({ is_ended }) => is_ended), [false]);
});

test('what a worker said before it was ended is not heard when another has taken its place', () => {
    workers[0].fail();
    workers[0].onmessage({ data: event });
    assert.deepEqual(taken, []);
});
