// The run in the address of the page.

/** @param {string} text */
export function link_of(text) {
    return `${location.href.split('#')[0]}${text ? `#${text}` : ''}`;
}

/** @param {string} text */
function put_in_address(text) {
    try {
        history.replaceState(null, '', link_of(text));
    } catch {
        // a page inside another document may not change its address; "Copy link" has the link
    }
}

let link_timer = 0;

/** Browsers refuse addresses that change too often, so a dragged slider changes it when it rests. @param {string} text */
export function show_link(text) {
    clearTimeout(link_timer);
    link_timer = setTimeout(() => put_in_address(text), 200);
}

/** @param {(text: string) => void} open */
export function follow_address(open) {
    const open_named = () => open(location.hash.slice(1));
    open_named();
    addEventListener('hashchange', open_named);
}
