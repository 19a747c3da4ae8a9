// What a visitor meets: how long until the first frame of dist/index.html, how large the file is, what its default run keeps.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { median } from './statistics.mjs';

/** Lines for the table. @param {any} browser @param {string} path of the page @returns {Promise<[string, string][]>} */
export async function page_lines(browser, path) {
    const starts = [];
    for (let i = 0; i < 5; i++) starts.push(await milliseconds_to_first_frame(browser, path));
    const file = readFileSync(path);
    const memory = await bytes_after_default_run(browser, path);
    const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
    return [
        ['opening the page to its first frame', `${Math.round(median(starts))} ms`],
        ['the file', megabytes(file.length)],
        ['the file with gzip', megabytes(gzipSync(file, { level: 9 }).length)],
        ['after the default run: interface memory', megabytes(memory.interface_program)],
        ['after the default run: engine memory', megabytes(memory.engine_program)],
        ['after the default run: JavaScript heap', megabytes(memory.javascript)],
    ];
}

/** A page in a profile of its own. @param {any} browser @param {string} path @param {() => void} prepare runs in the page before its scripts */
async function open(browser, path, prepare) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    const page = await context.newPage();
    await page.addInitScript(prepare);
    await page.goto(pathToFileURL(path).href);
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
