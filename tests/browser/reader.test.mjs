// The ten things of ten_tasks.mjs, and more, with a screen reader: the page is heard, not seen, through
// @guidepup/virtual-screen-reader.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, open_petal, patience } from './petal_page.mjs';
import { ten_tasks } from './ten_tasks.mjs';

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

    /** Goes off and back until what the reader stands on is heard anew, as it has become. @param {RegExp} pattern */
    async hear_again(pattern) {
        const deadline = Date.now() + patience;
        for (let phrase = ''; !pattern.test(phrase); ) {
            assert.ok(Date.now() < deadline, `${pattern} is not heard, but: ${phrase}`);
            phrase = await this.page.evaluate(async () => {
                const { virtual } = /** @type {any} */ (globalThis);
                await virtual.previous();
                await virtual.next();
                return virtual.lastSpokenPhrase();
            });
        }
    }

    /** Replaces the text of the field that the reader stands on. @param {string} text */
    async type_over(text) {
        await this.act();
        await this.press('Backspace');
        await this.type(text);
        await this.press('Enter');
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
        if (!/lab=(neuron|arrays|deep)|data=points/.test(hash)) await petal.wait_for_status(/^finished|^已完成|^运行结束/);
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

const tasks = ten_tasks(/** @type {Parameters<typeof ten_tasks<Listener>>[0]} */ ({
    'logistic regression is found to get 47.0 % of the flower right': (listener) => listener.hear(/Logistic regression: .*training accuracy 47\.0 %/),
    async 'five hidden units are trained'(listener) {
        await listener.hear(/^textbox, Hidden units/);
        await listener.type_over('5');
        await listener.petal.wait_for_status(/^finished.*5 hidden units/);
        await listener.hear(/Network, 5 hidden units: cost 0\.\d+, training accuracy \d/);
    },
    async 'the cost at the end is read'(listener) {
        await listener.hear(/^slider, Read the cost/);
        await listener.press('End');
        await listener.hear_again(/^slider, Read the cost.*iteration 500: .*0\.\d+/);
    },
    'a wrong picture is found': (listener) => listener.hear(/^option, Picture \d+: .*, wrong/),
    async 'the shape of dW1 is read'(listener) {
        await listener.hear(/^option, dW1/);
        await listener.act();
        await listener.petal.wait_for_hash(/box=dW1/);
        await listener.petal.named('grid', /^dW1/).waitFor(); // the reader may go on faster than the frame comes
        await listener.hear(/^grid, dW1, \(4, ?2\)/);
    },
    async 'another lab is opened'(listener) {
        await listener.hear(/^tab, Arrays/);
        await listener.act();
        await listener.petal.wait_for_hash(/lab=arrays/);
        await listener.hear(/^heading, Petal: Arrays, level 1/);
    },
    async 'another data set is taken'(listener) {
        await listener.hear(/^radio, Moons.*not checked/);
        await listener.act();
        await listener.petal.wait_for_hash(/data=moons/);
        await listener.hear_again(/^radio, Moons(?!.*not checked).*checked/);
    },
    async 'a point is drawn'(listener) {
        await listener.hear(/^radio, A click adds a point of class 0/);
        await listener.act();
        await listener.hear(/^application, Points on the plane of the network.*Enter adds a point of class 0\./);
        await listener.press('Enter');
        await listener.petal.wait_for_hash(/added=[-\d.]+,[-\d.]+,0/);
        await listener.hear(/^application, Points on the plane of the network: x₁ = .*the answer is class 0/);
    },
    async 'z is moved along the activation'(listener) {
        await listener.hear(/^slider, z, on the curve a = g\(z\).*z = 0, a = 0\.5/);
        await listener.press('ArrowRight');
        await listener.hear_again(/^slider, z, on the curve a = g\(z\).*z = 0\.\d+, a = 0\.5\d+, slope 0\.2\d+/);
    },
    async 'an array is typed and the result is read'(listener) {
        await listener.hear(/^textbox, A as one text/);
        await listener.type_over('7,8,9');
        await listener.petal.wait_for_hash(/A=7,8,9/);
        await listener.hear(/^table, result, shape \(3,\)/);
        for (const number of [17, 28, 39]) await listener.hear(new RegExp(`(^|, )${number}\\b`));
    },
}));
for (const { name, hash, work } of tasks) heard(name, hash, work);

heard('the cost chart says from where to where the cost went', 'iters=500', async (listener) => {
    await listener.jump_to_heading(/Cost/);
    await listener.hear(/^image, Cost: .*0\.\d+/);
});

heard('the shape of an array and its numbers are read', 'lab=arrays', async (listener) => {
    await listener.hear(/^textbox, A\b/);
    await listener.hear(/\(2, ?3\)/);
});

heard('a setting is heard in Chinese', 'iters=50', async (listener) => {
    await listener.hear(/平面|Petal/);
    await listener.hear(/学习率/);
}, { locale: 'zh-CN' });
