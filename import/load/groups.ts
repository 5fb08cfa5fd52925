import type { GraphModel } from '../../src/model/types.ts';
import { groupBy } from '../collections.ts';
import { contentId } from '../ledger/hash.ts';
import { covers, type Related, relatedBy, setsConflict, valuesConflict } from '../project/conflict.ts';
import { compareSupport, type Fact, type SupportedFact } from '../project/fact.ts';
import { isSingle } from '../project/single.ts';
import type { EntityType } from '../types.ts';
import { toSupported, UPDATE_FACTS } from './recount.ts';
import { type Runner, runRows } from './runner.ts';
import type { StoredStatement } from './statements.ts';

/** One field of one entity: its facts in the order they are shown, and whether they disagree. */
export interface Group {
  readonly subject: string;
  readonly predicate: string;
  readonly facts: readonly SupportedFact[];
  readonly conflicting: boolean;
}

/** What is ranked anew. */
export interface Ranking {
  readonly touched: readonly Fact[];
  readonly typeOf: (entity: string) => EntityType | undefined;
  /** Fact → the statements it gained, where a change only brings what was not there (growingOnly). */
  readonly arrived?: ReadonlyMap<string, readonly StoredStatement[]>;
}

/** Ranks the facts of every touched field, decides conflicts, and writes what differs. */
export async function rankGroups(
  runner: Runner,
  model: GraphModel,
  ranking: Ranking,
): Promise<readonly Group[]> {
  const groups = await loadGroups(runner, ranking.touched);
  const judged: Group[] = [];
  for (const group of groups)
    judged.push({ ...group, conflicting: await conflicts(runner, model, group, ranking) });
  await writeRanks(runner, model, judged, ranking.typeOf);
  return judged;
}

interface GroupKey {
  readonly subject: string;
  readonly predicate: string;
}

type LoadedGroup = Omit<Group, 'conflicting'> & {
  /** Whether the field was a conflict before. */
  readonly before: boolean;
};

async function loadGroups(runner: Runner, touched: readonly Fact[]): Promise<LoadedGroup[]> {
  const keys = new Map(
    touched.map(({ subject, predicate }) => [`${subject}|${predicate}`, { subject, predicate }]),
  );
  const rows = await runRows<GroupRow>(runner, LOAD_GROUPS, [...keys.values()]);
  const byKey = groupBy(rows, (row) => `${row.subject}|${row.predicate}`);
  return [...keys].map(([key, { subject, predicate }]) => {
    const facts = byKey.get(key) ?? [];
    return {
      subject,
      predicate,
      facts: facts.map(toSupported).sort(compareSupport),
      before: facts.some((fact) => fact.conflicting === true),
    };
  });
}

type GroupRow = Fact & {
  value: string | null;
  qualifiers: string | null;
  documents: number;
  published: string | null;
  conflicting: boolean | null;
};

export const FACT_COLUMNS = `f.id AS id, f.kind AS kind, f.subject AS subject, f.predicate AS predicate, f.object AS object, f.key AS key,
    f.value AS value, f.qualifiers AS qualifiers, f.documents AS documents, f.published AS published`;

const LOAD_GROUPS = `
  UNWIND $rows AS row
  MATCH (f:Fact {subject: row.subject, predicate: row.predicate})
  RETURN ${FACT_COLUMNS}, f.conflicting AS conflicting`;

async function conflicts(
  runner: Runner,
  model: GraphModel,
  group: LoadedGroup,
  { typeOf, arrived }: Ranking,
): Promise<boolean> {
  if (group.facts.length < 2) return false;
  const relationship = model.relationshipTypes.get(group.predicate);
  if (!relationship)
    return isSingle(model, typeOf(group.subject), group.predicate) && valuesConflict(group.facts);
  if (!relationship.complete) return false;
  const objects = [...new Set(group.facts.map((fact) => fact.object!))];
  const related = relatedBy(await regionsAmong(runner, objects));
  if (relationship.cardinality === 'SINGLE')
    return setsConflict(
      objects.map((object) => [object]),
      related,
    );
  return (
    toldByArrivals(group, objects, related, arrived) ??
    setsConflict(await placeSets(runner, group.subject, group.predicate), related)
  );
}

/**
 * What new places tell without reading all others: a conflict stays one, and places that name all objects disagree with
 * nobody. Undefined when they cannot tell.
 */
function toldByArrivals(
  group: LoadedGroup,
  objects: readonly string[],
  related: Related,
  arrived: Ranking['arrived'],
): boolean | undefined {
  if (!arrived) return undefined;
  if (group.before) return true;
  const stated = group.facts.flatMap((fact) =>
    (arrived.get(fact.id) ?? []).map(({ place }) => ({ place, object: fact.object! })),
  );
  const places = groupBy(stated, ({ place }) => place);
  const complete = [...places.values()].every((place) =>
    covers(
      place.map(({ object }) => object),
      objects,
      related,
    ),
  );
  return complete ? false : undefined;
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

/** The different sets of objects that places state; the database reads every supporter for it. */
async function placeSets(runner: Runner, subject: string, predicate: string): Promise<string[][]> {
  const rows = await runner.run<{ objects: string[] }>(PLACE_SETS, { subject, predicate });
  return rows.map(({ objects }) => objects);
}

const PLACE_SETS = `
  MATCH (f:Fact {subject: $subject, predicate: $predicate})<-[:SUPPORTS]-(s:Statement)
  WITH DISTINCT s.place AS place, f.object AS object ORDER BY object
  WITH place, collect(object) AS objects
  RETURN DISTINCT objects`;

async function writeRanks(
  runner: Runner,
  model: GraphModel,
  groups: readonly Group[],
  typeOf: (entity: string) => EntityType | undefined,
): Promise<void> {
  const ranks = groups.flatMap((group) =>
    group.facts.map((fact, i) => ({
      id: fact.id,
      set: {
        rank: i + 1,
        shown:
          i === 0 || fact.kind === 'RELATIONSHIP' || !isSingle(model, typeOf(group.subject), group.predicate),
        conflicting: group.conflicting,
      },
    })),
  );
  await runRows(runner, UPDATE_FACTS, ranks);
  const rows = groups.map((group) => ({ ...conflictRow(group, typeOf), conflicting: group.conflicting }));
  await runRows(
    runner,
    OPEN_CONFLICTS,
    rows.filter((row) => row.conflicting),
  );
  await runRows(
    runner,
    CLOSE_CONFLICTS,
    rows.filter((row) => !row.conflicting).map((row) => row.id),
  );
}

/** A field of an entity about which sources disagree, as it stands in Neo4j. */
export function conflictRow(
  { subject, predicate }: GroupKey,
  typeOf: (entity: string) => EntityType | undefined,
) {
  const id = contentId('conflict', subject, predicate);
  return { id, subject, predicate, subjectType: typeOf(subject) ?? null };
}

const OPEN_CONFLICTS = `
  UNWIND $rows AS row
  MERGE (c:Conflict {id: row.id})
  ON CREATE SET c.subject = row.subject, c.predicate = row.predicate, c.subjectType = row.subjectType`;

const CLOSE_CONFLICTS = `UNWIND $rows AS id MATCH (c:Conflict {id: id}) DELETE c`;
