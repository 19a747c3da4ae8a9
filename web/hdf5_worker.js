// The worker that reads an HDF5 file of pictures by jsfive, whose text (the global hdf5) stands in front of this one. It takes
// one file and answers with the arrays of some names, or with nothing when it is no HDF5 file that jsfive can open.
//
// jsfive leaves holes where nothing was written, follows no named types, and takes every form of numbers for the usual one: that
// is mended or refused here. Sections and messages are those of the HDF5 File Format Specification, version 3.

import { hdf5_start } from './hdf5_signature.js';

// Kinds of messages in the header of an object, and of layouts.
const message = { dataspace: 1, type: 3, fill: 5, external_files: 7, layout: 8, filters: 11 };
const layout = { compact: 0, chunked: 2, virtual: 3 };
const class_names = 'list_classes'; // the array of texts
const text_type = { fixed: 3, variable: 9 };
const most_text_bytes = 1000; // of all names together, as src/data/picture_file.cpp takes them
const shared = 2; // the flag of a message that stands elsewhere

/** Why an array is not read: a reason of src/formats/hdf5_refusal.cpp. */
class Refusal extends Error {}

/** @param {any} objects the header @param {number} kind */
const find = (objects, kind) => objects.find_msg_type(kind)[0];

/** Where the contents of a message stand in the file. @param {any} objects @param {number} kind @returns {number} */
const place = (objects, kind) => find(objects, kind).get('offset_to_message');

/** jsfive would take the place of a shared message for its contents. @param {any} objects */
function require_own_messages(objects) {
    for (const kind of [message.dataspace, message.fill, message.layout, message.filters])
        if (find(objects, kind)?.get('flags') & shared) throw new Refusal('form');
}

// ---------------------------------------------------------------- types (IV.A.2.d)

// By bytes: where the exponent of IEEE 754 stands and how long it is, the same of the mantissa, and the bias.
const ieee = /** @type {Record<number, string>} */ ({ 2: '10,5,0,10,15', 4: '23,8,0,23,127', 8: '52,11,0,52,1023' });

/** The type of numbers that is described at this place, as NumPy writes it. @param {DataView} view @param {number} at @returns {string} */
function number_type(view, at) {
    const [kind, bits, size] = [view.getUint8(at) & 15, view.getUint8(at + 1), view.getUint32(at + 4, true)];
    if (kind === 8) return number_type(view, at + 8); // an enumeration, as h5py's booleans are: numbers that have names
    if (kind > 1) throw new Refusal('type');
    const order = bits & 1 ? '>' : '<';
    if (view.getUint16(at + 8, true) !== 0 || view.getUint16(at + 10, true) !== 8 * size) throw new Refusal('number'); // some bits only
    if (kind === 0 && [1, 2, 4, 8].includes(size)) return order + (bits & 8 ? 'i' : 'u') + size;
    const form = () => [12, 13, 14, 15].map((i) => view.getUint8(at + i)).concat(view.getUint32(at + 16, true)).join();
    if (kind === 1 && !(bits & 0x40) && form() === ieee[size]) return order + 'f' + size; // 0x40: the order of a VAX
    throw new Refusal('number');
}

/** Follows a named type to where it is described. @param {any} objects @param {DataView} view */
function type_place(objects, view) {
    const at = place(objects, message.type);
    if (!(find(objects, message.type).get('flags') & shared)) return at;
    const [version, kind] = [view.getUint8(at), view.getUint8(at + 1)];
    if (version === 3 && kind !== 2) throw new Refusal('form');
    const address = view.getBigUint64(at + (version === 1 ? 8 : 2), true);
    return place(new objects.constructor(view.buffer, Number(address)), message.type);
}

// ---------------------------------------------------------------- entries

/** @param {any} objects @param {DataView} view @returns {number[]} */
const shape_of = (objects, view) => objects.determine_data_shape(view.buffer, place(objects, message.dataspace));

/** @param {number[]} shape */
const entries_of = (shape) => shape.reduce((product, length) => product * length, 1);

