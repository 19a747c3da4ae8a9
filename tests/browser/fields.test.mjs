// Text fields as people use them: visited, typed into, pasted into, undone, left by Tab, Enter and Escape.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, patience, work_petal } from './petal_page.mjs';

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
            await petal.field('A as one text').click();
            assert.equal(await petal.field_text('A as one text'), array);
            await petal.page.keyboard.press('Tab');
            await petal.next_frame();
            assert.equal(await petal.hash(), `lab=arrays&A=${array}&B=1`);
            assert.equal(await petal.status(), before);
            assert.equal(await petal.field_text('A as one text'), array);
            assert.equal(await petal.field('A as one text').getAttribute('aria-invalid'), null, 'no refusal has come in between');
        }));

test('a weight that training changes while its field is visited is not set back', () =>
    with_petal('iters=10000000', async (petal) => {
        await petal.wait_for_status(/^running/);
        const weight = petal.field(/^W1/);
        await weight.click();
        const first = await weight.inputValue();
        await petal.page.waitForFunction((text) => document.querySelector('#status').textContent !== text, await petal.status());
        await petal.page.keyboard.press('Enter');
        await petal.button('Pause').click();
        await petal.wait_for_status(/^paused/);
        assert.notEqual(await weight.inputValue(), first);
        assert.doesNotMatch(await petal.status(), /by hand/);
    }));

test('what is typed can be undone, taken back by Escape and taken by Enter', () =>
    with_petal('lab=arrays', async (petal) => {
        const field = petal.field('A as one text');
        await field.click();
        const shown = await field.inputValue();
        await petal.page.keyboard.type('7,8,9');
        assert.equal(await field.inputValue(), '7,8,9', 'the field is selected when it is entered');
        for (let i = 0; i < 5; ++i) await petal.page.keyboard.press('Control+z');
        assert.equal(await field.inputValue(), shown);
        await petal.page.keyboard.press('Control+a');
        await petal.page.keyboard.type('5,6');
        await petal.page.keyboard.press('Escape');
        assert.equal(await field.inputValue(), shown);
        await petal.page.keyboard.press('Tab'); // and nothing of it is taken as the field is left
        await petal.next_frame();
        assert.equal(await field.inputValue(), shown);
        assert.equal(await petal.hash(), 'lab=arrays');
        await petal.type_into('A as one text', '7,8,9');
        await petal.wait_for_hash(/A=7,8,9/);
    }));

test('Tab takes what is typed and goes on to the next field, Shift and Tab to the one before', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.field('A[0, 0]').click();
        await petal.page.keyboard.type('100');
        await petal.page.keyboard.press('Tab');
        assert.equal(await petal.focused_name(), 'A[0, 1]');
        await petal.wait_for_hash(/A=100,2,3;4,5,6/);
        assert.equal(await petal.focused_name(), 'A[0, 1]');
        await petal.page.keyboard.press('Shift+Tab');
        assert.equal(await petal.focused_name(), 'A[0, 0]');
    }));

test('Shift and Tab go back past controls that are no fields', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.field('A[0, 1]').click();
        const seen = [];
        for (let i = 0; i < 4; ++i) {
            await petal.page.keyboard.press('Shift+Tab');
            seen.push(await petal.focused_name());
        }
        assert.deepEqual(seen, ['A[0, 0]', 'Broadcasting', 'Copy a link to this experiment', 'Dark theme']);
    }));

test('a weight that is typed stays with its unit when another one is clicked', () =>
    with_petal('hidden=1&iters=1', async (petal) => {
        await petal.wait_for_status(/^finished/);
        const parameter = petal.field(/^[Wb]\d\[/);
        const name = () => parameter.getAttribute('aria-label');
        const choose = async (/** @type {string | null} */ wanted) => {
            while ((await name()) !== wanted) {
                const before = await name();
                await petal.button('Next parameter').click();
                await petal.field(String(before)).waitFor({ state: 'detached' });
            }
        };
        const first = await name();
        await parameter.click();
        await petal.page.keyboard.type('5');
        await petal.button('Next parameter').click();
        await petal.field(String(first)).waitFor({ state: 'detached' });
        assert.notEqual(await parameter.inputValue(), '5');
        await choose(first);
        assert.equal(await parameter.inputValue(), '5');
    }));

test('a click elsewhere takes what is typed before it acts', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.field('B as one text').click();
        await petal.page.keyboard.type('1,1,1');
        await petal.radio('−').click();
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
            await petal.field('A as one text').click();
            await petal.page.keyboard.press('Control+v');
            assert.equal(await petal.field_text('A as one text'), array);
            await petal.page.keyboard.press('Enter');
            await petal.wait_for_hash(new RegExp(`A=${array}`));
        }));

