// Nothing breaks the page: dead engines, lost GPUs, old browsers, hidden tabs, keyboards and small screens.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { built_page, launch, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

test('an engine that traps is replaced, the page says so and keeps the experiment', async () => {
    const petal = await open_petal(browser, { hash: 'hidden=3' });
    await petal.wait_for_status(/3 hidden units/);
    const [worker] = petal.page.workers();
    await worker.evaluate('engine._engine_advance = () => { throw new WebAssembly.RuntimeError("unreachable") }; 0');
    await petal.button(/^Reset/).click();
    await petal.button(/^Dismiss:/).waitFor();
    assert.match((await petal.messages())[0], /engine/);
    await petal.radio('full').click();
    await petal.button('Run').click();
    await petal.wait_for_status(/^finished.*3 hidden units/);
    await petal.close();
});

test('an engine that stops again and again is given up with a readable page', async () => {
    const petal = await open_petal(browser, {
        prepare: (page) =>
            page.addInitScript(() => {
                const Working = Worker;
                const broken = URL.createObjectURL(new Blob(['onmessage = () => { throw new Error("broken"); }']));
                globalThis.engines_started = 0;
                globalThis.Worker = class extends Working {
                    constructor() {
                        super(broken);
                        globalThis.engines_started++;
                    }
                };
            }),
    });
    await petal.page.locator('#engine-failed').waitFor();
    assert.match(await petal.page.locator('#failure').innerText(), /stopped several times/);
    assert.equal(await petal.page.evaluate('engines_started'), 4);
    await petal.close();
});

test('a screen reader is told of the end of a run', async () => {
    const petal = await open_petal(browser, { hash: 'iters=10000000' });
    await petal.wait_for_status(/^running/);
    await petal.page.evaluate(() => {
        const news = /** @type {HTMLElement} */ (document.getElementById('news'));
        const told = /** @type {string[]} */ (Object.assign(globalThis, { told: [] }).told);
        new MutationObserver(() => told.push(news.textContent ?? '')).observe(news, { childList: true });
    });
    await petal.button('Pause').click();
    await petal.page.waitForFunction(() => /** @type {any} */ (globalThis).told.some((/** @type {string} */ words) => words.startsWith('paused.')));
    await petal.close();
});

test('a lost GPU context comes back by itself', async () => {
    const petal = await open_petal(browser);
    await petal.radio('full').click();
    await petal.wait_for_status(/^finished/);
    await petal.next_frame();
    const picture = await petal.page.screenshot();
    await petal.page.evaluate(async () => {
        const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
        const happened = (/** @type {string} */ name) => new Promise((done) => canvas.addEventListener(name, done, { once: true }));
        const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        const lost = happened('webglcontextlost'), restored = happened('webglcontextrestored');
        loss?.loseContext();
        await lost;
        await new Promise((done) => setTimeout(done)); // the browser allows a restore only after the event
        loss?.restoreContext();
        await restored;
    });
    await petal.next_frame();
    assert.deepEqual(await petal.page.screenshot(), picture);
    assert.deepEqual(petal.faults, []);
    await petal.close();
});

for (const [missing, script, sentence] of /** @type {[string, () => void, RegExp][]} */ ([
    ['WebGL 2', () => (HTMLCanvasElement.prototype.getContext = () => null), /WebGL 2/],
    ['WebAssembly', () => Reflect.deleteProperty(globalThis, 'WebAssembly'), /WebAssembly/],
])) {
    test(`without ${missing} a readable page says so`, async () => {
        const petal = await open_petal(browser, { prepare: (page) => page.addInitScript(script) });
        assert.match(await petal.page.locator('#failure').innerText(), sentence);
        assert.equal(await petal.page.locator('#canvas').isVisible(), false);
        await petal.close();
    });
}

test('without JavaScript a readable page says so in both languages', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(built_page).href);
    const text = await page.locator('#failure').innerText();
    assert.match(text, /needs JavaScript/);
    assert.match(text, /需要 JavaScript/);
    const { y, height } = (await page.locator('#failure').boundingBox()) ?? { y: NaN, height: NaN };
    assert.ok(y >= 0 && y + height <= (page.viewportSize()?.height ?? NaN), 'the words are on the screen');
    await context.close();
});

test('a page at rest draws nothing', async () => {
    const petal = await open_petal(browser, {
        prepare: (page) =>
            page.addInitScript(() => {
                const request = globalThis.requestAnimationFrame.bind(globalThis);
                globalThis.frames_asked_for = 0;
                globalThis.plain_request = request;
                globalThis.requestAnimationFrame = (draw) => (++globalThis.frames_asked_for, request(draw));
            }),
    });
    await petal.radio('full').click();
    await petal.wait_for_status(/^finished/);
    const asked = await petal.page.evaluate(async () => {
        const frames = async (/** @type {number} */ count) => {
            while (count-- > 0) await new Promise(globalThis.plain_request);
        };
        await frames(30); // what the last input still has to settle
        const before = globalThis.frames_asked_for;
        await frames(60);
        return globalThis.frames_asked_for - before;
    });
    assert.equal(asked, 0);
    await petal.close();
});

