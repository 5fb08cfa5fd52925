/** Two code units in a row by a small number; few pairs share one. */
export const PAIRS = 65_536;

export const pairAt = (first: number, second: number): number => (first * 31 + second * 7) & (PAIRS - 1);
