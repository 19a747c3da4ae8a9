// What a visitor meets: how long until the first frame of dist/index.html, how large the file is, what its default run keeps.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { median } from './statistics.mjs';

/** @param {any} browser @param {string} path of the page */
export async function page_figures(browser, path) {
    const starts = [];
    for (let i = 0; i < 5; i++) starts.push(await milliseconds_to_first_frame(browser, path));
    const bytes = readFileSync(path);
    return {
        first_frame: median(starts),
        size: bytes.length,
        gzipped: gzipSync(bytes, { level: 9 }).length,
        ...(await bytes_after_default_run(browser, path)),
    };
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
        interface_memory: await page.evaluate('interface_memory.buffer.byteLength'),
        engine_memory: await page.workers()[0].evaluate('engine.HEAPU8.length'),
        page_heap: usedSize,
    };
    await page.context().close();
    return memory;
}
