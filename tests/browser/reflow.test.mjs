// A browser zoom of 400 % and a width of 320 px lose nothing: the page scrolls one way only, and every control can be reached.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';
import { labs, views } from './views.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** Controls that stand beyond the sides of the page, or that no scrolling brings into sight. @param {import('playwright-core').Page} page */
const out_of_reach = (page) => page.evaluate(() => {
    const lost = [];
    for (const element of document.querySelectorAll('#tree :is(button, input, select, [role="slider"], [role="application"], table):not([data-role="more"])')) {
        element.scrollIntoView({ block: 'nearest' });
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const is_reached = left >= -1 && right <= innerWidth + 1 && bottom > 0 && top < innerHeight;
        if (!is_reached) lost.push(`${element.ariaLabel ?? element.textContent} ${[left, right, top, bottom].map(Math.round)}`);
    }
    return lost;
});

/**
 * Whatever stands beyond the sides of the page, or makes something wider than it is. What clips its contents would hide them
 * instead of scrolling, so each is asked how wide they are. @param {import('playwright-core').Page} page
 */
const sideways = (page) => page.evaluate(() => {
    const wide = [];
    const name = (/** @type {Element} */ element) => `${element.getAttribute('data-role') ?? element.localName} ${element.ariaLabel ?? ''}`;
    if (document.documentElement.scrollWidth > innerWidth) wide.push(`the page: ${document.documentElement.scrollWidth}`);
    const columns = document.querySelectorAll('#tree [data-role="settings"], #tree [data-role="picture"], #tree [data-role="explanation"]');
    for (const column of columns)
        for (const each of [column, ...column.querySelectorAll(':scope > .content')])
            if (each.scrollWidth > column.clientWidth + 1) wide.push(`${name(column)}: ${each.scrollWidth} in ${column.clientWidth}`);
    for (const element of document.querySelectorAll('#tree [data-role]:not(.unseen)')) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width > 0 && (left < -1 || right > innerWidth + 1)) wide.push(`${name(element)}: from ${Math.round(left)} to ${Math.round(right)}`);
    }
    return { wide, columns: columns.length };
});

/** @param {string} name @param {string[]} hashes @param {import('playwright-core').BrowserContextOptions} context */
function reflows(name, hashes, context) {
    test(`${name} loses no control and scrolls one way`, async () => {
        const petal = await open_petal(browser, { context });
        await petal.chooser('Labs').waitFor();
        for (const hash of hashes) {
            await petal.open_view(hash, 12);
            let lost = await out_of_reach(petal.page);
            for (let i = 0; i < 100 && lost.length > 0; ++i) { // the height of a column is told a little later
                await petal.next_frame();
                lost = await out_of_reach(petal.page);
            }
            assert.deepEqual(lost, [], hash);
            const { wide, columns } = await sideways(petal.page);
            assert.deepEqual(wide, [], hash);
            assert.ok(columns > 0, hash);
        }
        assert.deepEqual(petal.faults, []);
        await petal.close();
    });
}

reflows('every idea on the narrowest phone', views, { viewport: { width: 320, height: 640 } });
reflows('every lab at 400 % of 1280 × 800', labs, { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 });
