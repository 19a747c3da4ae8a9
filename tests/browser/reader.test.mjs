// Ten things that a student does with a screen reader: the page is heard, not seen, through @guidepup/virtual-screen-reader.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, open_petal } from './petal_page.mjs';

const reader_source = readFileSync(fileURLToPath(new URL('node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', import.meta.url)), 'utf8');
const most_steps = 600;

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** Somebody who hears one phrase after the other. */
class Listener {
    /** @param {import('./petal_page.mjs').Petal} petal */
    constructor(petal) {
        this.petal = petal;
        this.page = petal.page;
    }

    async start() {
        await this.page.evaluate(async (source) => {
            const { virtual } = await import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
            Object.assign(globalThis, { virtual });
            await virtual.start({ container: document.body });
        }, reader_source);
    }

    /** Goes on until a phrase is heard that matches. @param {RegExp} pattern @param {'next' | 'previous'} way @returns {Promise<string>} */
    async hear(pattern, way = 'next') {
        const heard = await this.page.evaluate(
            async ([source, flags, direction, most]) => {
                const { virtual } = /** @type {any} */ (globalThis);
                const wanted = new RegExp(String(source), String(flags));
                for (let i = 0; i < Number(most); i++) {
                    await virtual[direction]();
                    const phrase = await virtual.lastSpokenPhrase();
                    if (wanted.test(phrase)) return phrase;
                }
                return `not heard; the last: ${(await virtual.spokenPhraseLog()).slice(-40).join(' | ')}`;
            },
            /** @type {const} */ ([pattern.source, pattern.flags, way, most_steps]),
        );
        assert.match(heard, pattern);
        return heard;
    }

    /** By headings, as readers jump. @param {RegExp} pattern */
    async jump_to_heading(pattern) {
        const heard = await this.page.evaluate(
            async ([source, most]) => {
                const { virtual } = /** @type {any} */ (globalThis);
                for (let i = 0; i < Number(most); i++) {
                    await virtual.perform(virtual.commands.moveToNextHeading);
                    const phrase = await virtual.lastSpokenPhrase();
                    if (new RegExp(String(source)).test(phrase)) return phrase;
                }
                return 'not heard';
            },
            /** @type {const} */ ([pattern.source, 60]),
        );
        assert.match(heard, pattern);
    }

    act() {
        return this.page.evaluate(() => /** @type {any} */ (globalThis).virtual.act());
    }
    /** @param {string} key */
    press(key) {
        return this.page.evaluate((name) => /** @type {any} */ (globalThis).virtual.press(name), key);
    }
    /** @param {string} text */
    type(text) {
        return this.page.evaluate((words) => /** @type {any} */ (globalThis).virtual.type(words), text);
    }
}

/** @param {string} name @param {string} hash @param {(listener: Listener) => Promise<unknown>} work */
function heard(name, hash, work, context = {}) {
    test(`through a screen reader: ${name}`, async () => {
        const petal = await open_petal(browser, { hash, context });
        if (!/lab=(neuron|arrays|deep)/.test(hash)) await petal.wait_for_status(/^finished|^已完成|^运行结束/);
        const listener = new Listener(petal);
        await listener.start();
        await work(listener);
        assert.deepEqual(petal.faults, []);
        await petal.close();
    });
}

heard('the summary stands first and tells what the lab is for', 'iters=50', async (listener) => {
    await listener.hear(/^heading, Petal: Planar, level 1/);
    await listener.hear(/logistic regression/i);
});

heard("logistic regression's accuracy is found", 'iters=50', (listener) => listener.hear(/Logistic regression: .*training accuracy 47\.0 %/));

heard('five hidden units are trained', 'iters=50', async (listener) => {
    await listener.hear(/^textbox, Hidden units/);
    await listener.act();
    await listener.press('Backspace');
    await listener.type('5');
    await listener.press('Enter');
    await listener.petal.wait_for_hash(/hidden=5/);
    await listener.petal.wait_for_status(/^finished.*5 hidden units/);
});

heard('the cost chart says from where to where the cost went', 'iters=500', async (listener) => {
    await listener.jump_to_heading(/Cost/);
    await listener.hear(/^image, Cost: .*0\.\d+/);
});

heard('the cost at the end is read', 'iters=500', async (listener) => {
    await listener.hear(/^slider, Read the cost/);
    await listener.press('End');
    await listener.page.waitForFunction(() => /500/.test(document.querySelector('[aria-label^="Read the cost"]')?.getAttribute('aria-valuetext') ?? ''));
});

heard('a wrong picture is found', 'lab=images&iters=100', (listener) => listener.hear(/option.*Picture \d+.*wrong/));

heard('the shape of dW1 is read', 'lab=deep&box=dW1', (listener) => listener.hear(/dW1.*\(4, ?2\)/));

heard('the shape of an array and its numbers are read', 'lab=arrays', async (listener) => {
    await listener.hear(/^textbox, A\b/);
    await listener.hear(/\(2, ?3\)/);
});

heard('z is moved', 'lab=neuron', async (listener) => {
    await listener.hear(/^slider, .*z/);
    await listener.press('ArrowRight');
    await listener.petal.wait_for_hash(/z=0\.\d/);
});

heard('another lab is opened from the top', 'iters=50', async (listener) => {
    await listener.hear(/^tab, Arrays/);
    await listener.act();
    await listener.petal.wait_for_hash(/lab=arrays/);
});

heard('a setting is heard in Chinese', 'iters=50', async (listener) => {
    await listener.hear(/平面|Petal/);
    await listener.hear(/学习率/);
}, { locale: 'zh-CN' });
