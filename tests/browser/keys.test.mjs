// The browser's keys and gestures go on working after a click into the canvas; Petal keeps those that it uses.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** Opens Petal and clicks into the canvas; `withheld` then tells of each event whether the browser was kept from acting on it. */
async function clicked_petal(options = {}) {
    const petal = await open_petal(browser, { hash: 'hidden=3', ...options });
    await petal.wait_for_status(/3 hidden units/);
    await petal.click(/^reset$/);
    await petal.page.evaluate(() => {
        globalThis.withheld = {};
        const look = (/** @type {any} */ event) =>
            setTimeout(() => (globalThis.withheld[event.key ?? event.type] = event.defaultPrevented)); // once all have heard it
        for (const name of ['keydown', 'wheel', 'mouseup']) addEventListener(name, look, { capture: true, passive: true });
    });
    return petal;
}

const shortcuts = [
    'F1', 'F3', 'F5', 'F11', 'F12', 'Control+r', 'Control+f', 'Control+p', 'Control++', 'Control+-', 'Control+0', 'Control+v', 'Control+c',
    'Alt+ArrowLeft', 'Alt+ArrowRight', 'Meta+r', 'Meta+v', "'", '/', 'Backspace', 'a',
];
test('shortcuts, function keys and letters are the browser\'s', async () => {
    const petal = await clicked_petal();
    const withheld = [];
    for (const shortcut of shortcuts) {
        await petal.page.keyboard.press(shortcut);
        const key = shortcut === 'Control++' ? '+' : String(shortcut.split('+').at(-1));
        await petal.page.waitForFunction((name) => name in globalThis.withheld, key);
        if (await petal.page.evaluate((name) => globalThis.withheld[name], key)) withheld.push(shortcut);
        await petal.page.evaluate(() => (globalThis.withheld = {}));
    }
    assert.deepEqual(withheld, []);
    await petal.close();
});

test('Petal keeps Tab, the arrows and Space, with which it is worked', async () => {
    const petal = await clicked_petal();
    for (const key of ['Tab', 'ArrowDown', 'ArrowUp']) {
        await petal.page.keyboard.press(key);
        await petal.page.waitForFunction((name) => globalThis.withheld[name] === true, key);
    }
    await petal.close();
});

test('Ctrl and the wheel zoom the page, the wheel alone is Petal\'s', async () => {
    const petal = await clicked_petal();
    await petal.page.mouse.wheel(0, 100);
    await petal.page.waitForFunction(() => globalThis.withheld.wheel === true);
    await petal.page.keyboard.down('Control');
    await petal.page.mouse.wheel(0, 100);
    await petal.page.waitForFunction(() => globalThis.withheld.wheel === false);
    await petal.page.keyboard.up('Control');
    await petal.close();
});

test('the button of a mouse that goes back goes back', async () => {
    const petal = await open_petal(browser, { hash: 'hidden=3' });
    await petal.wait_for_status(/3 hidden units/);
    await petal.page.evaluate(() => (location.hash = 'hidden=5'));
    await petal.wait_for_status(/5 hidden units/);
    await petal.click(/^reset$/);
    const devtools = await petal.page.context().newCDPSession(petal.page);
    for (const type of /** @type {const} */ (['mousePressed', 'mouseReleased']))
        await devtools.send('Input.dispatchMouseEvent', { type, x: 600, y: 300, button: 'back', clickCount: 1 });
    await petal.wait_for_status(/3 hidden units/);
    await petal.close();
});

test('a click without a move counts after the window was left and entered again', async () => {
    const petal = await clicked_petal();
    await petal.click(/^step$/);
    await petal.wait_for_status(/^paused\. Iteration 1 /);
    await petal.page.evaluate(() => dispatchEvent(new FocusEvent('blur')));
    await petal.next_frame();
    await petal.page.evaluate(() => dispatchEvent(new FocusEvent('focus')));
    await petal.next_frame();
    await petal.page.mouse.down();
    await petal.next_frame();
    await petal.page.mouse.up();
    await petal.wait_for_status(/^paused\. Iteration 2 /);
    await petal.close();
});
