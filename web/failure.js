// A readable page when Petal cannot run: the sentence of web/page.html that helps, and what the browser said.

// Rules without which Petal cannot start; a site's other rules, and those that only report, keep nothing from it.
const needed_rules = ['default-src', 'script-src', 'child-src', 'worker-src', 'require-trusted-types-for'];
let broken_rule = '';
/** @type {{sentence: string, error?: unknown} | undefined} */ let failure;

addEventListener('securitypolicyviolation', ({ disposition, effectiveDirective }) => {
    if (disposition !== 'enforce' || !needed_rules.includes(effectiveDirective)) return;
    broken_rule = effectiveDirective;
    if (failure) give_up(failure.sentence, failure.error); // the browser tells of it after the failure that it caused
});

/** @param {string} sentence the id of the one that says why @param {unknown} [error] what was thrown, if anything was */
export function give_up(sentence, error) {
    failure = { sentence, error };
    // The engine's program is whole, so what does not compile was forbidden.
    const is_forbidden = broken_rule || (error instanceof Error && ['CompileError', 'SecurityError'].includes(error.name));
    const shown = is_forbidden ? 'forbidden' : sentence;
    for (const reason of document.querySelectorAll('.reason')) /** @type {HTMLElement} */ (reason).hidden = reason.id !== shown;
    const details = /** @type {HTMLElement} */ (document.getElementById('details'));
    details.textContent = broken_rule ? `Content-Security-Policy: ${broken_rule}` : String(error ?? '');
    offer_ways_out();
    document.body.classList.add('failed');
}

// A page without an address of its own, as the srcdoc of a frame, has no tab to be opened in.
function offer_ways_out() {
    if (!/^https?:/.test(location.protocol)) return;
    for (const way of document.querySelectorAll('#forbidden a')) {
        /** @type {HTMLAnchorElement} */ (way).href = location.href;
        /** @type {HTMLElement} */ (way.parentElement).hidden = false;
    }
}

export function missing_feature() {
    if (typeof WebAssembly !== 'object' || typeof DecompressionStream !== 'function') return 'no-webassembly';
    if (!document.createElement('canvas').getContext('webgl2')) return 'no-webgl';
    if (getComputedStyle(document.documentElement).getPropertyValue('--paper')) return null;
    broken_rule = 'style-src'; // broken before this script could hear of it
    return 'forbidden';
}
