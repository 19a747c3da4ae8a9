// The images lab as a student uses it: with Petal's pictures, and with files chosen, dropped and pasted.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browser, dismiss, grey_png, open_images_lab, petal, temporary_folder, test_in_images_lab, write_pictures } from './given_files.mjs';
import { matched, open_petal } from './petal_page.mjs';

const folder = temporary_folder();

// Files as the course has them, and broken ones.
const write_files = `
import sys, h5py, numpy as np
folder = sys.argv[1]
random = np.random.RandomState(1)
def pictures(m):
    labels = (np.arange(m) % 3 == 0).astype(np.int64)
    images = random.randint(0, 200, (m, 64, 64, 3))
    images[labels == 1, 20:44, 20:44] += 55
    return images.astype(np.uint8), labels
def course(name, part, images, labels, classes=np.array([b"non-cat", b"cat"]), **options):
    with h5py.File(folder + "/" + name, "w") as file:
        file["list_classes"] = classes
        file.create_dataset(part + "_set_x", data=images, **options)
        file[part + "_set_y"] = labels
train, test = pictures(30), pictures(9)
course("train_catvnoncat.h5", "train", *train)
course("test_catvnoncat.h5", "test", *test, chunks=True, compression="gzip")
course("kittens.h5", "train", *train, classes=np.array([b"puppy", b"kitten"]))
course("unicode.h5", "train", *train, classes=["puppy", "\u732b"])
np.savez(folder + "/named.npz", X=train[0], Y=train[1], list_classes=np.array(["puppy", "kitty"]))
course("no_cats.h5", "train", train[0], 0 * train[1])
course("small.h5", "test", test[0][:, :32, :32], test[1])
np.savez(folder + "/pictures.npz", X=train[0].reshape(30, -1).T / 255, Y=train[1][None, :])
np.savez(folder + "/TEST_cats.npz", X=test[0], Y=test[1])
np.savez(folder + "/cats_latest.npz", X=test[0][:7], Y=test[1][:7])
course("latest.h5", "train", train[0][:20], train[1][:20])
np.savez_compressed(folder + "/compressed.npz", train_set_x=train[0].astype(">u2"), train_set_y=train[1].astype(">f4"), test_set_x=test[0], test_set_y=test[1])
np.savez(folder + "/complex.npz", X=train[0].astype(complex), Y=train[1])
whole = open(folder + "/train_catvnoncat.h5", "rb").read()
open(folder + "/cut.h5", "wb").write(whole[:5000])
open(folder + "/text.h5", "w").write("this is a text")
open(folder + "/text.png", "w").write("this is a text too")
open(folder + "/drawing.svg", "w").write("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
open(folder + "/cut.png", "wb").write(bytes([0x89]) + b"PNG\\r\\n\\x1a\\n" + b"\\0\\0\\0\\rIHDR\\0\\0\\0\\x40\\0\\0\\0\\x40\\x08\\2\\0\\0\\0" + bytes(20))
`;

test_in_images_lab(folder, async () => {
    execFileSync('/usr/bin/python3', ['-', folder], { input: write_files });
    writeFileSync(join(folder, 'huge.png'), grey_png(20480, 20480));
    await write_pictures(browser, folder, [
        ['red.png', 'image/png', 'red', 300, 225],
        ['blue.jpeg', 'image/jpeg', 'blue', 200, 150],
        ['green.webp', 'image/webp', 'green', 100, 75],
        ['photo.jpg', 'image/jpeg', 'grey', 7300, 5475],
    ]);
});

const file = (/** @type {string} */ name) => join(folder, name);

/** Chooses files in the dialogue that a button opens. @param {string | RegExp} button @param {string[]} names */
async function choose(button, ...names) {
    const [chooser] = await Promise.all([petal.page.waitForEvent('filechooser'), petal.button(button).click()]);
    await chooser.setFiles(names.map(file));
}

