// Petal under a finger, on a phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, matched, open_petal, patience } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** A page with a finger on it. @param {string} hash @param {(finger: any, petal: import('./petal_page.mjs').Petal) => Promise<void>} work */
async function with_finger(hash, work, prepare = (/** @type {import('playwright-core').Page} */ _page) => Promise.resolve()) {
    const petal = await open_petal(browser, { hash, context: phone, prepare });
    await petal.wait_for_status(/./);
    const devtools = await petal.page.context().newCDPSession(petal.page);
    const send = (/** @type {'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel'} */ type, /** @type {number[][]} */ points) =>
        devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y, id], index) => ({ x, y, id: id ?? index })) });
    const touch = async (/** @type {Parameters<typeof send>[0]} */ type, /** @type {number[][]} */ points) => {
        await send(type, points);
        await petal.next_frame();
    };
    const finger = {
        touch,
        async tap(/** @type {{x: number, y: number}} */ { x, y }) {
            await send('touchStart', [[x, y]]); // no frame between: on a busy machine it would be a finger that rests
            await touch('touchEnd', []);
        },
        async swipe(/** @type {number} */ x, /** @type {number} */ from, /** @type {number} */ to) {
            await touch('touchStart', [[x, from]]);
            for (let step = 1; step <= 8; ++step) await touch('touchMove', [[x, from + ((to - from) * step) / 8]]);
            await touch('touchEnd', []);
        },
    };
    await work(finger, petal);
    assert.deepEqual(petal.faults, []);
    await petal.close();
}

test('four taps on the same spot are four steps', () =>
    with_finger('', async (finger, petal) => {
        await petal.button(/^Reset/).tap();
        await petal.wait_for_status(/^paused\. Iteration 0/);
        const step = await petal.place_in(petal.button('One iteration'));
        for (let i = 1; i <= 4; ++i) {
            await finger.tap(step);
            await petal.wait_for_status(new RegExp(`^paused\\. Iteration ${i} `));
        }
    }));

const theme_of = (/** @type {import('./petal_page.mjs').Petal} */ petal) => petal.page.evaluate(() => document.documentElement.dataset.theme);

/** How far the page is scrolled. @param {import('./petal_page.mjs').Petal} petal */
const scrolled = (petal) => petal.named('main').evaluate((column) => column.scrollTop);

test('a swipe scrolls the page as the browser does, and one that begins where the last one ended scrolls on', () =>
    with_finger('iters=1', async (finger, petal) => {
        await petal.wait_for_status(/^finished/);
        const before = await petal.hash();
        for (let scrolls = 1; scrolls <= 2; ++scrolls) {
            const at = await scrolled(petal);
            await finger.swipe(195, 700 - 100 * scrolls, 600 - 100 * scrolls);
            const deadline = Date.now() + patience;
            while ((await scrolled(petal)) <= at + 50) assert.ok(Date.now() < deadline, 'the page has not scrolled');
        }
        assert.equal(await petal.hash(), before, 'and changes nothing that it passes over');
    }));

test('a finger on a slider moves the slider, and scrolls nothing', () =>
    with_finger('iters=1', async (finger, petal) => {
        await petal.wait_for_status(/^finished/);
        await petal.button(/^Model/).tap();
        const slider = petal.slider('Hidden units');
        await slider.scrollIntoViewIfNeeded();
        const { x, y } = await petal.place_in(slider), at = await scrolled(petal);
        await finger.touch('touchStart', [[x, y]]);
        for (let step = 1; step <= 8; ++step) await finger.touch('touchMove', [[x + 4 * step, y - 6 * step]]);
        await finger.touch('touchEnd', []);
        await petal.wait_for_hash(/hidden=\d/);
        assert.equal(await scrolled(petal), at);
    }));

test('a finger that rests sees what a mouse that rests there would, and clicks nothing', () =>
    with_finger('iters=1', async (finger, petal) => {
        await petal.wait_for_status(/^finished/);
        await petal.next_frame();
        const theme = await theme_of(petal);
        const picture = () => petal.page.evaluate(() => document.getElementById('canvas').toDataURL());
        const { x, y } = await petal.place_in(petal.button('Dark theme'));
        const without = await picture();
        await finger.touch('touchStart', [[x, y]]);
        const pressed = await picture();
        const deadline = Date.now() + patience;
        while ([without, pressed].includes(await picture())) assert.ok(Date.now() < deadline, 'no tip is shown');
        await finger.touch('touchEnd', []);
        while ((await picture()) !== without) assert.ok(Date.now() < deadline, 'the tip stays');
        assert.equal(await theme_of(petal), theme);
    }));

