// The Arrays lab as a student uses it: every number is read from the state in words.
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

test('arrays of two shapes are stretched, and a mismatch has the message of NumPy', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.wait_for_status(/B has none, which counts as 1, and is stretched to 2\. The result has shape \(2,3\): 11, 22, 33, 14, 25, 36\./);
        await petal.radio('×').click();
        await petal.wait_for_status(/\(2,3\): 10, 40, 90, 40, 100, 180\./);
        await petal.type_into('B as one text', '1,2');
        await petal.wait_for_status(/ValueError: operands could not be broadcast together with shapes \(2,3\) \(2,\)/);
        await petal.button('(3,1) (3,)').click();
        await petal.wait_for_status(/A has shape \(3,1\) and B has shape \(3,\).*shape \(3,3\): 10, 20, 30, 20, 40, 60, 30, 60, 90\./);
    }));

test('one entry is typed, and what is no array is refused where it is typed', () =>
    with_petal('lab=arrays', async (petal) => {
        await petal.type_into('A[0, 0]', '100');
        await petal.wait_for_status(/: 110, 22, 33/);
        await petal.wait_for_hash(/A=100,2,3;4,5,6/);
        await petal.type_into('B as one text', '1,2;3');
        await petal.wait_for_refusal('B as one text');
        await petal.words('The result has shape (2,3): 110, 22, 33, 14, 25, 36.').waitFor();
        assert.doesNotMatch(await petal.hash(), /B=/);
    }));

test('rows are normalized with keepdims, refused without, and divided the wrong way when square', () =>
    with_petal('lab=arrays&idea=normalize', async (petal) => {
        await petal.wait_for_status(/norms of the rows are 5, 7\.4833, with shape \(2,1\)\. The rows of the result have the lengths 1, 1\./);
        await petal.radio('keepdims=False').click();
        await petal.wait_for_status(/with shape \(2,\)\. ValueError: operands could not be broadcast/);
        await petal.type_into('A as one text', '3,4;0,1');
        await petal.wait_for_status(/not 1: each column was divided/);
        await petal.radio('keepdims=True').click();
        await petal.wait_for_status(/lengths 1, 1\./);
    }));

test('columns are normalized along axis 0, and the line of NumPy follows', () =>
    with_petal('lab=arrays&idea=normalize', async (petal) => {
        await petal.radio('axis=0').click();
        await petal.radio('ord=np.inf').click();
        await petal.wait_for_status(/norms of the columns are 2, 6, 4, with shape \(1,3\)\. The columns of the result have the lengths 1, 1, 1\./);
        await petal.wait_for_hash(/axis=0&ord=inf/);
        await petal.button(/^Copy A \/ np/).click();
        await petal.wait_for_message('Copied to the clipboard.');
        assert.equal(await petal.page.evaluate(() => navigator.clipboard.readText()), 'A / np.linalg.norm(A, ord=np.inf, axis=0, keepdims=True)');
    }));

test('softmax does not change when every number of a row grows by 1', () =>
    with_petal('lab=arrays&idea=softmax', async (petal) => {
        const [, first] = await petal.wait_for_status(/Row 1 becomes (.*), which adds up to 1\. Row 2/);
        assert.match(first, /^0\.9809, /);
        await petal.type_into('A as one text', '10,3,6,1,1;7,5,0,0,0');
        await petal.wait_for_status(/add up to 22455/);
        assert.ok((await petal.status()).includes(`Row 1 becomes ${first}, which adds up to 1.`));
    }));

test('dot, elementwise and outer give the numbers of the notes', () =>
    with_petal('lab=arrays&idea=products', async (petal) => {
        await petal.wait_for_status(/dot\(A, B\) = 278\. multiply\(A, B\) = 81, 4, 10, 0, 0, 63, 10, 0, 0, 0, 81, 4, 25, 0, 0\. .*shape \(15,15\), and its diagonal adds up to 278\./);
        await petal.type_into('A as one text', '10,2,5,0,0,7,5,0,0,0,9,2,5,0,0');
        await petal.wait_for_status(/dot\(A, B\) = 287\./);
    }));

