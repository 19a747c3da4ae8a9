// Each row of what is read of HDF5 files, on the page; tests/cli/test_hdf5.py tries the same files in the command line.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { told } from './given_files.mjs';
import { launch, open_petal } from './petal_page.mjs';

const experiment = 'lab=images&data=images&hidden=2&iters=1';
const middle = { x: 320, y: 500 };

/** @type {import('playwright-core').Browser} */ let browser;
/** @type {import('./petal_page.mjs').Petal} */ let petal;
/** @type {string} */ let folder;
/** @type {{file: string, name: string, page: string | null}[]} */ let rows;

const as_npz = `
import sys, h5py, numpy as np
with h5py.File(sys.argv[1]) as file:
    np.savez(sys.argv[2], train_set_x=file["train_set_x"], train_set_y=file["train_set_y"])
`;

before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'petal-'));
    rows = JSON.parse(String(execFileSync('/usr/bin/python3', ['-B', fileURLToPath(new URL('../cli/hdf5_files.py', import.meta.url)), folder])));
    execFileSync('/usr/bin/python3', ['-', join(folder, rows[0].file), join(folder, 'whole.npz')], { input: as_npz });
    browser = await launch();
    petal = await open_petal(browser, { hash: experiment });
});
after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
});

/** @param {string} name */
function fingerprint(name) {
    const words = ['run', experiment, '--fingerprint', '--train', join(folder, name)];
    return String(execFileSync(fileURLToPath(new URL('../../build/native/petal', import.meta.url)), words)).trim();
}

test('each is read to the same pictures or refused in true words', async (t) => {
    const expected = fingerprint(rows[0].file);
    for (const row of rows)
        await t.test(row.name, async () => {
            await petal.drop(middle, join(folder, row.file));
            if (row.page === null) {
                const [, found] = await petal.wait_for_status(/ 5 pictures to train, 0 to test\. Fingerprint ([0-9a-f]{16})/);
                assert.equal(found, expected);
                await petal.button('Remove all pictures').click();
                await petal.wait_for_status(/ 0 pictures to train/);
            } else {
                const [message] = await told(petal, /./);
                assert.match(message, new RegExp(row.page));
            }
        });
    assert.deepEqual(petal.faults, []);
});

test('what a file holds goes before its name', async (t) => {
    const expected = fingerprint(rows[0].file);
    const with_user_block = rows.find(({ name }) => name === 'a user block')?.file ?? '';
    for (const [source, name] of [[rows[0].file, 'cats.npz'], [with_user_block, 'cats'], [with_user_block, 'cats.png'], ['whole.npz', 'cats.h5']])
        await t.test(`${source} as ${name}`, async () => {
            copyFileSync(join(folder, source), join(folder, name));
            await petal.drop(middle, join(folder, name));
            const [, found] = await petal.wait_for_status(/ 5 pictures to train, 0 to test\. Fingerprint ([0-9a-f]{16})/);
            assert.equal(found, expected);
            await petal.button('Remove all pictures').click();
            await petal.wait_for_status(/ 0 pictures to train/);
        });
    assert.deepEqual(petal.faults, []);
});
