// Which keys and gestures belong to the canvas, and which to the browser. SDL takes what it hears and withholds it from the
// browser, so it hears only of what Petal uses.

const used_keys = new Set([
    'Tab', 'Shift', 'Enter', ' ', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', ',', '.',
]);

/** @param {HTMLCanvasElement} canvas @param {() => void} let_go ends a press without a click */
export function leave_the_rest_to_the_browser(canvas, let_go) {
    const early = { capture: true };
    const keep_from_sdl = (/** @type {Event} */ event) => event.stopImmediatePropagation();
    canvas.addEventListener(
        'keydown',
        (event) => {
            const is_shortcut = event.ctrlKey || event.metaKey || event.altKey;
            if (is_shortcut || !used_keys.has(event.key)) keep_from_sdl(event);
        },
        early,
    );

    // Ctrl and the wheel zoom the page, and so does a trackpad's pinch, which comes as the same event.
    canvas.addEventListener('wheel', (event) => event.ctrlKey && keep_from_sdl(event), early);

    // The buttons behind the third go back and forward.
    for (const name of /** @type {const} */ (['mousedown', 'mouseup']))
        addEventListener(name, (event) => event.button > 2 && keep_from_sdl(event), early);

    // Two fingers zoom the page: what the first has pressed is let go, and SDL hears no more of them than their end. The
    // style touch-action keeps one finger for the canvas; who cancels its first touch loses the zoom. The end of a touch is
    // withheld, or a click of the mouse would follow it.
    const browser_may_act = (/** @type {TouchEvent} */ event) => (event.preventDefault = () => {});
    for (const name of /** @type {const} */ (['touchstart', 'touchmove', 'touchend']))
        canvas.addEventListener(
            name,
            (event) => {
                if (name !== 'touchend' || !event.cancelable) browser_may_act(event);
                if (name === 'touchend' || event.touches.length < 2) return;
                keep_from_sdl(event);
                let_go();
            },
            early,
        );
    canvas.addEventListener('touchcancel', let_go, early); // the system has taken the finger
}
