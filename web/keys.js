// Which keys and gestures belong to the canvas, and which to the browser. SDL takes what it hears and withholds it from the
// browser, so it hears only of what Petal uses.

const used_keys = new Set([
    'Tab', 'Shift', 'Enter', ' ', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', ',', '.',
]);

/**
 * @param {HTMLCanvasElement} canvas
 * @param {{set_shift: (down: boolean) => void, let_go: () => void}} interface_ told of Shift at each key, for it may be pressed in
 *   another element, and asked to end a press without a click
 */
export function leave_the_rest_to_the_browser(canvas, { set_shift, let_go }) {
    const early = { capture: true };
    const keep_from_sdl = (/** @type {Event} */ event) => event.stopImmediatePropagation();
    canvas.addEventListener(
        'keydown',
        (event) => {
            const is_shortcut = event.ctrlKey || event.metaKey || event.altKey;
            if (is_shortcut || !used_keys.has(event.key)) return keep_from_sdl(event);
            if (event.key !== 'Shift') set_shift(event.shiftKey);
        },
        early,
    );

    // Ctrl and the wheel zoom the page, and so does a trackpad's pinch, which comes as the same event.
    canvas.addEventListener('wheel', (event) => event.ctrlKey && keep_from_sdl(event), early);

    // Two fingers zoom the page: what the first has pressed is let go, and SDL hears no more of them than their end, until all
    // are lifted. The style touch-action keeps one finger for the canvas; who cancels its first touch loses the zoom. The end
    // of a touch is withheld from the browser, or a click of the mouse would follow it.
    let is_gesture = false;
    const browser_may_act = (/** @type {TouchEvent} */ event) => (event.preventDefault = () => {});
    for (const name of /** @type {const} */ (['touchstart', 'touchmove']))
        canvas.addEventListener(
            name,
            (event) => {
                browser_may_act(event);
                if (event.touches.length > 1 && !is_gesture) let_go();
                is_gesture ||= event.touches.length > 1;
                if (is_gesture) keep_from_sdl(event);
            },
            early,
        );
    const end = (/** @type {TouchEvent} */ event) => {
        if (!event.cancelable) browser_may_act(event);
        if (is_gesture || event.type === 'touchcancel') let_go(); // the system has taken the finger
        if (event.touches.length === 0) is_gesture = false;
    };
    canvas.addEventListener('touchend', end, early);
    canvas.addEventListener('touchcancel', end, early);
}
