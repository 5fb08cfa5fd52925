/** Where new nodes begin: the same view draws the same picture on every machine, so nothing here is random. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The n-th point of a sunflower: evenly spread at any count. */
export function spread(index: number): Point {
  const radius = 14 * Math.sqrt(index + 0.5);
  return { x: radius * Math.cos(index * GOLDEN), y: radius * Math.sin(index * GOLDEN) };
}

/** Around what it is connected to, else on the sunflower. */
export function beside(neighbours: readonly Point[], index: number): Point {
  if (neighbours.length === 0) return spread(index);
  const centre = {
    x: neighbours.reduce((sum, { x }) => sum + x, 0) / neighbours.length,
    y: neighbours.reduce((sum, { y }) => sum + y, 0) / neighbours.length,
  };
  const angle = index * GOLDEN;
  return { x: centre.x + 30 * Math.cos(angle), y: centre.y + 30 * Math.sin(angle) };
}
