// Mouse, keys, fields and clipboard in Firefox.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { with_firefox } from './in_firefox.mjs';

test('a click without a move counts after the window was left and entered again', () =>
    with_firefox({ hash: 'iters=10000000' }, async (petal) => {
        await petal.click('button', 'Reset: back to iteration 0');
        await petal.wait_for_status(/^paused\. Iteration 0 /);
        await petal.click('button', 'One iteration');
        await petal.wait_for_status(/^paused\. Iteration 1 /);
        await petal.page.evaluate(() => dispatchEvent(new FocusEvent('blur')));
        await petal.next_frame();
        await petal.page.evaluate(() => dispatchEvent(new FocusEvent('focus')));
        await petal.next_frame();
        await petal.page.mouse.down();
        await petal.page.mouse.up();
        await petal.wait_for_status(/^paused\. Iteration 2 /);
    }));

test('a field is typed into, left by Tab, undone and pasted into', () =>
    with_firefox({ hash: 'lab=arrays' }, async (petal) => {
        await petal.click('textbox', 'A as one text');
        await petal.page.keyboard.type('7,8,9');
        await petal.press('Tab');
        await petal.wait_for_hash(/A=7,8,9/);
        await petal.page.evaluate(() => {
            const words = document.createElement('textarea');
            words.value = '1\t2\t3\n4\t5\t6';
            document.body.append(words);
            words.focus();
            words.select();
        });
        await petal.press('Control', 'c');
        await petal.page.evaluate(() => document.querySelector('textarea').remove());
        await petal.click('textbox', 'A as one text');
        await petal.press('Control', 'v');
        assert.equal(await petal.field_text('A as one text'), '1,2,3;4,5,6');
        await petal.press('Control', 'z');
        assert.equal(await petal.field_text('A as one text'), '7,8,9');
        await petal.press('Control', 'a');
        await petal.press('Control', 'v');
        assert.equal(await petal.field_text('A as one text'), '1,2,3;4,5,6');
        await petal.press('Enter');
        await petal.wait_for_hash(/A=1,2,3;4,5,6/);
    }));

test('the browser has its keys after a click', () =>
    with_firefox({ hash: 'hidden=3' }, async (petal) => {
        await petal.click('button', 'Reset: back to iteration 0');
        await petal.page.evaluate(() => {
            globalThis.withheld = [];
            // Once all have heard it; then the test itself keeps the browser from acting.
            addEventListener('keydown', (event) => globalThis.withheld.push([event.key, event]), { capture: true });
        });
        for (const key of /** @type {const} */ (['F5', 'F11', 'F12', "'", '/'])) await petal.press(key);
        for (const key of /** @type {const} */ (['r', 'f', 'p', '+', '-', '0'])) await petal.press('Control', key);
        await petal.press('Alt', 'ArrowLeft');
        const withheld = await petal.page.evaluate(() => globalThis.withheld.map((/** @type {[string, Event]} */ [key, event]) => [key, event.defaultPrevented]));
        assert.ok(withheld.length >= 12);
        assert.deepEqual(withheld.filter((/** @type {[string, boolean]} */ [, is_withheld]) => is_withheld), []);
    }));
