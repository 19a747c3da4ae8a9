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

// What a control is by its name. Those that are disabled need no contrast, and plots and pictures are no one thing.
const kinds = /** @type {[RegExp, import('./pixels.mjs').Box['kind'][]][]} */ ([
    [/^step$/, []],
    [/slider$|^##column entry$/, ['track']],
    [/^##/, ['words', 'edge']],
    [/^reset$/, ['graphic', 'edge']],
    [/^(start sweep|check now|shuffle|copy the program)$/, ['words', 'edge']],
    [/^(run|language|remedy)$|^(lab|idea|pace|picture view|function|box) /, ['words']],
    [/^(theme|copy link)$|^data set \d|handle$/, ['graphic']],
]);

/** The boxes of what has to be seen. @param {import('./petal_page.mjs').Petal} petal @returns {Promise<import('./pixels.mjs').Box[]>} */
async function boxes_of(petal) {
    const controls = await petal.controls();
    return controls
        .filter(({ left, top, right, bottom }) => left >= 4 && top >= 4 && right <= size.width - 4 && bottom <= size.height - 4)
        .flatMap((control) => (kinds.find(([name]) => name.test(control.name))?.[1] ?? []).map((kind) => ({ ...control, kind })));
}

const least = { words: 4.5, edge: 3, track: 3, graphic: 3 };
const strong = { words: 7, edge: 4.5, track: 4.5, graphic: 4.5 };

/** @param {string} hash @param {import('playwright-core').BrowserContextOptions} context @param {Record<string, number>} wanted */
async function check(hash, context, wanted) {
    const petal = await open_petal(browser, { hash, context: { viewport: size, deviceScaleFactor: ratio, ...context } });
    await petal.control(/^language$/);
    if (/iters/.test(hash)) await petal.wait_for_status(/^(finished|Finished)/);
    await petal.page.mouse.move(1, 1);
    await petal.next_frame();
    const boxes = await boxes_of(petal);
    const measured = await measure(blank, await petal.page.screenshot(), ratio, boxes);
    const faint = measured.filter(({ kind, contrast }) => contrast < wanted[kind] - 0.05);
    assert.deepEqual(faint.map(({ name, kind, contrast }) => `${name}: ${kind} ${contrast.toFixed(2)}`), []);
    for (const kind of /** @type {const} */ (['words', 'graphic'])) assert.ok(measured.some((box) => box.kind === kind), kind);
    await petal.close();
}

const labs = ['iters=20&hidden=3', 'lab=images&iters=20', 'lab=deep&iters=20', 'lab=arrays', 'lab=neuron', 'lab=neuron&idea=loss'];
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const hash of labs) {
        test(`words stand out by 4.5 : 1, edges and graphics by 3 : 1, on the ${colorScheme} page of ${hash}`, () => check(hash, { colorScheme }, least));
    }
    test(`with more contrast words stand out by 7 : 1, edges and graphics by 4.5 : 1, on the ${colorScheme} page`, () =>
        check(labs[0], { colorScheme, contrast: 'more' }, strong));
    test(`in the system's ${colorScheme} colours words, edges and graphics stand out`, () =>
        check(labs[0], { colorScheme, forcedColors: 'active' }, least));
}
