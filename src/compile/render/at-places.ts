import Cypher from '@neo4j/cypher-builder';
import type { GroupBy, GroupsPlan } from '../plan.ts';
import { condition, cy } from './cypher.ts';
import { afterLead, type Match, matchClause } from './match.ts';
import { ROLL_UP } from './source.ts';

type ByRegion = Extract<GroupBy, { kind: 'region' }>;

/** Rows that come from places, counted by region. */
export interface AtPlaces {
  readonly clauses: readonly Cypher.Clause[];
  readonly region: Cypher.Node;
  /** Over the rows of a region: how many different things they stand for. */
  readonly count: Cypher.Expr;
}

/**
 * Things that were found from the places that count, to be counted by region: each place is walked up once, before the
 * things in it are read. Undefined: found or counted otherwise.
 */
export function foundAtPlaces(
  { by, fields }: GroupsPlan,
  match: Match,
  where: Cypher.Predicate | undefined,
): AtPlaces | undefined {
  const [key] = by;
  const { place } = match;
  const sums = fields.some((field) => field.kind === 'sums');
  // Of several regions that must hold, the things were found from one.
  if (!place || key?.kind !== 'region' || key.places?.kind !== 'within' || by.length > 1 || sums)
    return undefined;
  const region = new Cypher.Node();
  return {
    clauses: [afterLead(match, regionsAbove(place, region, key)), matchClause(match, where)],
    region,
    count: cy`count(DISTINCT ${match.scope.node})`,
  };
}

/** From a place, or none, up PART_OF to the regions of the key's level, null where there is none. */
export function regionsAbove(place: Cypher.Node, region: Cypher.Node, by: ByRegion): Cypher.Clause {
  const pattern = new Cypher.Pattern(place)
    .related({ type: 'PART_OF', length: ROLL_UP })
    .to(region, { labels: by.label });
  const found = new Cypher.OptionalMatch(pattern);
  return by.level === undefined
    ? found
    : found.where(condition`${region.property('level')} = ${new Cypher.Literal(by.level)}`);
}
