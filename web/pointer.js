// The pointer over the elements of the tree goes to the canvas, where it hovers, presses and drags what is drawn.

// Browsers do these better: they take the pointer themselves. A button's click is told to its widget (hands.js), also where the
// canvas has not yet followed a column that scrolls.
const worked_by_browser = 'button, input, select';
const of_numbers = '[data-role="more"], [data-role="details"]'; // they lie over what is drawn, which does not feel them
const held_after = 500; // ms that a finger rests
const rests_within = 8; // CSS pixels
const click_follows_within = 300; // ms after the pointer has come up

/** @param {HTMLElement} root @param {InterfaceProgram} ui @param {() => void} wake */
export function forward_pointer(root, ui, wake) {
    /** @type {Element | null} */ let pressed = null; // what the pointer has gone down on, as far as the canvas knows
    /** @type {Element | null} */ let clicked = null; // what it has come up on
    let click_timer = 0;
    let hold_timer = 0;
    let is_held = false;
    let began = { x: 0, y: 0 };
    let last = { x: -1, y: -1 }; // where a pointer was seen

    const point = (/** @type {PointerEvent} */ event) => ui._page_point(event.clientX, event.clientY, event.pointerType === 'touch');
    const press = (/** @type {Element} */ target) => {
        pressed = target;
        ui._page_press(true);
        wake();
    };
    const let_go = () => {
        clearTimeout(hold_timer);
        pressed = null;
        is_held = false;
        ui._page_let_go();
        wake();
    };
    /** A click that follows is the end of this press. @param {Element} target */
    const expect_click = (target) => {
        clicked = target;
        clearTimeout(click_timer);
        click_timer = setTimeout(() => (clicked = null), click_follows_within);
    };
    /** Browsers press what a screen reader or voice control has chosen at its middle, without a pointer that has come there; its click counts then. @param {PointerEvent} event */
    const has_come = ({ pointerType, clientX, clientY }) => pointerType === 'touch' || Math.hypot(clientX - last.x, clientY - last.y) <= 1;
    const see = (/** @type {PointerEvent} */ event) => event.isPrimary && (last = { x: event.clientX, y: event.clientY });

    root.addEventListener('pointerover', see);
    root.addEventListener('pointerdown', (event) => {
        if (!event.isPrimary) return let_go(); // two fingers zoom the page
        clicked = null;
        if (event.button !== 0 || !has_come(event)) return;
        const target = /** @type {Element} */ (event.target);
        if (target.closest(of_numbers)) return let_go();
        point(event);
        wake();
        if (event.pointerType === 'touch') {
            began = { x: event.clientX, y: event.clientY };
            hold_timer = setTimeout(() => {
                is_held = true;
                pressed = null;
                ui._page_rest(began.x, began.y);
                wake();
            }, held_after);
        }
        if (target.closest(worked_by_browser)) return;
        if (event.pointerType !== 'touch') target.setPointerCapture(event.pointerId); // a drag may end outside of the page
        press(target);
    });
    root.addEventListener('pointermove', (event) => {
        if (!event.isPrimary) return;
        see(event);
        if (pressed && event.buttons === 0) let_go(); // it has come up where nobody heard of it
        const target = /** @type {Element} */ (event.target);
        if (!pressed && target.closest(of_numbers)) return let_go();
        if (Math.hypot(event.clientX - began.x, event.clientY - began.y) > rests_within) {
            clearTimeout(hold_timer);
            if (is_held && target.matches('.drags:not(input)')) press(target); // it has rested, and drags now
            is_held &&= !pressed;
        }
        point(event);
        wake();
    });
    root.addEventListener('pointerup', (event) => {
        if (!event.isPrimary) return;
        clearTimeout(hold_timer);
        if (is_held) {
            expect_click(/** @type {Element} */ (event.target));
            return let_go();
        }
        if (!pressed) return;
        expect_click(pressed);
        pressed = null;
        point(event);
        ui._page_press(false);
        wake();
    });
    root.addEventListener('keydown', () => (clicked = null), { capture: true });
    root.addEventListener('pointercancel', let_go); // the browser has taken the finger, to scroll or to zoom
    root.addEventListener('pointerleave', () => !pressed && let_go());
    root.addEventListener('contextmenu', (event) => {
        const { pointerType, target } = /** @type {PointerEvent} */ (event);
        if (pressed && pointerType !== 'touch') let_go(); // a menu takes the pointer that it came by
        const is_browsers = target instanceof Element && target.closest('[data-role="field"], [data-role="details"]');
        if (pointerType === 'touch' && !is_browsers) event.preventDefault();
    });
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
