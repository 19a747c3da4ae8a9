// Petal under a finger, on a phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** A page with a finger on it. @param {string} hash @param {(finger: any, petal: import('./petal_page.mjs').Petal) => Promise<void>} work */
async function with_finger(hash, work) {
    const petal = await open_petal(browser, { hash, context: phone });
    await petal.wait_for_status(/./);
    const devtools = await petal.page.context().newCDPSession(petal.page);
    const touch = async (/** @type {'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel'} */ type, /** @type {number[][]} */ points) => {
        await devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y, id], index) => ({ x, y, id: id ?? index })) });
        await petal.next_frame();
    };
    const finger = {
        touch,
        async tap(/** @type {{x: number, y: number}} */ { x, y }) {
            await touch('touchStart', [[x, y]]);
            await touch('touchEnd', []);
        },
        async swipe(/** @type {number} */ x, /** @type {number} */ from, /** @type {number} */ to) {
            await touch('touchStart', [[x, from]]);
            for (let step = 1; step <= 4; ++step) await touch('touchMove', [[x, from + ((to - from) * step) / 4]]);
            await touch('touchEnd', []);
        },
        /** Scrolls until the control of that name is well inside of the screen. @param {RegExp} label */
        async bring(label) {
            for (let swipes = 0; swipes < 12; ++swipes) {
                const found = (await petal.controls()).find(({ name }) => label.test(name));
                if (found && found.bottom < 800) return found;
                await finger.swipe(8, 700, 550);
            }
            throw new Error(`no control ${label} on the way down`);
        },
    };
    await work(finger, petal);
    assert.deepEqual(petal.faults, []);
    await petal.close();
}

test('four taps on the same spot are four steps', () =>
    with_finger('', async (finger, petal) => {
        await finger.tap(await petal.control(/^reset$/));
        await petal.wait_for_status(/^paused\. Iteration 0/);
        const step = await petal.control(/^step$/);
        for (let i = 1; i <= 4; ++i) {
            await finger.tap(step);
            await petal.wait_for_status(new RegExp(`^paused\\. Iteration ${i} `));
        }
    }));

test('a swipe that begins where the last one ended scrolls on', () =>
    with_finger('iters=1', async (finger, petal) => {
        await petal.wait_for_status(/^finished/);
        const top = async () => (await petal.control(/^pace 0$/)).top;
        const first = await top();
        await finger.swipe(8, 600, 500);
        const second = await top();
        assert.ok(second < first - 50);
        await finger.swipe(8, 500, 400);
        assert.ok((await top()) < second - 50);
    }));

test('a tap on a field has the field focused before the tap is over, so that the keyboard opens', () =>
    with_finger('lab=arrays', async (finger, petal) => {
        await petal.page.evaluate(() =>
            addEventListener('touchend', () => (globalThis.focused_in_tap = document.activeElement?.className)),
        );
        await finger.tap(await petal.control(/^##B$/));
        assert.equal(await petal.page.evaluate(() => globalThis.focused_in_tap), 'field');
        assert.equal(await petal.field().getAttribute('aria-label'), 'B');
        const size = await petal.field().evaluate((field) => parseFloat(getComputedStyle(field).fontSize));
        assert.ok(size >= 16, 'a smaller one makes phones zoom the page');
        await petal.page.keyboard.insertText('7，8，9');
        await petal.page.keyboard.press('Enter');
        await petal.wait_for_hash(/B=7,8,9/);
    }));

test('a table that is pasted into a field becomes the array', () =>
    with_finger('lab=arrays', async (finger, petal) => {
        await petal.page.evaluate(() => navigator.clipboard.writeText('1\t2\n3\t4\n'));
        await finger.tap(await petal.control(/^##A$/));
        await petal.page.keyboard.press('Control+v');
        await petal.page.waitForFunction(() => document.querySelector('.field').value === '1,2;3,4');
        await finger.tap(await petal.control(/^op 1$/)); // a tap elsewhere takes it
        await petal.wait_for_hash(/A=1,2;3,4&op=subtract/);
    }));

test('on the narrowest page the list of labs has its place beside the buttons', async () => {
    const petal = await open_petal(browser, { context: { viewport: { width: 320, height: 568 } } });
    const language = await petal.control(/^language$/), link = await petal.control(/^copy link$/);
    assert.ok(link.right <= 320);
    await petal.click_at(language.left - 12, language.y); // on the arrow of the list
    await petal.click(/^Arrays$/);
    await petal.wait_for_hash(/lab=arrays/);
    const { left, y } = await petal.control(/^language$/);
    await petal.click_at(left + 4, y);
    await petal.page.waitForFunction(() => document.documentElement.lang === 'zh');
    await petal.close();
});

test('a seed is typed', () =>
    with_finger('data=moons&iters=1', async (finger, petal) => {
        await petal.wait_for_status(/^finished/);
        await finger.tap(await finger.bring(/^data section$/));
        await finger.tap(await finger.bring(/^more data$/));
        await finger.tap(await finger.bring(/^##dataseed$/));
        await petal.page.keyboard.insertText('7');
        await petal.page.keyboard.press('Enter');
        await petal.wait_for_hash(/dataseed=7/);
    }));

const theme_of = (/** @type {import('./petal_page.mjs').Petal} */ petal) => petal.page.evaluate(() => document.documentElement.dataset.theme);

test('two fingers zoom the page and click nothing', () =>
    with_finger('', async (finger, petal) => {
        const { x, y } = await petal.control(/^theme$/);
        const before = await theme_of(petal);
        await finger.touch('touchStart', [[x, y]]);
        await finger.touch('touchStart', [[x, y], [x, y + 140]]);
        for (let step = 1; step <= 8; ++step) await finger.touch('touchMove', [[x, y], [x, y + 140 + 24 * step]]);
        await finger.touch('touchEnd', []);
        await petal.page.waitForFunction(() => (visualViewport?.scale ?? 0) > 1.5);
        await petal.next_frame();
        assert.equal(await theme_of(petal), before);
    }));

test('the first of two fingers, lifted over the control that it touched, clicks nothing', () =>
    with_finger('', async (finger, petal) => {
        const { x, y } = await petal.control(/^theme$/);
        const before = await theme_of(petal);
        await finger.touch('touchStart', [[x, y]]);
        await finger.touch('touchStart', [[x, y], [x, y + 200]]);
        await finger.touch('touchMove', [[x, y + 200, 1]]); // the first one is gone
        await finger.touch('touchEnd', []);
        await petal.next_frame();
        assert.equal(await theme_of(petal), before);
        await finger.tap({ x, y });
        await petal.page.waitForFunction((theme) => document.documentElement.dataset.theme !== theme, before);
    }));
