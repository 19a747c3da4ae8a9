// What a visitor meets: how long until the first frame of dist/index.html, how large the file is, what its default run keeps.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { median } from './statistics.mjs';
import { tree_lines } from './tree_figures.mjs';

/** Lines for the table. @param {any} browser @param {string} path of the page @returns {Promise<[string, string][]>} */
export async function page_lines(browser, path) {
    const starts = [];
    for (let i = 0; i < 5; i++) starts.push(await milliseconds_to_first_frame(browser, path));
    const file = readFileSync(path);
    const memory = await bytes_after_default_run(browser, path);
    const waits = await milliseconds_to_answer(browser, path);
    const tree = await tree_lines(browser, path);
    const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
    return [
        ['opening the page to its first frame', `${Math.round(median(starts))} ms`],
        ['a mouse move answered while 50 units train at full speed: median', `${Math.round(median(waits))} ms`],
        ['… and the longest of 40', `${Math.round(Math.max(...waits))} ms`],
        ...tree,
        ['the file', megabytes(file.length)],
        ['the file with gzip', megabytes(gzipSync(file, { level: 9 }).length)],
        ['after the default run: interface memory', megabytes(memory.interface_program)],
        ['after the default run: engine memory', megabytes(memory.engine_program)],
        ['after the default run: JavaScript heap', megabytes(memory.javascript)],
    ];
}

/** A page in a profile of its own. @param {any} browser @param {string} path @param {() => void} prepare runs in the page before its scripts */
async function open(browser, path, prepare, hash = '') {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    const page = await context.newPage();
    await page.addInitScript(prepare);
    await page.goto(pathToFileURL(path).href + hash);
    return page;
}

/** @param {any} browser @param {string} path */
async function milliseconds_to_first_frame(browser, path) {
    const page = await open(browser, path, () => {
        // The page asks for its first frame when it says that it has started: what is asked for now runs right after that frame.
        const watch = () => {
            if (!document.body?.classList.contains('started')) return;
            observer.disconnect();
            requestAnimationFrame(() => Object.assign(globalThis, { first_frame: performance.now() }));
        };
        const observer = new MutationObserver(watch);
        observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
    });
    const milliseconds = await (await page.waitForFunction(() => /** @type {any} */ (globalThis).first_frame)).jsonValue();
    await page.context().close();
    return milliseconds;
}

/** From a mouse move to the moment when the frame that it made is done. @param {any} browser @param {string} path */
async function milliseconds_to_answer(browser, path) {
    const page = await open(browser, path, () => {
        Object.assign(globalThis, { waits: [] });
        addEventListener('pointermove', () => {
            const began = performance.now();
            requestAnimationFrame(() => requestAnimationFrame(() => /** @type {any} */ (globalThis).waits.push(performance.now() - began)));
        });
    }, '#hidden=50&iters=10000000');
    await page.waitForFunction(() => document.getElementById('status')?.textContent?.startsWith('running'));
    await press_full_speed(page);
    for (let i = 0; i < 40; i++) {
        await page.mouse.move(500 + 10 * i, 250 + (i % 7) * 10);
        await page.waitForFunction((/** @type {number} */ count) => /** @type {any} */ (globalThis).waits.length >= count, i + 1);
    }
    const waits = await page.evaluate('waits.slice(0, 40)');
    await page.context().close();
    return waits;
}

/** @param {any} page */
async function press_full_speed(page) {
    await page.getByRole('radio', { name: 'full', exact: true }).click();
    await page.waitForFunction(() => /Iteration \d\d,\d\d\d/.test(document.getElementById('status')?.textContent ?? ''), null, { timeout: 120000 });
    await page.evaluate('waits.length = 0');
}

/** @param {any} browser @param {string} path */
async function bytes_after_default_run(browser, path) {
    const page = await open(browser, path, () => {
        const instantiate = WebAssembly.instantiate;
        Object.assign(WebAssembly, {
            async instantiate(/** @type {WebAssembly.Module} */ program, /** @type {any} */ imports) {
                const instance = await instantiate(program, imports);
                const is_memory = (/** @type {any} */ thing) => thing instanceof WebAssembly.Memory;
                Object.assign(globalThis, { interface_memory: Object.values(instance.exports).find(is_memory) });
                return instance;
            },
        });
    });
    const finished = () => document.getElementById('status')?.textContent?.startsWith('finished');
    await page.waitForFunction(finished, null, { timeout: 120000 });
    const inspector = await page.context().newCDPSession(page);
    await inspector.send('HeapProfiler.collectGarbage');
    const { usedSize } = await inspector.send('Runtime.getHeapUsage');
    const memory = {
        interface_program: await page.evaluate('interface_memory.buffer.byteLength'),
        engine_program: await page.workers()[0].evaluate('engine.HEAPU8.length'),
        javascript: usedSize,
    };
    await page.context().close();
    return memory;
}
