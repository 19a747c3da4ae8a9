// A browser zoom of 400 % and a width of 320 px lose nothing: the page scrolls one way only, and every control can be reached.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** Controls that stand beyond the sides of the page, or that no scrolling brings into sight. @param {import('playwright-core').Page} page */
const out_of_reach = (page) => page.evaluate(() => {
    const lost = [];
    for (const element of document.querySelectorAll('#tree :is(button, input, select, [role="slider"], [role="application"], table):not(.more)')) {
        element.scrollIntoView({ block: 'nearest' });
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const is_reached = left >= -1 && right <= innerWidth + 1 && bottom > 0 && top < innerHeight;
        if (!is_reached) lost.push(`${element.ariaLabel ?? element.textContent} ${[left, right, top, bottom].map(Math.round)}`);
    }
    return lost;
});

const labs = ['lab=neuron', 'lab=arrays', 'iters=20', 'lab=deep&iters=20', 'lab=images&iters=20'];
// 1280 × 800 at 400 %, and the narrowest phone.
const sights = [{ name: '400 %', viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 }, { name: '320 px', viewport: { width: 320, height: 640 } }];

for (const { name, ...context } of sights) {
    for (const hash of labs) {
        test(`${hash} at ${name} loses no control and scrolls one way`, async () => {
            const petal = await open_petal(browser, { hash, context });
            await petal.wait_for_status(/\S/);
            await petal.page.getByRole('combobox').first().waitFor();
            assert.deepEqual(await out_of_reach(petal.page), []);
            const sideways = await petal.page.evaluate(() => [document.documentElement, ...document.querySelectorAll('#tree main')].filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'hidden').length);
            assert.equal(sideways, 0);
            assert.deepEqual(petal.faults, []);
            await petal.close();
        });
    }
}
