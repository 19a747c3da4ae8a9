// On paper the picture is light: ink is spent on what is drawn, and the words under the picture are black.

/** @param {InterfaceProgram} ui @param {() => void} draw_now @param {() => void} tell_status brings the words up to date */
export function print_on_paper(ui, draw_now, tell_status) {
    const is_dark = () => document.documentElement.dataset.theme === 'dark';
    const show = (/** @type {boolean} */ dark) => {
        ui._page_set_theme(dark);
        draw_now(); // the browser takes the page as it is when the event's listeners return
    };
    addEventListener('beforeprint', () => {
        if (is_dark()) show(false);
        tell_status();
    });
    addEventListener('afterprint', () => is_dark() && show(true));
}
