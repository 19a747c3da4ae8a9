// No folder of src includes what it may not: each layer only the layers that CMakeLists.txt lists behind it, with what those
// use; Dear ImGui and SDL only where they belong. And no name means two things: a type or an inline constant that two files define
// in one namespace with a name is one to the linker, which takes either.
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

/** The text without comments, characters and strings, whose braces and words mean nothing here. */
const bare = (/** @type {string} */ text) =>
    text.replace(/\/\/.*|\/\*[^]*?\*\/|R"(\w*)\([^]*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])+'/g, ' ');

/** The classes, structs, unions, enums, aliases and inline constants that a file defines in namespaces with names, each with its namespaces before it. */
function names_of(/** @type {string} */ text) {
    const names = [];
    /** @type {(string | undefined)[]} */ const scopes = []; // '': a namespace without a name; undefined: no namespace
    const marks = /\bnamespace\s*([\w:]*)\s*\{|\b(?:struct|class|union|enum(?:\s+(?:class|struct))?)\s+(\w+)\s*(?:final\s*)?(?::(?!:)[^;{}()=]*)?\{|\busing\s+(\w+)\s*=|\binline\s+constexpr\s+[\w:<>,\s&*]+?[\s&*](\w+)\s*(?=[=[{;])|[{}]/g;
    for (const [mark, namespace, type, alias, constant] of bare(text).matchAll(marks)) {
        const name = type ?? alias ?? constant;
        if (name && scopes.every(Boolean)) names.push([...scopes, name].join('::'));
        if (mark === '}') scopes.pop();
        else if (!alias && !constant) scopes.push(namespace);
    }
    return names;
}

let checked = 0;
const faults = [];
/** @type {Map<string, string>} the file that defines a name */ const defined_in = new Map();
const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name: layer } of folders) {
    if (!uses.has(layer)) faults.push(`src/${layer}: not a layer of CMakeLists.txt`);
    const allowed = reach(layer);
    for (const file of readdirSync(join(root, 'src', layer), { encoding: 'utf8', recursive: true }).filter((name) => /\.[ch]pp$/.test(name))) {
        const text = readFileSync(join(root, 'src', layer, file), 'utf8');
        for (const name of names_of(text)) {
            const other = defined_in.get(name);
            if (other) faults.push(`src/${layer}/${file}: ${name} is also defined in ${other}`);
            defined_in.set(name, `src/${layer}/${file}`);
        }
        text.split('\n').forEach((line, index) => {
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
console.log(`${checked} includes and ${defined_in.size} names checked, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
