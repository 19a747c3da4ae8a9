// Whatever is given to the page ends in something that is seen: it is taken, or a sentence says why not.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { browser, drop, grey_png, open_images_lab, petal, temporary_folder, test_in_images_lab, told, write_pictures } from './given_files.mjs';
import { built_page } from './petal_page.mjs';

const folder = temporary_folder();
const file = (/** @type {string[]} */ ...names) => join(folder, ...names);
const middle = { x: 640, y: 500 };

const write_sets = `
import sys, numpy as np
folder = sys.argv[1]
random = np.random.RandomState(1)
Y = (np.arange(209) % 3 == 0).astype(np.int64)[None, :]
np.savez(folder + "/large.npz", train_set_x=random.randint(0, 256, (12288, 209)) / 255, train_set_y=Y)
np.savez(folder + "/small.npz", train_set_x=random.randint(0, 256, (12288, 9)) / 255, train_set_y=Y[:, :9])
np.savez(folder + "/unsaid.npz", X=random.randint(0, 256, (12288, 6)) / 255, Y=Y[:, :6])
`;

test_in_images_lab(folder, async () => {
    execFileSync('/usr/bin/python3', ['-', folder], { input: write_sets });
    await write_pictures(browser, folder, [['red.png', 'image/png', 'red'], ['blue.jpeg', 'image/jpeg', 'blue'], ['green.webp', 'image/webp', 'green']]);
    mkdirSync(file('pictures', 'more', 'empty'), { recursive: true });
    cpSync(file('red.png'), file('pictures', 'red.png'));
    cpSync(file('blue.jpeg'), file('pictures', 'more', 'blue.jpeg'));
    for (const name of ['.DS_Store', 'Thumbs.db']) writeFileSync(file('pictures', 'more', name), 'of the system');
});

/** Opens the own pictures, and returns the place of the cats. */
async function cats() {
    await petal.radio('Your own').click();
    return petal.place_in(petal.button(/^Cats/));
}

/** @param {string} code that is run in the engine's worker */
const in_engine = (code) => petal.page.workers()[0].evaluate(`${code}; 0`);

// ---------------------------------------------------------------- files of any size and number

test('an .npz of 20 MB is taken at the first drop', async () => {
    await drop(petal, middle, { files: [file('large.npz')] });
    await petal.wait_for_status(/209 pictures to train, 0 to test\./);
});

test('900 pictures are taken at once', async () => {
    mkdirSync(file('many'));
    for (let i = 0; i < 900; ++i) cpSync(file('red.png'), file('many', `${i}.png`));
    await drop(petal, await cats(), { files: [file('many')] });
    await petal.wait_for_status(/900 pictures to train/);
});

test('more than 1000 files are refused in one sentence', async () => {
    mkdirSync(file('too many'));
    for (let i = 0; i < 1100; ++i) writeFileSync(file('too many', `${i}.png`), '');
    await drop(petal, middle, { files: [file('too many')] });
    const messages = await told(petal, /^\d+\.png and \d+ more: these are more than 1000 files at once\. What was loaded stays\.$/);
    assert.equal(messages.length, 1);
});

test('many files with one fault are told in one sentence', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(file(name), 'a text');
    await drop(petal, await cats(), { files: [file('a.txt'), file('red.png'), file('b.txt'), file('c.txt')] });
    const messages = await told(petal, /^a\.txt and 2 more: this is no PNG, JPEG or WebP picture/);
    assert.equal(messages.length, 1);
    await petal.wait_for_status(/ 1 pictures to train/);
});

test('a folder is taken with all pictures in it, and without the hidden files of the system', async () => {
    await drop(petal, await cats(), { files: [file('pictures')] });
    await petal.wait_for_status(/ 2 pictures to train/);
    assert.deepEqual(await petal.messages(), []);
});

