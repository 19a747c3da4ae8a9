// The planar lab as a student uses it.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { launch, matched, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
/** @type {import('./petal_page.mjs').Petal} */ let petal;

before(async () => {
    browser = await launch();
});
after(() => browser.close());
beforeEach(async () => {
    petal = await open_petal(browser);
});
afterEach(async () => {
    assert.deepEqual(petal.faults, []);
    await petal.close();
});

const accuracies = /^(\w+)\. Iteration ([\d,]+) of .* accuracy ([\d.]+) %.* accuracy ([\d.]+) %/;

/** Runs to the end at full speed. */
async function train() {
    await petal.click(/^pace 2$/);
    return petal.wait_for_status(/^finished\. Iteration/);
}

test('opening the page shows logistic regression fail on the flower and four units succeed', async () => {
    await train();
    const [, , , logistic, network] = matched(accuracies, await petal.status());
    assert.equal(logistic, '47.0');
    assert.ok(Number(network) >= 90 && Number(network) <= 91, network);
});

test('reset, one step and a run change iteration and accuracy', async () => {
    await train();
    await petal.click(/^reset$/);
    const [, , , untrained] = (await petal.wait_for_status(/^paused\. Iteration 0 of/)) && matched(accuracies, await petal.status());
    assert.equal(untrained, '50.0');
    await petal.click(/^step$/);
    await petal.wait_for_status(/^paused\. Iteration 1 of/);
    await petal.click(/^run$/);
    await petal.wait_for_status(/^finished\. Iteration 10,000 of/);
    assert.equal(matched(accuracies, await petal.status())[3], '47.0');
});

/** Begins a run that goes on however slow the machine is. */
async function run_long() {
    await petal.page.evaluate(() => void (location.hash = 'iters=10000000'));
    await petal.wait_for_status(/^running\. Iteration [\d,]+ of 10,000,000/);
}

test('a run at the slow pace can be paused and goes on', async () => {
    await run_long();
    await petal.click(/^pace 0$/);
    await petal.click(/^run$/);
    const [, held] = await petal.wait_for_status(/^paused\. Iteration ([\d,]+) of/);
    await petal.click(/^pace 2$/);
    await petal.click(/^run$/);
    await petal.wait_for_status(new RegExp(`^running\\. Iteration (?!${held} )`));
});

test('the space bar runs and pauses', async () => {
    await run_long();
    await petal.click(/^pace 0$/);
    await petal.page.keyboard.press('Space');
    await petal.wait_for_status(/^paused/);
    await petal.page.keyboard.press('Space');
    await petal.wait_for_status(/^running/);
});

