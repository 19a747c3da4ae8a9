// The page around the canvas: it starts the two programs, passes bytes between them, and lends the interface what
// only a document has: the address, the clipboard, the system's language and theme, words for screen readers.

import { follow_address, link_of, show_link } from './address.js';
import { first_choices, follow_system_theme, keep_choice } from './choices.js';
import { copy } from './clipboard.js';
import { start_engine } from './engine_link.js';
import { give_up, missing_feature } from './failure.js';
import { watch_faults } from './faults.js';
import { make_frames } from './frames.js';
import { Ledger } from './given.js';
import { take_pictures } from './giving.js';
import { work_by_elements } from './hands.js';
import { wake_with_the_page } from './input.js';
import { hand_over, hand_over_text, OutOfMemory } from './memory.js';
import { follow_preferences } from './preferences.js';
import { print_on_paper } from './print.js';
import { compile, run_interface } from './programs.js';
import { refuse, Refusal, remark } from './refusal.js';
import { follow_resolution } from './resolution.js';
import { listen_for_shortcuts } from './shortcuts.js';
import { make_tree_mirror } from './tree_mirror.js';
import { make_sound } from './sound.js';
import { make_words } from './words.js';

const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
const { is_chinese, is_dark, sounds } = first_choices();
const words = make_words();
const root = /** @type {HTMLElement} */ (document.getElementById('tree'));
const mirror = make_tree_mirror(root);
const cursors = ['default', 'text', 'move', 'ns-resize', 'ew-resize', 'nesw-resize', 'nwse-resize', 'pointer', 'not-allowed']; // of ImGuiMouseCursor

/** @typedef {ReturnType<typeof start_engine>} Engine */
/** @typedef {{ui: InterfaceProgram, frames: import('./frames.js').Frames}} Interface the program that runs, and its frames */

/** @type {Interface | undefined} */ let shown;
/** @type {Engine | undefined} */ let engine;

// ---------------------------------------------------------------- the engine, and what is given to it

const ledger = new Ledger((parcel) => engine?.hand_over(parcel));

/** Throws OutOfMemory when there is no room for it. @param {Bytes} event */
function take_event(event) {
    if (!shown) return; // nothing was asked of the engine yet
    hand_over(shown.ui, shown.ui._page_reserve, event);
    if (!shown.ui._page_receive()) throw new OutOfMemory();
    shown.frames.wake_for_news();
}

/** @param {string} name @param {Refusal} error */
function refuse_given(name, error) {
    if (!shown) return;
    refuse(shown.ui, [{ name, error }]);
    shown.frames.wake();
}

/** What was loaded could not be given to the engine anew. @param {string} name */
function tell_lost(name) {
    if (!shown) return;
    remark(shown.ui, 'lost', name);
    shown.frames.wake();
}

/** @param {import('./given.js').Answer} answer */
function take_answer({ number, outcome, event }) {
    const { name, is_news, is_lost } = ledger.what_came_of(number, outcome);
    if (is_lost) tell_lost(name);
    else if (is_news && event) take_event(event);
    else if (is_news) refuse_given(name, new Refusal(outcome));
    ledger.answered(number, outcome); // not before the interface has heard of it
}

// The new engine has what the user gave before the interface asks anything of it.
function engine_restarted() {
    const being_read = ledger.hand_over_again();
    shown?.ui._page_worker_restarted();
    if (being_read?.is_lost) tell_lost(being_read.name);
    else if (being_read) refuse_given(being_read.name, new Refusal('engine_stopped'));
    shown?.frames.wake();
}

// ---------------------------------------------------------------- what the interface asks of the page

/** @param {Interface} interface_ @param {Engine} running @returns {InterfaceWishes} */
function wishes({ ui, frames: { wake } }, running) {
    const choose_files = take_pictures(canvas, { ui, ledger }, wake);
    /** @param {string} text @param {(copied: boolean) => void} tell */
    const copy_and_tell = async (text, tell) => {
        tell(await copy(text));
        wake();
    };
    return {
        send_command: running.send_command,
        show_link,
        copy_link: (text) => copy_and_tell(link_of(text), (copied) => ui._page_link_copied(copied)),
        copy_text: (text) => copy_and_tell(text, (copied) => ui._page_text_copied(copied)),
        show_status: words.show_status,
        show_messages: words.show_messages,
        keep_choice,
        ...make_sound(() => {
            ui._page_sound_failed();
            wake();
        }),
        choose_files,
        say_part: (file, part) => ledger.say_part(file, part),
        leave_file: (file) => ledger.leave(file),
        forget_files: () => ledger.forget(),
        show_tree: mirror.show,
        show_cursor: (cursor) => (root.style.cursor = cursors[cursor] ?? 'none'),
    };
}

// ---------------------------------------------------------------- start

/** @param {Interface} interface_ */
function listen({ ui, frames }) {
    follow_address((text) => {
        hand_over_text(ui, ui._page_reserve, text);
        ui._page_open();
        frames.wake();
    });
    root.addEventListener('petal-told', (event) => words.tell(/** @type {CustomEvent<string>} */ (event).detail));
    listen_for_shortcuts(work_by_elements(root, ui, frames.wake, mirror));
    wake_with_the_page(frames);
    follow_system_theme((dark) => {
        ui._page_set_theme(dark);
        frames.wake();
    });
    follow_resolution();
    const preferences = follow_preferences(ui, frames.wake);
    print_on_paper(ui, frames.draw_now, words.tell_status, preferences);
}

async function start() {
    const missing = missing_feature();
    if (missing) return give_up(missing);
    const [ui_program, engine_program] = await Promise.all([compile('petal-ui-wasm'), compile('petal-engine-wasm')]);
    engine = start_engine(engine_program, { take_event, take_answer, restarted: engine_restarted, give_up });
    const page = /** @type {InterfaceWishes} */ ({});
    const ui = await run_interface(ui_program, canvas, page);
    shown = { ui, frames: make_frames(canvas, ui) };
    Object.assign(page, wishes(shown, engine));
    ui._page_start(is_chinese, is_dark, sounds);
    listen(shown);
    document.body.classList.add('started');
    shown.frames.wake();
}

/** @param {unknown} error */
function tell_fault(error) {
    if (!shown || !document.body.classList.contains('started')) return; // start tells of its own
    shown.ui.ccall('page_tell_fault', null, ['string'], [String(error).slice(0, 200)]);
    shown.frames.wake();
}

watch_faults(tell_fault, () => {
    engine?.stop();
    give_up('interface-failed');
});
start().catch((error) => {
    give_up('cannot-start', error);
    throw error;
});
