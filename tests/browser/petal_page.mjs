// Opens the built page over file:// and works it as a person would: by its controls, with real mouse and keys.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const built_page = fileURLToPath(new URL('../../dist/index.html', import.meta.url));

const patience = Number(process.env.PETAL_PATIENCE ?? 120000); // milliseconds

const chromium_flags = [
    '--headless=new', '--no-sandbox', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export async function launch() {
    if (!existsSync(built_page)) throw new Error('dist/index.html is missing: run ./build_wasm.sh first');
    return chromium.launch({ executablePath: '/usr/bin/chromium', args: chromium_flags });
}

/**
 * A page of Petal in a profile of its own. Console errors and network requests are gathered in `faults`.
 * @param {import('playwright-core').Browser} browser
 * @param {{hash?: string, context?: import('playwright-core').BrowserContextOptions, prepare?: (page: import('playwright-core').Page) => Promise<unknown>}} options
 */
export async function open_petal(browser, { hash = '', context: options, prepare } = {}) {
    const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'en-US',
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
    });
    context.setDefaultTimeout(patience); // a busy machine draws in software, slowly
    const page = await context.newPage();
    /** @type {string[]} */ const faults = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => /^(file|blob|data):/.test(request.url()) || faults.push(`requested ${request.url()}`));
    await prepare?.(page);
    await page.goto(pathToFileURL(built_page).href + (hash && `#${hash}`));
    await page.waitForSelector('body.started, body.failed', { state: 'attached' });
    return new Petal(page, faults);
}

/**
 * Opens a page, works it and sees that nothing went wrong.
 * @param {import('playwright-core').Browser} browser @param {string} hash @param {(petal: Petal) => Promise<void>} work
 * @param {import('playwright-core').BrowserContextOptions} context
 */
export async function work_petal(browser, hash, work, context = {}) {
    const petal = await open_petal(browser, { hash, context });
    await work(petal);
    assert.deepEqual(petal.faults, []);
    await petal.close();
}

/** The match of a text, which there has to be. @param {RegExp} pattern @param {string} text */
export function matched(pattern, text) {
    const match = pattern.exec(text);
    assert.ok(match, `${pattern} in: ${text}`);
    return match;
}

export class Petal {
    /** @param {import('playwright-core').Page} page @param {string[]} faults */
    constructor(page, faults) {
        this.page = page;
        this.faults = faults;
    }

    close() {
        return this.page.context().close();
    }

    /** The state in words, as a screen reader has it. */
    async status() {
        return (await this.page.locator('#status').textContent()) ?? '';
    }

    /** Waits until the state in words matches, and returns the match. @param {RegExp} pattern @returns {Promise<RegExpExecArray>} */
    async wait_for_status(pattern, timeout = patience) {
        await this.page.waitForFunction(
            ([source, flags]) => new RegExp(source, flags).test(document.getElementById('status')?.textContent ?? ''),
            [pattern.source, pattern.flags],
            { timeout },
        );
        return /** @type {RegExpExecArray} */ (pattern.exec(await this.status()));
    }

    /** All controls of the last frame: name, centre and box in CSS pixels. */
    async controls() {
        const lines = await this.page.evaluate(() => window.petal_controls());
        return lines.split('\n').filter(Boolean).map((line) => {
            const [name, ...box] = line.split('\t');
            const [left, top, right, bottom] = box.map(Number);
            return { name, x: (left + right) / 2, y: (top + bottom) / 2, left, top, right, bottom };
        });
    }

    /** Waits for the first control of that name, and until it stands still: a page may still be finding its places. @param {RegExp} label */
    async control(label) {
        const deadline = Date.now() + patience;
        for (let before; ;) {
            const controls = await this.controls();
            const found = controls.find(({ name }) => label.test(name));
            if (found && before?.left === found.left && before.top === found.top) return found;
            if (Date.now() > deadline && found) throw new Error(`${label} does not stand still`);
            if (Date.now() > deadline) throw new Error(`no control ${label} among ${controls.map(({ name }) => name).join(', ')}`);
            before = found;
            await this.page.evaluate(() => new Promise(requestAnimationFrame));
        }
    }

    /** Turns the wheel at a place until a control has moved with it or come into sight. @param {RegExp} label @param {{x: number, y: number}} place @param {number} pixels */
    async scroll(label, place, pixels) {
        const before = (await this.controls()).find(({ name }) => label.test(name))?.top;
        await this.page.mouse.move(place.x, place.y);
        await this.next_frame();
        await this.page.mouse.wheel(0, pixels);
        const deadline = Date.now() + patience;
        for (;;) {
            const control = await this.control(label);
            if (control.top !== before) return control;
            if (Date.now() > deadline) throw new Error(`${label} has not moved`);
        }
    }

    /** @param {RegExp} label */
    async click(label) {
        const { x, y } = await this.control(label);
        await this.click_at(x, y);
    }

    /** A frame passes between down and up, as under a finger. @param {number} x @param {number} y */
    async click_at(x, y) {
        await this.page.mouse.move(x, y);
        await this.next_frame();
        await this.page.mouse.down();
        await this.next_frame();
        await this.page.mouse.up();
        await this.next_frame();
    }

    next_frame() {
        return this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }

    /** Replaces the text of a field. @param {RegExp} label @param {string} text */
    async type_into(label, text) {
        const { x, y } = await this.control(label);
        await this.click_at(x, y);
        await this.page.keyboard.press('Control+a');
        await this.next_frame();
        await this.page.keyboard.type(text, { delay: 30 });
        await this.page.keyboard.press('Enter');
        await this.next_frame();
    }

    /** The entry over the field that is being edited. */
    field() {
        return this.page.locator('input.field');
    }

    /** What a field holds, by visiting it. @param {RegExp} label */
    async field_text(label) {
        await this.click(label);
        const text = await this.field().inputValue();
        await this.page.keyboard.press('Escape');
        await this.next_frame();
        return text;
    }

    /** Drops files on a place of the page, as from a file manager. @param {{x: number, y: number}} place @param {string[]} paths */
    async drop({ x, y }, ...paths) {
        const files = paths.map((path) => ({ name: basename(path), base64: readFileSync(path).toString('base64') }));
        const transfer = await this.page.evaluateHandle((list) => {
            const data = new DataTransfer();
            for (const { name, base64 } of list) data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
            return data;
        }, files);
        for (const kind of ['dragenter', 'dragover', 'drop'])
            await this.page.dispatchEvent('#canvas', kind, { dataTransfer: transfer, clientX: x, clientY: y });
    }

    /** The messages across the top of the page. */
    messages() {
        return this.page.locator('#messages li').allTextContents();
    }

    hash() {
        return this.page.evaluate(() => location.hash.slice(1));
    }
    /** @param {RegExp} pattern */
    async wait_for_hash(pattern) {
        await this.page.waitForFunction((source) => new RegExp(source).test(location.hash), pattern.source);
    }
}
