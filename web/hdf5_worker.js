// The worker that reads an HDF5 file of pictures by jsfive, whose text (the global hdf5) stands in front of this one. It takes
// one file and answers with its arrays, or with nothing when they cannot be read.

const picture_arrays = ['train_set_x', 'train_set_y', 'test_set_x', 'test_set_y', 'X', 'Y'];
const most_entries = 1000 * 64 * 64 * 3;

/** @param {any} file @param {string} name */
function read_array(file, name) {
    const set = file.get(name);
    const shape = set.shape.map(Number);
    const whole = /^[<>|]?[iub]\d/.test(set.dtype);
    if (!whole && !/^[<>|]?f\d/.test(set.dtype)) throw new Error(`${name} holds no numbers`);
    // The engine says what is wrong with such a shape, so nothing needs to be read.
    const entries = shape.reduce((/** @type {number} */ product, /** @type {number} */ size) => product * size, 1);
    const values = entries > most_entries ? [] : Array.from(set.value, Number);
    const as_bytes = whole && values.every((value) => value >= 0 && value <= 255 && Number.isInteger(value));
    return { name, shape, whole, bytes: Uint8Array.from(as_bytes ? values : []), numbers: Float64Array.from(as_bytes ? [] : values) };
}

onmessage = ({ data }) => {
    try {
        const file = new hdf5.File(data, 'pictures');
        postMessage(picture_arrays.filter((name) => file.keys.includes(name)).map((name) => read_array(file, name)));
    } catch {
        postMessage(null);
    }
};
