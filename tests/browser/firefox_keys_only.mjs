// The ten things of keys_only.mjs in Firefox, with the keyboard alone.
import { test } from 'node:test';
import { with_firefox } from './in_firefox.mjs';
import { KeysOnly, tasks } from './keys_only.mjs';

for (const { name, hash, work } of tasks) {
    test(`by keys alone in Firefox: ${name}`, () =>
        with_firefox({ hash }, async ({ page }) =>
            void await work(new KeysOnly({
                press: (key) => page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key)),
                type: (text) => page.keyboard.type(text),
                evaluate: (script) => page.evaluate(script),
            }))));
}
