// What a person asks of every page in the system's settings: more contrast, less motion, the system's own colours. The canvas
// cannot be given those by the browser, as the elements around it are; so it is told them.

import { hand_over } from './memory.js';

const contrast = matchMedia('(prefers-contrast: more)');
const motion = matchMedia('(prefers-reduced-motion: reduce)');
const forced = matchMedia('(forced-colors: active)');
const dark = matchMedia('(prefers-color-scheme: dark)'); // with forced colours: that of their background

const names = ['Canvas', 'CanvasText', 'ButtonFace', 'ButtonText', 'Highlight', 'HighlightText', 'GrayText', 'LinkText'];

/** Red, green and blue of each name, as the browser has them now. */
function system_colours() {
    const probe = document.createElement('span');
    probe.hidden = true;
    Object.assign(probe.style, { forcedColorAdjust: 'none', colorScheme: 'light dark' });
    document.body.append(probe);
    const colours = names.flatMap((name) => {
        probe.style.color = name;
        return (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    });
    probe.remove();
    return Uint8Array.from(colours);
}

/** @typedef {ReturnType<typeof follow_preferences>} FollowedPreferences */

/** @param {InterfaceProgram} ui @param {() => void} wake */
export function follow_preferences(ui, wake) {
    let shown = '';

    function show() {
        const colours = forced.matches ? system_colours() : new Uint8Array();
        const now = [contrast.matches, motion.matches, forced.matches, ...colours].join();
        if (now === shown) return;
        shown = now;
        if (forced.matches) hand_over(ui, ui._page_reserve, colours);
        ui._page_set_preferences(contrast.matches, motion.matches, forced.matches);
        wake();
    }

    for (const query of [contrast, motion, forced, dark]) query.addEventListener('change', show);
    // One set of forced colours may follow another without any of these; the settings are another window.
    addEventListener('focus', show);
    show();
    return {
        show,
        /** Until `show`, as if nothing were asked for. */
        set_aside() {
            shown = '';
            ui._page_set_preferences(false, false, false);
        },
    };
}
