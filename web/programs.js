// The two programs, as they stand in the page.

/** @param {string} id of the script element that holds a gzipped program in base64 */
export async function compile(id) {
    const base64 = /** @type {HTMLElement} */ (document.getElementById(id)).textContent ?? '';
    const zipped = Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0));
    const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
    return WebAssembly.compile(await new Response(stream).arrayBuffer());
}

/**
 * @param {WebAssembly.Module} program @param {HTMLCanvasElement} canvas
 * @param {object} page what the interface asks of the page; filled before it is started
 * @returns {Promise<InterfaceProgram>}
 */
export function run_interface(program, canvas, page) {
    // Between frames too the picture is there, to be copied or printed. SDL takes the context that the canvas has.
    canvas.getContext('webgl2', { alpha: false, depth: false, stencil: false, antialias: false, preserveDrawingBuffer: true });
    return new Promise((runs, fails) => {
        /** @type {Instantiate} */ const instantiateWasm = (imports, done) => {
            WebAssembly.instantiate(program, imports).then((instance) => done(instance, program)).catch(fails);
            return {};
        };
        create_ui({ canvas, page, instantiateWasm }).then(runs, fails);
    });
}
