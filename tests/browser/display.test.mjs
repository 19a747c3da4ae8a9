// The picture on other screens, on paper and in the clipboard.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { built_page, launch, matched, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
const folder = mkdtempSync(join(tmpdir(), 'petal-'));
after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
});

async function open_finished(/** @type {any} */ options = {}) {
    const petal = await open_petal(browser, { hash: 'hidden=2&iters=100', ...options });
    await petal.wait_for_status(/^finished/);
    await petal.next_frame();
    return petal;
}

const canvas_size = (/** @type {any} */ petal) => petal.page.evaluate(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
    return [canvas.width, canvas.height];
});

/** What is on the canvas, taken outside of a frame as an extension or "Save image as" would. */
const picture = (/** @type {any} */ petal) => petal.page.evaluate(
    () => new Promise((done) => setTimeout(() => done(/** @type {HTMLCanvasElement} */ (document.getElementById('canvas')).toDataURL()))),
);

/** Waits until both have drawn all that the engine has told them. */
async function show_the_same(/** @type {any} */ one, /** @type {any} */ other) {
    const deadline = Date.now() + 120000;
    while ((await picture(one)) !== (await picture(other))) {
        assert.ok(Date.now() < deadline, 'the pictures stay different');
        await other.next_frame();
    }
}

// A frame keeps its size in points when the window gets other pixels, so that no resize comes.
test('on a monitor with finer pixels the page is as sharp as if it had been opened there', async () => {
    const size = { width: 900, height: 700 };
    const course = join(folder, 'course.html');
    writeFileSync(course, `<!doctype html><iframe src="${pathToFileURL(built_page)}#hidden=2&iters=100" width="900" height="700" style="border: 0">`);
    const page = await (await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-US' })).newPage();
    page.setDefaultTimeout(120000);
    await page.goto(pathToFileURL(course).href);
    const frame = page.frames()[1];
    await frame.locator('#status', { hasText: /^finished/ }).waitFor({ state: 'attached' });
    await frame.evaluate(() => {
        globalThis.resized = 0;
        addEventListener('resize', ({ isTrusted }) => isTrusted && globalThis.resized++);
    });
    const devtools = await page.context().newCDPSession(page);
    for (const [i, ratio] of [2, 1.25, 1].entries()) {
        await devtools.send('Emulation.setDeviceMetricsOverride', { width: 1001 + i, height: 800, deviceScaleFactor: ratio, mobile: false });
        await frame.waitForFunction((width) => document.getElementById('canvas').width === width, size.width * ratio);
        const there = await open_finished({ context: { viewport: size, deviceScaleFactor: ratio } });
        assert.deepEqual(await canvas_size({ page: frame }), await canvas_size(there));
        await show_the_same({ page: frame }, there);
        await there.close();
    }
    assert.equal(await frame.evaluate('resized'), 0);
    await page.context().close();
});

test('the canvas can be copied at any time', async () => {
    const petal = await open_finished();
    const colours = await petal.page.evaluate(async () => {
        await new Promise((done) => setTimeout(done)); // outside of a frame
        const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
        if (!copy) throw new Error('no canvas');
        copy.drawImage(canvas, 0, 0);
        return new Set(new Uint32Array(copy.getImageData(0, 0, canvas.width, canvas.height).data.buffer)).size;
    });
    assert.ok(colours > 1000, `${colours} colours`);
    await petal.close();
});

const background_of = (/** @type {any} */ petal) => petal.page.evaluate(() => {
    const copy = new OffscreenCanvas(1, 1).getContext('2d');
    if (!copy) throw new Error('no canvas');
    copy.drawImage(/** @type {HTMLCanvasElement} */ (document.getElementById('canvas')), -1, -1);
    return copy.getImageData(0, 0, 1, 1).data.join();
});

/** The first page on paper. */
async function printed(/** @type {any} */ petal) {
    const pdf = await petal.page.pdf({ format: 'A4' });
    const text = execFileSync('pdftotext', ['-f', '1', '-l', '1', '-', '-'], { input: pdf, encoding: 'utf8' });
    const pages = Number(matched(/^Pages:\s+(\d+)/m, execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' }))[1]);
    const ppm = execFileSync('pdftoppm', ['-f', '1', '-l', '1', '-r', '72', '-'], { input: pdf, maxBuffer: 1e8 });
    const [head, width, height] = matched(/^P6\s+(\d+)\s+(\d+)\s+255\s/, ppm.toString('latin1', 0, 40));
    const pixels = ppm.subarray(head.length);
    return { text, pages, width: Number(width), height: Number(height), pixels };
}

function brightness(/** @type {Buffer} */ pixels) {
    return pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
}

function share_of(/** @type {Buffer} */ pixels, /** @type {(r: number, g: number, b: number) => boolean} */ is) {
    let count = 0;
    for (let at = 0; at + 2 < pixels.length; at += 3) if (is(pixels[at], pixels[at + 1], pixels[at + 2])) ++count;
    return count / (pixels.length / 3);
}

for (const colorScheme of ['light', 'dark']) {
    test(`on paper the ${colorScheme} page is light, as wide as the sheet, and has its state in words below`, async () => {
        const petal = await open_finished({ context: { viewport: { width: 1280, height: 800 }, colorScheme } });
        const background = await background_of(petal);
        const { text, pages, pixels } = await printed(petal);
        assert.equal(pages, 1);
        assert.ok(brightness(pixels) > 225, `brightness ${brightness(pixels)}`);
        // Orange points and blue ones.
        assert.ok(share_of(pixels, (r, g, b) => r > 200 && g > 100 && g < 180 && b < 120) > 0.0005);
        assert.ok(share_of(pixels, (r, g, b) => r < 120 && b > 180) > 0.0005);
        assert.match(text, /finished\. Iteration 100 of 100/);
        assert.equal(await background_of(petal), background);
        assert.deepEqual(await canvas_size(petal), [1280, 800]);
        await petal.close();
    });
}
