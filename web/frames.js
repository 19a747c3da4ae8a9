// When the canvas is drawn: only when something changed, and after news of the engine no more often than the machine can.

const quick_frame = 34; // ms: two of a 60 Hz display
const longest_pause = 100; // ms; a hidden page's last frame takes as long as it is hidden

/** @typedef {ReturnType<typeof make_frames>} Frames */

/** Whether the browser has taken the canvas' context. @param {HTMLCanvasElement} canvas @param {() => void} restored */
function follow_context(canvas, restored) {
    const context = { is_lost: false };
    canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault(); // asks for it back
        context.is_lost = true;
    });
    canvas.addEventListener('webglcontextrestored', () => {
        context.is_lost = false;
        restored();
    });
    return context;
}

/** @param {HTMLCanvasElement} canvas @param {InterfaceProgram} ui */
export function make_frames(canvas, ui) {
    let frame_is_due = false;
    let has_news = false;
    let rest_timer = 0;
    let frame_took = 0;
    let news_timer = 0;
    const context = follow_context(canvas, () => {
        ui._page_context_restored();
        wake();
    });

    function draw_frame() {
        frame_is_due = false;
        if (context.is_lost) return;
        const began = performance.now();
        clearTimeout(rest_timer);
        if (has_news) rest_timer = setTimeout(wake, longest_pause); // the last news' sizes, which Dear ImGui knows a frame later
        has_news = false;
        const follows = ui._page_frame();
        if (follows === 1) wake();
        if (follows === 2) rest_timer = setTimeout(wake, longest_pause); // the tree is told a little later
        requestAnimationFrame(() => (frame_took = performance.now() - began)); // called when the browser has room for another
    }

    function wake() {
        if (frame_is_due || context.is_lost) return;
        frame_is_due = true;
        requestAnimationFrame(draw_frame);
    }

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

    /** For what has to be seen before an event's listeners return. */
    function draw_now(frames = 1) {
        while (!context.is_lost && frames-- > 0 && ui._page_frame() === 1);
        wake();
    }

    return { wake, wake_for_news, draw_now };
}
