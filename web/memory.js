// The only way for bytes and texts into a program's memory.

export class OutOfMemory extends Error {
    constructor() {
        super('out of memory');
    }
}

/**
 * Copies bytes to where the program makes room for them. Making room may grow its memory, and every view of the memory that
 * was taken before is empty then: it is taken afterwards.
 * @param {Program} program @param {(size: number) => number} reserve of the program; answers 0 when there is no room
 * @param {Bytes} bytes
 */
export function hand_over(program, reserve, bytes) {
    const place = reserve(bytes.length);
    if (place === 0 && bytes.length > 0) throw new OutOfMemory();
    program.HEAPU8.set(bytes, place);
}

/** A text of any length; on the way of ccall a long one would run over the program's stack. @param {Program} program @param {(size: number) => number} reserve @param {string} text */
export function hand_over_text(program, reserve, text) {
    hand_over(program, reserve, new TextEncoder().encode(text));
}
