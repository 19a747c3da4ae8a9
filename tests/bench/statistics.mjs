// What is said about rates that were measured side by side. A series has one rate for each round.

/** @param {number[]} values */
export function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * How many times as fast as the other, in the middle one of the rounds: what disturbs a round disturbs both.
 * @param {number[]} one @param {number[]} other
 */
export const ratio = (one, other) => median(one.map((rate, round) => rate / other[round]));
