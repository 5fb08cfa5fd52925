import type { GraphModel } from '../../src/model/types.ts';
import type { Database, Transaction } from '../../src/neo4j/index.ts';
import type { EntityType } from '../types.ts';
import { projectionVersion } from '../version.ts';
import { applyBindings } from './bindings.ts';
import type { Change, CommitCounts } from './change.ts';
import { type Changed, recordChanges } from './changes.ts';
import { writeDecisions } from './decisions.ts';
import { changeFacts } from './facts.ts';
import { rankGroups } from './groups.ts';
import { changeIdentity, type IdentityChange, remapNames } from './identity.ts';
import { takeTurn } from './lock.ts';
import type { FactChange } from './recount.ts';
import { changeRejections, type RejectionChange, sweepRejections } from './rejections.ts';
import { type Runner, runRows } from './runner.ts';
import { recordRun } from './runs.ts';
import { hideEdges, loadEntities, showEdges, showEntities, showNames } from './show.ts';
import { type ChangedStatements, changedStatements } from './statements.ts';

/**
 * Makes a change true in one transaction: the readings' statements turn live or dead, identity is decided anew for the
 * components they touch, facts are recounted, and the domain nodes and relationships that differ are written. A crash
 * at any moment leaves the graph of before or of after, never something between; readers see the same.
 */
export async function commit(
  database: Database,
  model: GraphModel,
  change: Change,
  run: string,
): Promise<CommitCounts> {
  return inTransaction(database, async (runner) => {
    const { counts } = await project(runner, model, change, run);
    await recordRun(runner, run, projectionVersion());
    return counts;
  });
}

/** Runs work in one transaction, committed at its end, when it is its turn to write. */
export async function inTransaction<T>(database: Database, work: (runner: Runner) => Promise<T>): Promise<T> {
  const transaction = await database.transaction();
  try {
    await takeTurn(transaction);
    const result = await work(runnerOf(transaction));
    await transaction.commit();
    return result;
  } finally {
    await transaction.close();
  }
}

export function runnerOf(transaction: Pick<Transaction, 'run'>): Runner {
  return {
    async run<Row>(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
      return (await transaction.run(cypher, parameters)).rows as Row[];
    },
  };
}

export interface Projected {
  readonly counts: CommitCounts;
  /** All keys of the components that were decided anew. */
  readonly keys: readonly string[];
}

/** The change inside of a transaction. */
export async function project(
  runner: Runner,
  model: GraphModel,
  change: Change,
  run: string,
): Promise<Projected> {
  const rekeyed = await applyBindings(
    runner,
    change.human.bindings,
    change.goLive.map((reading) => reading.document.id),
  );
  const changed = { ...(change.part ?? (await changedStatements(runner, change))), rekeyed };
  const identity = await changeIdentity(runner, change, changed);
  await remapNames(runner, identity);
  const rejections = await changeRejections(runner, model, change.human.rejections, identity);
  const facts = await changeFacts(runner, model, { change, changed, identity, rejections, run });
  const { created } = facts;
  const { arrived } = identity;
  await sweepRejections(runner, change.human.rejections);
  const typeOf = await entityTypes(runner, identity, facts);
  const groups = await rankGroups(runner, model, {
    touched: [...facts.supported, ...facts.vanished],
    ...{ created, run, arrived, typeOf },
    ...(wholePlaces(change, changed, identity, facts, rejections) && { moves: facts.moves }),
  });
  const relationshipsDeleted = await hideEdges(runner, facts.vanished);
  const entities = await touchedEntities(runner, identity, [
    ...groups.map((group) => group.subject),
    ...(change.anew ? identity.entities.map((entity) => entity.id) : []),
  ]);
  const shown = await showEntities(runner, model, entities, vanishedEntities(identity), {
    arrived,
    created,
  });
  await recordChanges(runner, run, 'ENTITY', { added: shown.created, withdrawn: shown.deleted });
  await showNames(runner, facts.supported, shown, created);
  await created.write(runner, run);
  const relationshipsCreated = await showEdges(runner, model, facts.supported, typeOf, created);
  await writeDecisions(runner, identity);
  await flip(runner, change, run);
  const counts = {
    statementsAdded: changed.born.length,
    statementsWithdrawn: changed.dying.length,
    entitiesCreated: shown.created.length,
    entitiesDeleted: shown.deleted.length,
    relationshipsCreated,
    relationshipsDeleted,
    factsTouched: facts.supported.length + facts.vanished.length,
  };
  return { counts, keys: [...identity.keys.keys()] };
}

/**
 * Whether a change brings and takes documents as a whole, so that each place of a document states what it did or nothing: none
 * is read by another version, and no name leads from one thing to another.
 */
function wholePlaces(
  change: Change,
  changed: ChangedStatements,
  identity: IdentityChange,
  facts: FactChange,
  rejections: RejectionChange,
): boolean {
  if (change.anew || facts.reread || changed.rekeyed.length > 0) return false;
  if (rejections.lifted.length > 0 || rejections.facts.length > 0) return false;
  return [...identity.remapped.values()].every(({ before, after }) => before === null || after === null);
}

