import type { LiveReading } from './change.ts';
import { type Runner, runRows } from './runner.ts';

/** A reading that lives or lived: its document need not be read again. */
export interface KeptReading {
  readonly reading: string;
  readonly document: LiveReading['document'];
  /** All its statements, and those that the document makes. */
  readonly statements: number;
  readonly stated: number;
}

/** Which of these readings are kept (id → reading). One after which another version read the document is not told: its fields are those of the other. */
export async function keptReadings(
  runner: Runner,
  readings: readonly string[],
): Promise<ReadonlyMap<string, KeptReading>> {
  const rows = await runRows<KeptReading>(runner, KEPT, readings);
  return new Map(rows.map((row) => [row.reading, row]));
}

const KEPT = `
  UNWIND $rows AS id
  MATCH (r:Reading {id: id})-[:OF]->(c:Content)
  WHERE (r:Live OR r:Withdrawn)
    AND NOT EXISTS { MATCH (c)<-[:OF]-(other:Reading) WHERE other.id <> r.id AND other.liveFrom[-1] >= r.liveFrom[-1] }
  RETURN r.id AS reading, c {.*, live: true} AS document,
    COUNT { (:Statement)-[:IN]->(r) } AS statements,
    COUNT { MATCH (s:Statement)-[:IN]->(r) WHERE s.kind = 'DOCUMENT' } AS stated`;
