import { canonicalJson } from '../ledger/hash.ts';
import type { NameKey } from '../ledger/key.ts';
import type { Statement } from '../ledger/statement.ts';
import type { Reading } from '../reading.ts';
import { bucketsOf } from '../resolve/verdict.ts';
import { type Runner, runRows } from './runner.ts';

export type StagedRow = Readonly<Record<string, unknown>>;

/** What is staged of a reading: the rows as they stand in Neo4j. */
export interface StagedReading {
  readonly reading: string;
  readonly document: string;
  readonly version: string;
  readonly blocks: readonly StagedRow[];
  readonly names: readonly NameKey[];
  readonly statements: readonly StagedRow[];
}

export function stagedReading(reading: Reading): StagedReading {
  return {
    reading: reading.id,
    document: reading.documentId,
    version: reading.version,
    blocks: blockRows(reading),
    names: [...reading.keys.values()],
    statements: reading.statements.map(statementRow),
  };
}

/** Readings of documents that were never read before (id → their statements): whatever they hold begins with them. */
export type FreshReadings = ReadonlyMap<string, readonly StagedRow[]>;

/**
 * Writes readings where nobody sees them: blocks, names and statements, under a Reading labelled Staged. Repeatable: what is
 * there already is left alone; only what is of a document never read before is made without looking. A reading that lives
 * or lived is there as a whole. They go live in commit.ts, in one transaction with their projection.
 */
export async function stageAll(runner: Runner, readings: readonly StagedReading[]): Promise<FreshReadings> {
  const asked = readings.map(({ document, reading }) => ({ document, reading }));
  const known = new Map(
    (await runRows<Known>(runner, KNOWN, asked)).map(({ id, whole }) => [id, whole] as const),
  );
  const fresh = readings.filter(({ document }) => !known.has(document));
  const again = readings.filter(({ document }) => known.get(document) === false);
  const names = new Map(
    [...fresh, ...again].flatMap((staged) => staged.names.map((key) => [key.id, key] as const)),
  );
  await runRows(runner, CREATE_READINGS, readingRows(fresh));
  await runRows(runner, STAGE_READINGS, readingRows(again));
  await runRows(runner, CREATE_BLOCKS, fresh.flatMap(stagedBlocks));
  await runRows(runner, STAGE_BLOCKS, again.flatMap(stagedBlocks));
  await stageNames(runner, [...names.values()]);
  const rows = fresh.flatMap(stagedStatements);
  await runRows(
    runner,
    CREATE_STATEMENTS,
    rows.filter(({ statement }) => statement.document !== undefined),
  );
  await runRows(runner, STAGE_STATEMENTS, [
    ...rows.filter(({ statement }) => statement.document === undefined),
    ...again.flatMap(stagedStatements),
  ]);
  return new Map(fresh.map(({ reading, statements }) => [reading, statements]));
}

function readingRows(readings: readonly StagedReading[]): StagedRow[] {
  return readings.map(({ reading, document, version }) => ({ reading, document, version }));
}

function stagedBlocks({ reading, blocks }: StagedReading): StagedRow[] {
  return blocks.map((block) => ({ ...block, reading }));
}

function stagedStatements({ reading, statements }: StagedReading) {
  return statements.map((statement) => ({ reading, statement }));
}

/** A document that was read before, and whether it was by this reading. */
interface Known {
  readonly id: string;
  readonly whole: boolean;
}

const KNOWN = `
  UNWIND $rows AS row
  MATCH (c:Content {id: row.document})
  RETURN c.id AS id, EXISTS { MATCH (r:Reading {id: row.reading}) WHERE r:Live OR r:Withdrawn } AS whole`;

const CREATE_READINGS = `
  UNWIND $rows AS row
  CREATE (c:Content {id: row.document})
  CREATE (r:Reading:Staged {id: row.reading, version: row.version, document: row.document})
  CREATE (r)-[:OF]->(c)`;

const STAGE_READINGS = `
  UNWIND $rows AS row
  MERGE (c:Content {id: row.document})
  MERGE (r:Reading {id: row.reading})
  ON CREATE SET r.version = row.version, r.document = row.document
  MERGE (r)-[:OF]->(c)
  SET r:Staged`;

const CREATE_BLOCKS = `
  UNWIND $rows AS row
  CREATE (b:Block)
  SET b = row`;

const STAGE_BLOCKS = `
  UNWIND $rows AS row
  MERGE (b:Block {id: row.id})
  ON CREATE SET b += row`;

const CREATE_NAMES = `
  UNWIND $rows AS row
  CREATE (n:Name {id: row.id, type: row.type, normal: row.normal, scope: row.scope, support: 0})
  WITH n, row
  UNWIND row.buckets AS bucket
  MERGE (b:Bucket {id: bucket})
  CREATE (n)-[:IN_BUCKET]->(b)`;

const CREATE_STATEMENTS = `
  UNWIND $rows AS row
  MATCH (r:Reading {id: row.reading})
  MATCH (c:Content {id: row.statement.document})
  CREATE (s:Statement)
  SET s = row.statement
  CREATE (s)-[:IN]->(r)
  CREATE (s)-[:FROM]->(c)`;

const STAGE_STATEMENTS = `
  UNWIND $rows AS row
  MATCH (r:Reading {id: row.reading})
  MERGE (s:Statement {id: row.statement.id})
  ON CREATE SET s += row.statement
  MERGE (s)-[:IN]->(r)
  WITH s WHERE s.document IS NOT NULL AND NOT EXISTS { (s)-[:FROM]->() }
  MATCH (c:Content {id: s.document})
  MERGE (s)-[:FROM]->(c)`;

function blockRows(reading: Reading): StagedRow[] {
  const { text, blocks } = reading.document;
  return blocks.map((block) => ({
    id: `${reading.id}:${block.index}`,
    index: block.index,
    start: block.start,
    end: block.end,
    kind: block.kind,
    path: block.path,
    text: text.slice(block.start, block.end),
    ...(block.reason && { reason: block.reason }),
  }));
}

/** Makes the names that are missing, with the buckets in which they are compared. */
export async function stageNames(runner: Runner, keys: readonly NameKey[]): Promise<void> {
  const ids = keys.map((key) => key.id);
  const known = new Set((await runRows<{ id: string }>(runner, KNOWN_NAMES, ids)).map(({ id }) => id));
  const missing = new Map(keys.filter((key) => !known.has(key.id)).map((key) => [key.id, key]));
  await runRows(
    runner,
    CREATE_NAMES,
    [...missing.values()].map((key) => ({ ...key, buckets: bucketsOf(key) })),
  );
}

const KNOWN_NAMES = 'UNWIND $rows AS id MATCH (n:Name {id: id}) RETURN n.id AS id';

/** A statement as it stands in Neo4j. */
export function statementRow(statement: Statement): Record<string, unknown> {
  const { value, qualifiers, spans, ...rest } = statement;
  const [main] = spans;
  return {
    ...rest,
    section: statement.path.join(' / '),
    qualifiers: canonicalJson(qualifiers),
    ...(value && { value: canonicalJson(value) }),
    ...(main && { quote: main.quote, start: main.start, end: main.end, spans: JSON.stringify(spans) }),
  };
}
