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
    await petal.radio('full').click();
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
    await petal.button(/^Reset/).click();
    const [, , , untrained] = (await petal.wait_for_status(/^paused\. Iteration 0 of/)) && matched(accuracies, await petal.status());
    assert.equal(untrained, '50.0');
    await petal.button('One iteration').click();
    await petal.wait_for_status(/^paused\. Iteration 1 of/);
    await petal.button('Run').click();
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
    await petal.radio('100/s').click();
    await petal.button('Pause').click();
    const [, held] = await petal.wait_for_status(/^paused\. Iteration ([\d,]+) of/);
    await petal.radio('full').click();
    await petal.button('Run').click();
    await petal.wait_for_status(new RegExp(`^running\\. Iteration (?!${held} )`));
});

test('the space bar runs and pauses', async () => {
    await run_long();
    await petal.page.keyboard.press('Space');
    await petal.wait_for_status(/^paused/);
    await petal.page.keyboard.press('Space');
    await petal.wait_for_status(/^running/);
});

test('another number of hidden units is another run, and stands in the address', async () => {
    await petal.type_into('Hidden units', '1');
    await petal.wait_for_hash(/^#hidden=1$/);
    await petal.radio('full').click();
    await petal.wait_for_status(/^finished.*1 hidden unit.*accuracy 6\d/);
});

test('another data set is drawn and learned', async () => {
    await petal.radio('Circles').click();
    await petal.wait_for_hash(/^#data=circles$/);
    await petal.radio('full').click();
    await petal.wait_for_status(/^finished.*accuracy 53\.0 %.*accuracy 82\.0 %/);
    await petal.radio('Flower').click();
    await petal.wait_for_hash(/^$/);
    await petal.wait_for_status(/^finished.*accuracy 47\.0 %.*accuracy 90\.\d+ %/);
});

test('a value out of range is refused where it is typed and nothing is lost', async () => {
    await petal.type_into('Learning rate', '-3');
    await petal.wait_for_refusal('Learning rate');
    assert.equal(await petal.field_text('Learning rate'), '-3');
    await petal.type_into('Hidden units', '5'); // the address tells of both once it follows
    await petal.wait_for_hash(/^#hidden=5$/);
    await petal.type_into('Learning rate', '0.5');
    await petal.wait_for_hash(/^#hidden=5&lr=0.5$/);
});

test('a number is copied from one field and pasted into another, and from other programs', async () => {
    await petal.page.evaluate(() => navigator.clipboard.writeText('7'));
    await petal.field('Hidden units').click(); // which selects what it holds
    await petal.page.keyboard.press('Control+v');
    await petal.page.keyboard.press('Enter');
    await petal.wait_for_hash(/^#hidden=7$/);
    await petal.field('Learning rate').click();
    await petal.page.keyboard.press('Control+c');
    assert.equal(await petal.page.evaluate(() => navigator.clipboard.readText()), '1.2');
    await petal.field('Hidden units').click();
    await petal.page.keyboard.press('Control+v');
    assert.equal(await petal.field_text('Hidden units'), '1.2');
});

test('the sweep finds the accuracies of the notes, and a click takes a size over', async () => {
    await train();
    await petal.button(/^Compare 1, 2/).click();
    await petal.wait_for_status(/Hidden units: 1: 67\.5 %, 2: 67\.25 %, 3: 90\.75 %, 4: 90\.5 %, 5: 91\.25 %, 20: 90\.[05] %, 50: 90\.(25|75) %/);
    await petal.named('option', /^5 hidden units: /).click();
    await petal.wait_for_hash(/^#hidden=5$/);
});

test('a sweep can be cancelled', async () => {
    await train();
    await petal.type_into('Samples', '20000');
    await petal.wait_for_hash(/m=20000/);
    await petal.button(/^Compare 1, 2/).click();
    await petal.wait_for_status(/Sweep: [0-6] of 7 sizes done/);
    await petal.button('Cancel').click();
    await petal.button(/^Compare/).waitFor();
    await petal.page.waitForFunction(() => !/Sweep|Hidden units/.test(document.getElementById('status').textContent));
});

const plane = () => petal.named('application', /^Points on the plane of the network/);

test('points are added and removed by a click', async () => {
    await petal.radio('A click adds a point of class 1').click();
    const { x, y } = await petal.place_in(plane(), 0.3, 0.3);
    await petal.page.mouse.click(x, y);
    await petal.wait_for_hash(/^#added=-[\d.]+,[\d.]+,1$/);
    await petal.radio('A click erases a point').click();
    await petal.page.mouse.click(x, y);
    await petal.page.waitForFunction(() => location.hash === '');
});

test('points of several classes are drawn from nothing, and softmax tells them apart', async () => {
    await petal.radio('Only drawn points').click();
    await petal.wait_for_hash(/^#data=points$/);
    await petal.named('radiogroup', 'Classes').getByRole('radio', { name: '3', exact: true }).click();
    await petal.wait_for_hash(/^#data=points&classes=3&out=softmax$/);
    for (const [k, across, down] of [[0, 0.25, 0.25], [1, 0.75, 0.25], [2, 0.5, 0.75]]) {
        await petal.radio(`A click adds a point of class ${k}`).click();
        const { x, y } = await petal.place_in(plane(), across, down);
        await petal.page.mouse.click(x, y);
    }
    await petal.wait_for_hash(/added=[-\d.]+,[-\d.]+,0;[-\d.]+,[-\d.]+,1;[-\d.]+,[-\d.]+,2/);
    await petal.radio('full').click();
    await petal.wait_for_status(/^finished.*Network, 4 hidden units: cost [\d.]+, training accuracy 100\.0 %/);
});

test('a weight can be typed, and reset brings the initial one back', async () => {
    await train();
    const before = await petal.status();
    await petal.type_into(/^W1/, '5');
    await petal.page.waitForFunction((old) => document.getElementById('status').textContent !== old, before);
    await petal.button(/^Reset/).click();
    await petal.wait_for_status(/^paused\. Iteration 0 of/);
    await petal.button('Run').click();
    await petal.wait_for_status(/^finished/);
    assert.equal(await petal.status(), before);
});

test('a weight follows a drag of its edge', async () => {
    await petal.radio('full').click();
    await petal.type_into('Hidden units', '1');
    await petal.wait_for_status(/^finished.*1 hidden unit/);
    const before = await petal.status();
    // Between the hidden unit and the output.
    await petal.drag(petal.named('img', /^Network: /), { x: 0, y: -60 }, 0.75);
    await petal.page.waitForFunction((old) => document.getElementById('status').textContent !== old, before);
    const [network_before, network_after] = [before, await petal.status()].map((words) => matched(/1 hidden unit: cost ([\d.]+)/, words)[1]);
    assert.notEqual(network_after, network_before);
    assert.equal(matched(accuracies, await petal.status())[3], matched(accuracies, before)[3], 'logistic regression has no part in it');
});

test('a learning rate that diverges says where and what to try, and a smaller one recovers', async () => {
    await petal.radio('full').click();
    await petal.radio('leaky').click();
    await petal.type_into('Learning rate', '1000');
    const [sentence] = await petal.wait_for_status(/^diverged.*/);
    assert.match(sentence, /layer \d/);
    assert.match(sentence, /iteration/);
    assert.match(sentence, /learning rate/);
    await petal.type_into('Learning rate', '0.5');
    await petal.wait_for_status(/^finished/);
});

test('the language switches, and is kept for the next visit', async () => {
    await petal.button('中文').click();
    await petal.wait_for_status(/逻辑回归/);
    assert.equal(await petal.page.evaluate(() => document.documentElement.lang), 'zh');
    await petal.page.reload();
    await petal.wait_for_status(/逻辑回归/);
    await petal.button('English').click();
    await petal.wait_for_status(/Logistic regression/);
});

test('the theme switches', async () => {
    const theme = () => petal.page.evaluate(() => document.documentElement.dataset.theme);
    assert.equal(await theme(), 'light');
    await petal.button('Dark theme').click();
    await petal.button('Light theme').waitFor();
    assert.equal(await theme(), 'dark');
    await petal.button('Light theme').click();
    await petal.button('Dark theme').waitFor();
    assert.equal(await theme(), 'light');
});
