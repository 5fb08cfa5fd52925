import type { GraphModel } from '../../src/model/types.ts';
import { groupBy } from '../collections.ts';
import { contentId } from '../ledger/hash.ts';
import { compareSupport } from '../project/fact.ts';
import { standsAlone } from '../project/field.ts';
import { isSingle } from '../project/single.ts';
import type { EntityType } from '../types.ts';
import { conflictsAmong } from './disagreement.ts';
import { FACT_COLUMNS, toSupported } from './fact-row.ts';
import type { Group, LoadedGroup, Ranking } from './group.ts';
import { UPDATE_FACTS } from './recount.ts';
import { type Runner, runRows } from './runner.ts';

/** Ranks the facts of every touched field, decides conflicts, and writes what differs of those that stand. */
export async function rankGroups(
  runner: Runner,
  model: GraphModel,
  ranking: Ranking,
): Promise<readonly Group[]> {
  const fields = ranking.touched.filter((fact) => !standsAlone(fact, model));
  const groups = await loadGroups(runner, { ...ranking, touched: fields });
  const conflicting = await conflictsAmong(runner, model, groups, ranking);
  const judged = groups.map((group) => ({ ...group, conflicting: conflicting.has(group) }));
  await writeRanks(runner, model, judged, ranking);
  return judged;
}

/** The ranks of facts that compete with no other. */
function ranksAlone(model: GraphModel, { touched }: Ranking) {
  const alone = touched.filter((fact) => standsAlone(fact, model));
  return alone.map(({ id }) => ({ id, set: { rank: 1, shown: true, conflicting: false } }));
}

interface GroupKey {
  readonly subject: string;
  readonly predicate: string;
}

async function loadGroups(runner: Runner, { touched, created, arrived }: Ranking): Promise<LoadedGroup[]> {
  const touchedBy = groupBy(touched, groupKey);
  const keys = new Map(
    touched.map(({ subject, predicate }) => [groupKey({ subject, predicate }), { subject, predicate }]),
  );
  const known = [...keys.values()].filter(({ subject }) => !arrived.has(subject));
  const rows = await runRows<GroupRow>(runner, LOAD_GROUPS, known);
  const byKey = groupBy(rows, groupKey);
  const begun = groupBy(
    [...new Set([...keys.values()].map(({ subject }) => subject))].flatMap((subject) =>
      created.about(subject),
    ),
    groupKey,
  );
  return [...keys].map(([key, { subject, predicate }]) => {
    const stored = byKey.get(key) ?? [];
    const facts = [...stored.map(toSupported), ...(begun.get(key) ?? [])].sort(compareSupport);
    const standing = new Set(facts.map(({ id }) => id));
    return {
      subject,
      predicate,
      facts,
      before: stored.some((fact) => fact.conflicting === true),
      losesFacts: touchedBy.get(key)!.some(({ id }) => !standing.has(id)),
    };
  });
}

function groupKey({ subject, predicate }: GroupKey): string {
  return `${subject}|${predicate}`;
}

type GroupRow = Parameters<typeof toSupported>[0] & { conflicting: boolean | null };

const LOAD_GROUPS = `
  UNWIND $rows AS row
  MATCH (f:Fact {subject: row.subject, predicate: row.predicate})
  RETURN ${FACT_COLUMNS}, f.conflicting AS conflicting`;

async function writeRanks(
  runner: Runner,
  model: GraphModel,
  groups: readonly Group[],
  ranking: Ranking,
): Promise<void> {
  const { typeOf, created, arrived } = ranking;
  const ranks = groups.flatMap((group) => {
    const single = isSingle(model, typeOf(group.subject), group.predicate);
    return group.facts.map((fact, i) => ({
      id: fact.id,
      set: {
        rank: i + 1,
        shown: i === 0 || fact.kind === 'RELATIONSHIP' || !single,
        conflicting: group.conflicting,
      },
    }));
  });
  await runRows(
    runner,
    UPDATE_FACTS,
    [...ranks, ...ranksAlone(model, ranking)].filter(({ id, set }) => !created.show(id, set)),
  );
  const rows = groups.map((group) => ({ ...conflictRow(group, typeOf), conflicting: group.conflicting }));
  await runRows(
    runner,
    OPEN_CONFLICTS,
    rows.filter((row) => row.conflicting),
  );
  await runRows(
    runner,
    CLOSE_CONFLICTS,
    rows.filter((row) => !row.conflicting && !arrived.has(row.subject)).map((row) => row.id),
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