/** What the canvas shows, but for what stands in a box. @param {import('./petal_page.mjs').Petal} petal @param {{x: number, y: number, width: number, height: number}} but_for */
const picture_around = (petal, but_for) => petal.page.evaluate(({ x, y, width, height }) => {
    const canvas = document.getElementById('canvas'), ratio = canvas.width / innerWidth;
    const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
    const context = /** @type {CanvasRenderingContext2D} */ (copy.getContext('2d'));
    context.drawImage(canvas, 0, 0);
    context.fillRect(x * ratio, y * ratio, width * ratio, height * ratio);
    return copy.toDataURL();
}, but_for);

const nothing = { x: 0, y: 0, width: 0, height: 0 };
const rested = 600; // ms of the page's clock, after which a finger counts as resting
/** A page whose clock the test moves on. @param {string} hash @param {(finger: any, petal: import('./petal_page.mjs').Petal) => Promise<void>} work */
const with_finger_and_clock = (hash, work) => with_finger(hash, work, (page) => page.clock.install());

/**
 * A finger rests on an element: something is shown that is gone when it is lifted, and nothing is done.
 * @param {any} finger @param {import('./petal_page.mjs').Petal} petal @param {import('playwright-core').Locator} element
 * @param {{across?: number, down?: number, beside?: boolean, stays?: boolean}} where, whether what is shown stands beside the element, and whether it may stay when the finger is lifted, as after a tap
 */
async function rest_on(finger, petal, element, { across = 0.5, down = 0.5, beside = false, stays = false } = {}) {
    const { x, y } = await petal.place_in(element, across, down);
    await petal.settle(10);
    const box = beside ? /** @type {typeof nothing} */ (await element.boundingBox()) : nothing;
    const hash = await petal.hash(), without = await picture_around(petal, box);
    await finger.touch('touchStart', [[x, y]]);
    await petal.page.clock.fastForward(rested);
    const deadline = Date.now() + patience;
    while ((await picture_around(petal, box)) === without) assert.ok(Date.now() < deadline, `nothing is shown over ${element}`);
    await finger.touch('touchEnd', []);
    while (!stays && (await picture_around(petal, box)) !== without) assert.ok(Date.now() < deadline, `what is shown over ${element} stays`);
    if (!beside) assert.equal(await petal.hash(), hash);
}

test('a finger that rests on a region or on the chart of the cost reads there, as a mouse does', () =>
    with_finger_and_clock('iters=200', async (finger, petal) => {
        await petal.wait_for_status(/^finished/);
        await rest_on(finger, petal, petal.named('application', /plane of the network/), { across: 0.3, down: 0.3, stays: true });
        await rest_on(finger, petal, petal.slider(/^Read the cost/), { across: 0.3, stays: true });
    }));

/** Two points are on the plane after what a finger does there with a tool that draws, and the page goes on. @param {(finger: any, place: {x: number, y: number}, petal: import('./petal_page.mjs').Petal) => Promise<void>} gesture */
const draws_and_goes_on = (gesture) =>
    with_finger_and_clock('data=points&added=-2,2,0&iters=3', async (finger, petal) => {
        await petal.radio(/adds a point of class 1/).tap();
        await gesture(finger, await petal.place_in(petal.named('application', /plane of the network/), 0.7, 0.7), petal);
        await petal.wait_for_hash(/added=-2,2,0;[^;]+,1(&|$)/);
        await petal.chooser('Labs').selectOption('Neuron');
        await petal.named('heading', /Neuron/).first().waitFor({ state: 'attached' });
    });

test('a finger that rests where it draws has drawn one point', () =>
    draws_and_goes_on(async (finger, { x, y }, petal) => {
        await finger.touch('touchStart', [[x, y]]);
        await petal.page.clock.fastForward(rested);
        await petal.next_frame();
        await finger.touch('touchEnd', []);
    }));

test('a second finger where the first one draws zooms the page, and draws nothing more', () =>
    draws_and_goes_on(async (finger, { x, y }) => {
        await finger.touch('touchStart', [[x, y]]);
        await finger.touch('touchStart', [[x, y], [x - 60, y - 60]]);
        await finger.touch('touchEnd', []);
    }));

test('a finger that rests on the grey square leaves it there', () =>
    with_finger_and_clock('lab=images&iters=20', async (finger, petal) => {
        const picture = petal.named('application', /./).first();
        const { x, y } = await petal.place_in(picture);
        await finger.touch('touchStart', [[x, y]]);
        await petal.page.clock.fastForward(rested);
        await petal.next_frame();
        const at = await picture.getAttribute('aria-label');
        await petal.next_frame();
        await finger.touch('touchEnd', []);
        await petal.settle(10);
        const place = (/** @type {string | null} */ words) => matched(/rows? (\d+)/, words ?? '')[1];
        assert.equal(place(await picture.getAttribute('aria-label')), place(at));
        assert.notEqual(place(at), '0');
    }));

