// Choices that outlive a visit: language, theme and sound. Until there is one, the system's holds, and nothing sounds.

const dark_system = matchMedia('(prefers-color-scheme: dark)');

/** @param {string} name */
export function kept_choice(name) {
    try {
        return localStorage.getItem(`petal-${name}`);
    } catch {
        return null; // a browser that keeps nothing still shows the page
    }
}

/** @param {string} name @param {string} value */
export function keep_choice(name, value) {
    if (name === 'language') document.documentElement.lang = value;
    if (name === 'theme') document.documentElement.dataset.theme = value;
    try {
        localStorage.setItem(`petal-${name}`, value);
    } catch {
        // the choice holds for this visit
    }
}

/** What the page starts with; the document around the canvas follows it. */
export function first_choices() {
    const is_chinese = (kept_choice('language') ?? navigator.language).startsWith('zh');
    const is_dark = kept_choice('theme') ? kept_choice('theme') === 'dark' : dark_system.matches;
    document.documentElement.lang = is_chinese ? 'zh' : 'en';
    document.documentElement.dataset.theme = is_dark ? 'dark' : 'light';
    return { is_chinese, is_dark, sounds: kept_choice('sound') === 'on' };
}

/** @param {(is_dark: boolean) => void} changed */
export function follow_system_theme(changed) {
    dark_system.addEventListener('change', ({ matches }) => {
        if (kept_choice('theme')) return;
        document.documentElement.dataset.theme = matches ? 'dark' : 'light';
        changed(matches);
    });
}
