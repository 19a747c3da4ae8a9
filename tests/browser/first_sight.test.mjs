// What each lab's first view is to a screen reader: role by role and name by name, as in first_sight/*.yml. Written anew by
//   PETAL_WRITE=1 node --test tests/browser/first_sight.test.mjs
// and then read, line by line.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, open_petal } from './petal_page.mjs';

const folder = new URL('first_sight/', import.meta.url);
const narrow = { viewport: { width: 390, height: 844 } };
/** @type {[name: string, hash: string, ready: RegExp, context?: import('playwright-core').BrowserContextOptions][]} */
const views = [
    ['neuron', 'lab=neuron', /\S/],
    ['arrays', 'lab=arrays', /\S/],
    ['planar', 'iters=200', /^finished/],
    ['deep', 'lab=deep&iters=20', /\S/],
    ['images', 'lab=images&iters=20', /^finished/],
    ['neuron_zh', 'lab=neuron', /\S/, { locale: 'zh-CN' }],
    ['planar_zh', 'iters=200', /^已完成/, { locale: 'zh-CN' }],
    ['planar_narrow', 'iters=200', /^finished/, narrow], // other landmarks, in one column
];

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

/** What stands around the tree: the button before it, the state after it. */
const around = {
    'en-US': /^- button "Keyboard"\n[^]*\n- region "Summary":[^]*\n- region "State":\n  - heading "State" \[level=2\]\n  - paragraph: \S/,
    'zh-CN': /^- button "键盘操作"\n[^]*\n- region "概要":[^]*\n- region "状态":\n  - heading "状态" \[level=2\]\n  - paragraph: \S/,
};

for (const [name, hash, ready, context = {}] of views) {
    test(`the first view, ${name}, is told as it was read last`, async () => {
        const petal = await open_petal(browser, { hash, context });
        await petal.wait_for_status(ready);
        const file = new URL(`${name}.yml`, folder);
        const tree = petal.page.locator('#tree');
        if (process.env.PETAL_WRITE) {
            mkdirSync(folder, { recursive: true });
            writeFileSync(file, `${await tree.ariaSnapshot()}\n`);
        }
        const known = readFileSync(file, 'utf8').trimEnd();
        // The last of the run's news may come a frame or two after the status line.
        let told = '';
        for (let i = 0; i < 100 && told !== known; i++) {
            await petal.next_frame();
            told = await tree.ariaSnapshot();
        }
        assert.equal(told, known);
        assert.match(await petal.page.locator('body').ariaSnapshot(), around[context.locale === 'zh-CN' ? 'zh-CN' : 'en-US']);
        assert.deepEqual(petal.faults, []);
        await petal.close();
    });
}
