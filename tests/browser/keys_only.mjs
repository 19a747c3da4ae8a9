// Petal worked by somebody who has a keyboard and nothing else, in whichever browser: ten things that a student does.
import assert from 'node:assert/strict';

/**
 * @typedef {object} Keyboard
 * @property {(key: string) => Promise<unknown>} press a key by its name in the DOM
 * @property {(text: string) => Promise<unknown>} type
 * @property {(script: string) => Promise<any>} evaluate an expression in the page
 */

// What a screen reader would say of the element that has the focus.
const focused_expression = `(() => {
    const element = document.activeElement;
    const kinds = { BUTTON: 'button', SELECT: 'combobox', INPUT: element.type === 'range' ? 'slider' : 'textbox', TD: 'gridcell', TH: 'gridcell' };
    const ring = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
        role: element.getAttribute('role') ?? kinds[element.tagName] ?? element.tagName.toLowerCase(),
        name: element.getAttribute('aria-label') ?? (['BUTTON', 'TD', 'TH'].includes(element.tagName) ? element.textContent : ''),
        value: element.getAttribute('aria-valuetext') ?? element.value ?? '',
        is_ringed: ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2,
        is_in_sight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
})()`;

const most_stops = 250;

export class KeysOnly {
    /** @param {Keyboard} keyboard */
    constructor(keyboard) {
        this.keyboard = keyboard;
    }

    focused() {
        return this.keyboard.evaluate(focused_expression);
    }

    /** Goes on by Tab until a control is reached; its place is seen on the way. @param {string} role @param {RegExp} name */
    async tab_to(role, name, key = 'Tab') {
        const passed = [];
        for (let i = 0; i < most_stops; i++) {
            await this.keyboard.press(key);
            const focused = await this.focused();
            if (focused.role === role && name.test(focused.name)) {
                assert.ok(focused.is_ringed, `${focused.name} has the focus without a ring`);
                assert.ok(focused.is_in_sight, `${focused.name} has the focus out of sight`);
                return focused;
            }
            passed.push(`${focused.role} ${focused.name}`.slice(0, 40));
        }
        throw new Error(`no ${role} ${name} on the way: ${passed.slice(0, 60).join(' | ')}`);
    }

    /** @param {string[]} keys */
    async press(...keys) {
        for (const key of keys) await this.keyboard.press(key);
    }

    /** @param {string} text */
    async type_over(text) {
        await this.keyboard.type(text); // a field that is reached by Tab is selected whole
        await this.keyboard.press('Enter');
    }

    /** Waits until an expression of the page holds. @param {string} expression */
    async until(expression, patience = Number(process.env.PETAL_PATIENCE ?? 120000)) {
        const deadline = Date.now() + patience;
        for (;;) {
            const value = await this.keyboard.evaluate(expression);
            if (value) return value;
            if (Date.now() > deadline) throw new Error(`never true: ${expression}; status: ${await this.status()}; focus: ${JSON.stringify(await this.focused())}`);
        }
    }

    status() {
        return this.keyboard.evaluate("document.getElementById('status').textContent");
    }
    /** @param {RegExp} pattern */
    until_status(pattern) {
        return this.until(`${pattern}.exec(document.getElementById('status').textContent)?.[0]`);
    }
    /** @param {RegExp} pattern */
    until_hash(pattern) {
        return this.until(`${pattern}.test(location.hash)`);
    }
    /** The value of what has the focus, once it matches. @param {RegExp} pattern */
    until_value(pattern) {
        return this.until(`${pattern}.exec((${focused_expression}).value || (${focused_expression}).name)?.[0]`);
    }
}

