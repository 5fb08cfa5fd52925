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

/**
 * Writes a reading where nobody sees it: its blocks, names and statements, under a Reading labelled Staged. Repeatable:
 * what is there already is left alone. It goes live in commit.ts, in one transaction with its projection.
 */
export async function stage(runner: Runner, reading: Reading): Promise<void> {
  await stageRows(runner, stagedReading(reading));
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

export async function stageRows(runner: Runner, staged: StagedReading): Promise<void> {
  const { reading, document, version } = staged;
  await runner.run(STAGE_READING, { reading, document, version });
  await runRows(runner, STAGE_BLOCKS, staged.blocks, { reading });
  await stageNames(runner, staged.names);
  await runRows(runner, STAGE_STATEMENTS, staged.statements, { reading });
}

const STAGE_READING = `
  MERGE (c:Content {id: $document})
  MERGE (r:Reading {id: $reading})
  ON CREATE SET r.version = $version, r.document = $document
  MERGE (r)-[:OF]->(c)
  WITH r WHERE NOT r:Live
  SET r:Staged`;

const STAGE_BLOCKS = `
  MATCH (r:Reading {id: $reading})
  UNWIND $rows AS row
  MERGE (b:Block {id: row.id})
  ON CREATE SET b += row, b.reading = $reading`;

const STAGE_NAMES = `
  UNWIND $rows AS row
  MERGE (n:Name {id: row.id})
  ON CREATE SET n.type = row.type, n.normal = row.normal, n.scope = row.scope, n.support = 0
  WITH n, row WHERE NOT EXISTS { (n)-[:IN_BUCKET]->() }
  UNWIND row.buckets AS bucket
  MERGE (b:Bucket {id: bucket})
  MERGE (n)-[:IN_BUCKET]->(b)`;

const STAGE_STATEMENTS = `
  MATCH (r:Reading {id: $reading})
  UNWIND $rows AS row
  MERGE (s:Statement {id: row.id})
  ON CREATE SET s += row
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
