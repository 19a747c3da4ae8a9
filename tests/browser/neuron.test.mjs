// The Neuron lab as a student uses it: every number is read from the state in words.
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

const reading = /At z = ([-\d.]+), (\w+) answers a = ([-\d.e]+), and its slope is ([-\d.e]+)\./;

test('z is dragged along the curve, and value and slope follow', () =>
    with_petal('lab=neuron', async (petal) => {
        await petal.wait_for_status(/At z = 0, sigmoid answers a = 0\.5, and its slope is 0\.25/);
        await petal.drag(petal.slider('z, on the curve a = g(z)'), { x: -300, y: 0 });
        await petal.wait_for_hash(/z=-/);
        const [, z, , a, slope] = await petal.wait_for_status(/At z = (-[\d.]+), (sigmoid) answers a = ([\d.e-]+), and its slope is ([\d.e-]+)\./);
        const sigma = 1 / (1 + Math.exp(-Number(z)));
        assert.ok(Math.abs(Number(a) - sigma) < 1e-5, `${a} for ${z}`);
        assert.ok(Math.abs(Number(slope) - sigma * (1 - sigma)) < 1e-5);
    }));

test('z can be typed, and a bad one is refused by name', () =>
    with_petal('lab=neuron&z=1', async (petal) => {
        await petal.type_into('z', '0');
        await petal.wait_for_status(/At z = 0, sigmoid answers a = 0\.5, and its slope is 0\.25\..*mean of a is 0\.5\d*\. Around/);
        await petal.type_into('z', '11');
        await petal.wait_for_refusal('z');
        assert.match(await petal.hash(), /z=0/);
        await petal.page.evaluate(() => (location.hash = 'lab=neuron&z=11'));
        await petal.page.waitForFunction(() => /z must be a number from -10 to 10/.test(document.getElementById('messages').textContent));
    }));

test('the four activations are compared: tanh is a shifted and stretched sigmoid, ReLU drops half', () =>
    with_petal('lab=neuron&z=0', async (petal) => {
        await petal.radio('tanh').click();
        await petal.wait_for_status(/tanh\(z\) = 0 and 2σ\(2z\) − 1 = 0/);
        await petal.radio('ReLU').click();
        const [, dropped] = await petal.wait_for_status(/ReLU answers a = 0, and its slope is 0\..* ([\d.]+) % of these values lie/);
        assert.ok(Math.abs(Number(dropped) - 50) < 5, dropped);
        assert.match(await petal.hash(), /act=relu/);
        assert.ok(reading.test(await petal.status()));
    }));

test('one neuron: w and b are dragged on the line and typed on the plane', () =>
    with_petal('lab=neuron&idea=unit&w=1&b=0', async (petal) => {
        await petal.wait_for_status(/z = 1·1 \+ 0 = 1/);
        await petal.drag(petal.slider('b, the bias'), { x: 0, y: -60 });
        await petal.wait_for_hash(/b=[\d.]+/);
        const [, b, z] = await petal.wait_for_status(/z = 1·1 \+ (0\.\d+|[1-9][\d.]*) = ([\d.]+),/);
        assert.ok(Number(b) > 0 && Math.abs(1 + Number(b) - Number(z)) < 1e-4);
        await petal.radio('two inputs').click();
        await petal.wait_for_status(/at a right angle to w/);
        await petal.type_into('b', '-2');
        await petal.wait_for_status(/z = 1·1 \+ 1·1 − 2 = 0, so a = g\(z\) = 0\.5\./);
        await petal.drag(petal.slider('w, the weights'), { x: 60, y: 0 });
        await petal.page.waitForFunction(() => !/z = 1·1/.test(document.getElementById('status').textContent));
        assert.match(decodeURIComponent(await petal.hash()), /w=[\d.]+,1/);
    }));

test('loss and cost: a label is turned round and the loss is its other curve', () =>
    with_petal('lab=neuron&idea=loss&y=1,0&yhat=0.9,0.2', async (petal) => {
        await petal.wait_for_status(/Sample 1: y = 1, ŷ = 0\.9, loss 0\.10536, slope dL\/dŷ = -1\.1111\. The cost of all 2 samples is J = 0\.164252/);
        await petal.button(/label of sample 1$/).click();
        await petal.wait_for_status(/y = 0, ŷ = 0\.9, loss 2\.3026, slope dL\/dŷ = 10\./);
        await petal.type_into('ŷ of sample 1', '0.5');
        await petal.wait_for_status(/ŷ = 0\.5, loss 0\.69315, slope dL\/dŷ = 2\. .*along this ŷ is 1:/);
        await petal.button('One sample more').click();
        await petal.wait_for_status(/all 3 samples/);
    }));

