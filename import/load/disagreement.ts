import type { GraphModel, RelationshipType } from '../../src/model/types.ts';
import { groupBy } from '../collections.ts';
import { type Related, relatedBy, setsConflict, valuesConflict } from '../project/conflict.ts';
import type { SupportedFact } from '../project/fact.ts';
import { isSingle } from '../project/single.ts';
import type { LoadedGroup, Ranking } from './group.ts';
import type { FactMove } from './recount.ts';
import { type Runner, runRows } from './runner.ts';

/** The groups whose facts disagree. */
export async function conflictsAmong(
  runner: Runner,
  model: GraphModel,
  groups: readonly LoadedGroup[],
  ranking: Ranking,
): Promise<ReadonlySet<LoadedGroup>> {
  const conflicting = new Set<LoadedGroup>();
  const sets: { group: LoadedGroup; relationship: RelationshipType }[] = [];
  for (const group of groups) {
    if (group.facts.length < 2) continue;
    const relationship = model.relationshipTypes.get(group.predicate);
    if (relationship?.complete) sets.push({ group, relationship });
    else if (!relationship && isSingle(model, ranking.typeOf(group.subject), group.predicate)) {
      if (valuesConflict(group.facts)) conflicting.add(group);
    }
  }
  const related = relatedBy(
    await regionsAmong(runner, [...new Set(sets.flatMap(({ group }) => objectsOf(group)))]),
  );
  const untold: LoadedGroup[] = [];
  for (const { group, relationship } of sets) {
    const told =
      relationship.cardinality === 'SINGLE'
        ? setsConflict(
            objectsOf(group).map((object) => [object]),
            related,
          )
        : toldByMoves(group, related, ranking.moves);
    if (told === undefined) untold.push(group);
    else if (told) conflicting.add(group);
  }
  const places = await placeSets(runner, untold, ranking);
  for (const [i, group] of untold.entries()) if (setsConflict(places[i]!, related)) conflicting.add(group);
  return conflicting;
}

function objectsOf(group: LoadedGroup): string[] {
  return [...new Set(group.facts.map((fact) => fact.object!))];
}

/**
 * What the places that come and go tell without reading all others; undefined when that cannot tell. Places that go end
 * conflicts and begin none. A conflict to which places only come stays one; and where there was none, the sets that stand are
 * known from how many places state each object (`standingSets`): none of these, gone or not, disagrees with a new one.
 */
function toldByMoves(group: LoadedGroup, related: Related, moves: Ranking['moves']): boolean | undefined {
  if (!moves) return undefined;
  const of = (fact: SupportedFact): FactMove =>
    moves.get(fact.id) ?? { gained: [], lost: [], placesBefore: fact.places };
  const loses = group.losesFacts || group.facts.some((fact) => of(fact).lost.length > 0);
  if (group.before) return loses ? undefined : true;
  if (group.facts.every((fact) => of(fact).gained.length === 0)) return false;
  if (group.losesFacts) return undefined;
  const objects = objectsOf(group);
  const refined = objects.some((a) => objects.some((b) => a !== b && related(a, b)));
  if (refined || objects.length < group.facts.length) return undefined;
  const stated = group.facts.flatMap((fact) =>
    of(fact).gained.map(({ place }) => ({ place, object: fact.object! })),
  );
  const arrived = [...groupBy(stated, ({ place }) => place).values()].map((place) =>
    place.map(({ object }) => object),
  );
  const before = group.facts.map((fact) => ({ object: fact.object!, places: of(fact).placesBefore }));
  const conflict = setsConflict(distinct([...standingSets(before), ...arrived]), related);
  return conflict && loses ? undefined : conflict;
}

/**
 * The sets that places state which do not disagree. Each contains or is contained in each other, so that an object of a smaller
 * one is stated at more places, and the objects stated at `n` places or more are one of the sets.
 */
function standingSets(objects: readonly { readonly object: string; readonly places: number }[]): string[][] {
  const counts = new Set(objects.map(({ places }) => places).filter((places) => places > 0));
  return [...counts].map((least) =>
    objects.filter(({ places }) => places >= least).map(({ object }) => object),
  );
}

function distinct(sets: readonly (readonly string[])[]): string[][] {
  return [...new Map(sets.map((set) => [[...set].sort().join(), [...set]])).values()];
}

/** Division codes of the regions among these entities. */
async function regionsAmong(
  runner: Runner,
  entities: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await runRows<{ id: string; code: string }>(
    runner,
    `UNWIND $rows AS id MATCH (n:Name {entity: id}) WHERE n.type = 'Region' AND n.scope <> ''
     RETURN id, max(n.scope) AS code`,
    entities,
  );
  return new Map(rows.map(({ id, code }) => [id, code]));
}

/** Of each group the different sets of objects that places state; the database reads every supporter for it. */
async function placeSets(
  runner: Runner,
  groups: readonly LoadedGroup[],
  { created, run }: Ranking,
): Promise<string[][][]> {
  await created.write(
    runner,
    run,
    groups.flatMap(({ facts }) => facts.map(({ id }) => id)),
  );
  const rows = await runRows<{ at: number; sets: string[][] }>(
    runner,
    PLACE_SETS,
    groups.map(({ subject, predicate }, at) => ({ subject, predicate, at })),
  );
  const sets = new Map(rows.map((row) => [row.at, row.sets]));
  return groups.map((_, at) => sets.get(at) ?? []);
}

const PLACE_SETS = `
  UNWIND $rows AS row
  CALL (row) {
    MATCH (f:Fact {subject: row.subject, predicate: row.predicate})<-[:SUPPORTS]-(s:Statement)
    WITH DISTINCT s.place AS place, f.object AS object ORDER BY object
    WITH place, collect(object) AS objects
    RETURN collect(DISTINCT objects) AS sets
  }
  RETURN row.at AS at, sets`;
