// The page around the canvas: it starts the two programs, passes bytes between them, and lends the interface what
// only a document has: the address, the clipboard, the system's language and theme, words for screen readers.

import { copy } from './clipboard.js';
import { give_up, missing_feature } from './failure.js';
import { watch_faults } from './faults.js';
import { take_pictures } from './giving.js';
import { leave_the_rest_to_the_browser } from './keys.js';
import { hand_over, hand_over_text } from './memory.js';
import { print_on_paper } from './print.js';
import { follow_resolution } from './resolution.js';
import { make_text_entry } from './text_entry.js';

const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
const status_line = /** @type {HTMLElement} */ (document.getElementById('status'));
const message_list = /** @type {HTMLElement} */ (document.getElementById('messages'));
const leave_button = /** @type {HTMLElement} */ (document.getElementById('leave'));

// ---------------------------------------------------------------- choices that outlive a visit

/** @param {string} name */
function kept_choice(name) {
    try {
        return localStorage.getItem(`petal-${name}`);
    } catch {
        return null; // a browser that keeps nothing still shows the page
    }
}

/** @param {string} name @param {string} value */
function keep_choice(name, value) {
    if (name === 'language') document.documentElement.lang = value;
    if (name === 'theme') document.documentElement.dataset.theme = value;
    try {
        localStorage.setItem(`petal-${name}`, value);
    } catch {
        // the choice holds for this visit
    }
}

const dark_system = matchMedia('(prefers-color-scheme: dark)');
const starts_chinese = (kept_choice('language') ?? navigator.language).startsWith('zh');
const starts_dark = kept_choice('theme') ? kept_choice('theme') === 'dark' : dark_system.matches;
document.documentElement.lang = starts_chinese ? 'zh' : 'en';
document.documentElement.dataset.theme = starts_dark ? 'dark' : 'light';

// ---------------------------------------------------------------- the engine's worker

/** @param {string} id of the script element that holds a gzipped program in base64 */
async function compile(id) {
    const base64 = /** @type {HTMLElement} */ (document.getElementById(id)).textContent ?? '';
    const zipped = Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));
    const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
    return WebAssembly.compile(await new Response(stream).arrayBuffer());
}

/** @type {any} the interface program once it runs */ let ui;
/** @type {Worker} */ let worker;
/** @type {WebAssembly.Module} */ let engine_program;
let restarts = 0;
let last_restart = -Infinity;

function start_worker() {
    const text = /** @type {HTMLElement} */ (document.getElementById('petal-worker-js')).textContent ?? '';
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    worker = new Worker(address);
    URL.revokeObjectURL(address);
    worker.onmessage = ({ data }) => {
        hand_over(ui, ui._page_reserve, data);
        ui._page_receive();
        wake_for_news();
    };
    worker.onerror = restart_worker;
    worker.postMessage(engine_program);
}

// A script that throws brings an ErrorEvent; one that the browser did not even load, a plain Event.
/** @param {Event} error */
function restart_worker(error) {
    error.preventDefault();
    worker.terminate();
    if (!(error instanceof ErrorEvent)) return give_up('forbidden');
    const now = performance.now();
    restarts = now - last_restart < 10000 ? restarts + 1 : 1; // one now and then is forgiven
    last_restart = now;
    if (restarts > 3) return give_up('engine-failed', error.message);
    start_worker();
    ui?._page_worker_restarted();
    wake();
}

// ---------------------------------------------------------------- frames, only when something changed

let frame_is_due = false;
let context_is_lost = false;
let has_news = false;
let rest_timer = 0;

function wake() {
    if (frame_is_due || context_is_lost) return;
    frame_is_due = true;
    requestAnimationFrame(draw_frame);
}

function draw_frame() {
    frame_is_due = false;
    if (context_is_lost) return;
    const began = performance.now();
    clearTimeout(rest_timer);
    if (has_news) rest_timer = setTimeout(wake, longest_pause); // the last news' sizes, which Dear ImGui knows a frame later
    has_news = false;
    if (ui._page_frame()) wake();
    requestAnimationFrame(() => (frame_took = performance.now() - began)); // called when the browser has room for another
}

