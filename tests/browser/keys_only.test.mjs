// Ten things that a student does, with the keyboard alone.
import { after, before, test } from 'node:test';
import { change_the_page, KeysOnly, tasks, tasks_in_chinese } from './keys_only.mjs';
import { launch, open_petal } from './petal_page.mjs';
import assert from 'node:assert/strict';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** @param {string} hash @param {(keys: KeysOnly) => Promise<unknown>} work */
async function by_keys_alone(hash, work, locale = 'en-US') {
    const petal = await open_petal(browser, { hash, context: { locale } });
    const { keyboard } = petal.page;
    await work(new KeysOnly({
        press: (key) => keyboard.press(key),
        type: (text) => keyboard.type(text),
        evaluate: (script) => petal.page.evaluate(script),
    }));
    assert.deepEqual(petal.faults, []);
    await petal.close();
}

for (const { name, hash, work } of tasks) test(`by keys alone: ${name}`, () => by_keys_alone(hash, work));
for (const { name, hash, work } of tasks_in_chinese) test(`by keys alone, in Chinese: ${name}`, () => by_keys_alone(hash, work, 'zh-CN'));
test('by keys alone: the language is changed, the keys are listed, and the theme is dark', () => by_keys_alone('iters=50', change_the_page));

test('Tab goes through the whole page and out of it, and back the same way', async () => {
    const petal = await open_petal(browser, { hash: 'iters=50' });
    const visited = async (/** @type {string} */ key, most = 300) => {
        const names = [];
        while (names.length < most) {
            await petal.page.keyboard.press(key);
            const name = await petal.page.evaluate(() => document.activeElement === document.body ? '' : document.activeElement?.ariaLabel || document.activeElement?.textContent || document.activeElement?.tagName);
            if (!name) return names;
            names.push(name);
        }
        return names;
    };
    const there = await visited('Tab');
    assert.ok(there.length > 30 && there.length < 300, there.join(' | '));
    assert.deepEqual((await visited('Shift+Tab', there.length)).reverse(), there);
    await petal.close();
});
