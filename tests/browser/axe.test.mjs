// axe-core finds nothing wrong with the elements of any lab and idea, in either language and theme, at three widths; nor with
// dialogs and messages. The contrast of what the canvas shows is measured from pixels (contrast.test.mjs).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, open_petal } from './petal_page.mjs';
import { views } from './views.mjs';

const axe_source = readFileSync(fileURLToPath(new URL('node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

const widths = [1280, 390, 320];

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** What axe finds, in lines. @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
async function violations(page) {
    const found = await page.evaluate(async () => {
        // The words of the elements are clear: the canvas shows them.
        const { violations } = await /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
        return violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes.slice(0, 3).map((/** @type {any} */ { html }) => html.slice(0, 160)).join(' ; ')}`);
    });
    return found;
}

/** @param {string} language @param {'light' | 'dark'} theme */
function open(language, theme, hash = '') {
    const context = { locale: language, colorScheme: theme };
    return open_petal(browser, { hash, context, prepare: (page) => page.addInitScript(axe_source) });
}

for (const language of ['en-US', 'zh-CN']) {
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
        test(`axe finds nothing wrong in any lab and idea, ${language}, ${theme}`, async () => {
            const petal = await open(language, theme);
            for (const hash of views) {
                await petal.open_view(hash, 1);
                for (const width of widths) {
                    await petal.page.setViewportSize({ width, height: 800 });
                    await petal.settle();
                    assert.deepEqual(await violations(petal.page), [], `${hash} at ${width}`);
                }
            }
            assert.deepEqual(petal.faults, []);
            await petal.close();
        });
    }
}

test('axe finds nothing wrong with messages, refusals, numbers in detail and the list of keys', async () => {
    const petal = await open('en-US', 'light', 'hidden=x&lr=-1');
    await petal.page.locator('#messages li').first().waitFor({ state: 'attached' });
    await petal.settle();
    assert.deepEqual(await violations(petal.page), []);
    await petal.page.getByRole('textbox', { name: 'Learning rate' }).fill('many');
    await petal.page.keyboard.press('Enter');
    await petal.page.locator('#tree [aria-invalid]').waitFor({ state: 'attached' });
    await petal.settle();
    assert.deepEqual(await violations(petal.page), []);
    await petal.page.getByRole('button', { name: /^In detail: Cost/ }).press('Enter');
    await petal.page.getByRole('table', { name: /^Cost/ }).waitFor();
    assert.deepEqual(await violations(petal.page), []);
    await petal.page.keyboard.press('?');
    await petal.page.getByRole('dialog').waitFor();
    assert.deepEqual(await violations(petal.page), []);
    assert.deepEqual(petal.faults, []);
    await petal.close();
});