// For what has to be seen before an event's listeners return.
function draw_now(frames = 1) {
    while (!context_is_lost && frames-- > 0 && ui._page_frame());
    wake();
}

const quick_frame = 34; // ms: two of a 60 Hz display
const longest_pause = 100; // ms; a hidden page's last frame takes as long as it is hidden
let frame_took = 0;
let news_timer = 0;

// Without a graphics card a frame takes long, and input would wait for one that only shows how training goes on: such
// frames then keep as long a pause between them.
function wake_for_news() {
    has_news = true;
    if (frame_took < quick_frame) return wake();
    news_timer ||= setTimeout(() => {
        news_timer = 0;
        wake();
    }, Math.min(frame_took, longest_pause));
}

const frames_of_a_tap = 4; // the finger down, up and gone, and what the control asks for

function listen() {
    const input = ['pointerdown', 'pointermove', 'pointerup', 'pointerleave', 'wheel', 'keydown', 'keyup', 'touchstart', 'touchmove', 'touchend', 'focus', 'blur'];
    for (const name of input) canvas.addEventListener(name, wake, { passive: true });
    leave_the_rest_to_the_browser(canvas, { set_shift: (down) => ui._page_set_shift(down), let_go: () => ui._page_let_go() });
    canvas.addEventListener('pointerdown', (event) => {
        canvas.setPointerCapture(event.pointerId); // a drag may end outside of the canvas
        canvas.focus({ preventScroll: true, focusVisible: false });
    });
    // In a frame of a course page the wheel moves that page until the reader has clicked into Petal.
    const is_framed = window !== window.parent;
    canvas.addEventListener(
        'wheel',
        (event) => {
            if (is_framed && !document.hasFocus()) event.stopImmediatePropagation();
        },
        { capture: true },
    );
    addEventListener('mouseup', wake);
    // A phone opens its keyboard only for a field that gets the focus inside of the tap.
    canvas.addEventListener('touchend', () => draw_now(frames_of_a_tap));
    addEventListener('resize', wake);
    addEventListener('hashchange', () => open_link(location.hash.slice(1)));
    document.addEventListener('visibilitychange', wake);
    dark_system.addEventListener('change', ({ matches }) => {
        if (kept_choice('theme')) return;
        document.documentElement.dataset.theme = matches ? 'dark' : 'light';
        ui._page_set_theme(matches);
        wake();
    });
    canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault(); // asks for it back
        context_is_lost = true;
    });
    canvas.addEventListener('webglcontextrestored', () => {
        context_is_lost = false;
        ui._page_context_restored();
        wake();
    });
    // Tab walks through the controls of the canvas, so Escape is the way out of it.
    canvas.addEventListener(
        'keydown',
        (event) => {
            if (event.key !== 'Escape' || ui._page_wants_escape()) return;
            event.stopImmediatePropagation();
            leave_button.focus();
        },
        { capture: true },
    );
    leave_button.addEventListener('click', () => canvas.focus());
}

// ---------------------------------------------------------------- what the interface asks of the page

/** @param {string} text */
function link_of(text) {
    return `${location.href.split('#')[0]}${text ? `#${text}` : ''}`;
}

/** @param {string} text */
function put_in_address(text) {
    try {
        history.replaceState(null, '', link_of(text));
    } catch {
        // a page inside another document may not change its address; "Copy link" has the link
    }
}

/** @param {string} text */
function open_link(text) {
    hand_over_text(ui, ui._page_reserve, text);
    ui._page_open();
    wake();
}

/** @type {(role: number) => void} once the interface runs */ let choose_files;

/** @param {string} text @param {(copied: boolean) => void} tell */
async function copy_and_tell(text, tell) {
    tell(await copy(text));
    wake();
}

