// The picture of a region that everyone draws: 256 × 256 pixels for -6 … 6 in both directions, the first row on top.

export const side = 256;
const reach = 6;

/** Of a column; of a row with `side - 1 - row`. @param {number} i */
export const coordinate = (i) => -reach + (2 * reach * i) / (side - 1);

/** RGBA of the 256 levels that a probability is shown with: from blue to red. */
export const colours = Uint32Array.from({ length: 256 }, (_, level) => 0xff000000 | ((255 - level) << 16) | level);

/** What is compared: the red of every 16th pixel of every 16th row. @param {ArrayLike<number>} rgba */
export function sample(rgba) {
    const levels = [];
    for (let row = 8; row < side; row += 16) {
        for (let column = 8; column < side; column += 16) levels.push(rgba[row * side + column] & 0xff);
    }
    return levels;
}

/**
 * For those who take one point at a time.
 * @param {(x: number, y: number) => number} probability
 * @returns {import('./turns.mjs').Job}
 */
export function region_job(probability) {
    const rgba = new Uint32Array(side ** 2);
    const draw = () => {
        for (let i = 0, row = 0; row < side; row++) {
            const y = coordinate(side - 1 - row);
            for (let column = 0; column < side; column++, i++) rgba[i] = colours[Math.floor(255 * probability(coordinate(column), y))];
        }
    };
    return {
        run(count) {
            while (count-- > 0) draw();
        },
        evidence: () => sample(rgba),
    };
}
