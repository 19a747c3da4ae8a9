// Whether what is drawn can be seen: measured on screenshots, for the colours of a palette say nothing of thin lines and letters.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';
import { measure } from './pixels.mjs';

const ratio = 2;
const size = { width: 1280, height: 800 };

/** @type {import('playwright-core').Browser} */ let browser;
/** @type {import('playwright-core').Page} */ let blank;
before(async () => {
    browser = await launch();
    blank = await browser.newPage();
});
after(() => browser.close());

// What has to be seen of an element over the canvas, by what it is. Pictures are no one thing.
const kinds = /** @type {Record<string, import('./pixels.mjs').Box['kind'][]>} */ ({
    heading: ['words'], text: ['words'], radio: ['words'], tab: ['words'], fold: ['words'],
    button: ['graphic'], handle: ['graphic'],
    field: ['words', 'edge'], chooser: ['words', 'edge'], radios: ['edge'], slider: ['track'],
});
// Buttons of words or a mark alone have no edge, and choices that are drawn no words.
const with_edge = /^(Reset|Compare|Train them|Check|Measure|Copy the whole program)/;
const without_words = /^(Flower|Circles|Moons|Blobs|Quantiles|No structure|Only drawn points|A click|A drag|Points)/;

/**
 * The boxes of what has to be seen: of elements that stand whole on the page and in their column, and can be used.
 * @param {import('./petal_page.mjs').Petal} petal @returns {Promise<import('./pixels.mjs').Box[]>}
 */
async function boxes_of({ page }) {
    const elements = await page.evaluate(() => {
        /** The box of what is only a frame is that of what it frames. @param {Element} element */
        const box_of = (element) => {
            const all = element.getAttribute('data-role') === 'radios' ? [...element.children] : [element];
            const boxes = all.map((each) => each.getBoundingClientRect());
            const side = (/** @type {'left' | 'top' | 'right' | 'bottom'} */ name, /** @type {(...values: number[]) => number} */ of) => of(...boxes.map((box) => box[name]));
            return { left: side('left', Math.min), top: side('top', Math.min), right: side('right', Math.max), bottom: side('bottom', Math.max) };
        };
        return [...document.querySelectorAll('#tree [data-role]:not(.unseen, .panel, [aria-disabled])')].map((element) => {
            const column = element.parentElement?.closest('[data-role="settings"], [data-role="picture"], [data-role="explanation"]');
            const { left, top, right, bottom } = (column ?? document.documentElement).getBoundingClientRect();
            const box = box_of(element);
            const is_whole = box.left >= left && box.top >= top + 4 && box.right <= right && box.bottom <= bottom - 4 && box.right > box.left && box.bottom > box.top;
            return { name: element.getAttribute('aria-label') ?? element.textContent ?? '', role: element.getAttribute('data-role') ?? '', is_whole, ...box };
        });
    });
    return elements.filter(({ is_whole }) => is_whole).flatMap(({ role, ...box }) => {
        const wanted = [...(kinds[role] ?? []), ...(role === 'button' && with_edge.test(box.name) ? /** @type {const} */ (['edge']) : [])];
        return wanted.map((kind) => ({ ...box, kind: kind === 'words' && without_words.test(box.name) ? /** @type {const} */ ('graphic') : kind }));
    });
}

const least = { words: 4.5, edge: 3, track: 3, graphic: 3 };
const strong = { words: 7, edge: 4.5, track: 4.5, graphic: 4.5 };

/** @param {string} hash @param {import('playwright-core').BrowserContextOptions} context @param {Record<string, number>} wanted */
async function check(hash, context, wanted) {
    const petal = await open_petal(browser, { hash, context: { viewport: size, deviceScaleFactor: ratio, ...context } });
    await petal.page.locator('#tree button').first().waitFor();
    if (/iters/.test(hash)) await petal.wait_for_status(/\bfinished\b/i);
    await petal.page.mouse.move(1, 1);
    await petal.next_frame();
    const boxes = await boxes_of(petal);
    const measured = await measure(blank, await petal.page.screenshot(), ratio, boxes);
    const faint = measured.filter(({ kind, contrast }) => contrast < wanted[kind] - 0.05);
    assert.deepEqual(faint.map(({ name, kind, contrast }) => `${name}: ${kind} ${contrast.toFixed(2)}`), []);
    for (const kind of /** @type {const} */ (['words', 'graphic'])) assert.ok(measured.some((box) => box.kind === kind), kind);
    await petal.close();
}

const labs = ['iters=20&hidden=3', 'lab=images&iters=20', 'lab=deep', 'lab=arrays', 'lab=neuron', 'lab=neuron&idea=loss'];
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const hash of labs) {
        test(`words stand out by 4.5 : 1, edges and graphics by 3 : 1, on the ${colorScheme} page of ${hash}`, () => check(hash, { colorScheme }, least));
    }
    test(`with more contrast words stand out by 7 : 1, edges and graphics by 4.5 : 1, on the ${colorScheme} page`, () =>
        check(labs[0], { colorScheme, contrast: 'more' }, strong));
    test(`in the system's ${colorScheme} colours words, edges and graphics stand out`, () =>
        check(labs[0], { colorScheme, forcedColors: 'active' }, least));
}
