// The browser's keys and gestures go on working in Petal, which keeps those that its controls are worked with.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** Opens Petal and clicks on a button; `withheld` then tells of each event whether the browser was kept from acting on it. */
async function clicked_petal(options = {}) {
    const petal = await open_petal(browser, { hash: 'hidden=3', ...options });
    await petal.wait_for_status(/3 hidden units/);
    await petal.button(/^Reset/).click();
    await petal.button('Run').waitFor();
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

/** Waits until a key or a wheel has been heard, and answers whether the browser was kept from acting on it. @param {import('./petal_page.mjs').Petal} petal @param {string} name */
async function is_withheld(petal, name) {
    await petal.page.waitForFunction((key) => key in globalThis.withheld, name);
    return petal.page.evaluate((key) => {
        const { [key]: withheld, ...others } = globalThis.withheld;
        globalThis.withheld = others;
        return withheld;
    }, name);
}

test('Tab is the browser\'s, and goes on in reading order', async () => {
    const petal = await clicked_petal();
    const passed = [];
    for (let i = 0; i < 4; ++i) {
        await petal.page.keyboard.press('Tab');
        assert.equal(await is_withheld(petal, 'Tab'), false);
        passed.push(await petal.focused_name());
    }
    assert.deepEqual(passed, ['Run', 'One iteration', '1000/s', 'Compare 1, 2, 3, 4, 5, 20, 50 hidden units']);
    await petal.page.keyboard.press('Shift+Tab');
    assert.equal(await petal.focused_name(), '1000/s');
    await petal.close();
});

test('what the keyboard is on has a ring that is seen, and is scrolled into sight', async () => {
    const petal = await open_petal(browser, { context: { viewport: { width: 1280, height: 500 } } });
    const last = petal.button('Optimizer …');
    await last.waitFor();
    assert.ok(await last.evaluate((element) => element.getBoundingClientRect().top > innerHeight), 'it is out of sight');
    await petal.button('Regularization: L2, dropout').focus();
    await petal.page.keyboard.press('Tab');
    assert.equal(await petal.focused_name(), 'Optimizer …');
    const seen = await last.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect(), { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { top, bottom, outline: `${outlineStyle} ${outlineWidth}` };
    });
    assert.ok(seen.top >= 0 && seen.bottom <= 500, `from ${seen.top} to ${seen.bottom}`);
    assert.equal(seen.outline, 'solid 2px');
    await petal.close();
});

test('the arrows choose in a row of choices, and are Petal\'s there', async () => {
    const petal = await clicked_petal();
    await petal.radio('tanh').focus();
    await petal.page.keyboard.press('ArrowRight');
    assert.equal(await is_withheld(petal, 'ArrowRight'), true);
    assert.equal(await petal.focused_name(), 'ReLU');
    await petal.wait_for_hash(/act=relu/);
    await petal.page.keyboard.press('Home');
    await petal.wait_for_hash(/act=sigmoid/);
    assert.equal(await petal.focused_name(), 'sigmoid');
    await petal.close();
});

test('the arrows walk through the labs, and Enter opens the one that they are on', async () => {
    const petal = await clicked_petal();
    await petal.tab('Planar').focus();
    await petal.page.keyboard.press('ArrowRight');
    assert.equal(await petal.focused_name(), 'Deep');
    assert.match(await petal.status(), /3 hidden units/);
    await petal.page.keyboard.press('Enter');
    await petal.wait_for_status(/^Deep lab/);
    assert.equal(await petal.focused_name(), 'Deep', 'the focus stays where it was');
    await petal.close();
});

