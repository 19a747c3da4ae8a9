// Petal worked by somebody who has a keyboard and nothing else, in whichever browser.
import assert from 'node:assert/strict';
import { ten_tasks } from './ten_tasks.mjs';

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
        table: element.closest('table')?.getAttribute('aria-label') ?? '',
        is_chosen: ['aria-selected', 'aria-checked'].some((state) => element.getAttribute(state) === 'true'),
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

    /**
     * Goes on by Tab until a control is reached; its place is seen on the way.
     * @param {string} role @param {RegExp} name @param {RegExp} table that it is a cell of
     */
    async tab_to(role, name, table = /^/) {
        const passed = [];
        for (let i = 0; i < most_stops; i++) {
            await this.keyboard.press('Tab');
            const focused = await this.focused();
            if (focused.role === role && name.test(focused.name) && table.test(focused.table)) {
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
    /** Waits until something is told of itself. @param {RegExp} pattern */
    until_told(pattern) {
        return this.until(`${pattern}.exec(document.querySelector('[role="status"]').textContent)?.[0]`);
    }
    /** @param {RegExp} pattern */
    until_hash(pattern) {
        return this.until(`${pattern}.test(location.hash)`);
    }
    /**
     * The words of what has the focus, once they match and are not those from before: its value, or its name if it has none.
     * @param {RegExp} pattern @returns {Promise<string>}
     */
    until_words(pattern, before = '') {
        return this.until(`((words) => words !== ${JSON.stringify(before)} && words)(${pattern}.exec((${focused_expression}).value || (${focused_expression}).name)?.[0])`);
    }
    /** Waits until the focus is on what is chosen and has that name. @param {RegExp} name */
    until_chosen(name) {
        return this.until(`(({ name, is_chosen }) => is_chosen && ${name}.test(name))(${focused_expression})`);
    }
    /** Goes through a list by the arrows. @param {RegExp} name of the one that is looked for */
    async walk_to(name, key = 'ArrowRight', most = 250) {
        for (let i = 0; i < most; i++) {
            const focused = await this.focused();
            if (name.test(focused.name)) return focused;
            await this.press(key);
        }
        throw new Error(`no ${name} in the list; the focus is on ${JSON.stringify(await this.focused())}`);
    }
}

/**
 * What the two languages call the things of the tasks that are done in both.
 * @typedef {{units: RegExp, five_units: RegExp, array: RegExp, result: RegExp}} Words
 */
/** @type {Words} */ const english = {
    units: /^Hidden units$/, five_units: /^finished\..*5 hidden units: cost 0\.\d+, training accuracy \d/,
    array: /^A as one text$/, result: /The result has shape \(3,\): 17, 28, 39\./,
};
/** @type {Words} */ const chinese = {
    units: /^隐藏单元$/, five_units: /^已完成。.*5 个隐藏单元，代价 0\.\d+，训练准确率 \d/,
    array: /^A，整体输入$/, result: /结果的形状是 \(3,\)：17, 28, 39。/,
};

/** @param {KeysOnly} keys @param {Words} words */
async function train_five_units(keys, { units, five_units }) {
    await keys.tab_to('textbox', units);
    await keys.type_over('5');
    await keys.until_hash(/hidden=5/);
    await keys.until_status(five_units);
}

/** @param {KeysOnly} keys @param {Words} words */
async function type_an_array(keys, { array, result }) {
    await keys.tab_to('textbox', array);
    await keys.type_over('7,8,9');
    await keys.until_hash(/A=7,8,9/);
    await keys.until_told(result);
}

export const tasks = ten_tasks(/** @type {Parameters<typeof ten_tasks<KeysOnly>>[0]} */ ({
    async 'logistic regression is found to get 47.0 % of the flower right'(keys) {
        await keys.until_status(/^finished/);
        await keys.tab_to('button', /^Reset/);
        await keys.press('Enter');
        await keys.until_status(/^paused\. Iteration 0 /);
        await keys.tab_to('button', /^Run$/);
        await keys.press('Enter');
        await keys.until_status(/^finished\. Iteration 200 .*Logistic regression: .*accuracy 47\.0 %/);
    },
    'five hidden units are trained': (keys) => train_five_units(keys, english),
    async 'the cost at the end is read'(keys) {
        await keys.until_status(/^finished/);
        await keys.tab_to('slider', /^Read the cost/);
        await keys.press('End');
        await keys.until_words(/^iteration 500: .*0\.\d+/);
    },
    async 'a wrong picture is found'(keys) {
        await keys.until_status(/^finished/);
        await keys.tab_to('option', /^Picture \d+:/);
        await keys.walk_to(/^Picture \d+: .*, wrong/);
    },
    async 'the shape of dW1 is read'(keys) {
        await keys.until_status(/\S/);
        await keys.tab_to('option', /^X\b/);
        await keys.walk_to(/^dW1\b/);
        await keys.until_hash(/box=dW1/);
        await keys.tab_to('gridcell', /^-?[\d.e-]+$/, /^dW1, \(4, 2\)/);
    },
    async 'another lab is opened'(keys) {
        await keys.tab_to('tab', /^Planar$/);
        await keys.press('ArrowLeft', 'Enter');
        await keys.until_hash(/lab=arrays/);
        await keys.until_chosen(/^Arrays$/);
        await keys.until_status(/A has shape/);
    },
    async 'another data set is taken'(keys) {
        await keys.tab_to('radio', /^Flower$/);
        await keys.press('ArrowRight', 'ArrowRight');
        await keys.until_hash(/data=moons/);
        await keys.until_chosen(/^Moons$/);
    },
    async 'a point is drawn'(keys) {
        await keys.tab_to('radio', /reads the region/);
        await keys.press('ArrowRight');
        await keys.until_chosen(/adds a point of class 0/);
        await keys.tab_to('application', /plane of the network/);
        const place = /x₁ = -?[\d.]+, x₂ = -?\d+\.?\d*/;
        let told = await keys.until_words(place);
        for (const key of ['ArrowLeft', 'ArrowUp']) {
            await keys.press(key);
            told = await keys.until_words(place, told);
        }
        await keys.until_words(/Enter adds a point of class 0\./);
        await keys.press('Enter');
        const added = await keys.until("/added=[-\\d.]+,[-\\d.]+,0/.exec(location.hash)?.[0]");
        const numbers = (/** @type {string} */ text) => (text.match(/-?\d+\.?\d*/g) ?? []).slice(0, 2).map(Number);
        // A point is kept to one decimal here.
        const [there, said] = [numbers(added), numbers(told)];
        assert.ok(Math.hypot(there[0] - said[0], there[1] - said[1]) < 0.1, `${added} is not where it was said: ${told}`);
    },
    async 'z is moved along the activation'(keys) {
        const { value } = await keys.tab_to('slider', /^z, on the curve a = g\(z\)$/);
        assert.equal(value, 'z = 0, a = 0.5, slope 0.25');
        await keys.press('ArrowRight');
        const words = await keys.until_words(/^z = 0\.\d+, a = 0\.\d+, slope 0\.\d+/);
        const [z, a, slope] = (words.match(/\d\.\d+/g) ?? []).map(Number);
        const sigmoid = 1 / (1 + Math.exp(-z));
        assert.ok(Math.abs(a - sigmoid) < 1e-4 && Math.abs(slope - sigmoid * (1 - sigmoid)) < 1e-4, words);
    },
    'an array is typed and the result is read': (keys) => type_an_array(keys, english),
}));

/** Two of the ten as they are done in Chinese, each opening with a hash. */
export const tasks_in_chinese = [
    { name: '五个隐藏单元', hash: 'iters=200', work: (/** @type {KeysOnly} */ keys) => train_five_units(keys, chinese) },
    { name: '输入数组并读结果', hash: 'lab=arrays', work: (/** @type {KeysOnly} */ keys) => type_an_array(keys, chinese) },
];

/** What a student does to the page around the labs. @param {KeysOnly} keys */
export async function change_the_page(keys) {
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
}
