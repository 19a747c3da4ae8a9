// The <input> over the field of the canvas that is being edited: it brings the phone's keyboard, input methods, selection, the
// clipboard and undo. One at a time, made anew for each edit, so that undo never reaches into another field.

/** @typedef {{edit_text: (label: string, text: string) => void, place_text: (box: number[], cuts: number[]) => void, end_text: () => void}} TextEntry */

/**
 * @param {HTMLCanvasElement} canvas
 * @param {{done: (text: string | null, is_given_up: boolean) => void, left_by_key: (event: KeyboardEvent) => void, as_meant: (text: string) => string}} answers
 *   what to do with a text that was changed (null: nothing was), with the key that ended it, and what a pasted text means in a field
 * @returns {TextEntry}
 */
export function make_text_entry(canvas, { done, left_by_key, as_meant }) {
    /** @type {HTMLInputElement | null} */ let field = null;
    let began = '';

    /** @param {boolean} give_up what was typed */
    function finish(give_up) {
        if (!field) return;
        const { value } = field;
        const had_focus = document.activeElement === field;
        const ended = field;
        field = null; // taking it off the page blurs it
        ended.remove();
        if (had_focus) canvas.focus({ preventScroll: true, focusVisible: false });
        done(!give_up && value !== began ? value : null, give_up);
    }

    /** @param {KeyboardEvent} event */
    function take_key(event) {
        if (event.isComposing || event.keyCode === 229) return; // an input method's own Enter and Escape; 229 in Safari
        if (!['Enter', 'Escape', 'Tab'].includes(event.key)) return;
        event.preventDefault();
        finish(event.key === 'Escape');
        left_by_key(event);
    }

    // An <input> would glue lines together, however they come.
    /** @param {Event} event @param {string | null | undefined} text that is put into the field at once */
    function take_text(event, text) {
        if (!text) return;
        const meant = as_meant(text);
        if (meant === text) return;
        event.preventDefault();
        document.execCommand('insertText', false, meant); // the one way that undo can take back
    }

    return {
        edit_text(label, text) {
            finish(false);
            field = document.createElement('input');
            field.className = 'field';
            field.value = began = text;
            field.setAttribute('aria-label', label);
            for (const name of ['autocomplete', 'autocapitalize', 'autocorrect']) field.setAttribute(name, 'off');
            field.spellcheck = false;
            field.enterKeyHint = 'done';
            field.addEventListener('keydown', take_key);
            field.addEventListener('paste', (event) => take_text(event, event.clipboardData?.getData('text/plain')));
            field.addEventListener('drop', (event) => take_text(event, event.dataTransfer?.getData('text/plain')));
            // A phone's keyboard brings the clipboard as typed text.
            field.addEventListener('beforeinput', (event) => /[\n\r\t]/.test(event.data ?? '') && take_text(event, event.data));
            // When the whole window loses the focus, the field keeps it for later.
            field.addEventListener('blur', () => document.activeElement !== field && finish(false));
            canvas.after(field);
        },
        place_text([left, top, width, height], cuts) {
            if (!field) return;
            Object.assign(field.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
            field.style.clipPath = cuts.some(Boolean) ? `inset(${cuts.map((cut) => `${cut}px`).join(' ')})` : '';
            if (document.activeElement === field) return;
            field.focus({ preventScroll: true });
            field.select();
        },
        end_text: () => finish(false),
    };
}
