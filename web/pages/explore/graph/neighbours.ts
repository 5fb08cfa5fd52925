import type { Line } from '../state/graph.ts';

/** Each thing's neighbours by id, found once for all of them. */
export function neighboursOf(lines: Iterable<Line>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (of: string, other: string) => {
    const known = found.get(of);
    if (known) known.push(other);
    else found.set(of, [other]);
  };
  for (const { from, to } of lines) {
    add(from, to);
    add(to, from);
  }
  return found;
}
