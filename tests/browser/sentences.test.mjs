// What JavaScript and C++ say to each other by name: every reason has its sentence and every sentence is named, every function
// that one calls is there in the other, and no list of the programs is kept a second time by the page.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
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
    assert.deepEqual(named, sorted(keys_of('src/formats/hdf5_refusal.cpp', 'reasons')));
});

/** The names that the pattern finds. @param {string} text @param {RegExp} pattern */
const names_in = (text, pattern) => new Set([...text.matchAll(pattern)].map(([, name]) => name));
const app = readdirSync(join(root, 'src/app')).filter((name) => name.endsWith('.cpp')).map((name) => text_of(`src/app/${name}`)).join('');
const declared = text_of('web/globals.d.ts');

for (const [program, source] of [['page', app], ['engine', text_of('src/engine/worker_main.cpp')]])
    test(`the functions of the program that the page knows are those that are exported: ${program}_…`, () => {
        const exported = names_in(source, /EMSCRIPTEN_KEEPALIVE [^(]*?\b(\w+)\(/g);
        const known = names_in(declared, new RegExp(`\\b_(${program}_\\w+)\\(`, 'g')), called = names_in(page, /\bccall\('(\w+)'/g);
        assert.ok(known.size > 0);
        assert.deepEqual(sorted(known, program === 'page' ? called : new Set()), sorted(exported));
    });

test('what the interface asks of the page is what the page offers', () => {
    const wishes = /interface InterfaceWishes \{(.*?)^\}/ms.exec(declared);
    assert.ok(wishes);
    assert.deepEqual(sorted(names_in(wishes[1], /^\s*(\w+)\(/gm)), sorted(names_in(app, /Module\["page"\]\.(\w+)\(/g)));
});

test('the names of arrays stand in the programs alone', () => {
    const names = keys_of('src/experiment/picture_arrays.hpp', 'picture_array_names');
    assert.ok(names.has('train_set_x'));
    for (const name of names) assert.ok(!quoted(page + hdf5_worker, /'\w+'/g).has(name), name);
});

test('the size of pictures and how many are taken stand in the programs alone', () => {
    const text = text_of('src/experiment/picture_form.hpp');
    const [side, most] = ['picture_side', 'most_pictures'].map((name) => new RegExp(`\\b${name} = (\\d+)`).exec(text)?.[1]);
    assert.ok(side && most);
    const code = ['pictures', 'small_picture', 'giving', 'dropped'].map((name) => text_of(`web/${name}.js`)).join('')
        .replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
    for (const number of [side, most, String(Number(side) ** 2 * 3)]) assert.doesNotMatch(code, new RegExp(`\\b${number}\\b`));
    const sentence = /\{"too_many", \{"(.*?)", "(.*?)"/.exec(text_of(texts));
    for (const language of [1, 2]) assert.match(sentence?.[language] ?? '', new RegExp(`\\b${most}\\b`));
});
