// The ten things of ten_tasks.mjs in Firefox, and one that concerns the whole page, with the keyboard alone.
import { test } from 'node:test';
import { with_firefox } from './in_firefox.mjs';
import { change_the_page, KeysOnly, tasks } from './keys_only.mjs';

for (const { name, hash, work } of [...tasks, { name: 'the page is changed', hash: 'iters=50', work: change_the_page }]) {
    test(`by keys alone in Firefox: ${name}`, () =>
        with_firefox({ hash }, async ({ page }) =>
            void await work(new KeysOnly({
                press: (key) => page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key)),
                type: (text) => page.keyboard.type(text),
                evaluate: (script) => page.evaluate(script),
            }))));
}
