// Where an HDF5 file begins.

const signature = '\x89HDF\r\n\x1a\n';

/** Behind the user block that may stand in front, of 512 bytes or a power of two times that; -1 in other files. @param {Bytes} bytes */
export function hdf5_start(bytes) {
    for (let at = 0; at + signature.length <= bytes.length; at = Math.max(512, 2 * at))
        if (String.fromCharCode(...bytes.subarray(at, at + signature.length)) === signature) return at;
    return -1;
}
