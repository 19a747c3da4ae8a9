// Opens the built page over file:// and works it as a person would: by its controls, with real mouse and keys.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const built_page = fileURLToPath(new URL('../../dist/index.html', import.meta.url));

export const patience = Number(process.env.PETAL_PATIENCE ?? 120000); // milliseconds

const chromium_flags = [
    '--no-sandbox', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export async function launch() {
    if (!existsSync(built_page)) throw new Error('dist/index.html is missing: run ./build_wasm.sh first');
    return chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: chromium_flags });
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

/** @typedef {Parameters<import('playwright-core').Page['getByRole']>[0]} Role */

/** The headings of the labs, in either language. @type {Record<string, RegExp>} */
const lab_titles = {
    neuron: /^Petal[:：] ?(Neuron|神经元)/, arrays: /^Petal[:：] ?(Arrays|数组)/, planar: /^Petal[:：] ?(Planar|平面)/,
    deep: /^Petal[:：] ?(Deep|深)/, images: /^Petal[:：] ?(Images|图像)/,
};

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

    /** The elements of that role over the canvas, which a name of theirs narrows down. @param {Role} role @param {string | RegExp} [name] */
    named(role, name) {
        return this.page.locator('#tree').getByRole(role, { name, exact: true });
    }
    /** @param {string | RegExp} name */
    button(name) {
        return this.named('button', name);
    }
    /** @param {string | RegExp} name */
    radio(name) {
        return this.named('radio', name);
    }
    /** @param {string | RegExp} name */
    tab(name) {
        return this.named('tab', name);
    }
    /** @param {string | RegExp} name */
    field(name) {
        return this.named('textbox', name);
    }
    /** @param {string | RegExp} name */
    slider(name) {
        return this.named('slider', name);
    }
    /** @param {string | RegExp} name */
    chooser(name) {
        return this.named('combobox', name);
    }

    /** What stands on the page in words. @param {string | RegExp} words */
    words(words) {
        return this.page.locator('#tree').getByText(words, { exact: true }).first();
    }

    /** The name of what has the focus. */
    focused_name() {
        return this.page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
    }

    /** Where an element is now, in CSS pixels. @param {import('playwright-core').Locator} element */
    async box(element) {
        await element.scrollIntoViewIfNeeded();
        const box = await element.boundingBox();
        assert.ok(box, `${element} is nowhere on the page`);
        return box;
    }

    /** A place in an element, by its shares of the width and of the height. @param {import('playwright-core').Locator} element */
    async place_in(element, across = 0.5, down = 0.5) {
        const { x, y, width, height } = await this.box(element);
        return { x: x + across * width, y: y + down * height };
    }

    /** Drags what is drawn in an element by so many pixels. @param {import('playwright-core').Locator} element @param {{x: number, y: number}} way */
    async drag(element, way, across = 0.5, down = 0.5) {
        const { x, y } = await this.place_in(element, across, down);
        await this.page.mouse.move(x, y);
        await this.page.mouse.down();
        await this.next_frame(); // it is known as pressed before it moves
        await this.page.mouse.move(x + way.x, y + way.y, { steps: 6 });
        await this.next_frame();
        await this.page.mouse.up();
    }

    next_frame() {
        return this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }

    /** Waits until nothing has changed in the tree for so many frames. */
    settle(frames = 30) {
        return this.page.evaluate(
            (most) => new Promise((done) => {
                let left = most;
                const observer = new MutationObserver(() => (left = most));
                observer.observe(/** @type {Node} */ (document.getElementById('tree')), { subtree: true, childList: true, attributes: true, characterData: true });
                const next = () => {
                    if (--left > 0) return requestAnimationFrame(next);
                    observer.disconnect();
                    done(undefined);
                };
                next();
            }),
            frames,
        );
    }

    /** Opens another view in the same page, and waits until it rests. @param {string} hash */
    async open_view(hash, frames = 30) {
        const lab = /lab=(\w+)/.exec(hash)?.[1] ?? 'planar';
        await this.page.evaluate((text) => void (location.hash = text), hash);
        await this.named('heading', lab_titles[lab]).waitFor({ state: 'attached' });
        await this.settle(frames);
    }

    /** Replaces the text of a field. @param {string | RegExp} name @param {string} text */
    async type_into(name, text) {
        await this.field(name).click();
        await this.page.keyboard.press('Control+a');
        await this.page.keyboard.type(text);
        await this.page.keyboard.press('Enter');
    }

    /** What a field holds. @param {string | RegExp} name */
    field_text(name) {
        return this.field(name).inputValue();
    }

    /** Waits until a field holds what was refused. @param {string} name */
    wait_for_refusal(name) {
        return this.field(name).and(this.page.locator('[aria-invalid="true"]')).waitFor();
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
            await this.page.dispatchEvent('#tree', kind, { dataTransfer: transfer, clientX: x, clientY: y });
    }

    /** Waits until a message is told, as a reader hears of it. @param {string} words */
    async wait_for_message(words) {
        await this.page.locator('#messages').getByText(words, { exact: true }).first().waitFor({ state: 'attached' });
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
