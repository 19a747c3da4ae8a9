// A link is a run: it opens the same experiment with the same bits.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, open_petal } from './petal_page.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
before(async () => {
    browser = await launch();
});
after(() => browser.close());

const native_petal = fileURLToPath(new URL('../../build/native/petal', import.meta.url));

/** @param {import('./petal_page.mjs').Petal} petal */
async function fingerprint_of(petal) {
    await petal.radio('full').click();
    const [, fingerprint] = await petal.wait_for_status(/^finished.*Fingerprint ([0-9a-f]{16})/);
    return fingerprint;
}

test('the page agrees with the native program to the last bit, for every experiment of same_bits.txt', async () => {
    const same_bits = fileURLToPath(new URL('../same_bits.sh', import.meta.url));
    const listed = execFileSync(same_bits, ['--list', native_petal], { encoding: 'utf8' });
    const experiments = ['', ...listed.trim().split('\n')];
    const petal = await open_petal(browser);
    await petal.radio('full').click();
    for (const experiment of experiments) {
        const native = execFileSync(native_petal, ['run', experiment, '--fingerprint'], { encoding: 'utf8' }).trim();
        await petal.page.evaluate((text) => (location.hash = text), experiment);
        await petal.wait_for_status(new RegExp(`^(finished|diverged).*Fingerprint ${native}`)).catch(async () => {
            assert.fail(`${experiment}: ${native} natively, but on the page: ${await petal.status()}`);
        });
    }
    await petal.close();
});

test('a copied link opens the same run in another tab', async () => {
    const petal = await open_petal(browser, { hash: 'data=moons&hidden=3' });
    const fingerprint = await fingerprint_of(petal);
    await petal.button('Copy a link to this experiment').click();
    await petal.wait_for_message('The link to this experiment is on the clipboard.');
    const link = await petal.page.evaluate(() => navigator.clipboard.readText());
    assert.match(link, /^file:.*index\.html#data=moons&hidden=3$/);
    const other = await open_petal(browser, { hash: link.split('#')[1] });
    assert.equal(await fingerprint_of(other), fingerprint);
    await petal.close();
    await other.close();
});

test('a link is copied where the clipboard is withheld, as in a frame of a course page', async () => {
    const petal = await open_petal(browser, {
        hash: 'data=circles',
        prepare: (page) =>
            page.addInitScript(() => {
                navigator.clipboard.writeText = () => Promise.reject(new DOMException('withheld', 'NotAllowedError'));
            }),
    });
    await petal.button('Copy a link to this experiment').click();
    await petal.wait_for_message('The link to this experiment is on the clipboard.');
    assert.match(await petal.page.evaluate(() => navigator.clipboard.readText()), /#data=circles$/);
    assert.equal(await petal.focused_name(), 'Copy a link to this experiment');
    await petal.close();
});

test('a link that was encoded as a whole opens its run, and the address is plain again', async () => {
    const petal = await open_petal(browser, { hash: 'data%3Dmoons%26hidden%3D%EF%BC%98' });
    await petal.wait_for_status(/8 hidden units/);
    assert.deepEqual(await petal.messages(), []);
    await petal.wait_for_hash(/^#data=moons&hidden=8$/);
    await petal.close();
});

test('unknown keys and bad values are named and the rest is kept', async () => {
    const petal = await open_petal(browser, { hash: 'hidden=3&colour=red&lr=fast' });
    const messages = await petal.messages();
    assert.equal(messages.length, 2);
    assert.match(messages[0], /colour/);
    assert.match(messages[1], /lr.*fast/);
    await petal.wait_for_status(/3 hidden units/);
    await petal.button(/^Dismiss:/).first().click();
    await petal.page.waitForFunction(() => document.querySelectorAll('#messages li').length === 1);
    await petal.close();
});

test('many messages leave room for the page, and one click closes them all', async () => {
    const petal = await open_petal(browser, { hash: 'hidden=3&colour=red&lr=fast&act=step&m=1&test=2' });
    assert.equal((await petal.messages()).length, 5);
    await petal.button('Dismiss all').waitFor();
    assert.equal(await petal.button(/^Dismiss:/).count(), 2);
    await petal.button('Dismiss all').click();
    await petal.page.waitForFunction(() => document.querySelectorAll('#messages li').length === 0);
    await petal.wait_for_status(/3 hidden units/);
    await petal.close();
});

test('a changed address opens its run at once', async () => {
    const petal = await open_petal(browser);
    await petal.page.evaluate(() => (location.hash = 'hidden=2'));
    await petal.wait_for_status(/2 hidden units/);
    await petal.close();
});