test('a paste takes the place of the selection, and undo takes it back', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.page.evaluate(() => navigator.clipboard.writeText('8\t9'));
        await petal.field('B as one text').click();
        await petal.page.keyboard.press('End');
        await petal.page.keyboard.type(',');
        await petal.page.keyboard.press('Shift+Insert');
        assert.equal(await petal.field_text('B as one text'), '10,20,30,8,9');
        await petal.page.keyboard.press('Control+z');
        assert.match(await petal.field_text('B as one text'), /^10,20,30,?$/);
    }));

test('a paste of any length is answered, and is there to be mended', () =>
    with_petal('lab=arrays', async (petal) => {
        const text = Array.from({ length: 200000 }, (_, i) => i).join();
        await petal.page.evaluate((words) => navigator.clipboard.writeText(words), text);
        await petal.field('A as one text').click();
        await petal.page.keyboard.press('Control+v');
        await petal.page.keyboard.press('Enter');
        await petal.wait_for_refusal('A as one text');
        assert.equal(await petal.hash(), 'lab=arrays');
        await petal.page.keyboard.press('Tab');
        assert.equal((await petal.field_text('A as one text')).length, text.length);
        await petal.type_into('A as one text', '1,2,3');
        await petal.wait_for_hash(/A=1,2,3$/);
    }));

test('a refused text is said to be refused, and Escape gives it up', () =>
    with_petal('lab=arrays', async (petal) => {
        const shown = await petal.field_text('A as one text');
        await petal.type_into('A as one text', '1,2;3');
        await petal.wait_for_refusal('A as one text');
        assert.equal(await petal.field_text('A as one text'), '1,2;3');
        const reason = (await petal.field('A as one text').getAttribute('aria-description')) ?? '';
        assert.match(reason, /1,2;3/);
        await petal.page.getByRole('status').getByText(reason).waitFor({ state: 'attached' }); // it is heard
        await petal.page.keyboard.press('Escape');
        await petal.field('A as one text').and(petal.page.locator(':not([aria-invalid])')).waitFor();
        assert.equal(await petal.field_text('A as one text'), shown);
    }));

test('an input method finishes its word before Enter means the field', () =>
    with_petal('lab=arrays', async (petal) => {
        const devtools = await petal.page.context().newCDPSession(petal.page);
        await petal.field('B as one text').click();
        await devtools.send('Input.imeSetComposition', { text: '１，２', selectionStart: 3, selectionEnd: 3 });
        // Chromium and Firefox say that it is composed, Safari only by this code.
        for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
            await petal.field('B as one text').dispatchEvent('keydown', { key: 'Enter', ...how });
            await petal.field('B as one text').dispatchEvent('keydown', { key: 'Escape', ...how });
        }
        assert.equal(await petal.field_text('B as one text'), '１，２');
        assert.equal(await petal.hash(), 'lab=arrays');
        await devtools.send('Input.insertText', { text: '１，２，３' });
        await petal.page.keyboard.press('Enter');
        await petal.wait_for_hash(/B=1,2,3$/);
    }));

test('a field lies over what is drawn of it while the column is scrolled', () =>
    with_petal('', async (petal) => {
        const field = petal.field('Samples');
        const drawn = async () => (await petal.page.screenshot({ clip: (await field.boundingBox()) ?? undefined })).toString('base64');
        await petal.wait_for_status(/^finished/);
        const before = await field.boundingBox(), picture = await drawn();
        await petal.page.mouse.move(150, 400);
        await petal.page.mouse.wheel(0, 60);
        const deadline = Date.now() + patience;
        while ((await field.boundingBox())?.y === before?.y || (await drawn()) !== picture)
            assert.ok(Date.now() < deadline, 'the column has not scrolled, or what is drawn did not follow');
    }, { viewport: { width: 1280, height: 500 } }));

test('a lab that is left takes its field with it, and what was typed is not lost without a word', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.field('A as one text').click();
        await petal.page.keyboard.type('7,8');
        await petal.page.evaluate(() => (location.hash = 'lab=planar'));
        await petal.field('A as one text').waitFor({ state: 'detached' });
        await petal.button(/^Dismiss:/).waitFor();
        assert.deepEqual(await petal.messages(), ['“7,8” was not taken: the field “A as one text” was gone before it was finished.']);
    }));

test('lines that are dropped into a field, or brought by a phone\'s keyboard, become the array', () =>
    with_petal('lab=arrays', async (petal) => {
        const field = petal.field('A as one text');
        await field.click();
        await field.evaluate((element) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.setData('text/plain', '1\n2\n3');
            element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        });
        assert.equal(await field.inputValue(), '1;2;3');
        await petal.page.keyboard.press('Control+a');
        await field.evaluate((element) =>
            element.dispatchEvent(new InputEvent('beforeinput', { data: '4\t5', inputType: 'insertText', bubbles: true, cancelable: true })));
        assert.equal(await field.inputValue(), '4,5');
    }));
