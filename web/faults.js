// Errors that nothing else has caught: none is swallowed.

/** @param {unknown} error */
function left_a_program_broken(error) {
    const kinds = [WebAssembly.RuntimeError, /** @type {any} */ (WebAssembly).Exception]; // a trap; an exception of C++
    return kinds.some((kind) => kind && error instanceof kind);
}

/**
 * @param {(error: unknown) => void} tell of one after which the page goes on
 * @param {() => void} stop for one after which it cannot
 */
export function watch_faults(tell, stop) {
    const take = (/** @type {unknown} */ error) => {
        if (left_a_program_broken(error)) return stop();
        try {
            tell(error);
        } catch {
            stop();
        }
    };
    addEventListener('error', ({ error }) => error && take(error)); // without one it is a browser's remark, or an extension's
    addEventListener('unhandledrejection', ({ reason }) => take(reason ?? 'a promise was rejected without a reason'));
}