/** The noun of every entity that a touched fact names. */
async function entityTypes(
  runner: Runner,
  identity: IdentityChange,
  facts: FactChange,
): Promise<(entity: string) => EntityType | undefined> {
  const types = new Map<string, EntityType>(
    identity.entities.map((entity) => [entity.id, entity.canonical.type]),
  );
  for (const key of identity.keys.values()) if (key.entity) types.set(key.entity, key.type);
  const ends = [...facts.supported, ...facts.vanished].flatMap((fact) => [
    fact.subject,
    ...(fact.object ? [fact.object] : []),
  ]);
  const unknown = [...new Set(ends)].filter((id) => !types.has(id));
  const rows = await runRows<{ id: string; type: EntityType }>(
    runner,
    'UNWIND $rows AS id MATCH (n:Name {id: id}) RETURN n.id AS id, n.type AS type',
    unknown,
  );
  for (const row of rows) types.set(row.id, row.type);
  return (entity) => types.get(entity);
}

/** Entities whose keys or whose facts (`subjects`) were touched. */
async function touchedEntities(runner: Runner, identity: IdentityChange, subjects: readonly string[]) {
  const remapped = new Set([...identity.remapped.values()].flatMap(({ before, after }) => [before, after]));
  const inside = new Map(identity.entities.map((entity) => [entity.id, entity]));
  const wanted = new Set<string>([...subjects, ...[...remapped].filter((id) => id !== null)]);
  const gone = new Set(vanishedEntities(identity));
  const outside = [...wanted].filter((id) => !inside.has(id) && !gone.has(id));
  return [...[...wanted].flatMap((id) => inside.get(id) ?? []), ...(await loadEntities(runner, outside))];
}

/** Entities to which keys led before and none leads now. */
function vanishedEntities(identity: IdentityChange): readonly string[] {
  const alive = new Set(identity.entities.map((entity) => entity.id));
  const before = new Set([...identity.remapped.values()].flatMap(({ before }) => (before ? [before] : [])));
  return [...before].filter((id) => !alive.has(id));
}

/** Readings, documents and sources as the change wants them. */
async function flip(runner: Runner, change: Change, run: string): Promise<void> {
  await runRows(runner, WITHDRAW, change.withdraw, { run });
  // Not their statements, which were staged.
  const arriving = change.goLive.map(({ id, document }) => ({ id, document }));
  const added = await runRows<Changed>(runner, NEW_DOCUMENTS, arriving);
  await runRows(runner, GO_LIVE, arriving, { run });
  await recordChanges(runner, run, 'DOCUMENT', { added, withdrawn: [] });
  // Where statements turn in parts, facts of theirs stand until the last one.
  if (!change.part) await hideDocuments(runner, change.withdraw, run);
  await runRows(
    runner,
    POINT_SOURCES,
    change.sources.filter((source) => source.document !== null),
  );
  await runRows(
    runner,
    DROP_SOURCES,
    change.sources.filter((source) => source.document === null).map((source) => source.uri),
  );
}

/** Of withdrawn readings the documents that no living one reads. */
export async function hideDocuments(runner: Runner, readings: readonly string[], run: string): Promise<void> {
  const withdrawn = await runRows<Changed>(runner, HIDE_DOCUMENTS, readings);
  await recordChanges(runner, run, 'DOCUMENT', { added: [], withdrawn });
}

const NEW_DOCUMENTS = `
  UNWIND $rows AS row
  MATCH (c:Content {id: row.document.id}) WHERE NOT c:Document
  RETURN DISTINCT c.id AS of, row.document.title AS display`;

/** `liveFrom` and `liveTo` are the runs between which a reading lived, side by side; '' is not ended. */
const GO_LIVE = `
  UNWIND $rows AS row
  MATCH (r:Reading {id: row.id})-[:OF]->(c:Content)
  SET r.liveFrom = CASE WHEN r:Live THEN r.liveFrom ELSE coalesce(r.liveFrom, []) + [$run] END,
    r.liveTo = CASE WHEN r:Live THEN r.liveTo ELSE coalesce(r.liveTo, []) + [''] END
  REMOVE r:Staged:Withdrawn
  SET r:Live
  SET c:Document
  SET c += row.document`;

const WITHDRAW = `
  UNWIND $rows AS id
  MATCH (r:Reading {id: id})
  REMOVE r:Live
  SET r:Withdrawn, r.liveTo = r.liveTo[..-1] + [$run]`;

const HIDE_DOCUMENTS = `
  UNWIND $rows AS id
  MATCH (:Reading {id: id})-[:OF]->(c:Document)
  WHERE NOT EXISTS { (c)<-[:OF]-(:Live) }
  REMOVE c:Document
  SET c.live = false
  RETURN DISTINCT c.id AS of, c.title AS display`;

const POINT_SOURCES = `
  UNWIND $rows AS row
  MATCH (c:Content {id: row.document})
  MERGE (s:Source {uri: row.uri})
  WITH s, c
  OPTIONAL MATCH (s)-[old:POINTS_AT]->(other) WHERE other <> c
  DELETE old
  MERGE (s)-[:POINTS_AT]->(c)`;

const DROP_SOURCES = 'UNWIND $rows AS uri MATCH (s:Source {uri: uri}) DETACH DELETE s';
