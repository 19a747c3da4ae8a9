// On paper the picture is light: ink is spent on what is drawn, and the words under the picture are black.

/** @param {any} ui the interface program @param {() => void} draw_now */
export function print_on_paper(ui, draw_now) {
    const is_dark = () => document.documentElement.dataset.theme === 'dark';
    const show = (/** @type {boolean} */ dark) => {
        ui._page_set_theme(dark);
        draw_now(); // the browser takes the page as it is when the event's listeners return
    };
    addEventListener('beforeprint', () => is_dark() && show(false));
    addEventListener('afterprint', () => is_dark() && show(true));
}
