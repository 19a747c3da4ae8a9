// What a screen reader is told of itself, without a browser: not each second of a run, but its end.
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { make_words } from '../../web/words.js';

/** @typedef {{textContent: string, dataset: Record<string, string>}} FakeElement */

/** The page's lines, by their ids. @type {Record<string, FakeElement>} */ let lines;
/** @type {ReturnType<typeof make_words>} */ let words;
let now = 0; // ms

function wait(/** @type {number} */ milliseconds) {
    now += milliseconds;
    mock.timers.tick(milliseconds);
}

beforeEach(() => {
    const line = () => ({ textContent: '', dataset: {} });
    lines = { status: line(), news: line(), messages: line() };
    now = 0;
    Object.assign(globalThis, { document: { getElementById: (/** @type {string} */ id) => lines[id] } });
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(performance, 'now', () => now);
    words = make_words();
});

/** What is told of itself while a run shows a new state ten times a second. @param {number} seconds */
function run(seconds) {
    /** @type {string[]} */ const told = [];
    for (let tenth = 0; tenth < 10 * seconds; ++tenth) {
        words.show_status(`running. Iteration ${tenth}. `, true);
        wait(100);
        if (lines.news.textContent !== told.at(-1)) told.push(lines.news.textContent);
    }
    return told.filter(Boolean);
}

test('what stands on the page as it opens is not told of itself', () => {
    words.show_status('paused. Iteration 0. ', false);
    wait(10000);
    assert.equal(lines.status.textContent, 'paused. Iteration 0. ');
    assert.equal(lines.news.textContent, '');
});

test('while a run goes on its state is told every five seconds at most, and its end at once', () => {
    words.show_status('paused. Iteration 0. ', false);
    wait(10000);
    const told = run(30);
    assert.ok(told.length >= 4 && told.length <= 6, `${told.length} times in 30 seconds`);
    words.show_status('finished. Iteration 300. ', false);
    wait(200);
    assert.equal(lines.news.textContent, 'finished. Iteration 300.');
});

test('the state in words follows within a second', () => {
    words.show_status('paused. Iteration 0. ', false);
    wait(0);
    words.show_status('paused. Iteration 1. ', false);
    wait(1000);
    assert.equal(lines.status.textContent, 'paused. Iteration 1. ');
});

test('a sentence that was told is not told again', () => {
    words.show_status('paused. The cost falls. ', false);
    wait(1000);
    words.show_status('finished. The cost falls. ', false);
    wait(1000);
    assert.equal(lines.news.textContent, 'finished.');
});
