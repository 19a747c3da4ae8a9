// The deep lab as a student uses it.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { launch, matched, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
/** @type {import('./petal_page.mjs').Petal} */ let petal;

before(async () => {
    browser = await launch();
});
after(() => browser.close());
afterEach(async () => {
    assert.deepEqual(petal.faults, []);
    await petal.close();
});

const open = async (/** @type {string} */ hash, /** @type {import('playwright-core').BrowserContextOptions | undefined} */ context = undefined) => {
    petal = await open_petal(browser, { hash, context });
};
/** A step of the iteration in the diagram. @param {string} name */
const box = (name) => petal.named('option', new RegExp(`^${name}, `));
/** The first row of a matrix as the state in words has it. @param {string} name */
const first_row = async (name) => {
    const [, row] = await petal.wait_for_status(new RegExp(`${name.replace(/[[\]]/g, '\\$&')} \\(\\d+, \\d+\\), first row ([^.]+(?:\\.\\d[^.]*)*)\\. `));
    return row.split(', ').map(Number);
};
const cost = async () => Number(matched(/cost ([\d.]+)\. Open/, await petal.status())[1]);

test('the lab opens from the bar on the first iteration, and its link is its name', async () => {
    await open('');
    await petal.tab('Deep').click();
    await petal.wait_for_hash(/^#lab=deep$/);
    await petal.wait_for_status(/^Deep lab\. Iteration 0 of 1,000, layers 2-4-3-1, cost \d\.\d+\. Open box X: Data\./);
});

test('a box opens with its matrices, shapes and assertions', async () => {
    await open('lab=deep');
    await box('Z1').click();
    await petal.wait_for_hash(/box=Z1/);
    await petal.wait_for_status(/Open box Z1: Layer 1: linear, forward\. Z\[1\] \(4, 60\), first row .* 3 of 3 shape assertions passed\./);
    const Z = await first_row('Z[1]');
    await box('A1').click();
    const A = await first_row('A[1]');
    assert.deepEqual(A, Z.map((z) => Math.max(0, z)));
});

test('the lines of NumPy of a box are copied', async () => {
    await open('lab=deep');
    await petal.wait_for_status(/Open box X/);
    await petal.button('Copy A0 = X').click();
    await petal.wait_for_message('Copied to the clipboard.');
    assert.equal(await petal.page.evaluate(() => navigator.clipboard.readText()), 'A0 = X\nm = X.shape[1]');
});

test('forward and back box by box, over the end of an iteration and back again', async () => {
    await open('lab=deep&box=W3');
    const at_first = (await petal.wait_for_status(/Iteration 0 of .* Open box W3: .* W\[3\] := \(1, 3\), first row ([^ ]+), /))[1];
    const before = await cost();
    await petal.button(/^One box further/).click();
    await petal.wait_for_status(/Iteration 1 of .* Open box X/);
    assert.ok((await cost()) < before);
    await petal.wait_for_hash(/at=1$/);
    await petal.button(/^One box back/).click();
    const again = (await petal.wait_for_status(/Iteration 0 of .* Open box W3: .* W\[3\] := \(1, 3\), first row ([^ ]+), /))[1];
    assert.equal(again, at_first);
    assert.equal(await cost(), before);
});

test('the keys , and . step as the buttons do', async () => {
    await open('lab=deep');
    await box('Z1').click();
    await petal.wait_for_status(/Open box Z1/);
    for (const next of ['A1', 'Z2', 'A2']) {
        await petal.page.keyboard.press('Period');
        await petal.wait_for_status(new RegExp(`Open box ${next}`));
    }
    await petal.page.keyboard.press('Comma');
    await petal.wait_for_status(/Open box Z2/);
    assert.match(await petal.focused_name(), /^Z2, /, 'the focus goes with the open box');
    await petal.page.keyboard.press('ArrowRight');
    await petal.wait_for_status(/Open box A2/);
});

test('an iteration far on is trained to, and an earlier one opens as it was', async () => {
    await open('lab=deep&box=dW1&at=3');
    const there = await first_row('dW[1]');
    await petal.type_into('Iteration', '700');
    await petal.wait_for_status(/Iteration 700 of/);
    await petal.type_into('Iteration', '3');
    await petal.wait_for_status(/Iteration 3 of/);
    assert.deepEqual(await first_row('dW[1]'), there);
    await petal.type_into('Iteration', '1001');
    await petal.wait_for_refusal('Iteration');
    assert.match(await petal.hash(), /at=3/);
});

test('layers are added and removed, and the open box goes with the last layer', async () => {
    await open('lab=deep&box=Z3');
    await petal.wait_for_status(/layers 2-4-3-1,/);
    await petal.button('One layer more').click();
    await petal.wait_for_status(/layers 2-4-3-3-1,/);
    await petal.button('One layer fewer').click();
    await petal.button('One layer fewer').click();
    await petal.wait_for_status(/layers 2-4-1,.* Open box Z2/);
    await petal.wait_for_hash(/hidden=4&box=Z2$/);
    await petal.button('One layer fewer').click();
    await petal.wait_for_status(/layers 2-1,/);
});

test('too many units are refused where they are typed', async () => {
    await open('lab=deep');
    await petal.type_into('Layer 1', '13');
    await petal.wait_for_refusal('Layer 1');
    assert.equal(await petal.hash(), 'lab=deep');
    await petal.type_into('Layer 1', '12');
    await petal.wait_for_status(/layers 2-12-3-1,/);
});

test('zeros leave twins, He learns', async () => {
    await open('lab=deep');
    await petal.radio('Initial weights').click();
    await petal.wait_for_hash(/idea=initialization/);
    const [, zeros, he] = await petal.wait_for_status(
        /zeros: iteration 1,000, cost ([\d.]+), accuracy [\d.]+ %, distinct units 1\/4, 1\/3\..* He: iteration 1,000, cost ([\d.]+), accuracy [\d.]+ %, distinct units 4\/4, 3\/3\./,
    );
    assert.ok(Number(zeros) > 0.69);
    assert.ok(Number(he) < 0.4, he);
});

test('the gradients are right, a planted fault is caught in its layer, and without it they are right again', async () => {
    await open('lab=deep');
    await petal.radio('Gradient check').click();
    const [, right] = await petal.wait_for_status(/31 of 31 parameters, relative difference ([\de.-]+), planted fault none\. The gradients are right\./);
    assert.ok(Number(right) < 1e-7);
    await petal.radio('dW without 1/m').click();
    await petal.wait_for_hash(/fault=mean2/);
    const [, W1, W2] = await petal.wait_for_status(/planted fault dW without 1\/m in layer 2\. Caught.* Layer 1: dW ([\de.-]+), .* Layer 2: dW ([\de.-]+),/);
    assert.ok(Number(W1) < 1e-6 && Number(W2) > 0.1);
    await petal.radio('1').click();
    await petal.wait_for_status(/planted fault dW without 1\/m in layer 1\. Caught/);
    await petal.radio('none').click();
    await petal.wait_for_status(/planted fault none\. The gradients are right\./);
});

test('a link opens a box, an idea or a fault; what is wrong in it is named', async () => {
    await open('lab=deep&idea=check&fault=slope9&box=dW2');
    const messages = await petal.messages();
    assert.equal(messages.length, 1);
    assert.match(messages[0], /slope9/);
    await petal.wait_for_status(/planted fault none/);
});

test('a learning rate that diverges says where it ended', async () => {
    await open('lab=deep&act=leaky&lr=1e9&at=500');
    await petal.wait_for_status(/Training diverged: iteration \d+ is the last one/);
});

test('on a phone, by touch and in Chinese, a box opens, its matrices fit, and the next one follows', async () => {
    await open('lab=deep', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'zh-CN' });
    await petal.wait_for_status(/^深层网络。第 0 次迭代/);
    const { x, width, height } = await petal.box(petal.named('option', /^Z1，/));
    assert.ok(height >= 36 && x + width <= 390);
    await petal.named('option', /^Z1，/).tap();
    await petal.wait_for_status(/打开的步骤 Z1：第 1 层：线性，前向/);
    for (const name of [/^W1，/, /^A0，/]) {
        const matrix = await petal.box(petal.page.getByRole('table', { name }).or(petal.page.getByRole('grid', { name })));
        assert.ok(matrix.x + matrix.width <= 390);
    }
    await petal.button(/^下一步/).tap();
    await petal.wait_for_status(/打开的步骤 A1/);
});
