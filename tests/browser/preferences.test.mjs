// What a person asks of every page in the system's settings, from the beginning or while the page is open.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';

/** @typedef {import('./petal_page.mjs').Petal} Petal */
/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

const open_finished = async (/** @type {import('playwright-core').BrowserContextOptions} */ context = {}) => {
    const petal = await open_petal(browser, { hash: 'hidden=2&iters=20', context });
    await petal.wait_for_status(/^finished/);
    await petal.next_frame();
    return petal;
};

/** Red, green and blue of the canvas' corner. @param {Petal} petal */
const background = (petal) => petal.page.evaluate(() => {
    const copy = new OffscreenCanvas(1, 1).getContext('2d');
    if (!copy) throw new Error('no canvas');
    copy.drawImage(/** @type {HTMLCanvasElement} */ (document.getElementById('canvas')), -1, -1);
    return [...copy.getImageData(0, 0, 1, 1).data.subarray(0, 3)].join();
});

/** As the browser has it for the elements of a page. @param {Petal} petal @param {string} name */
const system_colour = (petal, name) => petal.page.evaluate((named) => {
    const probe = document.createElement('span');
    Object.assign(probe.style, { forcedColorAdjust: 'none', colorScheme: 'light dark', color: named });
    document.body.append(probe);
    const colour = getComputedStyle(probe).color.match(/\d+/g)?.slice(0, 3).join();
    probe.remove();
    return colour;
}, name);

/** Waits until the canvas' background is another one, or that one. @param {Petal} petal @param {(colour: string) => boolean} is_it */
async function wait_for_background(petal, is_it) {
    const deadline = Date.now() + 120000;
    for (let colour; !is_it((colour = await background(petal)));) {
        assert.ok(Date.now() < deadline, `the background stays ${colour}`);
        await petal.next_frame();
    }
}

const theme_button = (/** @type {Petal} */ petal) => petal.page.getByRole('button', { name: /^(Dark|Light) theme$/ });

test('the canvas takes the colours that the system forces on pages, from the beginning', async () => {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        const petal = await open_finished({ forcedColors: 'active', colorScheme });
        assert.equal(await background(petal), await system_colour(petal, 'Canvas'));
        assert.equal(await theme_button(petal).count(), 0);
        assert.deepEqual(petal.faults, []);
        await petal.close();
    }
});

test('it follows while they are put on, changed and taken off', async () => {
    const petal = await open_finished({ colorScheme: 'light' });
    const usual = await background(petal);
    await petal.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const dark = await system_colour(petal, 'Canvas');
    assert.notEqual(dark, usual);
    await wait_for_background(petal, (colour) => colour === dark);
    await petal.page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    const light = await system_colour(petal, 'Canvas');
    assert.notEqual(light, dark);
    await wait_for_background(petal, (colour) => colour === light);
    await petal.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await theme_button(petal).waitFor();
    await wait_for_background(petal, (colour) => colour === usual);
    assert.deepEqual(petal.faults, []);
    await petal.close();
});

// The browser would paint them in the system's colours, over what the canvas shows.
test('under the colours of the system the elements over the canvas stay unseen', async () => {
    const petal = await open_finished({ forcedColors: 'active', colorScheme: 'light' });
    const texts = await petal.page.locator('#tree [data-role]').evaluateAll((elements) => elements.map((element) => getComputedStyle(element).color));
    assert.ok(texts.length > 20);
    assert.deepEqual([...new Set(texts)], ['rgba(0, 0, 0, 0)']);
    const field = petal.page.getByRole('textbox').first();
    await field.click();
    assert.equal(await field.evaluate((element) => getComputedStyle(element).color.match(/\d+/g)?.join()), await system_colour(petal, 'CanvasText'));
    await petal.close();
});

test('on paper the colours are those of light pages, whatever the system forces on a screen', async () => {
    const petal = await open_finished({ forcedColors: 'active', colorScheme: 'dark' });
    const forced = await background(petal);
    await petal.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await background(petal), '255,255,255');
    await petal.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await background(petal), forced);
    await petal.close();
});

test('with more contrast the dark page is black, and the usual one again without', async () => {
    const petal = await open_finished({ colorScheme: 'dark' });
    const usual = await background(petal);
    assert.notEqual(usual, '0,0,0');
    await petal.page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
    await wait_for_background(petal, (colour) => colour === '0,0,0');
    await petal.page.emulateMedia({ contrast: 'no-preference', colorScheme: 'dark' });
    await wait_for_background(petal, (colour) => colour === usual);
    await petal.close();
});

/** How many different pictures the canvas shows in so many frames. @param {Petal} petal @param {number} frames */
const pictures = (petal, frames) => petal.page.evaluate(async (most) => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
    const seen = new Set();
    for (let frame = 0; frame < most; ++frame) {
        await new Promise(requestAnimationFrame);
        seen.add(canvas.toDataURL());
    }
    return seen.size;
}, frames);

test('with less motion the column goes on by a row at each press and stands still in between', async () => {
    const petal = await open_petal(browser, { hash: 'lab=images&iters=20', context: { reducedMotion: 'reduce' } });
    await petal.wait_for_status(/^finished/);
    await petal.page.getByRole('radio', { name: 'As vector' }).click();
    await petal.page.getByRole('button', { name: 'Next row' }).click();
    for (let frame = 0; frame < 10; ++frame) await petal.next_frame();
    assert.equal(await pictures(petal, 20), 1);
    await petal.page.emulateMedia({ reducedMotion: 'no-preference' });
    await petal.page.getByRole('button', { name: 'Play' }).click();
    const deadline = Date.now() + 120000;
    while ((await pictures(petal, 20)) < 2) assert.ok(Date.now() < deadline, 'it does not play');
    await petal.page.emulateMedia({ reducedMotion: 'reduce' });
    for (let frame = 0; frame < 10; ++frame) await petal.next_frame();
    assert.equal(await pictures(petal, 20), 1);
    assert.deepEqual(petal.faults, []);
    await petal.close();
});