const drop = (/** @type {{x: number, y: number}} */ place, /** @type {string[]} */ ...names) => petal.drop(place, ...names.map(file));

const middle = { x: 640, y: 500 };

/** Waits for the first message across the page, and dismisses it. @param {RegExp} pattern */
async function refused(pattern) {
    await petal.page.waitForFunction(() => document.querySelectorAll('#messages li').length > 0);
    const [message] = await petal.messages();
    assert.match(message, pattern);
    assert.match(message, /What was loaded stays\.$/);
    await dismiss(petal);
}

async function train() {
    await petal.radio('full').click();
    return petal.wait_for_status(/^finished\. Iteration/);
}

test('the lab trains the network of the notes on its own pictures', async () => {
    await train();
    const [, right, on_test] = matched(/training accuracy ([\d.]+) %, test accuracy ([\d.]+) %. 209 pictures to train, 50 to test/, await petal.status());
    assert.ok(Number(right) > 98, right);
    assert.ok(Number(on_test) >= 80, on_test);
});

test('logistic regression does worse on the test pictures', async () => {
    await petal.radio('Logistic').click();
    await petal.wait_for_hash(/hidden=none/);
    await train();
    const [, on_test] = matched(/Network 12288-1: .*test accuracy ([\d.]+) %/, await petal.status());
    assert.ok(Number(on_test) < 75, on_test);
});

test('randn * 0.01 gets stuck, and one click mends it', async () => {
    await petal.button('Try randn · 0.01').click();
    await petal.wait_for_hash(/init=normal/);
    await petal.radio('full').click();
    await petal.wait_for_status(/^finished\. .*Stuck: the cost is still 0\.6/);
    await petal.named('complementary').getByRole('button', { name: 'Use randn / √n' }).click();
    await petal.wait_for_hash(/lab=images$/);
});

test('mistakes, the column and the weights can be looked at, by mouse and step by step', async () => {
    await train();
    await petal.radio('Mistakes').click();
    await petal.named('option', /, wrong$/).first().click();
    await petal.radio('As vector').click();
    await petal.button('One number on').click();
    await petal.button('Play').click();
    await petal.button('Pause').last().click();
    await petal.button('Play').waitFor();
    await petal.radio('Weights').click();
    await petal.radio('Pictures').click();
    await petal.named('option', /^Picture 259: /).waitFor();
});

test('on a phone the test pictures come first, and the training pictures unfold', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const small = await open_petal(browser, { hash: 'lab=images', context: phone });
    const sheet = small.named('option', /^Picture \d+: /);
    await sheet.first().waitFor();
    for (const name of await sheet.evaluateAll((options) => options.map(({ textContent }) => textContent ?? '')))
        assert.ok(Number(matched(/^Picture (\d+): /, name)[1]) > 209, name);
    await small.button(/^Training pictures/).tap();
    await small.named('option', /^Picture 1: /).waitFor();
    assert.deepEqual(small.faults, []);
    await small.close();
});

test('the classes have the names that the file gives them', async () => {
    await petal.radio('Your own').click();
    for (const [name, cat] of [['kittens.h5', 'kitten'], ['unicode.h5', '猫']]) {
        await choose('Choose .h5 or .npz', name);
        await petal.wait_for_status(new RegExp(`true label puppy: [\\d.]+ % ${cat}\\.`));
    }
    await choose('Choose .h5 or .npz', 'named.npz');
    await petal.button('Training pictures').click();
    await petal.wait_for_status(/true label puppy: [\d.]+ % kitty\./);
    await petal.button('Remove all pictures').click();
    await petal.wait_for_status(/ 0 pictures to train/);
});

test('the course files are taken when they are chosen', async () => {
    await petal.radio('Your own').click();
    await petal.wait_for_hash(/data=images/);
    await choose('Choose .h5 or .npz', 'train_catvnoncat.h5', 'test_catvnoncat.h5');
    await petal.wait_for_status(/30 pictures to train, 9 to test/);
    await train();
    assert.match(await petal.status(), /30 pictures to train, 9 to test/);
    await petal.button('Remove all pictures').click();
    await petal.wait_for_status(/ 0 pictures to train, 0 to test/);
});

