// Petal in a frame of a course page.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { built_page, launch, patience } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
const folder = mkdtempSync(join(tmpdir(), 'petal-'));
before(async () => {
    browser = await launch();
});
after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
});

/** A long page with Petal in a frame at its top. @param {import('playwright-core').BrowserContextOptions} [context] */
async function open_course(context) {
    const course = join(folder, 'course.html');
    const petal = `${pathToFileURL(built_page)}#data=moons&hidden=3&iters=50`;
    writeFileSync(course, `<!doctype html><meta name="viewport" content="width=device-width"><body style="height: 5000px; margin: 8px"><button>before</button><br>
        <iframe sandbox="allow-scripts" src="${petal}" width="${context?.isMobile ? 370 : 700}" height="500"></iframe><br><button>after</button>`);
    const page = await (await browser.newContext({ locale: 'en-US', ...context })).newPage();
    page.setDefaultTimeout(patience);
    await page.goto(pathToFileURL(course).href);
    const frame = page.frameLocator('iframe');
    await frame.locator('#status', { hasText: /^finished.*3 hidden units/ }).waitFor({ state: 'attached' });
    return { page, frame };
}

test('the wheel scrolls the course page until the reader clicks into the frame', async () => {
    const { page, frame } = await open_course();
    const column = frame.getByRole('main');
    const wheel_over_petal = async () => {
        await page.mouse.move(350, 250);
        await page.mouse.wheel(0, 100);
    };
    await wheel_over_petal();
    await page.waitForFunction(() => scrollY === 100);
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.click(350, 250);
    await wheel_over_petal();
    await column.evaluate((element) => new Promise((done) => {
        const look = () => (element.scrollTop > 0 ? done(0) : requestAnimationFrame(look));
        look();
    }));
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.context().close();
});

test('a finger that swipes over Petal scrolls the course page, but on a slider it moves the slider', async () => {
    const { page, frame } = await open_course({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const devtools = await page.context().newCDPSession(page);
    const swipe = async (/** @type {{x: number, y: number}} */ { x, y }, /** @type {number} */ across, /** @type {number} */ down) => {
        const touch = (/** @type {'touchStart' | 'touchMove' | 'touchEnd'} */ type, /** @type {{x: number, y: number}[]} */ touchPoints) =>
            devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
        await touch('touchStart', [{ x, y }]);
        for (let step = 1; step <= 10; ++step) await touch('touchMove', [{ x: x + (across * step) / 10, y: y + (down * step) / 10 }]);
        await touch('touchEnd', []);
    };
    const middle_of = async (/** @type {import('playwright-core').Locator} */ locator) => {
        const box = await locator.boundingBox();
        assert.ok(box);
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const before = await frame.locator('#status').textContent();
    await swipe({ x: 195, y: 400 }, 0, -150);
    await page.waitForFunction(() => scrollY > 100);
    assert.equal(await frame.locator('#status').textContent(), before, 'and it clicks nothing');
    const slider = frame.getByRole('slider', { name: /^Class 1 if P >/ });
    await slider.scrollIntoViewIfNeeded();
    let scrolled = -1; // until it stands still
    for (let now = 0; now !== scrolled; await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))) {
        scrolled = now;
        now = await page.evaluate(() => scrollY);
    }
    const value = await slider.inputValue();
    await swipe(await middle_of(slider), 40, -25);
    assert.notEqual(await slider.inputValue(), value);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    await page.context().close();
});

test('Tab goes through Petal and on to what follows it on the course page', async () => {
    const { page, frame } = await open_course();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.tagName);
    await page.getByRole('button', { name: 'before' }).focus();
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    await frame.locator('#open-keyboard:focus').waitFor();
    for (let stops = 0; (await focused()) !== 'after'; ++stops) {
        assert.ok(stops < 300, 'a trap');
        await page.keyboard.press('Tab');
    }
    await page.context().close();
});
