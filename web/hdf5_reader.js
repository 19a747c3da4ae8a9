// HDF5 files, read in a worker of their own.

import { Refusal } from './refusal.js';
import { script_worker } from './script_worker.js';

const patience = 20000; // milliseconds

/**
 * @param {ArrayBuffer} file @param {string[]} names of the arrays that are wanted @param {number} most_entries of each
 * @returns {Promise<import('./given_message.js').NamedArray[]>}
 */
export function hdf5_arrays(file, names, most_entries) {
    const reader = script_worker('petal-hdf5-js');
    return new Promise((done, failed) => {
        const refuse = () => failed(new Refusal('no_hdf5'));
        const timer = setTimeout(refuse, patience); // a damaged file may lead the library in circles
        reader.onmessage = ({ data }) => {
            clearTimeout(timer);
            if (data) done(data);
            else refuse();
        };
        reader.onerror = (event) => {
            event.preventDefault();
            clearTimeout(timer);
            refuse();
        };
        reader.postMessage({ file, names, most_entries }, [file]);
    }).finally(() => reader.terminate());
}
