import type { GraphModel } from '../src/model/types.ts';
import type { Database, Transaction } from '../src/neo4j/index.ts';
import { discover } from './files.ts';
import { type ImportOptions, takeDiscovered } from './importer.ts';
import { withImportLock } from './load/lock.ts';
import { type Runner, readerOf } from './load/runner.ts';
import { applyLedgerSchema } from './load/schema.ts';
import type { ImportReport } from './report.ts';
import { ImportSession } from './session.ts';

/** What an import would do, found by doing it. */
export interface ImportPreview {
  /** `run` is null: none is recorded. */
  readonly report: ImportReport;
  readonly changes: PreviewedChanges;
}

export interface PreviewedChanges {
  /** How many there are of each; the lists below hold the first MOST_LISTED. */
  readonly counts: Readonly<Record<'things' | 'facts' | 'conflicting', number>>;
  readonly things: readonly PreviewedThing[];
  readonly facts: readonly PreviewedFact[];
}

type Turn = 'ADDED' | 'WITHDRAWN';

export interface PreviewedThing {
  readonly change: Turn;
  readonly id: string;
  /** Null for what is withdrawn: its name stays, its noun does not. */
  readonly type: string | null;
  readonly name: string;
}

export interface PreviewedFact {
  readonly change: Turn;
  /** The name of the thing; of a document that states something of itself, its title. */
  readonly subject: string;
  /** A field, or a relationship's public type. */
  readonly field: string;
  readonly value: string;
  /** Another value of the same field cannot be true together with this one. */
  readonly conflicting: boolean;
}

const MOST_LISTED = 200;
const MOST_PRINTED = 20;

/**
 * Imports the paths in one transaction that is rolled back: what the report counts is what an import would change now, and
 * readers see nothing of it. Holds the import lock meanwhile; throws ImportLocked.
 */
export async function previewPaths(
  database: Database,
  model: GraphModel,
  options: ImportOptions,
): Promise<ImportPreview> {
  const started = performance.now();
  await applyLedgerSchema(database, model);
  return withImportLock(database, () =>
    rolledBack(database, async (inside) => {
      const session = new ImportSession(inside, model, options);
      await session.catchUp();
      await takeDiscovered(session, await discover(options.paths), options.prune);
      const report = session.report((performance.now() - started) / 1000);
      const changes = await changesOf(readerOf(inside), report.run);
      return { report: { ...report, run: null, dryRun: true }, changes };
    }),
  );
}

/** A database whose statements all run in one transaction, which ends with the work and is never committed. */
async function rolledBack<T>(database: Database, work: (inside: Database) => Promise<T>): Promise<T> {
  const outer = await database.transaction();
  const nothing = async (): Promise<void> => undefined;
  const inner: Transaction = {
    run: (cypher, parameters) => outer.run(cypher, parameters),
    commit: nothing,
    rollback: nothing,
    cancel: nothing,
    close: nothing,
  };
  try {
    return await work({
      ...database,
      read: (cypher, parameters) => outer.run(cypher, parameters),
      write: (managed) => managed(inner),
      execute: (cypher, parameters) => outer.run(cypher, parameters),
      transaction: async () => inner,
    });
  } finally {
    await outer.cancel();
  }
}

/** What would change, as a person reads it. */
export function printChanges(
  counts: ImportReport['counts'],
  { counts: changed, things, facts }: PreviewedChanges,
): string {
  const sign = { ADDED: '+', WITHDRAWN: '−' } as const;
  return [
    `Would change: statements +${counts.statementsAdded} −${counts.statementsWithdrawn}, ` +
      `entities +${counts.entitiesCreated} −${counts.entitiesDeleted}, relationships +${counts.relationshipsCreated} −${counts.relationshipsDeleted}; ` +
      `${changed.conflicting} facts that disagree with others.`,
    ...things
      .slice(0, MOST_PRINTED)
      .map(({ change, type, name }) => `  ${sign[change]} ${type ?? ''} ${name}`),
    ...facts
      .slice(0, MOST_PRINTED)
      .map(
        ({ change, subject, field, value, conflicting }) =>
          `  ${sign[change]} ${subject} ${field} ${value}${conflicting ? ' (disagrees)' : ''}`,
      ),
  ].join('\n');
}

async function changesOf(runner: Runner, run: string | null): Promise<PreviewedChanges> {
  const [counts] = await runner.run<PreviewedChanges['counts']>(COUNTS, { run });
  return {
    counts: counts ?? { things: 0, facts: 0, conflicting: 0 },
    things: await runner.run<PreviewedThing>(THINGS, { run, most: MOST_LISTED }),
    facts: await runner.run<PreviewedFact>(FACTS, { run, most: MOST_LISTED }),
  };
}

const COUNTS = `
  MATCH (c:Change) WHERE c.run = $run
  RETURN count(CASE WHEN c.what = 'ENTITY' THEN 1 END) AS things,
    count(CASE WHEN c.what = 'FACT' THEN 1 END) AS facts,
    count(CASE WHEN c.what = 'FACT' AND c.change = 'ADDED' AND c.conflicting THEN 1 END) AS conflicting`;

const THINGS = `
  MATCH (c:Change {what: 'ENTITY'}) WHERE c.run = $run
  OPTIONAL MATCH (e:Entity {id: c.of})
  RETURN c.change AS change, c.of AS id, head([l IN labels(e) WHERE l <> 'Entity']) AS type, coalesce(e.name, c.display, c.of) AS name
  ORDER BY change, type, name LIMIT toInteger($most)`;

/** What disagrees comes first: it is what a person would look at before keeping. */
const FACTS = `
  MATCH (c:Change {what: 'FACT'}) WHERE c.run = $run
  OPTIONAL MATCH (e:Entity {id: c.subject})
  OPTIONAL MATCH (d:Content {id: c.subject})
  RETURN c.change AS change, coalesce(e.name, d.title, c.subject) AS subject, c.predicate AS field, coalesce(c.display, '') AS value,
    coalesce(c.conflicting, false) AS conflicting
  ORDER BY conflicting DESC, change, subject, field, value LIMIT toInteger($most)`;