/** The pictures that were dropped train to the bits that the command line has of the course files. */
async function give_the_bits_of_the_command_line() {
    await petal.wait_for_status(/30 pictures to train, 9 to test/);
    await train();
    const [, fingerprint] = await petal.wait_for_status(/Fingerprint ([0-9a-f]{16})/);
    const petal_native = fileURLToPath(new URL('../../build/native/petal', import.meta.url));
    const printed = execFileSync(petal_native, ['run', 'data=images', '--fingerprint', '--train', file('train_catvnoncat.h5'), '--test', file('test_catvnoncat.h5')]);
    assert.equal(fingerprint, String(printed).trim());
}

test('the course files give the costs of the command line', async () => {
    await drop(middle, 'train_catvnoncat.h5', 'test_catvnoncat.h5');
    await give_the_bits_of_the_command_line();
});

test('an .npz is taken, and what is loaded outlives the engine', async () => {
    await drop(middle, 'pictures.npz');
    await petal.button('Training pictures').click();
    await petal.wait_for_status(/30 pictures to train, 0 to test/);
    await petal.radio("Petal's").click();
    await petal.wait_for_status(/209 pictures to train/);
    await petal.radio('Your own').click();
    await petal.wait_for_status(/30 pictures to train/);
    const [worker] = petal.page.workers();
    await worker.evaluate('engine._engine_advance = () => { throw new WebAssembly.RuntimeError("unreachable") }; 0');
    await petal.button(/^Reset/).click();
    await petal.button(/^Dismiss:/).waitFor();
    await petal.radio('full').click();
    await petal.button('Run').click();
    await petal.wait_for_status(/^finished\. .* 30 pictures to train, 0 to test/);
});

test('what is inside a file says which set it is, then its name, and then the user is asked', async () => {
    await drop(middle, 'latest.h5');
    await petal.wait_for_status(/20 pictures to train, 0 to test/);
    assert.deepEqual(await petal.messages(), []);
    await drop(middle, 'TEST_cats.npz');
    await petal.wait_for_status(/20 pictures to train, 9 to test/);
    assert.deepEqual(await petal.messages(), ['TEST_cats.npz: taken as test pictures, as its name says.']);
    await dismiss(petal);

    await drop(middle, 'cats_latest.npz', 'pictures.npz');
    await petal.button('Training pictures').waitFor();
    assert.match((await petal.messages()).join(), /^cats_latest\.npz holds X and Y.* to train on, or to test on\?$/);
    assert.match(await petal.status(), /20 pictures to train, 9 to test/);
    await petal.button('Test pictures').click();
    await petal.wait_for_status(/20 pictures to train, 7 to test/);
    assert.match((await petal.messages()).join(), /^pictures\.npz holds X and Y/);
    await petal.button('中文').click();
    await petal.button('不使用这个文件').waitFor();
    assert.match((await petal.messages()).join(), /^pictures\.npz 里有 X 和 Y.*训练，还是用来测试？$/);
    await petal.button('不使用这个文件').click();
    await petal.button('不使用这个文件').waitFor({ state: 'detached' });
    assert.deepEqual(await petal.messages(), []);
    assert.equal(await petal.button('训练图片').count(), 0);
    await petal.wait_for_status(/训练图片 20 张，测试图片 7 张/);
});

test('the question is answered by the keyboard', async () => {
    await drop(middle, 'cats_latest.npz');
    await petal.button('Training pictures').waitFor();
    await petal.button('Copy a link to this experiment').focus();
    for (const answer of ['Training pictures', 'Test pictures']) {
        await petal.page.keyboard.press('Tab');
        assert.equal(await petal.focused_name(), answer);
    }
    await petal.page.keyboard.press('Enter');
    await petal.wait_for_status(/ 0 pictures to train, 7 to test/);
});

