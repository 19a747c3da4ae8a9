// No folder of src includes what it may not: each layer only the layers that CMakeLists.txt lists behind it, with what those
// use; Dear ImGui and SDL only where they belong.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {Map<string, string[]>} */ const uses = new Map();
for (const [, layer, list] of readFileSync(join(root, 'CMakeLists.txt'), 'utf8').matchAll(/petal_layer\((\w+)\s+USES\s*([^)]*)\)/g))
    uses.set(layer, [...(uses.get(layer) ?? []), ...list.split(/\s+/).filter(Boolean)]);

/** @returns {Set<string>} the layer, what it uses, and what that uses */
function reach(/** @type {string} */ layer, seen = new Set()) {
    if (!seen.has(layer)) {
        seen.add(layer);
        for (const used of uses.get(layer) ?? []) reach(used, seen);
    }
    return seen;
}

const outside = [
    { header: /^(imgui|backends\/imgui)/, layers: ['ui', 'app'] },
    { header: /^SDL/, layers: ['app'] },
    { header: /^emscripten/, layers: ['app', 'engine'] },
    { header: /^Eigen\//, layers: ['math'] },
    { header: /^hdf5/, layers: ['formats'] },
    { header: /^zlib/, layers: ['formats'] },
];

let checked = 0;
const faults = [];
for (const layer of readdirSync(join(root, 'src'))) {
    if (!uses.has(layer)) faults.push(`src/${layer}: not a layer of CMakeLists.txt`);
    const allowed = reach(layer);
    for (const file of readdirSync(join(root, 'src', layer), { encoding: 'utf8', recursive: true }).filter((name) => /\.[ch]pp$/.test(name))) {
        const lines = readFileSync(join(root, 'src', layer, file), 'utf8').split('\n');
        lines.forEach((line, index) => {
            const header = /^\s*#\s*include\s*["<]([^">]+)[">]/.exec(line)?.[1];
            if (!header) return;
            checked += 1;
            const [folder] = header.split('/');
            const forbidden = uses.has(folder)
                ? !allowed.has(folder)
                : outside.some((rule) => rule.header.test(header) && !rule.layers.includes(layer));
            if (forbidden) faults.push(`src/${layer}/${file}:${index + 1}: ${layer} may not include ${header}`);
        });
    }
}

faults.forEach((fault) => console.error(fault));
console.log(`${checked} includes checked, ${faults.length} forbidden`);
process.exit(faults.length ? 1 : 0);
