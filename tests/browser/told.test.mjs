// What is told of the control that has the focus while a run goes on: now and then, not with each frame. The page's clock is the
// test's, so that no test waits for it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';

const between = 4000; // ms of the page's clock: a sentence has to be heard to its end
const seconds = 30;

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** A page with a run that does not end, and the focus on a control of it. @param {(petal: import('./petal_page.mjs').Petal) => import('playwright-core').Locator} find */
async function open_running(find) {
    const petal = await open_petal(browser, { hash: 'iters=10000000', prepare: (page) => page.clock.install() });
    await petal.wait_for_status(/^running/);
    const control = find(petal);
    await control.focus();
    return { petal, control };
}

/**
 * How often the words that a screen reader tells by itself change while the page's clock goes on: the line of news, and the name and
 * value of what has the focus. @param {import('./petal_page.mjs').Petal} petal @param {import('playwright-core').Locator} control
 */
async function changes_while_it_runs(petal, control) {
    const begun = await control.evaluate((element) => {
        const counts = { news: 0, focus: 0 };
        Object.assign(globalThis, { told_changes: counts });
        const watch = (/** @type {Node} */ node, /** @type {MutationObserverInit} */ what, /** @type {() => string} */ words, /** @type {'news' | 'focus'} */ key) => {
            let before = words();
            new MutationObserver(() => {
                if (words() !== before) counts[key]++;
                before = words();
            }).observe(node, what);
        };
        const news = /** @type {Element} */ (document.querySelector('[role="status"]'));
        watch(news, { childList: true, characterData: true, subtree: true }, () => news.textContent ?? '', 'news');
        watch(element, { attributes: true }, () => `${element.ariaLabel} ${element.ariaValueText}`, 'focus');
        return performance.now();
    });
    const status = await petal.status();
    for (let second = 0; second < seconds; ++second) {
        await petal.page.clock.fastForward(1000);
        await petal.next_frame(); // and the engine's news of it
    }
    const now = await petal.page.evaluate(() => performance.now());
    assert.notEqual(await petal.status(), status, 'the run goes on');
    const counts = await petal.page.evaluate(() => /** @type {any} */ (globalThis).told_changes);
    return { ...counts, most: 1 + (now - begun) / between };
}

test('with the focus on a region, what is told of itself follows a run every few seconds', async () => {
    const { petal, control } = await open_running((page) => page.named('application', /plane of the network/));
    const { news, focus, most } = await changes_while_it_runs(petal, control);
    assert.ok(news >= 2 && news <= most, `${news} times told, where ${most} are enough`);
    assert.ok(focus <= most, `${focus} changes of what has the focus, where ${most} are enough`);
    const before = await petal.focused_name();
    await petal.page.keyboard.press('ArrowLeft'); // who works it hears at once what comes of it
    await petal.page.clock.fastForward(100);
    await petal.next_frame();
    assert.notEqual(await petal.focused_name(), before);
    assert.deepEqual(petal.faults, []);
    await petal.close();
});

test('with the focus on the chart of the cost, its value follows a run every few seconds', async () => {
    const { petal, control } = await open_running((page) => page.slider(/^Read the cost/));
    await petal.page.keyboard.press('End'); // the end moves as the run goes on
    await petal.next_frame();
    const { news, focus, most } = await changes_while_it_runs(petal, control);
    assert.ok(news <= most, `${news} times told, where ${most} are enough`);
    assert.ok(focus <= most, `${focus} changes of the value, where ${most} are enough`);
    assert.deepEqual(petal.faults, []);
    await petal.close();
});

test('what keys do to a handle is told at once, in all of its parts', async () => {
    const petal = await open_petal(browser, { hash: 'iters=200', prepare: (page) => page.clock.install() });
    await petal.wait_for_status(/^finished/);
    const weight = petal.slider(/^Chosen weight/);
    await weight.focus();
    const before = await weight.getAttribute('aria-valuetext');
    await petal.page.keyboard.press('ArrowUp');
    await weight.and(petal.page.locator(`:not([aria-valuetext="${before}"])`)).waitFor(); // though the page's clock stands still
    assert.deepEqual(petal.faults, []);
    await petal.close();
});
