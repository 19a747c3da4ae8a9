// Every reason that the page names has its sentence in the programs, and every sentence is named.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const text_of = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

const hdf5_worker = text_of('web/hdf5_worker.js');
const page = readdirSync(join(root, 'web')).filter((name) => name.endsWith('.js') && name !== 'hdf5_worker.js')
    .map((name) => text_of(`web/${name}`)).join('');

/** The words in quotes within what the pattern finds. @param {string} text @param {RegExp} pattern */
const quoted = (text, pattern) =>
    new Set([...text.matchAll(pattern)].flatMap(([found]) => [...found.matchAll(/'(\w+)'/g)].map(([, word]) => word)));

/** What the function of that name returns. @param {string} name */
function returned(name) {
    const body = new RegExp(`^function ${name}\\(.*?^}`, 'ms').exec(page);
    assert.ok(body, `there is a function ${name}`);
    return quoted(body[0], /\breturn\b[^;]*;/g);
}

/** The keys of a table of C++, which stand first in their rows. @param {string} path @param {string} table */
function keys_of(path, table) {
    const rows = new RegExp(`\\b${table}\\[\\] = \\{(.*?)\\};`, 's').exec(text_of(path));
    assert.ok(rows, `there is a table ${table}`);
    return new Set([...rows[1].matchAll(/\{"(\w+)",\s*(?=\{|\w)/g)].map(([, key]) => key));
}

const sorted = (/** @type {Set<string>[]} */ ...sets) => [...new Set(sets.flatMap((set) => [...set]))].sort();
const texts = 'src/ui/images/texts_images.hpp';

test('the reasons for which the page refuses a file are those of file_problems', () => {
    const named = sorted(quoted(page, /new Refusal\([^;]*?;/g), returned('problem_of'));
    assert.ok(named.length > 0);
    assert.deepEqual(named, sorted(keys_of(texts, 'file_problems')));
});

test('the remarks of the page are those of file_remarks', () => {
    const named = sorted(quoted(page, /(?<!function )\b(remark|say)\([^;]*?;/g), returned('remark_without_file'));
    assert.ok(named.length > 0);
    assert.deepEqual(named, sorted(keys_of(texts, 'file_remarks')));
});

test('the reasons for which the worker does not read an array are those of hdf5_refusal', () => {
    const named = sorted(quoted(hdf5_worker, /new Refusal\([^;`]*;/g), quoted(hdf5_worker, /const refusal =[^;]*;/g));
    assert.ok(named.length > 0);
    assert.deepEqual(named, sorted(keys_of('src/formats/hdf5_refusal.cpp', 'refusals')));
});