/** @param {any} objects @param {DataView} view @param {number} entries */
function read_entries(objects, view, entries) {
    const at = place(objects, message.layout), version = view.getUint8(at);
    const kind = view.getUint8(at + (version < 3 ? 2 : 1));
    if (kind === layout.virtual || find(objects, message.external_files)) throw new Refusal('elsewhere');
    if ((kind === layout.chunked && version > 3) || (kind === layout.compact && version < 3)) throw new Refusal('form');
    if (kind === layout.compact) return objects._attr_value(objects.dtype, view.buffer, entries, at + 4);
    const values = objects.get_data(), unwritten = find(objects, message.fill) ? objects.fillvalue : 0;
    return Array.from({ length: entries }, (_, i) => values[i] ?? unwritten);
}

/** The filter that the chunks need and jsfive lacks. @param {any} objects */
const missing_filter = (objects) => objects.filter_pipeline?.find((/** @type {any} */ filter) => !hdf5.Filters.has(filter.get('filter_id')));

/** @param {any} objects @param {DataView} view @param {number} entries */
function entries_or_refusal(objects, view, entries) {
    try {
        return read_entries(objects, view, entries);
    } catch (error) {
        const filter = error instanceof Refusal ? null : missing_filter(objects);
        throw filter ? new Refusal(`filter ${filter.get('filter_id')}`) : error;
    }
}

/** The header of an array. @param {any} file @param {string} name */
function array_objects(file, name) {
    const found = file.get(name);
    if (!found) throw new Refusal('link');
    if (!found._dataobjects.is_dataset) throw new Refusal('group');
    return found._dataobjects;
}

/** @param {any} file @param {string} name @param {DataView} view @param {number} most_entries */
function read_array(file, name, view, most_entries) {
    const objects = array_objects(file, name);
    require_own_messages(objects);
    const type = number_type(view, type_place(objects, view)), whole = type[1] !== 'f';
    Object.defineProperty(objects, 'dtype', { value: type });
    const shape = shape_of(objects, view), size = entries_of(shape);
    const values = size > most_entries ? [] : entries_or_refusal(objects, view, size); // the engine says what is wrong with such a shape
    const as_bytes = whole && values.every((/** @type {number} */ value) => value >= 0 && value <= 255);
    return { name, shape, whole, bytes: Uint8Array.from(as_bytes ? values : []), numbers: Float64Array.from(as_bytes ? [] : values), refusal: '' };
}

/**
 * The first two texts, in the bytes that NumPy has of them: a row for each, filled up with zeros.
 * @param {any} file @param {string} name @param {DataView} view
 */
function read_texts(file, name, view) {
    const objects = array_objects(file, name);
    require_own_messages(objects);
    const at = type_place(objects, view), kind = view.getUint8(at) & 15, width_in_file = view.getUint32(at + 4, true);
    if (kind !== text_type.fixed && kind !== text_type.variable) throw new Refusal('type');
    if (entries_of(shape_of(objects, view)) * width_in_file > most_text_bytes) throw new Refusal('form'); // jsfive would read all
    const texts = Array.from(objects.get_data()).slice(0, 2).map((text) => new TextEncoder().encode(String(text)));
    const width = Math.max(1, ...texts.map((text) => text.length)), bytes = new Uint8Array(texts.length * width);
    texts.forEach((text, i) => bytes.set(text, i * width));
    return { name, shape: [texts.length, width], whole: true, bytes, numbers: new Float64Array(), refusal: '' };
}

/** The array, or why it is not read. @param {any} file @param {string} name @param {DataView} view @param {number} most_entries */
function array_or_refusal(file, name, view, most_entries) {
    try {
        return name === class_names ? read_texts(file, name, view) : read_array(file, name, view, most_entries);
    } catch (error) {
        const refusal = error instanceof Refusal ? error.message : 'damaged';
        return { name, shape: [], whole: false, bytes: new Uint8Array(), numbers: new Float64Array(), refusal };
    }
}

/** @param {{data: {file: ArrayBuffer, names: string[], most_entries: number}}} asked */
onmessage = ({ data: { file: whole, names, most_entries } }) => {
    try {
        const start = hdf5_start(new Uint8Array(whole));
        const bytes = start > 0 ? whole.slice(start) : whole;
        const file = new hdf5.File(bytes, 'pictures'), view = new DataView(bytes);
        postMessage(names.filter((name) => file.keys.includes(name)).map((name) => array_or_refusal(file, name, view, most_entries)));
    } catch {
        postMessage(null);
    }
};
