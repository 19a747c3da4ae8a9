// The competitors that live in Chromium. Each has a page of its own in the one browser. What the pages load comes from files:
// the requests are answered here and reach no network. The headers give the pages an exact clock.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';

const flags = [
    '--no-sandbox', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const site = 'https://bench.petal';
/** @type {Record<string, string>} */
const content_types = { '.mjs': 'text/javascript', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** @param {string} peers the folder of run.sh with node_modules */
export function launch(peers) {
    const { chromium } = createRequire(join(peers, 'package.json'))('playwright-core');
    return chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: flags });
}

/**
 * @param {any} browser
 * @param {Record<string, string>} folders   what stands for the first part of an address
 * @param {{scripts: string[], adapter: string}} what   loaded first, in this order; the module that turns a work into a job
 * @returns {Promise<import('./competitors.mjs').Worker>}
 */
export async function open_competitor(browser, folders, { scripts, adapter }) {
    const page = await browser.newPage();
    page.on('pageerror', (/** @type {Error} */ error) => console.error(`${adapter}: ${error}`));
    await page.route('**', (/** @type {any} */ route) => answer(route, folders, scripts));
    await page.goto(`${site}/`);
    await page.evaluate(prepare_page, adapter);
    return {
        start: (work) => page.evaluate(`bench_start(${JSON.stringify(work)})`),
        peak: (operation) => page.evaluate(`bench_peak(${JSON.stringify(operation)})`),
        turn: (milliseconds) => page.evaluate(`turns.turn(${milliseconds})`),
        finish: () => page.evaluate('turns.job.evidence()'),
        close: () => page.close(),
    };
}

/** Runs inside the page. @param {string} adapter */
async function prepare_page(adapter) {
    const load = (/** @type {string} */ path) => import(path);
    const [{ make_job, make_peak, prepare }, { Turns }, { numbers_of }] = await Promise.all(
        [adapter, '/bench/peers/turns.mjs', '/bench/works.mjs'].map(load));
    await prepare?.();
    const begin = (/** @type {any} */ job, /** @type {number} */ check) => {
        Object.assign(globalThis, { turns: new Turns(job) });
        return /** @type {any} */ (globalThis).turns.start(check);
    };
    Object.assign(globalThis, {
        bench_start: (/** @type {import('./works.mjs').Work} */ work) => begin(make_job(work, numbers_of(work)), work.check),
        bench_peak: (/** @type {string} */ operation) => begin(make_peak(operation), 0),
    });
}

/** @param {any} route @param {Record<string, string>} folders @param {string[]} scripts */
async function answer(route, folders, scripts) {
    const { pathname } = new URL(route.request().url());
    const [, folder, ...rest] = pathname.split('/');
    if (folder === '') {
        const body = `<!doctype html><title>bench</title>${scripts.map((path) => `<script src="${path}"></script>`).join('')}`;
        return route.fulfill({ contentType: 'text/html', headers: isolation, body });
    }
    if (!(folder in folders)) return route.abort();
    const contentType = content_types[extname(pathname)];
    return route.fulfill({ contentType, headers: isolation, body: await readFile(join(folders[folder], ...rest)) });
}