test('another number of hidden units is another run, and stands in the address', async () => {
    await petal.type_into(/^##hidden$/, '1');
    await petal.wait_for_hash(/^#hidden=1$/);
    await petal.click(/^pace 2$/);
    await petal.wait_for_status(/^finished.*1 hidden unit.*accuracy 6\d/);
});

test('another data set is drawn and learned', async () => {
    await petal.click(/^data set 1$/);
    await petal.wait_for_hash(/^#data=circles$/);
    await petal.click(/^pace 2$/);
    await petal.wait_for_status(/^finished.*accuracy 53\.0 %.*accuracy 82\.0 %/);
    await petal.click(/^data set 0$/);
    await petal.wait_for_hash(/^$/);
    await petal.wait_for_status(/^finished.*accuracy 47\.0 %.*accuracy 90\.\d+ %/);
});

test('a value out of range is refused where it is typed and nothing is lost', async () => {
    await petal.type_into(/^##lr$/, '-3');
    await petal.type_into(/^##hidden$/, '5'); // the address tells of both once it follows
    await petal.wait_for_hash(/^#hidden=5$/);
    await petal.type_into(/^##lr$/, '0.5');
    await petal.wait_for_hash(/^#hidden=5&lr=0.5$/);
});

test('a number is copied from one field and pasted into another, and from other programs', async () => {
    const field = await petal.control(/^##hidden$/);
    const press = async (/** @type {string} */ keys) => {
        await petal.page.keyboard.press(keys);
        await petal.next_frame();
    };
    await petal.page.evaluate(() => navigator.clipboard.writeText('7'));
    await petal.click_at(field.x, field.y);
    await press('Control+a');
    await press('Control+v');
    await press('Enter');
    await petal.wait_for_hash(/^#hidden=7$/);
    await petal.click(/^##lr$/);
    await press('Control+a');
    await press('Control+c');
    await press('Escape');
    assert.equal(await petal.page.evaluate(() => navigator.clipboard.readText()), '1.2');
});

test('the sweep finds the accuracies of the notes, and a click takes a size over', async () => {
    await train();
    await petal.click(/^start sweep$/);
    await petal.wait_for_status(/Hidden units: 1: 67\.5 %, 2: 67\.25 %, 3: 90\.75 %, 4: 90\.5 %, 5: 91\.25 %, 20: 90\.[05] %, 50: 90\.(25|75) %/);
    await petal.click(/^sweep 5$/);
    await petal.wait_for_hash(/^#hidden=5$/);
});

test('a sweep can be cancelled', async () => {
    await train();
    await petal.type_into(/^##m$/, '20000');
    await petal.wait_for_hash(/m=20000/);
    await petal.click(/^start sweep$/);
    await petal.wait_for_status(/Sweep: [0-6] of 7 sizes done/);
    await petal.click(/^cancel sweep$/);
    await petal.control(/^start sweep$/);
    await petal.page.waitForFunction(() => !/Sweep|Hidden units/.test(document.getElementById('status').textContent));
});

test('points are added and removed by a click', async () => {
    await petal.click(/^tool 2$/);
    const region = await petal.control(/^network region$/);
    const [x, y] = [region.left + 0.3 * (region.right - region.left), region.top + 0.3 * (region.bottom - region.top)];
    await petal.click_at(x, y);
    await petal.wait_for_hash(/^#added=-[\d.]+,[\d.]+,1$/);
    await petal.click(/^tool 3$/);
    await petal.click_at(x, y);
    await petal.page.waitForFunction(() => location.hash === '');
});

test('points of several classes are drawn from nothing, and softmax tells them apart', async () => {
    await petal.click(/^data set 6$/);
    await petal.wait_for_hash(/^#data=points$/);
    await petal.click(/^classes 1$/);
    await petal.wait_for_hash(/^#data=points&classes=3&out=softmax$/);
    const region = await petal.control(/^network region$/);
    for (const [k, across, down] of [[1, 0.25, 0.25], [2, 0.75, 0.25], [3, 0.5, 0.75]]) {
        await petal.click(new RegExp(`^tool ${k}$`));
        await petal.click_at(region.left + across * (region.right - region.left), region.top + down * (region.bottom - region.top));
    }
    await petal.wait_for_hash(/added=[-\d.]+,[-\d.]+,0;[-\d.]+,[-\d.]+,1;[-\d.]+,[-\d.]+,2/);
    await petal.click(/^pace 2$/);
    await petal.wait_for_status(/^finished.*Network, 4 hidden units: cost [\d.]+, training accuracy 100\.0 %/);
});

test('a weight can be typed, and reset brings the initial one back', async () => {
    await train();
    const before = await petal.status();
    await petal.type_into(/^##parameter$/, '5');
    await petal.page.waitForFunction((old) => document.getElementById('status').textContent !== old, before);
    await petal.click(/^reset$/);
    await petal.wait_for_status(/^paused\. Iteration 0 of/);
    await petal.click(/^run$/);
    await petal.wait_for_status(/^finished/);
    assert.equal(await petal.status(), before);
});

test('a weight follows a drag of its edge', async () => {
    await petal.click(/^pace 2$/);
    await petal.type_into(/^##hidden$/, '1');
    await petal.wait_for_status(/^finished.*1 hidden unit/);
    const before = await petal.status();
    const drawing = await petal.control(/^network drawing$/);
    const x = drawing.left + 0.75 * (drawing.right - drawing.left); // between the hidden unit and the output
    await petal.page.mouse.move(x, drawing.y);
    await petal.next_frame();
    await petal.page.mouse.down();
    await petal.next_frame();
    await petal.page.mouse.move(x, drawing.y - 60, { steps: 6 });
    await petal.next_frame();
    await petal.page.mouse.up();
    await petal.page.waitForFunction((old) => document.getElementById('status').textContent !== old, before);
    const [network_before, network_after] = [before, await petal.status()].map((words) => matched(/1 hidden unit: cost ([\d.]+)/, words)[1]);
    assert.notEqual(network_after, network_before);
    assert.equal(matched(accuracies, await petal.status())[3], matched(accuracies, before)[3], 'logistic regression has no part in it');
});

test('a learning rate that diverges says where and what to try, and a smaller one recovers', async () => {
    await petal.click(/^pace 2$/);
    await petal.click(/^activation 3$/);
    await petal.type_into(/^##lr$/, '1000');
    const [sentence] = await petal.wait_for_status(/^diverged.*/);
    assert.match(sentence, /layer \d/);
    assert.match(sentence, /iteration/);
    assert.match(sentence, /learning rate/);
    await petal.type_into(/^##lr$/, '0.5');
    await petal.wait_for_status(/^finished/);
});

test('the language switches, and is kept for the next visit', async () => {
    await petal.click(/^language$/);
    await petal.wait_for_status(/逻辑回归/);
    assert.equal(await petal.page.evaluate(() => document.documentElement.lang), 'zh');
    await petal.page.reload();
    await petal.wait_for_status(/逻辑回归/);
    await petal.click(/^language$/);
    await petal.wait_for_status(/Logistic regression/);
});

test('the theme switches', async () => {
    const theme = () => petal.page.evaluate(() => document.documentElement.dataset.theme);
    assert.equal(await theme(), 'light');
    await petal.click(/^theme$/);
    assert.equal(await theme(), 'dark');
    await petal.click(/^theme$/);
    assert.equal(await theme(), 'light');
});
