// The state and the messages of the page in words, for screen readers.

export function make_words() {
    const status_line = /** @type {HTMLElement} */ (document.getElementById('status'));
    const message_list = /** @type {HTMLElement} */ (document.getElementById('messages'));
    let status_timer = 0;
    let shown_status = { text: '', live: 'polite' };

    /** Brings the words up to date at once. */
    function tell_status() {
        clearTimeout(status_timer);
        status_timer = 0;
        status_line.setAttribute('aria-live', shown_status.live);
        if (status_line.textContent !== shown_status.text) status_line.textContent = shown_status.text;
    }

    /**
     * At most once a second, so that a screen reader can keep up; while training runs it does not speak of its own accord.
     * @param {string} text @param {boolean} changes_often
     */
    function show_status(text, changes_often) {
        shown_status = { text, live: changes_often ? 'off' : 'polite' };
        status_timer ||= setTimeout(tell_status, status_line.textContent ? 1000 : 0);
    }

    /** @param {string} lines */
    function show_messages(lines) {
        const items = lines.split('\n').filter(Boolean).map((line) => {
            const item = document.createElement('li');
            item.textContent = line;
            return item;
        });
        message_list.replaceChildren(...items);
    }

    return { tell_status, show_status, show_messages };
}