test('of the matrices to pick each product is shown, or refused', () =>
    with_petal('lab=arrays&idea=products', async (petal) => {
        await petal.button('(4,3) (3,2)').click();
        await petal.wait_for_status(/dot\(A, B\) has shape \(4,2\): 22, 28, .*ValueError: operands could not be broadcast together with shapes \(4,3\) \(3,2\)/);
        await petal.button('(4,3) (1,3)').click();
        await petal.wait_for_status(/ValueError: shapes \(4,3\) and \(1,3\) not aligned.*multiply\(A, B\) has shape \(4,3\): 10, 40, 90,/);
    }));

test('a rank-1 array is told from a column', () =>
    with_petal('lab=arrays&idea=rank1', async (petal) => {
        await petal.wait_for_status(/shape \(5,\), a\.T has shape \(5,\) and dot\(a, a\.T\) has shape \(\): 15\..*shape \(5,1\), a\.T has shape \(1,5\) and dot\(a, a\.T\) has shape \(5,5\)/);
        await petal.type_into('a as one text', '1,2');
        await petal.wait_for_status(/has shape \(\): 5\..*has shape \(2,2\): 1, 2, 2, 4\./);
    }));

test('a number of the image is followed into the vector and back', () =>
    with_petal('lab=arrays&idea=reshape', async (petal) => {
        const middle = petal.named('grid', /^image\[:, :, 1\]/).getByRole('row').nth(2).getByRole('gridcell').nth(1);
        await middle.click();
        await petal.wait_for_status(/image\[1, 1, 1\] = 0\.53882 stands at index 9 = \(1 × 3 \+ 1\) × 2 \+ 1/);
        await petal.named('grid', /^image\.reshape\(-1, 1\)/).getByRole('gridcell').last().click();
        await petal.wait_for_status(/image\[2, 2, 1\] = 0\.55869 stands at index 17/);
        await petal.wait_for_hash(/index=17/);
    }));

test('loop against vectorized is timed here when it is opened, for both tasks and a million numbers, beside what Python takes', () =>
    with_petal('lab=arrays&idea=timing', async (petal) => {
        const [, dot, step] = await petal.wait_for_status(/^Dot product.*n = 1,000,000: Python's loop 150 ms.*take ([\d.]+) and.*training step.*n = 1,000,000: Python's loop 10 s.*take ([\d.]+) and.*CPython/);
        assert.ok(Number(dot) > 0 && Number(step) > 0, 'how many times is the machine\'s');
    }));

test('an edited array waits for its idea, and the link holds it', () =>
    with_petal('lab=arrays&A=7,8,9', async (petal) => {
        await petal.wait_for_status(/A has shape \(3,\)/);
        await petal.tab('Softmax').click();
        await petal.wait_for_hash(/^#lab=arrays&idea=softmax$/);
        await petal.tab('Broadcasting').click();
        await petal.wait_for_hash(/^#lab=arrays&A=7,8,9$/);
    }));

test('the line of NumPy is copied', () =>
    with_petal('lab=arrays&A=1;2&B=3,4', async (petal) => {
        await petal.button(/^Copy np\.array/).click();
        await petal.wait_for_message('Copied to the clipboard.');
        assert.equal(await petal.page.evaluate(() => navigator.clipboard.readText()), 'np.array([[1], [2]]) + np.array([3, 4])');
    }));

test('a link with bad arrays names them and opens the rest', () =>
    with_petal('lab=arrays&idea=softmax&A=1,2;3&op=power', async (petal) => {
        const messages = await petal.messages();
        assert.equal(messages.length, 2);
        assert.match(messages[0], /A=1,2;3.*A must be an array/);
        assert.match(messages[1], /op must be add, subtract, multiply or divide/);
        await petal.wait_for_status(/Row 1 becomes/);
    }));

test('at phone width and in Chinese every idea opens from a list', () =>
    with_petal(
        'lab=arrays',
        async (petal) => {
            await petal.chooser('本实验室的主题').selectOption('三种乘积');
            await petal.wait_for_status(/dot\(A, B\) = 278/);
            const { x, width } = await petal.box(petal.field('A，整体输入'));
            assert.ok(x >= 0 && x + width <= 390);
        },
        { viewport: { width: 390, height: 844 }, locale: 'zh-CN' },
    ));
