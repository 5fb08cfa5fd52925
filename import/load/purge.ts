import type { Runner } from './runner.ts';

/** A document whose text is to be erased, with the runs between which it lived. */
export interface Erasable {
  readonly document: string;
  readonly live: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

/** The documents behind these sources, or with this id. */
export async function documentsMeant(
  runner: Runner,
  target: string,
  uris: readonly string[],
): Promise<string[]> {
  const rows = await runner.run<{ id: string }>(
    `CALL () {
       MATCH (s:Source)-[:POINTS_AT]->(c:Content) WHERE s.uri IN $uris RETURN c.id AS id
       UNION
       MATCH (c:Content {id: $target}) RETURN c.id AS id
     }
     RETURN id ORDER BY id`,
    { target, uris },
  );
  return rows.map((row) => row.id);
}

/** What is known of documents before they are erased. */
export function erasable(runner: Runner, documents: readonly string[]): Promise<Erasable[]> {
  return runner.run<Erasable>(
    `UNWIND $documents AS id
     MATCH (c:Content {id: id})
     OPTIONAL MATCH (c)<-[:OF]-(r:Reading)
     WITH c, collect(r) AS readings
     RETURN c.id AS document, c:Document AS live,
       reduce(least = null, r IN readings | CASE WHEN least IS NULL OR r.liveFrom[0] < least THEN r.liveFrom[0] ELSE least END) AS from,
       reduce(last = null, r IN readings | CASE WHEN last IS NULL OR r.liveTo[-1] > last THEN r.liveTo[-1] ELSE last END) AS to`,
    { documents },
  );
}

/**
 * Erases a withdrawn document: its text, its statements with their quotes, its readings and its title. What it changed stays
 * on record as facts and their values, without words or place. Repeatable; each step is a transaction of its own.
 */
export async function erase(runner: Runner, document: string): Promise<void> {
  for (const step of STEPS) await runner.run(step, { document });
}

const READINGS = 'MATCH (c:Content {id: $document})<-[:OF]-(r:Reading) WHERE NOT r:Live';

/** From the first step on its readings are no whole ones: an import sweeps what is left of them, or stages them again. */
const STEPS: readonly string[] = [
  `${READINGS} REMOVE r:Withdrawn SET r:Staged`,
  `${READINGS} MATCH (b:Block {reading: r.id}) WHERE b.start >= 0 DELETE b`,
  `${READINGS} MATCH (s:Statement)-[:IN]->(r) WHERE s.document = $document DETACH DELETE s`,
  `${READINGS} DETACH DELETE r`,
  'MATCH (c:Content {id: $document}) WHERE NOT c:Document AND NOT EXISTS { (c)<-[:POINTS_AT]-() } DETACH DELETE c',
  'MATCH (x:Change {what: "DOCUMENT", of: $document}) REMOVE x.display',
  'MATCH (x:Change {subject: $document}) REMOVE x.display',
  `MATCH (n:Name) WHERE n.support = 0 AND NOT EXISTS { MATCH (s:Statement {subject: n.id}) }
     AND NOT EXISTS { MATCH (s:Statement {object: n.id}) } DETACH DELETE n`,
];
