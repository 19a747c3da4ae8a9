// What else draws a frame: the page's size, the pointer that was lifted outside of it, coming back to the tab.

/** @param {import('./frames.js').Frames} frames */
export function wake_with_the_page({ wake }) {
    for (const name of ['resize', 'mouseup', 'focus', 'blur']) addEventListener(name, wake);
    document.addEventListener('visibilitychange', wake);
}