test('a slider is moved by the arrows, Page Up and Down, Home and End', async () => {
    const petal = await clicked_petal();
    await petal.slider('Held out').focus();
    for (const [key, hash] of /** @type {[string, RegExp][]} */ ([['ArrowRight', /test=0\.\d/], ['End', /test=0\.[5-9]/], ['Home', /^#hidden=3$/], ['PageUp', /test=0\.\d/]])) {
        await petal.page.keyboard.press(key);
        assert.equal(await is_withheld(petal, key), true);
        await petal.wait_for_hash(hash);
    }
    await petal.close();
});

test('a chooser is a list of the browser\'s, with its keys', async () => {
    const petal = await clicked_petal();
    await petal.chooser('Initial weights').focus();
    await petal.page.keyboard.press('ArrowDown');
    assert.equal(await is_withheld(petal, 'ArrowDown'), false);
    await petal.wait_for_hash(/init=xavier/);
    await petal.close();
});

test('the focus stays while a run goes on', async () => {
    const petal = await open_petal(browser, { hash: 'iters=10000000' });
    await petal.wait_for_status(/^running/);
    await petal.button('Pause').focus();
    await petal.page.waitForFunction((text) => document.querySelector('#status').textContent !== text, await petal.status());
    assert.equal(await petal.focused_name(), 'Pause');
    await petal.page.keyboard.press('Enter');
    await petal.wait_for_status(/^paused/);
    assert.equal(await petal.focused_name(), 'Run');
    await petal.close();
});

test('the space bar presses the button that has the focus, and is typed in a field', async () => {
    const petal = await clicked_petal();
    await petal.button('One iteration').focus();
    await petal.page.keyboard.press('Space');
    await petal.wait_for_status(/^paused\. Iteration 1 /);
    await petal.field('Hidden units').click();
    await petal.page.keyboard.press('End');
    await petal.page.keyboard.press('Space');
    assert.equal(await petal.field_text('Hidden units'), '3 ');
    await petal.page.keyboard.press('Escape');
    assert.match(await petal.status(), /^paused\. Iteration 1 /);
    await petal.close();
});

test('a question mark lists the keys, and single keys can be switched off', async () => {
    const petal = await clicked_petal();
    const list = petal.page.getByRole('dialog', { name: 'Keyboard' });
    await petal.page.setViewportSize({ width: 390, height: 500 });
    await petal.page.keyboard.press('?');
    await list.waitFor();
    assert.equal(await list.evaluate((element) => element.scrollTop), 0, 'from its beginning');
    await petal.page.keyboard.press('Tab');
    assert.equal(await list.getByRole('checkbox').evaluate((element) => element === document.activeElement), true);
    await list.getByRole('checkbox').uncheck();
    await petal.page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await petal.page.keyboard.press('?');
    assert.equal(await is_withheld(petal, '?'), false);
    await petal.page.reload();
    await petal.wait_for_status(/3 hidden units/);
    await petal.page.keyboard.press('?');
    await petal.next_frame();
    assert.equal(await list.isVisible(), false, 'and stay so');
    await petal.page.getByRole('button', { name: 'Keyboard' }).focus();
    await petal.page.keyboard.press('Enter');
    await list.waitFor();
    await petal.close();
});

test('on a picture the shortcuts work, too', async () => {
    const petal = await clicked_petal();
    await petal.named('application', /plane of the network/).focus();
    await petal.page.keyboard.press('?');
    await petal.page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await petal.close();
});

test('the reading of a chart goes on where it was left', async () => {
    const petal = await open_petal(browser, { hash: 'iters=200' });
    await petal.wait_for_status(/Iteration 200 of 200/);
    const chart = petal.slider('Read the cost');
    const reads = (/** @type {string} */ place) => chart.and(petal.page.locator(`[aria-valuenow="${place}"]`)).waitFor();
    await chart.focus();
    await petal.page.keyboard.press('Home');
    await reads('0');
    await petal.page.keyboard.press('ArrowRight');
    const next = await chart.evaluate((element) => new Promise((done) => {
        const look = () => (element.ariaValueNow === '0' ? requestAnimationFrame(look) : done(element.ariaValueNow));
        look();
    }));
    await petal.page.keyboard.press('Tab');
    await petal.page.keyboard.press('Shift+Tab');
    await petal.settle(5);
    await reads(next);
    await petal.page.keyboard.press('+');
    await chart.and(petal.page.locator('[aria-valuetext^="The chart shows"]')).waitFor();
    await petal.close();
});

test('Ctrl and the wheel zoom the page, and the wheel alone scrolls a column as the browser does', async () => {
    const petal = await clicked_petal({ context: { viewport: { width: 1280, height: 500 } } });
    await petal.page.mouse.move(150, 300);
    await petal.page.mouse.wheel(0, 100);
    assert.equal(await is_withheld(petal, 'wheel'), false);
    await petal.page.waitForFunction((column) => column?.scrollTop === 100, await petal.named('region', 'Settings').elementHandle());
    await petal.page.keyboard.down('Control');
    await petal.page.mouse.wheel(0, 100);
    assert.equal(await is_withheld(petal, 'wheel'), false);
    await petal.page.keyboard.up('Control');
    await petal.close();
});

test('on the chart of the cost the wheel is Petal\'s once it was clicked', async () => {
    const petal = await clicked_petal();
    const chart = petal.slider(/^Read the cost/);
    await chart.click();
    await petal.page.mouse.wheel(0, -100);
    assert.equal(await is_withheld(petal, 'wheel'), true);
    await petal.page.keyboard.down('Control');
    await petal.page.mouse.wheel(0, -100);
    assert.equal(await is_withheld(petal, 'wheel'), false);
    await petal.page.keyboard.up('Control');
    await petal.close();
});

test('the button of a mouse that goes back goes back', async () => {
    const petal = await open_petal(browser, { hash: 'hidden=3' });
    await petal.wait_for_status(/3 hidden units/);
    await petal.page.evaluate(() => (location.hash = 'hidden=5'));
    await petal.wait_for_status(/5 hidden units/);
    await petal.button(/^Reset/).click();
    const devtools = await petal.page.context().newCDPSession(petal.page);
    for (const type of /** @type {const} */ (['mousePressed', 'mouseReleased']))
        await devtools.send('Input.dispatchMouseEvent', { type, x: 600, y: 300, button: 'back', clickCount: 1 });
    await petal.wait_for_status(/3 hidden units/);
    await petal.close();
});

test('a click without a move counts after the window was left and entered again', async () => {
    const petal = await clicked_petal();
    await petal.button('One iteration').click();
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
