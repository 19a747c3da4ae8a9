// Files as they come to the page from a file manager, from another program and from another page.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { launch, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ export let browser;
/** @type {import('./petal_page.mjs').Petal} the page of the test that runs */ export let petal;

/** Opens the page of the test that runs, in place of the one that is open. @param {Parameters<typeof open_petal>[1]} [options] */
export async function open_images_lab(options) {
    await petal?.close();
    petal = await open_petal(browser, { hash: 'lab=images', ...options });
}

/**
 * Gives each test of the file a page of the Images lab, which has no faults at its end, and all of them the files of a folder.
 * @param {string} folder which is gone in the end @param {() => Promise<void>} write_files
 */
export function test_in_images_lab(folder, write_files) {
    before(async () => {
        browser = await launch();
        await write_files();
    });
    after(async () => {
        await browser.close();
        rmSync(folder, { recursive: true });
    });
    beforeEach(() => open_images_lab());
    afterEach(() => assert.deepEqual(petal.faults, []));
}

export const temporary_folder = () => mkdtempSync(join(tmpdir(), 'petal-'));

/** As gzip writes it behind its data; node has a function for it only from 20.15 on. */
const crc32 = (/** @type {Buffer} */ bytes) => gzipSync(bytes).subarray(-8).readUInt32LE();

/** A grey PNG of one bit a pixel, as large as it says. @param {number} width @param {number} height */
export function grey_png(width, height) {
    const part = (/** @type {string} */ name, /** @type {Buffer} */ content) => {
        const named = Buffer.concat([Buffer.from(name), content]);
        const around = Buffer.alloc(8);
        around.writeUInt32BE(content.length);
        around.writeUInt32BE(crc32(named), 4);
        return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
    };
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width);
    header.writeUInt32BE(height, 4);
    header[8] = 1; // bit
    const rows = Buffer.alloc((1 + Math.ceil(width / 8)) * height);
    return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), part('IHDR', header), part('IDAT', deflateSync(rows)), part('IEND', Buffer.alloc(0))]);
}

/**
 * Pictures of one colour that the browser's canvas writes: their names, types and colours, and how large they are.
 * @param {import('playwright-core').Browser} browser @param {string} folder
 * @param {[name: string, type: string, colour: string, width?: number, height?: number][]} pictures
 */
export async function write_pictures(browser, folder, pictures) {
    const page = await browser.newPage();
    for (const [name, type, colour, width = 80, height = 80] of pictures) {
        const base64 = await page.evaluate(([kind, fill, across, down]) => {
            const canvas = document.createElement('canvas');
            canvas.width = across;
            canvas.height = down;
            const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
            context.fillStyle = fill;
            context.fillRect(0, 0, across, down);
            return canvas.toDataURL(kind).split(',')[1];
        }, /** @type {const} */ ([type, colour, width, height]));
        writeFileSync(join(folder, name), Buffer.from(base64, 'base64'));
    }
    await page.close();
}

/**
 * Drops as the system does, with files and folders of the disk or with what another page gives.
 * @param {import('./petal_page.mjs').Petal} petal @param {{x: number, y: number}} place
 * @param {{files?: string[], items?: {mimeType: string, data: string}[]}} what
 */
export async function drop(petal, { x, y }, { files, items = [] }) {
    const session = await petal.page.context().newCDPSession(petal.page);
    const data = { items, files, dragOperationsMask: 1 };
    for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop'])) await session.send('Input.dispatchDragEvent', { type, x, y, data });
    await session.detach();
}

/** Dismisses the messages across the top of the page, one after another. @param {import('./petal_page.mjs').Petal} petal */
export async function dismiss(petal) {
    for (const _ of await petal.messages()) await petal.button(/^Dismiss:|^关闭：/).first().click();
    await petal.page.waitForFunction(() => document.querySelectorAll('#messages li').length === 0);
}

/** Waits for a message, and dismisses all. @param {import('./petal_page.mjs').Petal} petal @param {RegExp} pattern */
export async function told(petal, pattern) {
    await petal.page.waitForFunction((source) => [...document.querySelectorAll('#messages li')].some((item) => new RegExp(source).test(item.textContent)), pattern.source);
    const messages = await petal.messages();
    await dismiss(petal);
    return messages;
}
