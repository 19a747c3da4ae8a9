// The ledger of what the user has given: it keeps each file, hands it to the engine, and to every engine that starts after
// one has died. It knows no browser: tests/browser/given.test.mjs works it in node.
//
// A file is handed over once and waits for its answer: it is kept, or it is asked about until the user has said what it holds,
// or it is dropped. A new engine gets what was kept and what waits, in the order in which it came; what the dead one was
// reading is dropped, for that may have killed it.

/**
 * @typedef {'kept' | 'asked' | string} Outcome what came of a file; any other is why it was not taken
 * @typedef {{name: string, kind: 'file' | 'pictures', message: (number: number, part: number) => Blob}} Gift a file of a whole set by
 *   its name, or pictures without one, as the engine reads them (given_message.js)
 * @typedef {{number: number, kind: Gift['kind'], message: Blob}} Parcel what is handed to the engine
 */

/** @param {(parcel: Parcel) => void} hand_over to the engine that runs */
export function make_ledger(hand_over) {
    /** @typedef {Gift & {number: number, part: number, waits: boolean, is_kept: boolean}} Entry */
    /** @type {Entry[]} */ let entries = [];
    let last_number = 0;

    const find = (/** @type {number} */ number) => entries.find((entry) => entry.number === number);
    const drop = (/** @type {Entry} */ dropped) => void (entries = entries.filter((entry) => entry !== dropped));

    /** @param {Entry} entry */
    function send(entry) {
        entry.waits = true;
        hand_over({ number: entry.number, kind: entry.kind, message: entry.message(entry.number, entry.part) });
    }

    return {
        /** @param {Gift} gift */
        give(gift) {
            const entry = { ...gift, number: ++last_number, part: 0, waits: true, is_kept: false };
            entries.push(entry);
            send(entry);
        },

        /**
         * Takes the engine's answer. Returns the name of the file and whether this is news: that an engine which starts anew has
         * kept what the one before it had kept is none.
         * @param {number} number @param {Outcome} outcome
         */
        answered(number, outcome) {
            const entry = find(number);
            if (!entry) return { name: '', is_news: true }; // forgotten meanwhile
            const was_kept = entry.is_kept;
            entry.waits = false;
            entry.is_kept = outcome === 'kept';
            if (!entry.is_kept && outcome !== 'asked') drop(entry);
            return { name: entry.name, is_news: !(was_kept && entry.is_kept) };
        },

        /** The user has said what the file holds. @param {number} number @param {number} part a PicturePart */
        say_part(number, part) {
            const entry = find(number);
            if (!entry) return;
            drop(entry);
            entries.push({ ...entry, part });
            send(entries[entries.length - 1]);
        },

        /** The user does not want the file of that number. @param {number} number */
        leave(number) {
            entries = entries.filter((entry) => entry.number !== number);
        },

        /** Forgets all but what the user is asked about. */
        forget() {
            entries = entries.filter((entry) => !entry.waits && !entry.is_kept);
        },

        /** Hands all to a new engine. Returns what the old one was reading when it died, if anything. @returns {Gift | undefined} */
        hand_over_again() {
            const being_read = entries.find((entry) => entry.waits);
            if (being_read) drop(being_read);
            entries.filter((entry) => entry.waits || entry.is_kept).forEach(send);
            return being_read;
        },
    };
}
/** @typedef {ReturnType<typeof make_ledger>} Ledger */
