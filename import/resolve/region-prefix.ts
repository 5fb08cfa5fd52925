import { type Division, regionNamed } from '../gazetteer/index.ts';

export interface WithoutRegion {
  /** What is left of the name. */
  readonly rest: string;
  /** The divisions that the prefix can mean, outermost first; empty without a prefix. */
  readonly regions: readonly (readonly Division[])[];
}

const LONGEST_DIVISION_NAME = 12;
/** A prefix is taken off only when this much of the name is left: 上海银行 keeps its name. */
const SHORTEST_REST = 2;

/**
 * Takes region names off the front of a normal name, as often as they stand there: 广州市黄埔区促进… → 促进….
 * `minimumRest` keeps names that would otherwise lose what makes them a name.
 */
export function withoutRegionPrefix(normal: string, minimumRest = SHORTEST_REST): WithoutRegion {
  const regions: (readonly Division[])[] = [];
  let rest = normal;
  for (;;) {
    const length = prefixLength(rest);
    if (length === 0 || rest.length - length < minimumRest) return { rest, regions };
    regions.push(regionNamed(rest.slice(0, length)));
    rest = rest.slice(length);
  }
}

function prefixLength(name: string): number {
  for (let length = Math.min(LONGEST_DIVISION_NAME, name.length - 1); length >= 2; length--) {
    if (regionNamed(name.slice(0, length)).length > 0) return length;
  }
  return 0;
}

/** True when some reading of one prefix is, contains, or lies in some reading of the other; an empty prefix fits all. */
export function regionsFit(a: WithoutRegion, b: WithoutRegion): boolean {
  if (a.regions.length === 0 || b.regions.length === 0) return true;
  const innermost = (name: WithoutRegion) => name.regions.at(-1)!;
  return innermost(a).some((left) => innermost(b).some((right) => related(left, right)));
}

/** True when both prefixes end in the same division, or both names have none. */
export function innermostShared(a: WithoutRegion, b: WithoutRegion): boolean {
  const left = a.regions.at(-1) ?? [];
  const right = b.regions.at(-1) ?? [];
  if (left.length === 0 && right.length === 0) return true;
  return left.some((division) => right.includes(division));
}

function related(a: Division, b: Division): boolean {
  return isSelfOrWithin(a, b) || isSelfOrWithin(b, a);
}

function isSelfOrWithin(lower: Division, upper: Division): boolean {
  for (let at: Division | undefined = lower; at; at = at.parent) if (at === upper) return true;
  return false;
}