let link_timer = 0;
let status_timer = 0;
let shown_status = { text: '', live: 'polite' };

function tell_status() {
    clearTimeout(status_timer);
    status_timer = 0;
    status_line.setAttribute('aria-live', shown_status.live);
    if (status_line.textContent !== shown_status.text) status_line.textContent = shown_status.text;
}

const page = {
    /** @param {Uint8Array} bytes */
    send_command: (bytes) => worker.postMessage(bytes, [bytes.buffer]),

    // Browsers refuse addresses that change too often, so a dragged slider changes it when it rests.
    /** @param {string} text */
    show_link(text) {
        clearTimeout(link_timer);
        link_timer = setTimeout(() => put_in_address(text), 200);
    },

    /** @param {string} text */
    copy_link(text) {
        copy_and_tell(link_of(text), (copied) => ui._page_link_copied(copied));
    },

    /** @param {string} text */
    copy_text(text) {
        copy_and_tell(text, (copied) => ui._page_text_copied(copied));
    },

    // At most once a second, so that a screen reader can keep up; while training runs it does not speak of its own accord.
    /** @param {string} text @param {boolean} changes_often */
    show_status(text, changes_often) {
        shown_status = { text, live: changes_often ? 'off' : 'polite' };
        status_timer ||= setTimeout(tell_status, status_line.textContent ? 1000 : 0);
    },

    /** @param {string} lines */
    show_messages(lines) {
        const items = lines.split('\n').filter(Boolean).map((line) => {
            const item = document.createElement('li');
            item.textContent = line;
            return item;
        });
        message_list.replaceChildren(...items);
    },

    /** @param {number} role */
    choose_files: (role) => choose_files(role),

    keep_choice,

    ...make_text_entry(canvas, {
        done(text, is_given_up) {
            if (text !== null) hand_over_text(ui, ui._page_reserve, text);
            ui._page_end_edit(text !== null, is_given_up);
            wake();
        },
        left_by_key({ key, shiftKey }) {
            ui._page_show_focus();
            if (key === 'Tab') ui._page_press_tab(shiftKey);
            wake();
        },
        as_meant(text) {
            hand_over_text(ui, ui._page_reserve, text);
            return ui.UTF8ToString(ui._page_as_meant());
        },
    }),
};

// ---------------------------------------------------------------- start

async function start() {
    const missing = missing_feature();
    if (missing) return give_up(missing);
    const [ui_program, engine] = await Promise.all([compile('petal-ui-wasm'), compile('petal-engine-wasm')]);
    engine_program = engine;
    start_worker();
    // Between frames too the picture is there, to be copied or printed. SDL takes the context that the canvas has.
    canvas.getContext('webgl2', { alpha: false, depth: false, stencil: false, antialias: false, preserveDrawingBuffer: true });
    ui = await new Promise((runs, fails) => {
        const instantiateWasm = (/** @type {any} */ imports, /** @type {any} */ done) => {
            WebAssembly.instantiate(ui_program, imports).then((instance) => done(instance, ui_program)).catch(fails);
            return {};
        };
        create_ui({ canvas, page, instantiateWasm }).then(runs, fails);
    });
    ui._page_start(starts_chinese, starts_dark);
    open_link(location.hash.slice(1));
    choose_files = take_pictures(canvas, ui, wake);
    listen();
    follow_resolution();
    print_on_paper(ui, draw_now, tell_status);
    Object.assign(globalThis, { petal_controls: () => ui.UTF8ToString(ui._page_controls()) }); // what a canvas hides, for tests
    document.body.classList.add('started');
    wake();
}

/** @param {unknown} error */
function tell_fault(error) {
    if (!document.body.classList.contains('started')) return; // start tells of its own
    ui.ccall('page_tell_fault', null, ['string'], [String(error).slice(0, 200)]);
    wake();
}

watch_faults(tell_fault, () => {
    worker?.terminate();
    give_up('interface-failed');
});
start().catch((error) => {
    give_up('cannot-start', error);
    throw error;
});
