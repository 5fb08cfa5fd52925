import type { GraphModel } from '../../src/model/types.ts';
import { contentId } from '../ledger/hash.ts';
import { relationshipsConflict, valuesConflict } from '../project/conflict.ts';
import { compareSupport, type Fact, type SupportedFact } from '../project/fact.ts';
import { isSingle } from '../project/single.ts';
import type { EntityType } from '../types.ts';
import { toSupported, UPDATE_FACTS } from './recount.ts';
import { type Runner, runRows } from './runner.ts';

/** One field of one entity: its facts in the order they are shown, and whether they disagree. */
export interface Group {
  readonly subject: string;
  readonly predicate: string;
  readonly facts: readonly SupportedFact[];
  readonly conflicting: boolean;
}

/** Ranks the facts of every touched field, decides conflicts, and writes what differs. */
export async function rankGroups(
  runner: Runner,
  model: GraphModel,
  touched: readonly Fact[],
  typeOf: (entity: string) => EntityType | undefined,
): Promise<readonly Group[]> {
  const groups = await loadGroups(runner, touched);
  const judged: Group[] = [];
  for (const group of groups)
    judged.push({ ...group, conflicting: await conflicts(runner, model, group, typeOf) });
  await writeRanks(runner, model, judged, typeOf);
  return judged;
}

interface GroupKey {
  readonly subject: string;
  readonly predicate: string;
}

async function loadGroups(runner: Runner, touched: readonly Fact[]): Promise<Omit<Group, 'conflicting'>[]> {
  const keys = new Map(
    touched.map(({ subject, predicate }) => [`${subject}|${predicate}`, { subject, predicate }]),
  );
  const rows = await runRows<GroupRow>(runner, LOAD_GROUPS, [...keys.values()]);
  const byKey = new Map<string, SupportedFact[]>([...keys.keys()].map((key) => [key, []]));
  for (const row of rows) byKey.get(`${row.subject}|${row.predicate}`)!.push(toSupported(row));
  return [...keys].map(([key, { subject, predicate }]) => ({
    subject,
    predicate,
    facts: byKey.get(key)!.sort(compareSupport),
  }));
}

type GroupRow = Fact & {
  value: string | null;
  qualifiers: string | null;
  documents: number;
  published: string | null;
};

export const FACT_COLUMNS = `f.id AS id, f.kind AS kind, f.subject AS subject, f.predicate AS predicate, f.object AS object, f.key AS key,
    f.value AS value, f.qualifiers AS qualifiers, f.documents AS documents, f.published AS published`;

const LOAD_GROUPS = `
  UNWIND $rows AS row
  MATCH (f:Fact {subject: row.subject, predicate: row.predicate})
  RETURN ${FACT_COLUMNS}`;

async function conflicts(
  runner: Runner,
  model: GraphModel,
  group: GroupKey & { readonly facts: readonly SupportedFact[] },
  typeOf: (entity: string) => EntityType | undefined,
): Promise<boolean> {
  if (group.facts.length < 2) return false;
  const relationship = model.relationshipTypes.get(group.predicate);
  if (relationship)
    return relationship.complete ? placesConflict(runner, group, relationship.cardinality) : false;
  return isSingle(model, typeOf(group.subject), group.predicate) && valuesConflict(group.facts);
}

async function placesConflict(
  runner: Runner,
  group: GroupKey,
  cardinality: 'SINGLE' | 'SET',
): Promise<boolean> {
  const rows = await runner.run<{ object: string; place: string; code: string | null }>(PLACES, { ...group });
  const regions = new Map(rows.flatMap(({ object, code }) => (code ? [[object, code] as const] : [])));
  return relationshipsConflict(rows, regions, cardinality);
}

const PLACES = `
  MATCH (f:Fact {subject: $subject, predicate: $predicate})<-[:SUPPORTS]-(s:Statement)
  OPTIONAL MATCH (n:Name {entity: f.object}) WHERE n.type = 'Region' AND n.scope <> ''
  RETURN DISTINCT f.object AS object, s.place AS place, n.scope AS code`;

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