/** Each opens with a hash. @type {{name: string, hash: string, work: (keys: KeysOnly) => Promise<unknown>}[]} */
export const tasks = [
    {
        name: 'logistic regression is found to get 47.0 % of the flower right',
        hash: '',
        async work(keys) {
            await keys.tab_to('radio', /^full$|^1000\/s$/);
            await keys.press('End');
            await keys.until_status(/^finished\. Iteration 10,000 .*Logistic regression: .*accuracy 47\.0 %/);
        },
    },
    {
        name: 'five hidden units are trained',
        hash: 'iters=500',
        async work(keys) {
            await keys.tab_to('textbox', /^Hidden units/);
            await keys.type_over('5');
            await keys.until_hash(/hidden=5/);
            await keys.until_status(/^finished.*5 hidden units/);
        },
    },
    {
        name: 'the cost at the end is read on the chart',
        hash: 'iters=500',
        async work(keys) {
            await keys.until_status(/^finished/);
            await keys.tab_to('slider', /^Read the cost/);
            await keys.press('End');
            await keys.until_value(/500.*0\.\d+/);
        },
    },
    {
        name: 'a wrong picture is found among those of the test set',
        hash: 'lab=images&iters=100',
        async work(keys) {
            await keys.until_status(/^finished/);
            await keys.tab_to('option', /^Picture \d+:/);
            for (let i = 0; i < 250; i++) {
                const { name } = await keys.focused();
                if (/wrong/.test(name)) return;
                await keys.press('ArrowRight');
            }
            throw new Error('no picture is told to be wrong');
        },
    },
    {
        name: 'the shape of dW1 is read',
        hash: 'lab=deep',
        async work(keys) {
            await keys.until_status(/\S/);
            await keys.tab_to('option', /^X\b/);
            for (let i = 0; i < 40 && !/^dW1\b/.test((await keys.focused()).name); i++) await keys.press('ArrowRight');
            await keys.until_hash(/box=dW1/);
            await keys.until(`/dW1.*\\(4, 2\\)|dW1.*\\(4,2\\)/.test(document.getElementById('tree').innerHTML)`);
        },
    },
    {
        name: 'another data set is taken',
        hash: 'iters=50',
        async work(keys) {
            await keys.tab_to('radio', /^Flower$/);
            await keys.press('ArrowRight', 'ArrowRight');
            await keys.until_hash(/data=moons/);
        },
    },
    {
        name: 'a point is drawn',
        hash: 'data=points&iters=50',
        async work(keys) {
            await keys.tab_to('radio', /reads the region/);
            await keys.press('ArrowRight');
            await keys.until(`document.activeElement.getAttribute('aria-checked') === 'true' && /class 0/.test(document.activeElement.textContent)`);
            await keys.tab_to('application', /network/i);
            await keys.press('ArrowLeft', 'ArrowUp', 'Enter');
            await keys.until_hash(/added=[-\d.]+,[-\d.]+,0/);
        },
    },
    {
        name: 'z is moved along the activation',
        hash: 'lab=neuron',
        async work(keys) {
            const { value } = await keys.tab_to('slider', /z/);
            await keys.press('ArrowRight');
            await keys.until_hash(/z=0\.\d/);
            assert.notEqual((await keys.focused()).value, ' ', value);
        },
    },
    {
        name: 'an array is typed, and the result is read',
        hash: 'lab=arrays',
        async work(keys) {
            await keys.tab_to('textbox', /^A\b(?!\[)/);
            await keys.type_over('1,2;3,4');
            await keys.until_hash(/A=1,2;3,4/);
        },
    },
    {
        name: 'the language is changed, the keys are listed, and the theme is dark',
        hash: 'iters=50',
        async work(keys) {
            await keys.tab_to('button', /^中文$/);
            await keys.press('Enter');
            await keys.until(`document.documentElement.lang === 'zh'`);
            await keys.press('?');
            await keys.until(`document.getElementById('keyboard').open`);
            await keys.press('Escape');
            await keys.until(`!document.getElementById('keyboard').open`);
            await keys.tab_to('button', /深色/);
            await keys.press('Enter');
            await keys.until(`document.documentElement.dataset.theme === 'dark'`);
        },
    },
];