test('a hidden page goes on training and catches up when it is seen again', async () => {
    const petal = await open_petal(browser, {
        prepare: (page) =>
            page.addInitScript(() => {
                const request = globalThis.requestAnimationFrame.bind(globalThis);
                /** @type {FrameRequestCallback[]} */ const held = [];
                let hidden = false;
                globalThis.requestAnimationFrame = (draw) => (hidden ? held.push(draw) : request(draw));
                globalThis.hide = () => (hidden = true);
                globalThis.show = () => ((hidden = false), held.splice(0).forEach(request));
            }),
    });
    await petal.button(/^Reset/).click();
    await petal.radio('full').click();
    await petal.wait_for_status(/^paused\. Iteration 0 of/);
    await petal.button('Run').click();
    for (let frame = 0; frame < 3; ++frame) await petal.next_frame(); // the engine has heard of it
    await petal.page.evaluate('hide()');
    const [worker] = petal.page.workers();
    await worker.evaluate('new Promise((done) => { const look = () => (busy ? setTimeout(look) : done(0)); look(); })');
    await petal.page.evaluate('show()');
    await petal.wait_for_status(/^finished\. Iteration 10,000/);
    await petal.close();
});

test('what can be worked has a role and a name, and the canvas has neither', async () => {
    const petal = await open_petal(browser);
    await petal.wait_for_status(/Logistic regression: cost 0\.\d+, training accuracy/);
    assert.equal(await petal.page.getByRole('status').count(), 1);
    assert.equal(await petal.page.locator('#canvas').getAttribute('aria-hidden'), 'true');
    assert.equal(await petal.page.locator('#canvas').getAttribute('tabindex'), null);
    const nameless = await petal.page.locator('#tree').evaluate((tree) =>
        [...tree.querySelectorAll('button, input, select, [tabindex], [role="img"]')]
            .filter((element) => !element.ariaLabel && !element.textContent?.trim() && !element.querySelector('.content'))
            .map((element) => element.outerHTML));
    assert.deepEqual(nameless, []);
    await petal.close();
});

test('a finger works the page on a phone', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
    const petal = await open_petal(browser, { context: phone });
    await petal.radio('full').tap();
    await petal.wait_for_status(/^finished/);
    await petal.button(/^Reset/).tap();
    await petal.wait_for_status(/^paused\. Iteration 0/);
    const outside = await petal.page.locator('#tree [data-role]').evaluateAll((elements) =>
        elements.filter((element) => !element.matches('.unseen')).map((element) => element.getBoundingClientRect())
            .filter(({ left, right }) => left < 0 || right > 390.5));
    assert.deepEqual(outside, []);
    await petal.close();
});

test('an error that nothing has caught is told, and the page goes on', async () => {
    const petal = await open_petal(browser);
    await petal.wait_for_status(/4 hidden units/);
    await petal.page.evaluate(() => void setTimeout(() => { throw new TypeError('a cat walked over the keys'); }));
    await petal.page.waitForFunction(() => /a cat walked over the keys/.test(document.getElementById('messages').textContent));
    await petal.button(/^Dismiss:/).click();
    await petal.page.evaluate(() => void Promise.reject(new Error('another cat')));
    await petal.page.waitForFunction(() => /Error: another cat.*reload the page/.test(document.getElementById('messages').textContent));
    await petal.button(/^Dismiss:/).click();
    await petal.page.evaluate(() => void Promise.reject());
    await petal.page.waitForFunction(() => /went wrong: a promise was rejected without a reason/.test(document.getElementById('messages').textContent));
    await petal.button(/^Reset/).click();
    await petal.wait_for_status(/Iteration 0 of/);
    await petal.close();
});

test('an interface that traps gives way to a readable page', async () => {
    const petal = await open_petal(browser);
    await petal.wait_for_status(/4 hidden units/);
    await petal.page.evaluate(() => void setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); }));
    await petal.page.locator('#interface-failed').waitFor();
    assert.match(await petal.page.locator('#failure').innerText(), /interface stopped unexpectedly.*address of this page/);
    assert.equal(await petal.page.locator('#canvas').isVisible(), false);
    await petal.close();
});

test('a link and a pasted text of any length leave the page whole', async () => {
    const petal = await open_petal(browser);
    await petal.wait_for_status(/4 hidden units/);
    await petal.page.evaluate(() => (location.hash = `lab=neuron&A=${'1,'.repeat(900000)}`));
    await petal.button(/^Dismiss:/).first().waitFor();
    await petal.page.evaluate(() => {
        const data = new DataTransfer();
        data.setData('text/plain', '1,'.repeat(3000000));
        dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
    });
    await petal.page.evaluate(() => (location.hash = 'hidden=3'));
    await petal.wait_for_status(/^(?!.*4 hidden units).*3 hidden units/);
    assert.deepEqual(petal.faults, []);
    await petal.close();
});

test('no picture on the GPU is larger than it takes', async () => {
    const petal = await open_petal(browser, {
        context: { deviceScaleFactor: 2 },
        prepare: (page) =>
            page.addInitScript(() => {
                const { prototype } = WebGL2RenderingContext;
                const { getParameter, texImage2D } = prototype;
                globalThis.sides = [];
                prototype.getParameter = function (name) {
                    return name === this.MAX_TEXTURE_SIZE ? 2048 : getParameter.call(this, name); // the least that WebGL 2 allows
                };
                prototype.texImage2D = function (/** @type {any[]} */ ...values) {
                    globalThis.sides.push(values[3], values[4]);
                    return Reflect.apply(texImage2D, this, values);
                };
            }),
    });
    await petal.wait_for_status(/4 hidden units/);
    const sides = await petal.page.evaluate('globalThis.sides');
    assert.ok(sides.length > 0 && Math.max(...sides) <= 2048, `${sides}`);
    await petal.close();
});
