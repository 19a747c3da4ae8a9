// Workers whose text stands in the page: no file can be loaded over file://.

/** @param {string} id of the script element that holds the text */
export function script_worker(id) {
    const text = /** @type {HTMLElement} */ (document.getElementById(id)).textContent ?? '';
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return worker;
}
