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

// What has to be seen of an element over the canvas, by what it is: of texts each word, of a picture that there is one, and of a
// table that it has numbers.
const kinds = /** @type {Record<string, import('./pixels.mjs').Box['kind'][]>} */ ({
    heading: ['lines'], text: ['lines'], code: ['lines'], radio: ['words'], tab: ['words'], fold: ['words'], option: ['words'], table: ['words'],
    button: ['graphic'], toggle: ['graphic'], handle: ['graphic'], image: ['graphic'], pad: ['graphic'],
    field: ['words', 'edge'], chooser: ['words', 'edge'], radios: ['edge'], progress: ['track'], slider: ['track'],
});
// Buttons of words or a mark alone have no edge, and choices that are drawn no words.
const with_edge = /^(Reset|Compare|Train them|Check|Measure|Copy the whole program)/;
const without_words = /^(Flower|Circles|Moons|Blobs|Quantiles|No structure|Only drawn points|A click|A drag|Points)/;
// Photographs are as they are, a map may have nothing to show, and some choices stand without a frame around them.
const not_measured = /^(Picture \d|Map of .* none counts|Sample whose cost is drawn)/;
// Legends, and what begins with a tick, have marks between their words.
const with_marks = / · |^[✓✗]/;

/**
 * The boxes of what has to be seen: of elements that stand whole on the page and in their column, can be used, and were not
 * asked for before.
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
        return [...document.querySelectorAll('#tree [data-role]:not(.unseen, [data-role="more"], [aria-disabled])')].map((element) => {
            const column = element.parentElement?.closest('[data-role="settings"], [data-role="picture"], [data-role="explanation"]');
            const { left, top, right, bottom } = (column ?? document.documentElement).getBoundingClientRect();
            const box = box_of(element);
            const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
            const is_new = /** @type {any} */ (element).petal_measured !== name;
            const is_whole = is_new && box.left >= left && box.top >= top + 4 && box.right <= right && box.bottom <= bottom - 4 && box.right > box.left && box.bottom > box.top;
            if (is_whole) Object.assign(element, { petal_measured: name });
            return { name, role: element.getAttribute('data-role') ?? '', is_whole, ...box };
        });
    });
    return elements.filter(({ name, is_whole }) => is_whole && !not_measured.test(name)).flatMap(({ role, ...box }) => {
        const wanted = [...(kinds[role] ?? []), ...(role === 'button' && with_edge.test(box.name) ? /** @type {const} */ (['edge']) : [])];
        const kind_of = (/** @type {import('./pixels.mjs').Box['kind']} */ kind) => {
            if (kind === 'words' && without_words.test(box.name)) return /** @type {const} */ ('graphic');
            if (kind === 'lines' && with_marks.test(box.name)) return /** @type {const} */ ('marks');
            return kind;
        };
        return wanted.map((kind) => ({ ...box, kind: kind_of(kind) }));
    });
}

/**
 * Scrolls each column on by what is seen of it, and answers whether any has moved.
 * @param {import('./petal_page.mjs').Petal} petal
 */
async function scroll_on(petal) {
    const has_moved = await petal.page.evaluate(() => {
        const columns = [...document.querySelectorAll('#tree :is(main, section, aside)')].filter((column) => column.scrollHeight > column.clientHeight + 1);
        return columns.map((column) => {
            const before = column.scrollTop;
            column.scrollTop += Math.max(100, column.clientHeight - 100);
            return column.scrollTop !== before;
        }).includes(true);
    });
    if (has_moved) await petal.settle(5);
    return has_moved;
}

const least = { words: 4.5, lines: 4.5, marks: 3, edge: 3, track: 3, graphic: 3 };
const strong = { words: 7, lines: 7, marks: 4.5, edge: 4.5, track: 4.5, graphic: 4.5 };

/**
 * Measures views one after the other in the same page, each from its top to its end.
 * @param {string[]} hashes @param {import('playwright-core').BrowserContextOptions} context @param {Record<string, number>} wanted
 */
async function check(hashes, context, wanted) {
    const petal = await open_petal(browser, { hash: hashes[0], context: { viewport: size, deviceScaleFactor: ratio, ...context } });
    const faint = [], counts = /** @type {Record<string, number>} */ ({});
    for (const hash of hashes) {
        await petal.open_view(hash);
        if (/lab=(planar|images)/.test(hash)) await petal.wait_for_status(/^finished\. Iteration 20 /);
        await petal.page.mouse.move(1, 1);
        await petal.settle(5);
        do {
            const measured = await measure(blank, await petal.page.screenshot(), ratio, await boxes_of(petal));
            for (const { name, kind, contrast } of measured) {
                counts[kind] = (counts[kind] ?? 0) + 1;
                if (contrast < wanted[kind] - 0.05) faint.push(`${hash}: ${name.slice(0, 80)}: ${kind} ${contrast.toFixed(2)}`);
            }
        } while (await scroll_on(petal));
    }
    assert.deepEqual(faint, []);
    for (const kind of Object.keys(wanted)) assert.ok(counts[kind] > 0, `nothing is measured as ${kind}`);
    await petal.close();
}

const views = [
    'lab=planar&iters=20&hidden=3', 'lab=images&iters=20', 'lab=deep&iters=20', 'lab=deep&idea=backward&iters=20', 'lab=deep&idea=shapes',
    'lab=arrays', 'lab=arrays&idea=softmax', 'lab=neuron', 'lab=neuron&idea=loss',
];
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`words stand out by 4.5 : 1, edges and graphics by 3 : 1, in every lab on the ${colorScheme} page`, () => check(views, { colorScheme }, least));
    test(`with more contrast words stand out by 7 : 1, edges and graphics by 4.5 : 1, on the ${colorScheme} page`, () =>
        check(views.slice(0, 1), { colorScheme, contrast: 'more' }, strong));
    test(`in the system's ${colorScheme} colours words, edges and graphics stand out`, () =>
        check(views.slice(0, 1), { colorScheme, forcedColors: 'active' }, least));
}
