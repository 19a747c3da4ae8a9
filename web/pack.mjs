// Packs the page into one file:  node web/pack.mjs BUILD_FOLDER OUTPUT VERSION NAME=LICENCE_FILE...
//
// web/page.html is the template. Three comments in it are replaced:
//
//   <!-- petal:version -->  Petal's version
//   <!-- petal:styles -->   web/page.css, as <style>
//   <!-- petal:scripts -->  these elements, in this order:
//     <script type="text/plain" id="petal-licences">                       licences of what is inside
//     <script type="application/octet-stream;base64" id="petal-ui-wasm">   ui.wasm, gzipped, in base64
//     <script type="application/octet-stream;base64" id="petal-engine-wasm">   engine.wasm likewise
//     <script type="text/plain" id="petal-worker-js">   engine.js (the function create_engine), then web/worker.js
//                                                       with what it imports: the text of the Blob that the worker is made from
//     <script type="text/plain" id="petal-hdf5-js">     jsfive (the global hdf5), then web/hdf5_worker.js, likewise
//     <script>                ui.js: the global function create_ui
//     <script type="module">  web/page.js with all that it imports
//
// So that the modules can share one script, an import names what it takes from a file beside it and renames nothing,
//   import { a, b } from "./other.js";
// an export stands before the declaration, and no two modules declare the same name at their top. Comments on lines of their
// own, and those that begin with two stars, are left out.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";

const web = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname);
const [build, output, version, ...licences] = process.argv.slice(2);

const read = (/** @type {string} */ path) => readFileSync(path, "utf8");

/** The modules from `file` on, each once and after those that it imports. */
function bundle(/** @type {string} */ file, /** @type {Set<string>} */ done = new Set()) {
    if (done.has(file)) return "";
    done.add(file);
    let before = "";
    const text = read(join(web, file))
        .replace(/^import\s*\{[^}]*\}\s*from\s*["']\.\/([\w.-]+)["'];?\n/gm, (_, other) => {
            before += bundle(other, done);
            return "";
        })
        .replace(/^export (?=async|class|const|function|let)/gm, "")
        .replace(/^\s*\/\/.*\n/gm, "").replace(/\/\*\*.*?\*\/\s*/gs, "");
    if (/^(import|export)\b/m.test(text)) throw new Error(`web/${file}: only import { a, b } from "./other.js" and export before a declaration`);
    return before + text;
}

/** A bundle whose names do not collide: else the page would not start. */
function parsed_bundle(/** @type {string} */ file) {
    const text = bundle(file);
    new Script(`(async () => {${text}\n})`, { filename: `${file} with what it imports` });
    return text;
}

/** Text that can stand in a script element: in JavaScript the added backslashes mean nothing. */
const script = (/** @type {string} */ text) => text.replace(/<\/script/gi, "<\\/script").replace(/<!--/g, "<\\!--");
const element = (/** @type {string} */ attributes, /** @type {string} */ text) => `<script${attributes}>${script(text)}</script>\n`;
const program = (/** @type {string} */ name) =>
    element(` type="application/octet-stream;base64" id="petal-${name}-wasm"`,
        gzipSync(readFileSync(join(build, `${name}.wasm`)), { level: 9 }).toString("base64"));

const licence = (/** @type {string} */ argument) => {
    const [name, path] = argument.split("=");
    return `${name}\n\n${read(path)}`;
};

const jsfive = read(join(build, "npm/node_modules/jsfive/dist/browser/hdf5.js")).replace(/^\/\/# sourceMappingURL=.*$/m, "");

const parts = {
    version,
    styles: `<style>\n${read(join(web, "page.css"))}</style>`,
    scripts:
        element(' type="text/plain" id="petal-licences"', licences.map(licence).join("\n\n")) +
        program("ui") +
        program("engine") +
        element(' type="text/plain" id="petal-worker-js"', read(join(build, "engine.js")) + "\n" + parsed_bundle("worker.js")) +
        element(' type="text/plain" id="petal-hdf5-js"', jsfive + parsed_bundle("hdf5_worker.js")) +
        element("", read(join(build, "ui.js"))) +
        element(' type="module"', parsed_bundle("page.js")),
};

let page = read(join(web, "page.html"));
for (const [name, text] of Object.entries(parts)) {
    const mark = `<!-- petal:${name} -->`;
    if (!page.includes(mark)) throw new Error(`web/page.html has no ${mark}`);
    page = page.replaceAll(mark, () => text);
}
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, page);
console.log(`  ${output}: ${Math.round(Buffer.byteLength(page) / 1000)} kB`);
