// The ring around what has the focus can be seen by 3 : 1, against what lies around it and against what was there without it:
// measured on pictures of the page, in both themes and in the system's colours.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';
import { measure_ring } from './ring.mjs';

const ratio = 2;
const least = 3;
const room = 8; // CSS pixels around an element that are looked at
const ring = { from: 1, to: 3 }; // an outline of 2 px, 1 px away

/** @type {import('playwright-core').Browser} */ let browser;
/** @type {import('playwright-core').Page} */ let blank;
before(async () => {
    browser = await launch();
    blank = await browser.newPage();
});
after(() => browser.close());

/** @type {Record<string, (petal: import('./petal_page.mjs').Petal) => import('playwright-core').Locator>} */
const controls = {
    'a tab': (petal) => petal.tab('Planar'),
    'a button': (petal) => petal.button('Run'),
    'a choice': (petal) => petal.radio('tanh'),
    'a slider': (petal) => petal.slider('Learning rate'),
    'a field': (petal) => petal.field('Learning rate'),
    'a list': (petal) => petal.chooser('Initial weights'),
    'a region': (petal) => petal.named('application', /plane of the network/),
    'the handle of the cost': (petal) => petal.slider(/^Read the cost/),
};

/** The sides of the ring that are too faint, with the contrast at their middle place. @param {import('./petal_page.mjs').Petal} petal @param {import('playwright-core').Locator} control */
async function faint_sides(petal, control) {
    const { page } = petal;
    await control.scrollIntoViewIfNeeded();
    await petal.next_frame();
    const { x, y, width, height } = await petal.box(control);
    const corner = { x: Math.max(0, Math.floor(x - room)), y: Math.max(0, Math.floor(y - room)) };
    const clip = { ...corner, width: Math.ceil(x + width + room) - corner.x, height: Math.ceil(y + height + room) - corner.y };
    const picture = async () => {
        await petal.next_frame();
        return page.screenshot({ clip });
    };
    const plain = await picture();
    await control.focus();
    const focused = await picture();
    await control.evaluate((element) => element.blur());
    const box = { left: x - clip.x, top: y - clip.y, right: x + width - clip.x, bottom: y + height - clip.y };
    const sides = await measure_ring(blank, focused, plain, ratio, box, ring);
    return sides
        .map(({ side, contrasts }) => ({ side, contrast: contrasts.sort((a, b) => a - b)[Math.floor(contrasts.length / 4)] })) // three quarters are better
        .filter(({ contrast }) => contrast < least)
        .map(({ side, contrast }) => `${side} ${contrast.toFixed(2)}`);
}

const looks = /** @type {const} */ ([
    ['the light page', { colorScheme: 'light' }],
    ['the dark page', { colorScheme: 'dark' }],
    ["the system's light colours", { colorScheme: 'light', forcedColors: 'active' }],
    ["the system's dark colours", { colorScheme: 'dark', forcedColors: 'active' }],
]);
for (const [name, context] of looks) {
    test(`on ${name} the ring around what has the focus stands out by 3 : 1 on each side`, async () => {
        const petal = await open_petal(browser, { hash: 'iters=20', context: { deviceScaleFactor: ratio, ...context } });
        await petal.wait_for_status(/^finished/);
        await petal.page.mouse.move(1, 1);
        await petal.page.keyboard.press('Tab'); // the browser shows rings to who uses keys
        await petal.settle(10);
        /** @type {Record<string, string[]>} */ const faint = {};
        for (const [what, find] of Object.entries(controls)) {
            const sides = await faint_sides(petal, find(petal));
            if (sides.length > 0) faint[what] = sides;
        }
        assert.deepEqual(faint, {});
        assert.deepEqual(petal.faults, []);
        await petal.close();
    });
}
