// Petal on a Mac: its shortcuts go by Cmd, and Ctrl+V pastes nothing there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** A page that takes itself for one on a Mac. Chromium acts on Cmd only there, so the key event brings its editing command along, as Cocoa does. */
async function petal_on_mac(hash = 'lab=arrays') {
    const petal = await open_petal(browser, { hash });
    const devtools = await petal.page.context().newCDPSession(petal.page);
    await devtools.send('Emulation.setUserAgentOverride', {
        userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
        platform: 'MacIntel',
    });
    await petal.page.reload();
    await petal.page.waitForSelector('body.started');
    await petal.wait_for_status(/./);
    const command = async (/** @type {string} */ key, /** @type {string} */ name) => {
        const common = { key, code: `Key${key.toUpperCase()}`, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0), modifiers: 4 };
        await devtools.send('Input.dispatchKeyEvent', { ...common, type: 'keyDown', commands: [name] });
        await devtools.send('Input.dispatchKeyEvent', { ...common, type: 'keyUp' });
    };
    return { petal, command };
}

test('Cmd+A, Cmd+C, Cmd+V and Cmd+Z work in a field', async () => {
    const { petal, command } = await petal_on_mac();
    assert.equal(await petal.page.evaluate(() => navigator.platform), 'MacIntel');
    const value = async (/** @type {string} */ text) => assert.equal(await petal.field_text('B as one text'), text);
    await petal.field('B as one text').click();
    await petal.page.keyboard.press('End');
    await command('a', 'selectAll');
    await command('c', 'copy');
    await petal.page.keyboard.type('7');
    await value('7');
    await command('a', 'selectAll');
    await command('v', 'paste');
    await value('10,20,30');
    await command('z', 'undo');
    await value('7');
    await petal.page.evaluate(() => navigator.clipboard.writeText('1\t2\t3\n4\t5\t6'));
    await command('a', 'selectAll');
    await command('v', 'paste');
    await value('1,2,3;4,5,6');
    await petal.page.keyboard.press('Enter');
    await petal.wait_for_hash(/B=1,2,3;4,5,6/);
    assert.deepEqual(petal.faults, []);
    await petal.close();
});

test('Cmd+R, Cmd+L and Cmd+V are the browser\'s after a click', async () => {
    const { petal } = await petal_on_mac('hidden=3');
    await petal.button(/^Reset/).click();
    await petal.page.evaluate(() => {
        globalThis.withheld = {};
        addEventListener('keydown', (event) => setTimeout(() => (globalThis.withheld[event.key] = event.defaultPrevented)), { capture: true });
    });
    for (const key of ['r', 'l', 'v']) {
        await petal.page.keyboard.press(`Meta+${key}`);
        await petal.page.waitForFunction((name) => globalThis.withheld[name] === false, key);
    }
    await petal.close();
});

test('clicks on the same spot all count, also after another window had the focus', async () => {
    const { petal } = await petal_on_mac('hidden=3');
    await petal.button(/^Reset/).click();
    await petal.wait_for_status(/^paused\. Iteration 0 /);
    await petal.button('One iteration').hover();
    for (let step = 1; step <= 3; ++step) {
        await petal.page.evaluate(() => dispatchEvent(new FocusEvent('blur')));
        await petal.next_frame();
        await petal.page.evaluate(() => dispatchEvent(new FocusEvent('focus')));
        await petal.page.mouse.down();
        await petal.page.mouse.up();
        await petal.wait_for_status(new RegExp(`^paused\\. Iteration ${step} `));
    }
    await petal.close();
});
