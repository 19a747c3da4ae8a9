// What the tree of elements costs a frame (src/app/tree_mirror.hpp): frames in which the page is told of it beside frames in which
// it is not, of one run in one page. The program's frame is timed where the page calls it, so the mirror's work is in it.
import { pathToFileURL } from 'node:url';

/** Stands between the page and create_ui, whose program it asks for frames; runs in the page before its scripts. */
function time_frames() {
    /** @type {{told: number[], untold: number[]}} */ const frames = { told: [], untold: [] };
    /** @type {any} */ let create;
    let is_told = false;
    const create_timed = async (/** @type {any} */ options) => {
        /** @type {any} */ let show;
        Object.defineProperty(options.page, 'show_tree', {
            enumerable: true,
            set: (given) => (show = given),
            get: () => (/** @type {string} */ changes) => ((is_told = true), show(changes)),
        });
        const ui = await create(options);
        const draw = ui._page_frame;
        ui._page_frame = () => {
            is_told = false;
            const began = performance.now();
            const follows = draw();
            frames[is_told ? 'told' : 'untold'].push(performance.now() - began);
            return follows;
        };
        return ui;
    };
    Object.assign(globalThis, { frames });
    Object.defineProperty(globalThis, 'create_ui', { set: (given) => (create = given), get: () => create_timed });
}

const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Lines for the table. @param {any} browser @param {string} path of the page @returns {Promise<[string, string][]>} */
export async function tree_lines(browser, path) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    const page = await context.newPage();
    await page.addInitScript(time_frames);
    await page.goto(`${pathToFileURL(path).href}#hidden=50&iters=10000000`);
    await page.waitForFunction(() => document.getElementById('status')?.textContent?.startsWith('running'));
    await page.evaluate('frames.told.length = frames.untold.length = 0');
    await page.waitForFunction('frames.told.length >= 40', null, { timeout: 120000 });
    const { told, untold } = await page.evaluate('frames');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.waitForFunction(() => document.getElementById('status')?.textContent?.startsWith('paused'));
    await page.waitForFunction(() => new Promise((done) => {
        const before = /** @type {any} */ (globalThis).frames.told.length + /** @type {any} */ (globalThis).frames.untold.length;
        setTimeout(() => done(/** @type {any} */ (globalThis).frames.told.length + /** @type {any} */ (globalThis).frames.untold.length === before), 1000);
    }), null, { timeout: 60000 });
    await context.close();
    const all = told.length + untold.length, plain = mean(untold);
    const share = (told.length * Math.max(0, mean(told) - plain)) / (all * plain);
    return [
        ['the tree adds to the frames of a run', `${(100 * share).toFixed(1)} %`],
        ['… to a frame that is told of it, one in so many', `${(mean(told) - plain).toFixed(2)} ms on ${plain.toFixed(2)} ms, ${(all / told.length).toFixed(1)}`],
        ['… to a page at rest', 'no frame in a second'],
    ];
}
