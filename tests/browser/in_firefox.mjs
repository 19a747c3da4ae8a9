// The built page in Firefox, which draws WebGL 2 only in a window: tests/run.sh runs these tests under Xvfb.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { built_page } from './petal_page.mjs';

/**
 * Opens Petal in a Firefox of its own, works it and sees that nothing went wrong.
 * @param {{hash?: string, preferences?: Record<string, unknown>, prepare?: () => void}} options
 * @param {(petal: FirefoxPetal) => Promise<void>} work
 */
export async function with_firefox({ hash = '', preferences = {}, prepare }, work) {
    const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: '/usr/bin/firefox-esr',
        headless: false,
        extraPrefsFirefox: { 'intl.accept_languages': 'en-US', 'intl.locale.requested': 'en-US', ...preferences },
    });
    try {
        const page = await browser.newPage();
        page.setDefaultTimeout(120000);
        if (prepare) await page.evaluateOnNewDocument(prepare);
        /** @type {string[]} */ const faults = [];
        page.on('pageerror', (error) => faults.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
        await page.goto(pathToFileURL(built_page).href + (hash && `#${hash}`));
        await page.waitForSelector('body.started');
        await work(new FirefoxPetal(page));
        assert.deepEqual(faults, []);
    } finally {
        await browser.close();
    }
}

class FirefoxPetal {
    /** @param {import('puppeteer-core').Page} page */
    constructor(page) {
        this.page = page;
    }

    /** @param {RegExp} pattern */
    wait_for_status(pattern) {
        return this.wait_for('#status', pattern);
    }

    /** Waits until the text of an element matches. @param {string} element @param {RegExp} pattern */
    async wait_for(element, pattern) {
        await this.page.waitForFunction(
            (selector, source) => new RegExp(source).test(document.querySelector(selector)?.textContent ?? ''),
            {},
            element,
            pattern.source,
        );
    }

    /** @param {RegExp} pattern */
    async wait_for_hash(pattern) {
        await this.page.waitForFunction((source) => new RegExp(source).test(location.hash), {}, pattern.source);
    }

    next_frame() {
        return this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }

    /** The control of that role and name, as WebDriver computes them. @param {string} role @param {string} name */
    async control(role, name) {
        const control = await this.page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
        assert.ok(control, `no ${role} ${name}`);
        return control;
    }

    /** @param {string} role @param {string} name */
    async click(role, name) {
        await (await this.control(role, name)).click();
    }

    /** What a field holds. @param {string} name */
    async field_text(name) {
        const field = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await this.control('textbox', name));
        return field.evaluate(({ value }) => value);
    }

    /** Presses a key while others are held. @param {import('puppeteer-core').KeyInput[]} keys */
    async press(...keys) {
        for (const key of keys) await this.page.keyboard.down(key);
        for (const key of keys.reverse()) await this.page.keyboard.up(key);
        await this.next_frame();
    }
}
