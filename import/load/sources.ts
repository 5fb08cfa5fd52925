import { realpath } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Change } from './change.ts';
import { type Runner, runRows } from './runner.ts';

export interface KnownSource {
  readonly uri: string;
  readonly document: string;
  /** The live reading of that document. */
  readonly reading: string | null;
}

/** Where these sources point now: one statement, however many there are. */
export async function knownSources(
  runner: Runner,
  uris: readonly string[],
): Promise<ReadonlyMap<string, KnownSource>> {
  const rows = await runner.run<KnownSource>(
    `UNWIND $uris AS uri ${KNOWN_SOURCE} RETURN s.uri AS uri, c.id AS document, r.id AS reading`,
    { uris },
  );
  return new Map(rows.map((row) => [row.uri, row]));
}

/** Cypher: where the source `uri` points. */
export const KNOWN_SOURCE = `
  MATCH (s:Source {uri: uri})-[:POINTS_AT]->(c:Content)
  OPTIONAL MATCH (c)<-[:OF]-(r:Live)`;

/** Sources whose file stands under one of the folders. */
export async function sourcesUnder(runner: Runner, folders: readonly string[]): Promise<string[]> {
  const rows = await runRows<{ uri: string }>(
    runner,
    'UNWIND $rows AS folder MATCH (s:Source) WHERE s.uri STARTS WITH folder RETURN DISTINCT s.uri AS uri ORDER BY uri',
    folders,
  );
  return rows.map((row) => row.uri);
}

/**
 * The sources that a person means by a path (a file or a folder, there or gone, by its own or its real path), or by a
 * document's id.
 */
export async function sourcesMeant(runner: Runner, target: string): Promise<readonly string[]> {
  const real = await realpath(target).catch(() => target);
  const places = [...new Set([pathToFileURL(target).href, pathToFileURL(real).href])];
  const rows = await runner.run<{ uri: string }>(
    `MATCH (s:Source)-[:POINTS_AT]->(c:Content)
     WHERE c.id = $target OR s.uri IN $places OR any(place IN $places WHERE s.uri STARTS WITH place + '/')
     RETURN s.uri AS uri ORDER BY uri`,
    { target, places: places.map((place) => place.replace(/\/$/, '')) },
  );
  return rows.map((row) => row.uri);
}

/**
 * Live readings that cease with the change: other readings of the documents that get a new one, and readings of
 * documents at which no source points any more.
 */
export async function staleReadings(runner: Runner, change: Change): Promise<Stale> {
  const renewed = change.goLive.filter((reading) => !reading.fresh).map((reading) => reading.document.id);
  const moved = change.sources.filter((source) => !source.isNew).map((source) => source.uri);
  if (renewed.length === 0 && moved.length === 0) return { withdraw: [], statements: 0 };
  const rows = await runner.run<{ id: string; statements: number }>(STALE, {
    goLive: change.goLive.map((reading) => reading.id),
    renewed,
    moved,
    targets: change.sources.flatMap((source) => (source.document ? [source.document] : [])),
  });
  const statements = rows.reduce((total, row) => total + row.statements, 0);
  return { withdraw: rows.map((row) => row.id), statements };
}

export interface Stale {
  /** Ids of readings. */
  readonly withdraw: readonly string[];
  /** How many statements they hold. */
  readonly statements: number;
}

const STALE = `
  CALL () {
    MATCH (r:Live)-[:OF]->(c:Content)
    WHERE c.id IN $renewed AND NOT r.id IN $goLive
    RETURN r
    UNION
    MATCH (s:Source)-[:POINTS_AT]->(c:Content)<-[:OF]-(r:Live)
    WHERE s.uri IN $moved AND NOT c.id IN $targets
      AND NOT EXISTS { MATCH (other:Source)-[:POINTS_AT]->(c) WHERE NOT other.uri IN $moved }
    RETURN r
  }
  RETURN r.id AS id, COUNT { (r)<-[:IN]-() } AS statements`;

/** Deletes readings that were staged and never went live, and the statements that only they hold. */
export async function sweepStaged(runner: Runner): Promise<void> {
  const rows = await runner.run<{ id: string }>('MATCH (r:Staged) RETURN r.id AS id');
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await runner.run(
    'MATCH (r:Reading) WHERE r.id IN $ids MATCH (s:Statement)-[:IN]->(r) WHERE NOT EXISTS { MATCH (s)-[:IN]->(o) WHERE NOT o.id IN $ids } DETACH DELETE s',
    { ids },
  );
  await runner.run('MATCH (b:Block) WHERE b.reading IN $ids AND b.start >= 0 DELETE b', { ids });
  await runner.run(
    'MATCH (r:Reading) WHERE r.id IN $ids MATCH (r)-[:OF]->(c) DETACH DELETE r WITH c WHERE NOT c:Document AND NOT EXISTS { (c)<-[:OF]-() } AND NOT EXISTS { (c)<-[:POINTS_AT]-() } DETACH DELETE c',
    { ids },
  );
  await runner.run(
    'MATCH (n:Name) WHERE n.support = 0 AND NOT EXISTS { MATCH (s:Statement {subject: n.id}) } AND NOT EXISTS { MATCH (s:Statement {object: n.id}) } DETACH DELETE n',
  );
}
