// Pictures in Firefox, as it is and with its protections against fingerprinting.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { grey_png, temporary_folder } from './given_files.mjs';
import { with_firefox } from './in_firefox.mjs';

const folder = temporary_folder();
after(() => rmSync(folder, { recursive: true }));

// Firefox says that a GPU takes less than it does.
function watch_textures() {
    const { texImage2D } = WebGL2RenderingContext.prototype;
    globalThis.refused_textures = [];
    WebGL2RenderingContext.prototype.texImage2D = function (/** @type {any[]} */ ...values) {
        Reflect.apply(texImage2D, this, values);
        if (this.getError() !== this.NO_ERROR) globalThis.refused_textures.push([values[3], values[4]]);
    };
}

/** Opens the images lab, gives it a picture and sees what is said. @param {Record<string, unknown>} preferences @param {[number, number]} size */
const give_picture = (preferences, size, /** @type {(petal: any) => Promise<unknown>} */ check) =>
    with_firefox({ hash: 'lab=images', preferences, prepare: watch_textures }, async (petal) => {
        await petal.wait_for_status(/209 pictures to train/);
        const path = join(folder, 'grey.png');
        writeFileSync(path, grey_png(...size));
        const input = await petal.page.$('input[type=file]');
        await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(path);
        await check(petal);
        assert.deepEqual(await petal.page.evaluate(() => globalThis.refused_textures), []);
    });

test('Firefox shows a picture to the network', () =>
    give_picture({}, [90, 70], async (petal) => {
        await petal.wait_for_status(/Your picture: [\d.]+ % cat/);
        assert.equal(await petal.page.$eval('#messages', (/** @type {Element} */ list) => list.textContent), '');
    }));

test('Firefox refuses a picture of 900 megapixels before it decodes it', () => 
    give_picture({}, [30000, 30000], (petal) => petal.wait_for('#messages', /larger than 100 megapixels|too large for this browser/)));

test('where Firefox resists fingerprinting, the page trains, and says why it takes no pictures', () =>
    give_picture({ 'privacy.resistFingerprinting': true }, [90, 70], async (petal) => {
        await petal.wait_for('#messages', /^grey\.png: this browser gives pages noise .* Allow this page to read canvas data/);
        await petal.wait_for_status(/^finished/);
    }));
