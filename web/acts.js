// What was done to an element, told to the widget of its id (the struct Act in src/ui/tree.hpp).

import { hand_over_text } from './memory.js';

/** The enum Act::Kind. */
export const acts = { press: 0, write: 1, give_up: 2, set: 3, choose: 4, key: 5, tell: 6 };

/** @param {InterfaceProgram} ui @param {() => void} wake */
export function make_act(ui, wake) {
    return (/** @type {number} */ id, /** @type {number} */ kind, { number = 0, shift = false, text = '' } = {}) => {
        hand_over_text(ui, ui._page_reserve, text);
        ui._page_act(id, kind, number, shift);
        wake();
    };
}
/** @typedef {ReturnType<typeof make_act>} Tell */
