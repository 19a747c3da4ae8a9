// axe-core finds nothing wrong with the elements of any lab and idea, in either language and theme, at three widths; nor with
// what stands over them at times, whose words it measures as well. Only with PETAL_LONG, as tests/long.sh has it, each language
// is seen in both themes. The contrast of what the canvas shows is measured from pixels (contrast.test.mjs).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporary_folder } from './given_files.mjs';
import { launch, open_petal } from './petal_page.mjs';
import { views } from './views.mjs';

const axe_source = readFileSync(fileURLToPath(new URL('node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

const widths = [1280, 390, 320];
/** @typedef {['en-US' | 'zh-CN', 'light' | 'dark']} Look */
/** @type {Look[]} */ const looks = [['en-US', 'light'], ['zh-CN', 'dark']];
if (process.env.PETAL_LONG) looks.push(['en-US', 'dark'], ['zh-CN', 'light']);

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
const folder = temporary_folder();
after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
});

/** What axe finds, in lines. @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
async function violations(page) {
    const found = await page.evaluate(async () => {
        // The words of the elements are clear: the canvas shows them.
        const { violations } = await /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
        return violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes.slice(0, 3).map((/** @type {any} */ { html }) => html.slice(0, 160)).join(' ; ')}`);
    });
    return found;
}

/**
 * Nothing is wrong with an element that shows its own words, and these stand out: axe has measured some of them, and none
 * is too faint. Single letters it does not measure. @param {import('playwright-core').Locator} element @param {string} where
 */
async function stands_out(element, where) {
    const found = await element.evaluate(async (root) => {
        const { violations, passes, incomplete } = await /** @type {any} */ (globalThis).axe.run(root);
        const lines = (/** @type {any[]} */ results) => results.flatMap(({ id, nodes }) =>
            nodes.filter((/** @type {any} */ { any }) => any[0]?.data?.messageKey !== 'shortTextContent')
                .map((/** @type {any} */ { html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`));
        const of_words = (/** @type {any[]} */ results) => results.filter(({ id }) => id === 'color-contrast');
        return { wrong: lines([...violations, ...of_words(incomplete)]), measured: of_words(passes).flatMap(({ nodes }) => nodes).length };
    });
    assert.deepEqual(found.wrong, [], where);
    assert.ok(found.measured > 0, `${where}: no words are measured`);
}

/** @param {string} language @param {'light' | 'dark'} theme */
function open(language, theme, hash = '') {
    const context = { locale: language, colorScheme: theme };
    return open_petal(browser, { hash, context, prepare: (page) => page.addInitScript(axe_source) });
}

for (const [language, theme] of looks) {
    test(`axe finds nothing wrong in any lab and idea, ${language}, ${theme}`, async () => {
        const petal = await open(language, theme);
        for (const hash of views) {
            await petal.open_view(hash, 1);
            for (const width of widths) {
                await petal.page.setViewportSize({ width, height: 800 });
                await petal.settle();
                assert.deepEqual(await violations(petal.page), [], `${hash} at ${width}`);
            }
        }
        assert.deepEqual(petal.faults, []);
        await petal.close();
    });
}

const languages = {
    'en-US': { learning_rate: 'Learning rate', training: /^Training/, cost: 'In detail: Cost', train_pictures: 'Training pictures' },
    'zh-CN': { learning_rate: '学习率', training: /^训练/, cost: '详细数据：代价', train_pictures: '训练图片' },
};
const reasons = ['forbidden', 'no-webassembly', 'no-webgl', 'engine-failed', 'interface-failed', 'cannot-start'];

