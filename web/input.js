// Mouse, fingers and keys on the canvas: what SDL hears of, what draws a frame, and what leaves the canvas.

import { leave_the_rest_to_the_browser } from './keys.js';

const early = { capture: true };
const frames_of_a_tap = 4; // the finger down, up and gone, and what the control asks for

/** In a frame of a course page the wheel moves that page until the reader has clicked into Petal. @param {HTMLCanvasElement} canvas */
function leave_the_wheel_to_the_page_around(canvas) {
    const is_framed = window !== window.parent;
    canvas.addEventListener(
        'wheel',
        (event) => {
            if (is_framed && !document.hasFocus()) event.stopImmediatePropagation();
        },
        early,
    );
}

/** Tab walks through the controls of the canvas, so Escape is the way out of it. @param {HTMLCanvasElement} canvas @param {InterfaceProgram} ui */
function leave_by_escape(canvas, ui) {
    const leave_button = /** @type {HTMLElement} */ (document.getElementById('leave'));
    canvas.addEventListener(
        'keydown',
        (event) => {
            if (event.key !== 'Escape' || ui._page_wants_escape()) return;
            event.stopImmediatePropagation();
            leave_button.focus();
        },
        early,
    );
    leave_button.addEventListener('click', () => canvas.focus());
}

/** @param {HTMLCanvasElement} canvas @param {InterfaceProgram} ui @param {import('./frames.js').Frames} frames */
export function listen_to_canvas(canvas, ui, { wake, draw_now }) {
    const input = ['pointerdown', 'pointermove', 'pointerup', 'pointerleave', 'wheel', 'keydown', 'keyup', 'touchstart', 'touchmove', 'touchend', 'focus', 'blur'];
    for (const name of input) canvas.addEventListener(name, wake, { passive: true });
    leave_the_rest_to_the_browser(canvas, { set_shift: (down) => ui._page_set_shift(down), let_go: () => ui._page_let_go() });
    canvas.addEventListener('pointerdown', (event) => {
        canvas.setPointerCapture(event.pointerId); // a drag may end outside of the canvas
        canvas.focus({ preventScroll: true, focusVisible: false });
    });
    leave_the_wheel_to_the_page_around(canvas);
    addEventListener('mouseup', wake);
    // A phone opens its keyboard only for a field that gets the focus inside of the tap.
    canvas.addEventListener('touchend', () => draw_now(frames_of_a_tap));
    addEventListener('resize', wake);
    document.addEventListener('visibilitychange', wake);
    leave_by_escape(canvas, ui);
}
