// On paper the picture is light: ink is spent on what is drawn, and the words under the picture are black.

/**
 * @param {InterfaceProgram} ui @param {() => void} draw_now @param {() => void} tell_status brings the words up to date
 * @param {import('./preferences.js').FollowedPreferences} preferences those of a screen
 */
export function print_on_paper(ui, draw_now, tell_status, preferences) {
    const is_dark = () => document.documentElement.dataset.theme === 'dark';
    addEventListener('beforeprint', () => {
        if (is_dark()) ui._page_set_theme(false);
        preferences.set_aside();
        draw_now(); // the browser takes the page as it is when the event's listeners return
        tell_status();
    });
    addEventListener('afterprint', () => {
        if (is_dark()) ui._page_set_theme(true);
        preferences.show();
        draw_now();
    });
}
