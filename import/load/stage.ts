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

/** Stages one reading. */
export async function stage(runner: Runner, reading: Reading): Promise<void> {
  await stageAll(runner, [stagedReading(reading)]);
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

/**
 * Writes readings where nobody sees them: blocks, names and statements, under a Reading labelled Staged. Repeatable: what is
 * there already is left alone. They go live in commit.ts, in one transaction with their projection.
 */
export async function stageAll(runner: Runner, readings: readonly StagedReading[]): Promise<void> {
  const names = new Map(readings.flatMap((staged) => staged.names.map((key) => [key.id, key] as const)));
  await runRows(
    runner,
    STAGE_READINGS,
    readings.map(({ reading, document, version }) => ({ reading, document, version })),
  );
  await runRows(
    runner,
    STAGE_BLOCKS,
    readings.flatMap(({ reading, blocks }) => blocks.map((block) => ({ ...block, reading }))),
  );
  await stageNames(runner, [...names.values()]);
  await runRows(
    runner,
    STAGE_STATEMENTS,
    readings.flatMap(({ reading, statements }) => statements.map((statement) => ({ reading, statement }))),
  );
}

const STAGE_READINGS = `
  UNWIND $rows AS row
  MERGE (c:Content {id: row.document})
  MERGE (r:Reading {id: row.reading})
  ON CREATE SET r.version = row.version, r.document = row.document
  MERGE (r)-[:OF]->(c)
  WITH r WHERE NOT r:Live
  SET r:Staged`;

const STAGE_BLOCKS = `
  UNWIND $rows AS row
  MERGE (b:Block {id: row.id})
  ON CREATE SET b += row`;

const STAGE_NAMES = `
  UNWIND $rows AS row
  MERGE (n:Name {id: row.id})
  ON CREATE SET n.type = row.type, n.normal = row.normal, n.scope = row.scope, n.support = 0
  WITH n, row WHERE NOT EXISTS { (n)-[:IN_BUCKET]->() }
  UNWIND row.buckets AS bucket
  MERGE (b:Bucket {id: bucket})
  MERGE (n)-[:IN_BUCKET]->(b)`;

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
  await runRows(
    runner,
    STAGE_NAMES,
    keys.map((key) => ({ ...key, buckets: bucketsOf(key) })),
  );
}

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
