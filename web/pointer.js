// The pointer over the elements of the tree goes to the canvas, where it hovers, presses and drags what is drawn.

// Browsers do these better: they take the pointer themselves.
const worked_by_browser = ['slider', 'field', 'chooser'];
const held_after = 500; // ms that a finger rests
const rests_within = 8; // CSS pixels

/** @typedef {import('./hands.js').Entry} Entry */

/** What presses an element for somebody may not know where it is: then its click counts. @param {PointerEvent} event */
function is_within({ target, clientX, clientY }) {
    const { left, top, right, bottom } = /** @type {Element} */ (target).getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** @param {HTMLElement} root @param {InterfaceProgram} ui @param {() => void} wake @param {(target: EventTarget | null) => Entry | undefined} node_at */
export function forward_pointer(root, ui, wake, node_at) {
    /** @type {Element | null} */ let pressed = null; // what the pointer has gone down on, as far as the canvas knows
    /** @type {Element | null} */ let clicked = null; // what it has come up on
    let hold_timer = 0;
    let is_held = false;
    let began = { x: 0, y: 0 };

    const point = (/** @type {PointerEvent} */ event) => ui._page_point(event.clientX, event.clientY, event.pointerType === 'touch');
    const let_go = () => {
        clearTimeout(hold_timer);
        pressed = null;
        is_held = false;
        ui._page_let_go();
        wake();
    };
    root.addEventListener('pointerdown', (event) => {
        if (!event.isPrimary) return let_go(); // two fingers zoom the page
        clicked = null;
        point(event);
        wake();
        const entry = node_at(event.target);
        if (event.button !== 0 || !is_within(event) || (entry && worked_by_browser.includes(entry.node.role))) return;
        const target = /** @type {Element} */ (event.target);
        if (event.pointerType !== 'touch') target.setPointerCapture(event.pointerId); // a drag may end outside of the page
        pressed = target;
        ui._page_press(true);
        if (event.pointerType !== 'touch') return;
        began = { x: event.clientX, y: event.clientY };
        hold_timer = setTimeout(() => {
            is_held = true;
            pressed = null;
            ui._page_rest(began.x, began.y);
            wake();
        }, held_after);
    });
    root.addEventListener('pointermove', (event) => {
        if (!event.isPrimary) return;
        if (Math.hypot(event.clientX - began.x, event.clientY - began.y) > rests_within) clearTimeout(hold_timer);
        point(event);
        wake();
    });
    root.addEventListener('pointerup', (event) => {
        if (!event.isPrimary) return;
        clearTimeout(hold_timer);
        if (is_held) {
            clicked = /** @type {Element} */ (event.target);
            return let_go();
        }
        if (!pressed) return;
        clicked = pressed;
        pressed = null;
        point(event);
        ui._page_press(false);
        wake();
    });
    root.addEventListener('keydown', () => (clicked = null), { capture: true });
    root.addEventListener('pointercancel', let_go); // the browser has taken the finger, to scroll or to zoom
    root.addEventListener('pointerleave', () => !pressed && let_go());
    root.addEventListener('contextmenu', (event) => /** @type {PointerEvent} */ (event).pointerType === 'touch' && event.preventDefault());
    return {
        /** Whether a click is the end of a press that the canvas has had; asked once of each. @param {EventTarget | null} target */
        was_pressed(target) {
            const ended = clicked;
            clicked = null;
            return ended !== null && target instanceof Node && ended.contains(target);
        },
    };
}

/** In a frame of a course page the wheel moves that page until the reader has clicked into Petal. @param {HTMLElement} root */
export function leave_the_wheel_to_the_page_around(root) {
    const follow = () => root.classList.toggle('passed-by', window !== window.parent && !document.hasFocus());
    for (const name of ['focus', 'blur']) addEventListener(name, follow);
    follow();
}

/** @param {HTMLElement} root @param {InterfaceProgram} ui @param {() => void} wake */
export function forward_wheel(root, ui, wake) {
    root.addEventListener(
        'wheel',
        (event) => {
            const is_taken = event.target instanceof Element && event.target.closest('.turns') && !event.ctrlKey;
            if (!is_taken || root.classList.contains('passed-by')) return;
            event.preventDefault();
            const points = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 1 / 3 : 1 / 100;
            ui._page_wheel(-event.deltaY * points);
            wake();
        },
        { passive: false },
    );
}