/** A field that refuses what was typed, with the messages of the address above it. @param {import('./petal_page.mjs').Petal} petal @param {{learning_rate: string, training: RegExp}} words @param {string} where */
async function check_refusal(petal, { learning_rate, training }, where) {
    const field = petal.field(learning_rate);
    const fold = petal.button(training); // of a narrow page
    await field.or(fold).first().waitFor();
    if ((await field.count()) === 0) await fold.click();
    await petal.type_into(learning_rate, 'many');
    await petal.wait_for_refusal(learning_rate);
    await petal.settle(5);
    assert.deepEqual(await violations(petal.page), [], `refusal ${where}`);
    await stands_out(field, `the field ${where}`);
    await petal.page.keyboard.press('Escape');
}

/** @param {import('./petal_page.mjs').Petal} petal @param {string} name @param {string} where */
async function check_details(petal, name, where) {
    const button = petal.button(name), panel = petal.named('group', name);
    await button.focus();
    await stands_out(button, `the button ${where}`);
    await petal.page.keyboard.press('Enter');
    await panel.waitFor();
    await panel.getByRole('table').first().waitFor();
    await stands_out(panel, `numbers in detail ${where}`);
    await petal.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    assert.equal(await petal.focused_name(), name);
}

/** @param {import('./petal_page.mjs').Petal} petal @param {string} where */
async function check_list_of_keys(petal, where) {
    await petal.page.keyboard.press('?');
    const list = petal.page.getByRole('dialog');
    await list.waitFor();
    await stands_out(list, `the list of keys ${where}`);
    await petal.page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
}

/** The page in place of the canvas, with each sentence that it may have. @param {import('./petal_page.mjs').Petal} petal @param {string} where */
async function check_failure(petal, where) {
    await petal.page.evaluate(() => void setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); }));
    const failure = petal.page.getByRole('main').filter({ has: petal.page.getByRole('heading', { name: 'Petal', exact: true }) });
    await failure.waitFor();
    for (const width of widths) {
        await petal.page.setViewportSize({ width, height: 800 });
        for (const reason of reasons) {
            await failure.evaluate((main, shown) => {
                for (const each of main.querySelectorAll('.reason')) /** @type {HTMLElement} */ (each).hidden = each.id !== shown;
                for (const way of main.querySelectorAll('#forbidden p')) /** @type {HTMLElement} */ (way).hidden = false;
                for (const link of main.querySelectorAll('a')) link.href = 'https://course.example/petal.html';
            }, reason);
            assert.equal(await failure.evaluate((main, shown) => main.querySelector(`#${shown}`)?.checkVisibility(), reason), true, reason);
            await stands_out(failure, `${reason} ${where}, ${width}`);
        }
        assert.deepEqual(await violations(petal.page), [], `failure ${where}, ${width}`);
    }
}

for (const [language, theme] of looks) {
    const words = languages[language];
    test(`axe finds nothing wrong with messages, refusals, numbers in detail, questions, the list of keys and failures, ${language}, ${theme}`, async () => {
        const petal = await open(language, theme, 'hidden=x&lr=-1');
        await petal.page.getByRole('alert').getByRole('listitem').first().waitFor({ state: 'attached' });
        for (const width of widths) {
            await petal.page.setViewportSize({ width, height: 800 });
            await petal.settle(10);
            const where = `at ${width}`;
            await check_refusal(petal, words, where);
            await check_details(petal, words.cost, where);
            await check_list_of_keys(petal, where);
        }

        const pictures = join(folder, `${language}-${theme}.npz`);
        execFileSync('/usr/bin/python3', ['-c', 'import numpy, sys; numpy.savez(sys.argv[1], X=numpy.zeros((4, 64, 64, 3), "u1"), Y=numpy.array([0, 1, 0, 1]))', pictures]);
        await petal.open_view('lab=images', 5);
        await petal.drop({ x: 160, y: 500 }, pictures);
        await petal.button(words.train_pictures).waitFor();
        for (const width of widths) {
            await petal.page.setViewportSize({ width, height: 800 });
            await petal.settle(10);
            assert.deepEqual(await violations(petal.page), [], `question at ${width}`);
        }
        assert.deepEqual(petal.faults, []);
        await check_failure(petal, '');
        await petal.close();
    });
}
