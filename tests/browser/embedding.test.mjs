// Petal in a frame of a course page.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { built_page, launch } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
const folder = mkdtempSync(join(tmpdir(), 'petal-'));
before(async () => {
    browser = await launch();
});
after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
});

test('the wheel scrolls the course page until the reader clicks into the frame', async () => {
    const course = join(folder, 'course.html');
    const petal = `${pathToFileURL(built_page)}#data=moons&hidden=3`;
    writeFileSync(course, `<!doctype html><body style="height: 5000px"><iframe sandbox="allow-scripts" src="${petal}" width="700" height="500"></iframe>`);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(course).href);
    const frame = page.frameLocator('iframe');
    await frame.locator('#status', { hasText: /3 hidden units/ }).waitFor({ state: 'attached' });
    const scrolled = () => page.evaluate(() => scrollY);
    const wheel_over_petal = async () => {
        await page.mouse.move(350, 250);
        await page.mouse.wheel(0, 100);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    };
    await wheel_over_petal();
    await page.waitForFunction(() => scrollY === 100);
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.click(350, 250);
    await wheel_over_petal();
    await wheel_over_petal();
    assert.equal(await scrolled(), 0);
    await page.close();
});