test('a folder is taken by a browser without handles of folders, too', async () => {
    const server = createServer((_, response) => response.end(readFileSync(built_page))).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    await petal.page.addInitScript(() => delete DataTransferItem.prototype.getAsFileSystemHandle);
    await petal.page.goto(`http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/#lab=images`);
    await petal.page.waitForSelector('body.started', { state: 'attached' });
    await drop(petal, await cats(), { files: [file('pictures')] });
    await petal.wait_for_status(/ 2 pictures to train/);
    assert.ok(petal.faults.splice(0).every((fault) => fault.startsWith('requested http://127.0.0.1:')));
    server.close();
    server.closeAllConnections();
});

for (const [what, how] of [['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))], ['lacks', () => Promise.resolve(null)]])
    test(`a folder is taken by its entry where the browser ${what} its handle`, async () => {
        await petal.page.evaluate(`DataTransferItem.prototype.getAsFileSystemHandle = ${how}`);
        await petal.page.evaluate(() => {
            // An entry as the other browsers have it: those of a page from a file are not read in Chromium.
            const file = new File(['a text'], 'a.txt');
            const entries = [{ name: 'a.txt', file: (/** @type {(file: File) => void} */ done) => done(file) }];
            const createReader = () => ({ readEntries: (/** @type {(some: any[]) => void} */ done) => done(entries.splice(0)) });
            DataTransferItem.prototype.webkitGetAsEntry = () => /** @type {any} */ ({ isDirectory: true, name: 'texts', createReader });
        });
        await drop(petal, middle, { files: [file('pictures')] });
        await told(petal, /^a\.txt: this is no PNG, JPEG or WebP picture/);
    });

test('a file that the browser does not give is answered by a sentence', async () => {
    await petal.page.evaluate(() => {
        DataTransferItem.prototype.webkitGetAsEntry = () => null;
        DataTransferItem.prototype.getAsFile = () => null;
    });
    await drop(petal, middle, { files: [file('red.png')] });
    await told(petal, /^There is no file in this/);
});

test('a drop that cannot be read at all is answered by a sentence', async () => {
    await petal.page.evaluate(() => (DataTransferItem.prototype.webkitGetAsEntry = () => { throw new DOMException('', 'NotReadableError'); }));
    await drop(petal, middle, { files: [file('red.png')] });
    await told(petal, /^Your pictures: the file cannot be read/);
});

test('a file that is gone is refused by its name', async () => {
    await drop(petal, middle, { files: [file('gone.png')] });
    await told(petal, /^gone\.png: the file cannot be read/);
});

test('without memory a file is refused, and the page goes on', async () => {
    await petal.wait_for_status(/^finished/);
    await in_engine('WebAssembly.Memory.prototype.grow = () => { throw new RangeError("no memory"); }');
    await drop(petal, middle, { files: [file('large.npz')] });
    await told(petal, /^large\.npz: there is not enough memory for it/);
    await drop(petal, middle, { files: [file('small.npz')] });
    await petal.wait_for_status(/ 9 pictures to train/);
});

const trap = '() => { throw new WebAssembly.RuntimeError("unreachable"); }';

test('a file in whose reading the engine stops is named, what was loaded before stays, and what waits behind it is taken', async () => {
    await drop(petal, middle, { files: [file('small.npz')] });
    await petal.wait_for_status(/ 9 pictures to train/);
    await in_engine(`engine._engine_take_file = ${trap}`);
    await drop(petal, await cats(), { files: [file('large.npz'), file('red.png')] });
    const messages = await told(petal, /^large\.npz: the engine stopped while it was taking this\. What was loaded stays\./);
    assert.equal(messages.length, 2); // the first: that the engine was started anew
    await petal.wait_for_status(/ 10 pictures to train/);
});

test('a file that was loaded and that stops the next engine is said to be lost, and what is left is counted', async () => {
    await drop(petal, middle, { files: [file('small.npz')] });
    await petal.wait_for_status(/ 9 pictures to train/);
    await drop(petal, await cats(), { files: [file('red.png')] });
    await petal.wait_for_status(/ 10 pictures to train/);
    await petal.page.evaluate(() => {
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (/** @type {any[]} */ ...message) {
            if (message[0].number === 1) queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error')));
            post.apply(this, /** @type {any} */ (message));
        };
    });
    await in_engine(`engine._engine_advance = ${trap}`);
    await petal.button(/^Reset/).click();
    await told(petal, /^small\.npz: this was loaded, but the engine that was started anew could not take it again/);
    await petal.wait_for_status(/ 1 pictures to train/);
});

test('what the user is asked, and the picture that is asked about, outlive the engine', async () => {
    await drop(petal, middle, { files: [file('red.png'), file('unsaid.npz')] });
    await petal.wait_for_status(/Your picture: [\d.]+ % cat/);
    await petal.button('Test pictures').waitFor();
    await in_engine(`engine._engine_advance = ${trap}`);
    await petal.button(/^Reset/).click();
    await petal.button(/^Dismiss:/).click();
    await petal.button('Test pictures').click();
    await petal.wait_for_status(/ 0 pictures to train, 6 to test/);
    await petal.radio("Petal's").click();
    await petal.wait_for_status(/209 pictures to train.*Your picture: [\d.]+ % cat/);
});

// ---------------------------------------------------------------- what a picture is, the decoder says

test('a JPEG with fill bytes before its markers is shown', async () => {
    const plain = readFileSync(file('blue.jpeg'));
    const parts = [plain.subarray(0, 2)];
    let at = 2;
    for (; plain[at + 1] !== 0xda; at += 2 + plain.readUInt16BE(at + 2)) parts.push(Buffer.from([0xff, 0xff, 0xff]), plain.subarray(at, at + 2 + plain.readUInt16BE(at + 2)));
    writeFileSync(file('filled.jpg'), Buffer.concat([...parts, Buffer.from([0xff]), plain.subarray(at)]));
    await drop(petal, middle, { files: [file('filled.jpg')] });
    await petal.wait_for_status(/Your picture: [\d.]+ % cat/);
});

// Written by other programs than the browser: one pixel each.
const other_pictures = {
    'dot.gif': 'R0lGODlhAQABAPAAAP8AAAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==',
    'dot.bmp': 'Qk06AAAAAAAAADYAAAAoAAAAAQAAAAEAAAABABgAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAD/AA==',
};
for (const [name, base64] of Object.entries(other_pictures)) {
    test(`what else the browser shows is taken: ${name}`, async () => {
        writeFileSync(file(name), Buffer.from(base64, 'base64'));
        await drop(petal, middle, { files: [file(name)] });
        await petal.wait_for_status(/Your picture: [\d.]+ % cat/);
    });
}

test('a kind of picture that only other programs show is named as such', async () => {
    writeFileSync(file('photo.heic'), Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'));
    await drop(petal, middle, { files: [file('photo.heic')] });
    await told(petal, /^photo\.heic: this browser cannot show this HEIC, .*: save it as PNG or JPEG/);
});

for (const [side, sentence] of /** @type {[number, RegExp][]} */ ([[12000, /larger than 100 megapixels/], [30000, /larger than 100 megapixels|too large for this browser/]])) {
    test(`a picture of ${side} × ${side} pixels is refused before it fills the memory`, async () => {
        writeFileSync(file('large.png'), grey_png(side, side));
        await petal.page.evaluate(() => (globalThis.createImageBitmap = () => { throw new Error('decoded'); }));
        await drop(petal, middle, { files: [file('large.png')] });
        await told(petal, sentence);
    });
}

test('where a site forbids pictures, that is said and no picture is called damaged', async () => {
    await petal.page.evaluate(() => {
        const policy = document.createElement('meta');
        policy.httpEquiv = 'Content-Security-Policy';
        policy.content = "img-src 'self'";
        document.head.append(policy);
    });
    await drop(petal, middle, { files: [file('red.png')] });
    await told(petal, /^red\.png: the site that shows this page forbids it to show pictures\. Save Petal as a file/);
    assert.ok(petal.faults.splice(0).every((fault) => /Content Security Policy/.test(fault)));
});

// ---------------------------------------------------------------- a canvas that lies

/** What browsers do to the colours that pages read. @param {string} change of the bytes `data` */
async function open_with_changed_canvas(change) {
    await open_images_lab({
        prepare: (page) =>
            page.addInitScript(`{
                const read = CanvasRenderingContext2D.prototype.getImageData;
                CanvasRenderingContext2D.prototype.getImageData = function (...area) {
                    const image = read.apply(this, area), data = image.data;
                    ${change};
                    return image;
                };
            }`),
    });
}

test('where the canvas gives noise, pictures are refused and the way out is said', async () => {
    await open_with_changed_canvas('crypto.getRandomValues(data)');
    await drop(petal, await cats(), { files: [file('red.png'), file('blue.jpeg')] });
    await told(petal, /^red\.png and 1 more: this browser gives pages noise .* Allow this page to read canvas data .* \.npz/);
    await drop(petal, middle, { files: [file('small.npz')] });
    await petal.wait_for_status(/ 9 pictures to train/);
});

test('where the canvas changes colours a little, pictures are taken and that is said', async () => {
    await open_with_changed_canvas('for (let i = 0; i < data.length; i += 40) data[i] ^= 1');
    await drop(petal, await cats(), { files: [file('red.png')] });
    await petal.wait_for_status(/ 1 pictures to train/);
    await told(petal, /changes the colours that pages read, here by up to 1 of 255/);
});

// ---------------------------------------------------------------- what is no file

for (const [what, items, sentence] of /** @type {[string, {mimeType: string, data: string}[], RegExp][]} */ ([
    ['a picture of another page', [{ mimeType: 'text/uri-list', data: 'https://example.org/cat.png' }, { mimeType: 'text/html', data: '<img src="https://example.org/cat.png">' }], /only an address.* loads nothing from the network.* Save the picture.* paste it here/],
    ['a link', [{ mimeType: 'text/uri-list', data: 'https://example.org/' }], /only an address/],
    ['an address as a text', [{ mimeType: 'text/plain', data: 'https://example.org/cat.png' }], /only an address/],
    ['a text', [{ mimeType: 'text/plain', data: 'a cat' }], /^There is no file in this\. Pictures, \.h5 and \.npz files can be given here/],
])) {
    test(`${what} that is dropped is answered by a sentence`, async () => {
        await drop(petal, middle, { items });
        await told(petal, sentence);
    });
}

test('an empty folder is answered by a sentence', async () => {
    await drop(petal, middle, { files: [file('pictures', 'more', 'empty')] });
    await told(petal, /^There is no file in this/);
});

test('in Chinese the sentences are Chinese', async () => {
    await petal.button('中文').click();
    await drop(petal, middle, { items: [{ mimeType: 'text/uri-list', data: 'https://example.org/cat.png' }] });
    await told(petal, /不会从网络加载任何内容/);
    await drop(petal, middle, { files: [file('a.txt'), file('b.txt')] });
    await told(petal, /^a\.txt 等 2 个文件：这不是 PNG、JPEG 或 WebP 图片/);
});

test('another lab says where files are taken', async () => {
    await petal.tab('Planar').click();
    await petal.wait_for_status(/logistic|Logistic/);
    await drop(petal, middle, { files: [file('red.png')] });
    await told(petal, /taken in the Images lab/);
});

test('a pasted text is answered by a sentence, and one for a field goes into the field', async () => {
    await petal.page.evaluate(() => navigator.clipboard.writeText('0.002'));
    await petal.radio('full').focus();
    await petal.page.keyboard.press('Control+v');
    await told(petal, /^There is no file in this/);
    await petal.field('Learning rate').click();
    await petal.page.keyboard.press('Control+v');
    await petal.page.keyboard.press('Enter');
    await petal.wait_for_hash(/lr=0\.002/);
    assert.deepEqual(await petal.messages(), []);
});

test('of several pictures for the question the last is asked about, and that is said', async () => {
    await drop(petal, middle, { files: [file('red.png'), file('blue.jpeg')] });
    await petal.wait_for_status(/Your picture: [\d.]+ % cat/);
    await told(petal, /^2 pictures were given, and one can be asked about: blue\.jpeg\./);
});

test('a text that is dropped on a field of the page is left to the browser', async () => {
    const left = await petal.page.evaluate(() => {
        const field = document.body.appendChild(document.createElement('input'));
        const data = new DataTransfer();
        data.setData('text/plain', '1,2');
        return field.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    assert.equal(left, true);
    assert.deepEqual(await petal.messages(), []);
});