test('a finger that rests on a slider is told what the slider is for', () =>
    with_finger_and_clock('iters=1', async (finger, petal) => {
        await petal.wait_for_status(/^finished/);
        await petal.button(/^Training/).tap();
        await petal.page.clock.fastForward(rested);
        const slider = petal.slider('Learning rate'), at = Number(await slider.inputValue());
        const [least, most] = await slider.evaluate((/** @type {HTMLInputElement} */ { min, max }) => [Number(min), Number(max)]);
        const { width } = await petal.box(slider), knob = 20;
        const across = (knob / 2 + ((at - least) / (most - least)) * (width - knob)) / width; // so that it stays where it is
        await rest_on(finger, petal, slider, { across, beside: true });
    }));

test('a finger that rests on a handle and then moves takes the handle along', () =>
    with_finger_and_clock('lab=neuron', async (finger, petal) => {
        const handle = petal.slider('z, on the curve a = g(z)');
        const { x, y } = await petal.place_in(handle);
        await finger.touch('touchStart', [[x, y]]);
        await petal.page.clock.fastForward(rested);
        await petal.next_frame();
        for (let step = 1; step <= 8; ++step) await finger.touch('touchMove', [[x + 8 * step, y]]);
        await finger.touch('touchEnd', []);
        await petal.wait_for_hash(/z=[1-9]|z=0\.[1-9]/);
        assert.match(String(await handle.getAttribute('aria-valuetext')), /^z = [\d.]+, a = 0\.[5-9]/);
    }));

test('a tap on a field has the field focused before the tap is over, so that the keyboard opens', () =>
    with_finger('lab=arrays', async (finger, petal) => {
        await petal.page.evaluate(() =>
            addEventListener('click', () => (globalThis.focused_in_tap = document.activeElement?.ariaLabel)),
        );
        await petal.field('B as one text').tap();
        assert.equal(await petal.page.evaluate(() => globalThis.focused_in_tap), 'B as one text');
        const size = await petal.field('B as one text').evaluate((field) => parseFloat(getComputedStyle(field).fontSize));
        assert.ok(size >= 16, 'a smaller one makes phones zoom the page');
        await petal.page.keyboard.insertText('7，8，9');
        await petal.page.keyboard.press('Enter');
        await petal.wait_for_hash(/B=7,8,9/);
    }));

test('a table that is pasted into a field becomes the array', () =>
    with_finger('lab=arrays', async (finger, petal) => {
        await petal.page.evaluate(() => navigator.clipboard.writeText('1\t2\n3\t4\n'));
        await petal.field('A as one text').tap();
        await petal.page.keyboard.press('Control+v');
        assert.equal(await petal.field_text('A as one text'), '1,2;3,4');
        await petal.radio('−').tap(); // a tap elsewhere takes it
        await petal.wait_for_hash(/A=1,2;3,4&op=subtract/);
    }));

test('on the narrowest page the list of labs has its place beside the buttons', async () => {
    const petal = await open_petal(browser, { context: { viewport: { width: 320, height: 568 } } });
    const bar = [petal.chooser('Labs'), petal.button('中文'), petal.button('Dark theme'), petal.button('Copy a link to this experiment')];
    let end = 0;
    for (const control of bar) {
        const { x, width } = await petal.box(control);
        assert.ok(x >= end && x + width <= 320);
        end = x + width;
    }
    await petal.chooser('Labs').selectOption('Arrays');
    await petal.wait_for_hash(/lab=arrays/);
    await petal.button('中文').click({ position: { x: 4, y: 4 } });
    await petal.page.waitForFunction(() => document.documentElement.lang === 'zh');
    await petal.close();
});

test('a seed is typed', () =>
    with_finger('data=moons&iters=1', async (finger, petal) => {
        await petal.wait_for_status(/^finished/);
        await petal.button(/^Data/).tap();
        await petal.button('More about the data').tap();
        await petal.field('Data seed').tap();
        await petal.page.keyboard.insertText('7');
        await petal.page.keyboard.press('Enter');
        await petal.wait_for_hash(/dataseed=7/);
    }));

test('two fingers zoom the page and click nothing', () =>
    with_finger('', async (finger, petal) => {
        const { x, y } = await petal.place_in(petal.button('Dark theme'));
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
        const { x, y } = await petal.place_in(petal.button('Dark theme'));
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
