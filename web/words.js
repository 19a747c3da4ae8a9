// The state and the messages of the page in words, for screen readers.

const between_news = 5000; // ms: while training runs; a screen reader needs as long for a sentence or two

export function make_words() {
    const status_line = /** @type {HTMLElement} */ (document.getElementById('status'));
    const news_line = /** @type {HTMLElement} */ (document.getElementById('news'));
    const message_list = /** @type {HTMLElement} */ (document.getElementById('messages'));
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let status_timer;
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let news_timer;
    let told_at = -Infinity;
    let shown_status = '';
    let is_first = true; // what stands there as the page opens is read where it stands

    /** Brings the words up to date at once. */
    function tell_status() {
        clearTimeout(status_timer);
        status_timer = undefined;
        if (status_line.textContent !== shown_status) status_line.textContent = shown_status;
    }

    // Sentences that were told before are not told again, and fingerprints are for those who look for them.
    function tell_news() {
        clearTimeout(news_timer);
        news_timer = undefined;
        told_at = performance.now();
        const told = news_line.dataset.told ?? '';
        const sentences = shown_status.split(/(?<=\. |。)/);
        const fresh = sentences.filter((sentence) => !told.includes(sentence) && !/[0-9a-f]{16}/.test(sentence));
        news_line.dataset.told = shown_status;
        if (!is_first && fresh.length > 0) news_line.textContent = fresh.join('').trim();
        is_first = false;
    }

    /**
     * The status line follows within a second. Of itself a screen reader tells what has changed: at once, or every few
     * seconds while a run goes on.
     * @param {string} text @param {boolean} changes_often
     */
    function show_status(text, changes_often) {
        shown_status = text;
        status_timer ||= setTimeout(tell_status, status_line.textContent ? 1000 : 0);
        const wait = changes_often ? Math.max(1000, told_at + between_news - performance.now()) : 200;
        if (!changes_often) clearTimeout(news_timer);
        if (!changes_often || !news_timer) news_timer = setTimeout(tell_news, wait);
    }

    /** Something that has just been done, in words. @param {string} words */
    function tell(words) {
        news_line.textContent = words;
    }

    /** What stands there already is not read again. @param {string} lines */
    function show_messages(lines) {
        const left = lines.split('\n').filter(Boolean);
        for (const item of [...message_list.children]) {
            const place = left.indexOf(item.textContent ?? '');
            if (place < 0) item.remove();
            else left.splice(place, 1);
        }
        for (const line of left) message_list.append(Object.assign(document.createElement('li'), { textContent: line }));
    }

    return { tell, tell_status, show_status, show_messages };
}
