// Files as they come to the page from a file manager, from another program and from another page.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';

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

/** Pictures that the browser's canvas writes. @param {import('playwright-core').Browser} browser */
export async function write_pictures(browser, /** @type {string} */ folder, /** @type {[string, string, string][]} */ pictures) {
    const page = await browser.newPage();
    for (const [name, type, colour] of pictures) {
        const base64 = await page.evaluate(([kind, fill]) => {
            const canvas = document.createElement('canvas');
            canvas.width = canvas.height = 80;
            const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
            context.fillStyle = fill;
            context.fillRect(0, 0, 80, 80);
            return canvas.toDataURL(kind).split(',')[1];
        }, [type, colour]);
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

/** Waits for a message, and dismisses all. @param {import('./petal_page.mjs').Petal} petal @param {RegExp} pattern */
export async function told(petal, pattern) {
    await petal.page.waitForFunction((source) => [...document.querySelectorAll('#messages li')].some((item) => new RegExp(source).test(item.textContent)), pattern.source);
    const messages = await petal.messages();
    for (const _ of messages) await petal.click(/^dismiss$/);
    await petal.page.waitForFunction(() => document.querySelectorAll('#messages li').length === 0);
    return messages;
}
