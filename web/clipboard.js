// Texts that go to the clipboard.

// The older way still works where the clipboard is withheld, as in a frame of a course page.
/** @param {string} text */
function copy_selection(text) {
    const focused = /** @type {HTMLElement} */ (document.activeElement);
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    focused.focus({ preventScroll: true });
    return copied;
}

/** Answers whether the text is on the clipboard. @param {string} text */
export async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return copy_selection(text);
    }
}
