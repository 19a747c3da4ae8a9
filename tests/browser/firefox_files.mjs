// Pictures in Firefox, as it is and with its protections against fingerprinting; like firefox_smoke.mjs in a window.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { grey_png, temporary_folder } from './given_files.mjs';
import { built_page } from './petal_page.mjs';

const folder = temporary_folder();
after(() => rmSync(folder, { recursive: true }));

// Firefox says that a GPU takes less than it does.
function watch_textures() {
    const { texImage2D } = WebGL2RenderingContext.prototype;
    globalThis.refused_textures = [];
    WebGL2RenderingContext.prototype.texImage2D = function (...values) {
        texImage2D.apply(this, values);
        if (this.getError() !== this.NO_ERROR) globalThis.refused_textures.push([values[3], values[4]]);
    };
}

/** Opens the images lab, gives it a picture and hands over what it says. @param {Record<string, unknown>} preferences @param {[number, number]} size */
async function give_picture(preferences, size, /** @type {(page: import('puppeteer-core').Page) => Promise<unknown>} */ check) {
    const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: '/usr/bin/firefox-esr',
        headless: false,
        extraPrefsFirefox: { 'intl.accept_languages': 'en-US', 'intl.locale.requested': 'en-US', ...preferences },
    });
    try {
        const page = await browser.newPage();
        page.setDefaultTimeout(120000);
        const faults = [];
        await page.evaluateOnNewDocument(watch_textures);
        page.on('pageerror', (error) => faults.push(String(error)));
        await page.goto(`${pathToFileURL(built_page).href}#lab=images`);
        await page.waitForFunction(() => /209 pictures to train/.test(document.getElementById('status').textContent));
        const path = join(folder, 'grey.png');
        writeFileSync(path, grey_png(...size));
        await (await page.$('input[type=file]')).uploadFile(path);
        await check(page);
        assert.deepEqual(await page.evaluate('globalThis.refused_textures'), []);
        assert.deepEqual(faults, []);
    } finally {
        await browser.close();
    }
}

const asked = (/** @type {import('puppeteer-core').Page} */ page) =>
    page.waitForFunction(() => /Your picture: [\d.]+ % cat/.test(document.getElementById('status').textContent));
const told = (/** @type {RegExp} */ pattern) => (/** @type {import('puppeteer-core').Page} */ page) =>
    page.waitForFunction((source) => new RegExp(source).test(document.getElementById('messages').textContent), {}, pattern.source);

test('Firefox shows a picture to the network', () =>
    give_picture({}, [90, 70], async (page) => {
        await asked(page);
        assert.equal(await page.$eval('#messages', (list) => list.textContent), '');
    }));

test('Firefox refuses a picture of 900 megapixels before it decodes it', () => give_picture({}, [30000, 30000], told(/larger than 100 megapixels|too large for this browser/)));

test('where Firefox resists fingerprinting, the page trains, and says why it takes no pictures', () =>
    give_picture({ 'privacy.resistFingerprinting': true }, [90, 70], async (page) => {
        await told(/^grey\.png: this browser gives pages noise .* Allow this page to read canvas data/)(page);
        await page.waitForFunction(() => /^finished/.test(document.getElementById('status').textContent));
    }));