for (const [hash, field, changed] of /** @type {[string, string, RegExp][]} */ ([
    ['lab=neuron&idea=loss&y=1,0&yhat=0.9,0.2', 'ŷ of sample 1', /yhat=0\.5(,|%2C)0\.2(&|$)/],
    ['lab=neuron&idea=unit&w=1&b=0.2', 'w', /w=0\.5(&|$)/],
]))
    test(`two numbers in the field of one are refused: ${field}`, () =>
        with_petal(hash, async (petal) => {
            await petal.wait_for_status(/\d/);
            const before = [await petal.hash(), await petal.status()];
            const shown = await petal.field_text(field);
            await petal.type_into(field, '0.5,0.7');
            await petal.wait_for_refusal(field);
            assert.equal(await petal.field_text(field), '0.5,0.7', 'what is refused stays in the field');
            await petal.page.keyboard.press('Escape');
            const element = await petal.field(field).elementHandle();
            await petal.page.waitForFunction(([it, text]) => /** @type {HTMLInputElement} */ (it).value === text, /** @type {const} */ ([element, shown]));
            assert.deepEqual([await petal.hash(), await petal.status()], before);
            await petal.type_into(field, '0.5');
            await petal.wait_for_hash(changed);
        }));

test('in a real network of sigmoid the gradient has vanished in the first layer, with ReLU and He it has not', () =>
    with_petal('lab=neuron&idea=vanishing&iters=50', async (petal) => {
        const norms = /first of 11 layers and [\d.e-]+ in the last: ([\d.e-]+) times.*After 50 iterations \(finished\).*cost ([\d.]+)/;
        await petal.wait_for_status(/first of 11 layers/);
        await petal.button('Run').click();
        const [, sigmoid] = await petal.wait_for_status(norms);
        assert.ok(Number(sigmoid) > 1e5, sigmoid);
        await petal.chooser('Activation').selectOption('ReLU');
        await petal.wait_for_hash(/act=relu/);
        await petal.chooser('Initial weights').selectOption('He');
        await petal.wait_for_hash(/init=he/);
        const [, relu] = await petal.wait_for_status(/first of 11 layers and [\d.e-]+ in the last: ([\d.]+) times.*After 50 iterations \(finished\)/);
        assert.ok(Number(relu) < 100, relu);
        await petal.wait_for_status(/would leave 6\.25 %/);
    }));

test('more and fewer layers change the product of slopes', () =>
    with_petal('lab=neuron&idea=vanishing&hidden=4,4,4&z=0&iters=5', async (petal) => {
        await petal.wait_for_status(/Through 3 layers at z = 0 the product of slopes is 0\.015625 for sigmoid, 1 for tanh/);
        await petal.button('One layer more').click();
        await petal.wait_for_status(/Through 4 layers at z = 0 the product of slopes is 0\.0039062 for sigmoid/);
        await petal.button('One layer fewer').click();
        await petal.wait_for_status(/Through 3 layers/);
    }));

test('the lab is opened from the bar, its ideas from the list, and the link opens the same idea', () =>
    with_petal('', async (petal) => {
        await petal.tab('Neuron').click();
        await petal.wait_for_status(/At z = 0, sigmoid/);
        await petal.tab('Loss and cost').click();
        await petal.wait_for_hash(/^#lab=neuron&idea=loss$/);
        await petal.wait_for_status(/Sample 1/);
    }));

test('the line of NumPy is copied', () =>
    with_petal('lab=neuron&act=tanh', async (petal) => {
        await petal.button(/^Copy a = np/).click(); // which scrolls it into sight
        await petal.wait_for_message('Copied to the clipboard.');
        assert.equal(await petal.page.evaluate(() => navigator.clipboard.readText()), 'a = np.tanh(z); slope = 1 - a**2');
    }));

test('at phone width and in Chinese every idea opens from a list', () =>
    with_petal(
        'lab=neuron',
        async (petal) => {
            await petal.wait_for_status(/在 z = 0 处/);
            await petal.chooser('本实验室的主题').selectOption('损失与代价');
            await petal.wait_for_status(/第 1 个样本/);
            const { x, width } = await petal.box(petal.slider('第 1 个样本的 ŷ'));
            assert.ok(x >= 0 && x + width <= 390);
        },
        { viewport: { width: 390, height: 844 }, locale: 'zh-CN' },
    ));
