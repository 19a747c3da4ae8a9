// The ledger of what the user has given: it keeps each file, hands it to the engine, and to every engine that starts after
// one has died. It knows no browser: tests/browser/given.test.mjs works it in node.
//
// A file is handed over once and waits for its answer: it is kept, or it is asked about until the user has said what it holds,
// or it is dropped. A new engine gets what was kept and what waits, in the order in which it came; what the dead one was
// reading is dropped, for that may have killed it. What was kept and is dropped is lost: the engine is then given pictures
// without any in them, and so says how many are left.

import { pictures_message } from './given_message.js';

/**
 * @typedef {'kept' | 'asked' | string} Outcome what came of a file; any other is why it was not taken
 * @typedef {{name: string, kind: 'file' | 'pictures', message: (number: number, part: number) => Blob}} Gift a file of a whole set by
 *   its name, or pictures without one, as the engine reads them (given_message.js)
 * @typedef {{number: number, kind: Gift['kind'], message: Blob}} Parcel what is handed to the engine
 * @typedef {{number: number, outcome: Outcome, event: Bytes | null}} Answer to a parcel, with the event that tells of it
 * @typedef {Gift & {number: number, part: number, waits: boolean, is_kept: boolean}} Entry
 */

const number_of_nothing = 0; // files count from 1

/** @param {Outcome} outcome */
const is_dropped = (outcome) => outcome !== 'kept' && outcome !== 'asked';

export class Ledger {
    /** @type {Entry[]} */ #entries = [];
    #last_number = number_of_nothing;
    #hand_over;

    /** @param {(parcel: Parcel) => void} hand_over to the engine that runs */
    constructor(hand_over) {
        this.#hand_over = hand_over;
    }

    /** @param {Gift} gift */
    give(gift) {
        const entry = { ...gift, number: ++this.#last_number, part: 0, waits: true, is_kept: false };
        this.#entries.push(entry);
        this.#send(entry);
    }

    /**
     * What the engine's answer says, before it is taken: the name of the file, whether this is news, and whether a file that was
     * kept is lost by it. It is no news that an engine which starts anew has kept what the one before it had kept, nor what came
     * of a file that was forgotten meanwhile.
     * @param {number} number @param {Outcome} outcome
     */
    what_came_of(number, outcome) {
        const entry = this.#find(number);
        if (!entry) return { name: '', is_news: number === number_of_nothing, is_lost: false };
        const is_lost = entry.is_kept && is_dropped(outcome);
        return { name: entry.name, is_news: !entry.is_kept || outcome !== 'kept', is_lost };
    }

    /** Takes the engine's answer. Returns what it says. @param {number} number @param {Outcome} outcome */
    answered(number, outcome) {
        const said = this.what_came_of(number, outcome);
        const entry = this.#find(number);
        if (!entry) return said;
        entry.waits = false;
        entry.is_kept = outcome === 'kept';
        if (is_dropped(outcome)) this.#drop(entry);
        if (said.is_lost) this.#ask_for_counts();
        return said;
    }

    /** The user has said what the file holds. @param {number} number @param {number} part a PicturePart */
    say_part(number, part) {
        const entry = this.#find(number);
        if (!entry) return;
        this.#drop(entry);
        const said = { ...entry, part };
        this.#entries.push(said);
        this.#send(said);
    }

    /** The user does not want the file of that number. @param {number} number */
    leave(number) {
        this.#entries = this.#entries.filter((entry) => entry.number !== number);
    }

    /** Forgets all but what the user is asked about. */
    forget() {
        this.#entries = this.#entries.filter((entry) => !entry.waits && !entry.is_kept);
    }

    /** Hands all to a new engine. Returns what the dead one was reading, if anything, and whether that was kept and is lost. */
    hand_over_again() {
        const being_read = this.#entries.find((entry) => entry.waits);
        if (being_read) this.#drop(being_read);
        this.#entries.filter((entry) => entry.waits || entry.is_kept).forEach((entry) => this.#send(entry));
        if (being_read?.is_kept) this.#ask_for_counts();
        return being_read && { name: being_read.name, is_lost: being_read.is_kept };
    }

    #find(/** @type {number} */ number) {
        return this.#entries.find((entry) => entry.number === number);
    }

    #drop(/** @type {Entry} */ dropped) {
        this.#entries = this.#entries.filter((entry) => entry !== dropped);
    }

    #send(/** @type {Entry} */ entry) {
        entry.waits = true;
        this.#hand_over({ number: entry.number, kind: entry.kind, message: entry.message(entry.number, entry.part) });
    }

    #ask_for_counts() {
        this.#hand_over({ number: number_of_nothing, kind: 'pictures', message: pictures_message(false, new Uint8Array())() });
    }
}
