// The built page in Firefox: it opens over file://, trains, and shows the course's accuracies. Firefox draws WebGL 2 only in a
// window, so tests/run.sh runs this under Xvfb.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { built_page } from './petal_page.mjs';

test('Firefox opens the page, trains and shows the numbers of the course', async () => {
    const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: '/usr/bin/firefox-esr',
        headless: false,
        extraPrefsFirefox: { 'intl.accept_languages': 'en-US', 'intl.locale.requested': 'en-US' },
    });
    try {
        const page = await browser.newPage();
        const faults = [];
        page.on('pageerror', (error) => faults.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
        await page.goto(pathToFileURL(built_page).href);
        const finished = /^finished\. Iteration 10,000 .*accuracy 47\.0 %.*accuracy 90\.(5|75) %/;
        await page.waitForFunction(
            (pattern) => new RegExp(pattern).test(document.getElementById('status').textContent),
            { timeout: 120000 },
            finished.source,
        );
        assert.deepEqual(faults, []);
    } finally {
        await browser.close();
    }
});
