// Text fields as people use them: visited, typed into, pasted into, undone, left by Tab, Enter and Escape.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, work_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** @type {(hash: string, work: (petal: import('./petal_page.mjs').Petal) => Promise<void>, context?: object) => Promise<void>} */
const with_petal = (...use) => work_petal(browser, ...use);

/** What the two-dimensional array holds, as a field has it. @param {number} rows @param {number} columns */
const long_array = (rows, columns) =>
    Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => `${123456 + i}.${j + 1}25`).join()).join(';');

const sixteen = Array.from({ length: 16 }, (_, i) => `${987654.125 - i}`).join();

for (const [name, array] of [['sixteen long numbers', sixteen], ['an array of 6 × 8', long_array(6, 8)], ['an array of 8 × 16', long_array(8, 16)]])
    test(`visiting a field with ${name} changes nothing`, () =>
        with_petal(`lab=arrays&A=${array}&B=1`, async (petal) => {
            await petal.wait_for_status(/A has shape/);
            const before = await petal.status();
            await petal.click(/^##A$/);
            assert.equal(await petal.field().inputValue(), array);
            await petal.page.keyboard.press('Tab');
            await petal.next_frame();
            assert.equal(await petal.hash(), `lab=arrays&A=${array}&B=1`);
            assert.equal(await petal.status(), before);
            await petal.click(/^##A$/);
            assert.equal(await petal.field().inputValue(), array, 'no refusal has come in between');
        }));

test('a weight that training changes while its field is visited is not set back', () =>
    with_petal('iters=10000000', async (petal) => {
        await petal.wait_for_status(/^running/);
        await petal.click(/^##parameter$/);
        const first = await petal.field().inputValue();
        await petal.page.waitForFunction((text) => document.querySelector('#status').textContent !== text, await petal.status());
        await petal.page.keyboard.press('Enter');
        await petal.click(/^run$/);
        await petal.wait_for_status(/^paused/);
        await petal.click(/^##parameter$/);
        assert.notEqual(await petal.field().inputValue(), first);
        assert.doesNotMatch(await petal.status(), /by hand/);
    }));

test('what is typed can be undone, taken back by Escape and taken by Enter', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.click(/^##A$/);
        const shown = await petal.field().inputValue();
        await petal.page.keyboard.type('7,8,9');
        assert.equal(await petal.field().inputValue(), '7,8,9', 'the field is selected when it is entered');
        for (let i = 0; i < 5; ++i) await petal.page.keyboard.press('Control+z');
        assert.equal(await petal.field().inputValue(), shown);
        await petal.page.keyboard.press('Control+a');
        await petal.page.keyboard.type('5,6');
        await petal.page.keyboard.press('Escape');
        await petal.next_frame();
        assert.equal(await petal.field().count(), 0);
        assert.equal(await petal.hash(), 'lab=arrays');
        await petal.type_into(/^##A$/, '7,8,9');
        await petal.wait_for_hash(/A=7,8,9/);
    }));

test('Tab takes what is typed and edits the next field, Shift and Tab the one before', () =>
    with_petal('lab=arrays', async (petal) => {
        const label = () => petal.field().getAttribute('aria-label');
        await petal.click(/^##A 0$/);
        assert.equal(await label(), 'A[0, 0]');
        await petal.page.keyboard.type('100');
        await petal.page.keyboard.press('Tab');
        await petal.page.locator('input.field[aria-label="A[0, 1]"]').waitFor();
        await petal.wait_for_hash(/A=100,2,3;4,5,6/);
        await petal.page.keyboard.press('Shift+Tab');
        await petal.page.locator('input.field[aria-label="A[0, 0]"]').waitFor();
    }));

test('a key that is held while its field opens is let go with it', () =>
    with_petal('lab=arrays', async (petal) => {
        const label = () => petal.field().getAttribute('aria-label');
        const held = async (/** @type {string} */ key) => {
            await petal.page.keyboard.down(key);
            for (let frame = 0; frame < 6; ++frame) await petal.next_frame();
            await petal.page.keyboard.up(key);
            for (let frame = 0; frame < 3; ++frame) await petal.next_frame();
        };
        await petal.click(/^##A 0$/);
        await petal.page.keyboard.press('Escape');
        for (const next of ['A[0, 1]', 'A[0, 2]']) {
            await held('Tab');
            assert.equal(await label(), next);
        }
        await petal.page.keyboard.press('Escape');
        for (let i = 0; i < 2; ++i) {
            await held('Enter');
            assert.equal(await label(), 'A[0, 2]');
            await petal.page.keyboard.press('Escape');
            await petal.next_frame();
            assert.equal(await petal.field().count(), 0);
        }
    }));

test('Shift and Tab go back past controls that are no fields', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.click(/^##A 1$/);
        const seen = [];
        await petal.page.keyboard.down('Shift');
        for (let i = 0; i < 4; ++i) {
            await petal.page.keyboard.press('Tab');
            for (let frame = 0; frame < 4; ++frame) await petal.next_frame();
            seen.push((await petal.field().count()) ? await petal.field().getAttribute('aria-label') : 'canvas');
        }
        await petal.page.keyboard.up('Shift');
        assert.deepEqual(seen, ['A[0, 0]', 'canvas', 'canvas', 'canvas']);
    }));

test('a weight that is typed stays with its unit when another one is clicked', () =>
    with_petal('hidden=1&iters=1', async (petal) => {
        await petal.wait_for_status(/^finished/);
        /** The parameter that the field has, and its value. */
        const chosen = async () => {
            await petal.click(/^##parameter$/);
            const parameter = [await petal.field().getAttribute('aria-label'), await petal.field().inputValue()];
            await petal.page.keyboard.press('Escape');
            await petal.next_frame();
            return parameter.map(String);
        };
        const choose = async (/** @type {string} */ name) => {
            while ((await chosen())[0] !== name) await petal.click(/^next parameter$/);
        };
        const [first] = await chosen();
        const { left, top, right, bottom } = await petal.control(/^network drawing$/);
        const places = Array.from({ length: 20 }, (_, i) => ({ x: left + (right - left) * 0.3, y: top + ((bottom - top) * (i + 0.5)) / 20 }));
        let other = first, place = places[0];
        while (other === first && places.length > 0) {
            [place] = places.splice(0, 1);
            await petal.click_at(place.x, place.y);
            await petal.page.keyboard.press('Escape');
            [other] = await chosen();
        }
        assert.notEqual(other, first);
        const [, before] = await chosen();
        await choose(first);
        await petal.click(/^##parameter$/);
        await petal.page.keyboard.type('5');
        await petal.click_at(place.x, place.y);
        await petal.page.keyboard.press('Escape');
        assert.deepEqual(await chosen(), [other, before]);
        await choose(first);
        assert.deepEqual(await chosen(), [first, '5']);
    }));

test('a click elsewhere takes what is typed before it acts', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.click(/^##B$/);
        await petal.page.keyboard.type('1,1,1');
        await petal.click(/^op 1$/);
        await petal.wait_for_hash(/B=1,1,1&op=subtract/);
    }));

const pastes = [
    ['lines and commas', '3,2,1\n6,5,4', '3,2,1;6,5,4'],
    ['a row of a spreadsheet', '1\t2\t3', '1,2,3'],
    ['a table of a spreadsheet', '1\t2\r\n3\t4\r\n', '1,2;3,4'],
    ['what NumPy prints', '[[1.5 2.5]\n [3.5 4.5]]', '1.5,2.5;3.5,4.5'],
    ['figures of a Chinese keyboard', '１，２；３，４', '1,2;3,4'],
];
for (const [name, text, array] of pastes)
    test(`${name}, pasted into a field, become the array`, () =>
        with_petal('lab=arrays', async (petal) => {
            await petal.page.evaluate((words) => navigator.clipboard.writeText(words), text);
            await petal.click(/^##A$/);
            await petal.page.keyboard.press('Control+v');
            await petal.page.waitForFunction((wanted) => document.querySelector('.field').value === wanted, array);
            await petal.page.keyboard.press('Enter');
            await petal.wait_for_hash(new RegExp(`A=${array}`));
        }));

test('a paste takes the place of the selection, and undo takes it back', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.page.evaluate(() => navigator.clipboard.writeText('8\t9'));
        await petal.click(/^##B$/);
        await petal.page.keyboard.press('End');
        await petal.page.keyboard.type(',');
        await petal.page.keyboard.press('Shift+Insert');
        await petal.page.waitForFunction(() => document.querySelector('.field').value === '10,20,30,8,9');
        await petal.page.keyboard.press('Control+z');
        await petal.page.waitForFunction(() => document.querySelector('.field').value.startsWith('10,20,30') && !document.querySelector('.field').value.includes('9'));
    }));

test('a paste of any length is answered, and is there to be mended', () =>
    with_petal('lab=arrays', async (petal) => {
        const text = Array.from({ length: 200000 }, (_, i) => i).join();
        await petal.page.evaluate((words) => navigator.clipboard.writeText(words), text);
        await petal.click(/^##A$/);
        await petal.page.keyboard.press('Control+v');
        await petal.page.waitForFunction((length) => document.querySelector('.field').value.length === length, text.length);
        await petal.page.keyboard.press('Enter');
        await petal.next_frame();
        assert.equal(await petal.hash(), 'lab=arrays');
        await petal.click(/^##A$/);
        assert.equal((await petal.field().inputValue()).length, text.length);
        await petal.page.keyboard.press('Control+a');
        await petal.page.keyboard.type('1,2,3');
        await petal.page.keyboard.press('Enter');
        await petal.wait_for_hash(/A=1,2,3$/);
    }));

test('Escape gives a refused text up', () =>
    with_petal('lab=arrays', async (petal) => {
        const shown = await petal.field_text(/^##A$/);
        await petal.type_into(/^##A$/, '1,2;3');
        await petal.click(/^##A$/);
        assert.equal(await petal.field().inputValue(), '1,2;3');
        await petal.page.keyboard.press('Escape');
        await petal.next_frame();
        assert.equal(await petal.field_text(/^##A$/), shown);
    }));

test('an input method finishes its word before Enter means the field', () =>
    with_petal('lab=arrays', async (petal) => {
        const devtools = await petal.page.context().newCDPSession(petal.page);
        await petal.click(/^##B$/);
        await devtools.send('Input.imeSetComposition', { text: '１，２', selectionStart: 3, selectionEnd: 3 });
        await petal.page.evaluate(() => {
            // Chromium and Firefox say that it is composed, Safari only by this code.
            for (const how of [{ isComposing: true }, { keyCode: 229 }])
                document.querySelector('.field').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...how }));
        });
        assert.equal(await petal.field().count(), 1);
        await devtools.send('Input.insertText', { text: '１，２，３' });
        await petal.page.keyboard.press('Enter');
        await petal.wait_for_hash(/B=1,2,3$/);
    }));

test('the entry stays over its field while the column is scrolled', () =>
    with_petal('', async (petal) => {
        const box = await petal.control(/^##noise$/);
        await petal.click_at(box.x, box.y);
        const lies_on = (/** @type {{left: number, top: number}} */ { left, top }) =>
            petal.page.waitForFunction(
                ([x, y]) => {
                    const place = document.querySelector('.field').getBoundingClientRect();
                    return Math.abs(place.left - x) < 1 && Math.abs(place.top - y) < 1;
                },
                [left, top],
            );
        await lies_on(box);
        const moved = await petal.scroll(/^##noise$/, { x: 150, y: 400 }, 60);
        assert.ok(moved.top < box.top, 'the column has scrolled');
        await lies_on(moved);
    }, { viewport: { width: 1280, height: 500 } }));

test('a lab that is left takes its field with it, and what was typed is not lost without a word', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.click(/^##A$/);
        await petal.page.keyboard.type('7,8');
        await petal.page.evaluate(() => (location.hash = 'lab=planar'));
        await petal.page.locator('input.field').waitFor({ state: 'detached' });
        await petal.control(/^dismiss$/);
        assert.deepEqual(await petal.messages(), ['“7,8” was not taken: the field “A” was gone before it was finished.']);
    }));

test('lines that are dropped into a field, or brought by a phone\'s keyboard, become the array', () =>
    with_petal('lab=arrays', async (petal) => {
        const value = (/** @type {string} */ text) => petal.page.waitForFunction((wanted) => document.querySelector('.field').value === wanted, text);
        await petal.click(/^##A$/);
        await petal.page.evaluate(() => {
            const dataTransfer = new DataTransfer();
            dataTransfer.setData('text/plain', '1\n2\n3');
            document.querySelector('.field').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        });
        await value('1;2;3');
        await petal.page.keyboard.press('Control+a');
        await petal.page.evaluate(() =>
            document.querySelector('.field').dispatchEvent(
                new InputEvent('beforeinput', { data: '4\t5', inputType: 'insertText', bubbles: true, cancelable: true }),
            ),
        );
        await value('4,5');
    }));