test('the question is answered on a phone by a finger', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const small = await open_petal(browser, { hash: 'lab=images', context: phone });
    await small.drop({ x: 195, y: 400 }, file('cats_latest.npz'));
    await small.named('region', 'Question about a file').getByRole('button', { name: 'Training pictures', exact: true }).tap();
    await small.wait_for_status(/ 7 pictures to train, 0 to test/);
    assert.deepEqual(small.faults, []);
    await small.close();
});

test('a compressed .npz of big-endian numbers is the same pictures as the course files', async () => {
    await drop(middle, 'compressed.npz');
    await give_the_bits_of_the_command_line();
});

test('what is wrong with an .npz is said in Chinese where the page is Chinese', async () => {
    await open_images_lab({ context: { locale: 'zh-CN' } });
    await drop(middle, 'complex.npz');
    await petal.page.waitForFunction(() => document.querySelectorAll('#messages li').length > 0);
    assert.match((await petal.messages())[0], /^complex\.npz：X 中是复数（<c16）；Petal 能读取整数、布尔值、float16、float32 和 float64。/);
});

test('own pictures are dropped on cat and not cat, and train a network', async () => {
    await petal.radio('Your own').click();
    await drop(await petal.place_in(petal.button(/^Cats/)), 'red.png', 'blue.jpeg');
    await petal.wait_for_status(/2 pictures to train/);
    await choose(/^Not cats/, 'green.webp');
    await petal.wait_for_status(/3 pictures to train/);
    await train();
});

test('a picture is asked about by choosing, dropping and pasting', async () => {
    await petal.radio('Logistic').click();
    await petal.wait_for_hash(/hidden=none/);
    await train();
    await choose('What is this?', 'red.png');
    const [, first] = await petal.wait_for_status(/Your picture: ([\d.]+) % cat/);
    await petal.button('Forget it').click();
    await petal.wait_for_status(/^(?!.*Your picture)/);
    await drop(middle, 'blue.jpeg');
    const [, second] = await petal.wait_for_status(/Your picture: ([\d.]+) % cat/);
    assert.notEqual(first, second);
    await petal.button('Forget it').click();
    await petal.wait_for_status(/^(?!.*Your picture)/);
    await petal.page.evaluate((base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        return navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
    }, readFileSync(file('red.png')).toString('base64'));
    await petal.page.keyboard.press('Control+v');
    const [, third] = await petal.wait_for_status(/Your picture: ([\d.]+) % cat/);
    assert.equal(third, first);
});

test('a photo of 40 megapixels is scaled down', async () => {
    await drop(middle, 'photo.jpg');
    await petal.wait_for_status(/Your picture: [\d.]+ % cat/);
});

test('what cannot be used is refused in one sentence and nothing is lost', async () => {
    await drop(middle, 'train_catvnoncat.h5');
    await petal.wait_for_status(/30 pictures to train, 0 to test/);
    for (const [name, sentence] of /** @type {[string, RegExp][]} */ ([
        ['text.h5', /^text\.h5: this HDF5 file cannot be read/],
        ['cut.h5', /^cut\.h5: train_set_x cannot be read: the file is damaged or cut off/],
        ['no_cats.h5', /^no_cats\.h5: There are no cats at all/],
        ['small.h5', /^small\.h5: test_set_x has shape \(9, 32, 32, 3\)/],
        ['text.png', /^text\.png: this is no PNG, JPEG or WebP/],
        ['drawing.svg', /^drawing\.svg: this is no PNG, JPEG or WebP/],
        ['cut.png', /^cut\.png: the picture is damaged/],
        ['huge.png', /^huge\.png: the picture is larger than 100 megapixels/],
    ])) {
        await drop(middle, name);
        await refused(sentence);
    }
    await petal.wait_for_status(/30 pictures to train, 0 to test/);
});
