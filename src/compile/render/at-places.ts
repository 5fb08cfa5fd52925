import Cypher from '@neo4j/cypher-builder';
import type { GroupBy, GroupsPlan } from '../plan.ts';
import { condition, cy } from './cypher.ts';
import { afterLead, type Match, matchClause } from './match.ts';
import { alongPaths, ROLL_UP } from './source.ts';

type ByRegion = Extract<GroupBy, { kind: 'region' }>;

/** Rows that come from places, counted by region. */
export interface AtPlaces {
  readonly clauses: readonly Cypher.Clause[];
  readonly region: Cypher.Node;
  /** Over the rows of a region: how many different things they stand for. */
  readonly count: Cypher.Expr;
}

/**
 * Things that were found from their places, to be counted by region. Nearly all of them are in one place only: they are a
 * number of that place; the others are asked where else they are. Undefined: found or counted otherwise.
 */
export function foundAtPlaces(
  { by, fields }: GroupsPlan,
  match: Match,
  where: Cypher.Predicate | undefined,
): AtPlaces | undefined {
  const [key] = by;
  const { place } = match;
  const sums = fields.some((field) => field.kind === 'sums');
  if (!place || key?.kind !== 'region' || by.length > 1 || sums) return undefined;
  const { node } = match.scope;
  const [at, other] = [new Cypher.Node(), new Cypher.Node()];
  const [several, all, sole] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const region = new Cypher.Node();
  const places = new Cypher.Pattern(node).related(alongPaths(key.paths, false)).to({});
  const elsewhere = new Cypher.Pattern(other)
    .related(alongPaths(key.paths, false))
    .to(at, { labels: 'Region' });
  const counted = cy`CALL (${place}, ${several}, ${all}) {
  RETURN ${place} AS ${at}, ${all} - size(${several}) AS ${sole}, null AS ${other}
  UNION ALL
  UNWIND ${several} AS ${other}
  MATCH ${elsewhere}
  RETURN ${at}, 0 AS ${sole}, ${other}
}`;
  return {
    clauses: [
      afterLead(match, matchClause(match, where)),
      new Cypher.With(
        place,
        [cy`collect(CASE WHEN COUNT { ${places} } = 1 THEN null ELSE ${node} END)`, several],
        [cy`count(*)`, all],
      ),
      counted as unknown as Cypher.Clause,
      regionsAbove(at, region, key),
      // Once each, where two ways lead up to one region. DISTINCT would have the few steps up searched breadth first.
      new Cypher.With(at, sole, other, region, [cy`count(*)`, new Cypher.Variable()]),
    ],
    region,
    count: cy`sum(${sole}) + count(DISTINCT ${other})`,
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
