// The ledger of what the user has given, without a browser: what every engine that starts is handed, and what is news.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Ledger } from '../../web/given.js';
import { file_message, pictures_message } from '../../web/given_message.js';

/** @type {Ledger} */ let ledger;
/** @type {import('../../web/given.js').Parcel[]} what the engine that runs was handed */ let handed = [];

/** The words of what the engine that runs was handed since the last call. */
async function read_handed() {
    return Promise.all(handed.splice(0).map(({ message }) => message.text()));
}

/** As the message of pictures without any in them reads. */
const no_pictures = '\0'.repeat(5);

/** @param {string} name */
const give = (name) => ledger.give({ name, kind: 'file', message: (number, part) => new Blob([`${name} ${number} ${part}`]) });

beforeEach(() => {
    handed = [];
    ledger = new Ledger((parcel) => handed.push(parcel));
});

test('each file is handed over once, with a number of its own', async () => {
    give('a');
    give('b');
    assert.deepEqual(handed.map(({ number, kind }) => [number, kind]), [[1, 'file'], [2, 'file']]);
    assert.deepEqual(await read_handed(), ['a 1 0', 'b 2 0']);
    assert.deepEqual(ledger.answered(1, 'kept'), { name: 'a', is_news: true, is_lost: false });
    assert.deepEqual(ledger.answered(2, 'refused'), { name: 'b', is_news: true, is_lost: false });
    assert.deepEqual(handed, []);
});

test('a new engine gets what was kept, in its order, and its answers are no news', async () => {
    for (const name of ['a', 'b', 'c']) give(name);
    ledger.answered(1, 'kept');
    ledger.answered(2, 'refused');
    ledger.answered(3, 'kept');
    await read_handed();
    assert.equal(ledger.hand_over_again(), undefined);
    assert.deepEqual(await read_handed(), ['a 1 0', 'c 3 0']);
    assert.equal(ledger.answered(1, 'kept').is_news, false);
    assert.deepEqual(ledger.answered(3, 'no_memory'), { name: 'c', is_news: true, is_lost: true });
    assert.deepEqual(await read_handed(), [no_pictures]);
    ledger.hand_over_again();
    assert.deepEqual(await read_handed(), ['a 1 0']);
});

test('what an engine was reading when it died is dropped, and what waited behind it is handed over again as news', async () => {
    for (const name of ['kept', 'deadly', 'waiting']) give(name);
    ledger.answered(1, 'kept');
    await read_handed();
    assert.deepEqual(ledger.hand_over_again(), { name: 'deadly', is_lost: false });
    assert.deepEqual(await read_handed(), ['kept 1 0', 'waiting 3 0']);
    assert.equal(ledger.answered(1, 'kept').is_news, false);
    assert.equal(ledger.answered(3, 'kept').is_news, true);
});

test('an answer that is only looked at changes nothing: the file still counts as being read', () => {
    give('a');
    assert.deepEqual(ledger.what_came_of(1, 'kept'), { name: 'a', is_news: true, is_lost: false });
    assert.deepEqual(ledger.hand_over_again(), { name: 'a', is_lost: false });
});

test('where a kept file is lost, that is said, and how many pictures are left is asked of the engine and is news', async () => {
    for (const name of ['a', 'deadly', 'b']) give(name);
    for (const number of [1, 2, 3]) ledger.answered(number, 'kept');
    ledger.hand_over_again();
    ledger.answered(1, 'kept');
    await read_handed();
    assert.deepEqual(ledger.hand_over_again(), { name: 'deadly', is_lost: true });
    const { number, kind } = handed[handed.length - 1];
    assert.equal(kind, 'pictures');
    assert.deepEqual(await read_handed(), ['a 1 0', 'b 3 0', no_pictures]);
    for (const kept of [1, 3]) assert.equal(ledger.answered(kept, 'kept').is_news, false);
    assert.deepEqual(ledger.answered(number, 'kept'), { name: '', is_news: true, is_lost: false });
    ledger.hand_over_again();
    assert.deepEqual(await read_handed(), ['a 1 0', 'b 3 0']);
});

test('no file is handed to one engine after another that it kills, though it was kept once', async () => {
    give('a');
    give('b');
    ledger.answered(1, 'kept');
    ledger.answered(2, 'kept');
    ledger.hand_over_again();
    assert.equal(ledger.hand_over_again()?.name, 'a');
    assert.equal(ledger.hand_over_again()?.name, 'b');
    await read_handed();
    assert.equal(ledger.hand_over_again(), undefined);
    assert.deepEqual(handed, []);
});

test('a file that is asked about waits for the user through a restart, and is handed over with the answer behind all others', async () => {
    give('unsaid');
    give('b');
    assert.deepEqual(ledger.answered(1, 'asked'), { name: 'unsaid', is_news: true, is_lost: false });
    ledger.answered(2, 'kept');
    ledger.hand_over_again();
    ledger.answered(2, 'kept');
    await read_handed();
    ledger.say_part(1, 2);
    assert.deepEqual(await read_handed(), ['unsaid 1 2']);
    assert.equal(ledger.answered(1, 'kept').is_news, true);
    ledger.hand_over_again();
    assert.deepEqual(await read_handed(), ['b 2 0', 'unsaid 1 2']);
});

test('a file that the user does not want is gone', async () => {
    give('unsaid');
    ledger.answered(1, 'asked');
    ledger.leave(1);
    ledger.say_part(1, 2);
    await read_handed();
    ledger.hand_over_again();
    assert.deepEqual(handed, []);
});

test('forgotten is all that was given but what the user is asked about', async () => {
    for (const name of ['kept', 'waiting', 'unsaid']) give(name);
    ledger.answered(1, 'kept');
    ledger.answered(3, 'asked');
    ledger.forget();
    assert.equal(ledger.answered(2, 'kept').is_news, false);
    await read_handed();
    assert.equal(ledger.hand_over_again(), undefined);
    assert.deepEqual(handed, []);
    ledger.say_part(3, 1);
    assert.deepEqual(await read_handed(), ['unsaid 3 1']);
});

test('what comes of a file that was forgotten while the engine read it is no news: the user is not asked about it either', async () => {
    for (const [i, outcome] of ['asked', 'kept', 'refused', 'no_memory'].entries()) {
        const number = i + 1;
        give('forgotten');
        ledger.forget();
        await read_handed();
        assert.deepEqual(ledger.answered(number, outcome), { name: '', is_news: false, is_lost: false });
        ledger.say_part(number, 1);
        assert.deepEqual(handed, []);
    }
});

test('a file and pictures are written in the bytes that the engine reads', async () => {
    // tests/unit/protocol_codec_test.cpp has the same bytes.
    const array = { name: 'X', shape: [1, 2], whole: true, bytes: Uint8Array.of(7, 8), numbers: new Float64Array(), refusal: 'no' };
    const bytes_of = async (/** @type {Blob} */ message) => [...new Uint8Array(await message.arrayBuffer())];
    assert.deepEqual(await bytes_of(file_message('a', new Uint8Array(), [array])(9, 2)), [
        1, 0, 0, 0, 97, 0, 0, 0, 0,
        1, 0, 0, 0, 1, 0, 0, 0, 88,
        2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
        2, 0, 0, 0, 0, 0, 0, 0, 1,
        2, 0, 0, 0, 7, 8, 0, 0, 0, 0,
        2, 0, 0, 0, 110, 111, 2, 9, 0, 0, 0,
    ]);
    assert.deepEqual(await bytes_of(pictures_message(true, Uint8Array.of(4, 5, 6))()), [1, 3, 0, 0, 0, 4, 5, 6]);
});
