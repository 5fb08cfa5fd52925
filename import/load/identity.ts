import { append } from '../collections.ts';
import type { NameKey } from '../ledger/key.ts';
import { pairsOf } from '../resolve/human.ts';
import { partition, type StatedAlias } from '../resolve/partition.ts';
import type { Decision, Entity } from '../resolve/types.ts';
import type { EntityType } from '../types.ts';
import type { Change } from './change.ts';
import { type Runner, runRows } from './runner.ts';
import type { ChangedStatements, StoredStatement } from './statements.ts';

/** Which key belongs to which entity, before and after, for the keys whose component was touched. */
export interface IdentityChange {
  readonly entities: readonly Entity[];
  readonly decisions: readonly Decision[];
  /** Live keys of the touched components → entity id. */
  readonly after: ReadonlyMap<string, string>;
  /** Keys whose entity is another now (or none), with the one before. */
  readonly remapped: ReadonlyMap<string, { readonly before: string | null; readonly after: string | null }>;
  /** All keys of the touched components, dead ones too. */
  readonly keys: ReadonlyMap<string, StoredKey>;
  /** Entities to which no key led before: nothing is stored of them yet. */
  readonly arrived: ReadonlySet<string>;
}

export interface StoredKey extends NameKey {
  readonly entity: string | null;
  readonly text: string | null;
  readonly support: number;
}

/**
 * Recomputes who is who for the connected components of the candidate graph that the change touches, and only those:
 * components of keys that begin or cease to live, of stated aliases that come or go, and of people's decisions.
 */
export async function changeIdentity(
  runner: Runner,
  change: Change,
  changed: ChangedStatements,
): Promise<IdentityChange> {
  const turned = await updateSupport(runner, changed);
  const rekeyed = changed.rekeyed.flatMap(({ before, after }) => [before, after]);
  const aliases = [...changed.born, ...changed.dying, ...rekeyed]
    .filter((s) => s.predicate === 'alsoNamed')
    .flatMap((s) => [s.subject, s.object!]);
  const anew = change.anew ?? [];
  const seeds = [...new Set([...turned, ...aliases, ...change.decided, ...anew])];
  const human = pairsOf(change.human);
  const component = await closure(runner, seeds, human, changed, anew.length > 0);
  const live = [...component.keys.values()].filter((key) => key.support > 0);
  const { entities, decisions } = partition(live, human, component.aliases);
  const after = new Map(entities.flatMap((entity) => entity.keys.map((key) => [key.id, entity.id])));
  const remapped = new Map<string, { before: string | null; after: string | null }>();
  for (const key of component.keys.values()) {
    const now = after.get(key.id) ?? null;
    if (now !== key.entity) remapped.set(key.id, { before: key.entity, after: now });
  }
  const before = new Set([...component.keys.values()].map((key) => key.entity));
  const arrived = new Set(entities.map((entity) => entity.id).filter((id) => !before.has(id)));
  return { entities, decisions, after, remapped, keys: component.keys, arrived };
}

/** Lets the keys lead to their entities of now; a key that leads nowhere keeps its id, which answers GONE. */
export async function remapNames(runner: Runner, identity: IdentityChange): Promise<void> {
  const rows = [...identity.remapped].map(([id, { after }]) => ({ id, entity: after }));
  await runRows(runner, 'UNWIND $rows AS row MATCH (n:Name {id: row.id}) SET n.entity = row.entity', rows);
}

/** Counts live statements per key; returns the keys that begin or cease to live. */
async function updateSupport(runner: Runner, changed: ChangedStatements): Promise<string[]> {
  const deltas = new Map<string, number>();
  const count = (statement: StoredStatement, by: number): void => {
    for (const key of new Set([statement.subject, statement.object]))
      if (key) deltas.set(key, (deltas.get(key) ?? 0) + by);
  };
  for (const statement of changed.born) count(statement, 1);
  for (const statement of changed.dying) count(statement, -1);
  for (const { before, after } of changed.rekeyed) {
    count(before, -1);
    count(after, 1);
  }
  const rows = [...deltas].filter(([, delta]) => delta !== 0).map(([id, delta]) => ({ id, delta }));
  const turned = await runRows<{ id: string }>(runner, UPDATE_SUPPORT, rows);
  return turned.map((row) => row.id);
}

const UPDATE_SUPPORT = `
  UNWIND $rows AS row
  MATCH (n:Name {id: row.id})
  WITH n, row, n.support AS before
  SET n.support = before + row.delta
  WITH n, before WHERE (before > 0) <> (n.support > 0)
  RETURN n.id AS id`;

interface Component {
  readonly keys: ReadonlyMap<string, StoredKey>;
  readonly aliases: readonly StatedAlias[];
}

/**
 * Everything connected with the seeds by buckets, stated aliases and people's decisions; under other rules than those by
 * which the names were united (`anew`), also by the things to which they lead so far.
 */
async function closure(
  runner: Runner,
  seeds: readonly string[],
  human: readonly Decision[],
  changed: ChangedStatements,
  anew: boolean,
): Promise<Component> {
  const partners = humanPartners(human);
  const dying = new Set(changed.dying.map((statement) => statement.id));
  const aliases = new Map<string, StatedAlias>();
  const born = new Map<string, StoredStatement[]>();
  for (const statement of changed.born.filter((s) => s.predicate === 'alsoNamed')) {
    for (const end of [statement.subject, statement.object!]) append(born, end, statement);
  }
  const seen = new Set<string>(seeds);
  for (let frontier: readonly string[] = seeds; frontier.length > 0; ) {
    const stored = await runRows<{ id: string; a: string; b: string; score: number }>(
      runner,
      ALIASES,
      frontier,
    );
    for (const row of stored) if (!dying.has(row.id)) aliases.set(row.id, row);
    for (const key of frontier) {
      for (const s of born.get(key) ?? [])
        aliases.set(s.id, { a: s.subject, b: s.object!, score: s.confidence });
    }
    const touched = new Set(frontier);
    const linked = [...aliases.values()]
      .filter(({ a, b }) => touched.has(a) || touched.has(b))
      .flatMap(({ a, b }) => [a, b]);
    const neighbours = (await runRows<{ id: string }>(runner, NEIGHBOURS, frontier)).map((row) => row.id);
    const mates = anew ? (await runRows<{ id: string }>(runner, MATES, frontier)).map((row) => row.id) : [];
    const decided = frontier.flatMap((key) => partners.get(key) ?? []);
    frontier = [...new Set([...neighbours, ...mates, ...linked, ...decided])].filter((key) => !seen.has(key));
    for (const key of frontier) seen.add(key);
  }
  const keys = await runRows<StoredKey>(runner, KEYS, [...seen]);
  return { keys: new Map(keys.map((key) => [key.id, key])), aliases: [...aliases.values()] };
}

function humanPartners(human: readonly Decision[]): Map<string, string[]> {
  const partners = new Map<string, string[]>();
  for (const { a, b } of human) {
    append(partners, a, b);
    append(partners, b, a);
  }
  return partners;
}

const NEIGHBOURS = `
  UNWIND $rows AS key
  MATCH (:Name {id: key})-[:IN_BUCKET]->(:Bucket)<-[:IN_BUCKET]-(other:Name)
  WHERE other.support > 0
  RETURN DISTINCT other.id AS id`;

const MATES = `
  UNWIND $rows AS key
  MATCH (n:Name {id: key}) WHERE n.entity IS NOT NULL
  MATCH (other:Name {entity: n.entity})
  RETURN DISTINCT other.id AS id`;

const ALIASES = `
  UNWIND $rows AS key
  CALL (key) {
    MATCH (s:Statement {subject: key}) WHERE s.predicate = 'alsoNamed' AND EXISTS { (s)-[:SUPPORTS]->() } RETURN s
    UNION
    MATCH (s:Statement {object: key}) WHERE s.predicate = 'alsoNamed' AND EXISTS { (s)-[:SUPPORTS]->() } RETURN s
  }
  RETURN DISTINCT s.id AS id, s.subject AS a, s.object AS b, s.confidence AS score`;

const KEYS = `
  UNWIND $rows AS key
  MATCH (n:Name {id: key})
  RETURN n.id AS id, n.type AS type, n.normal AS normal, n.scope AS scope, n.entity AS entity, n.text AS text, n.support AS support`;

/** The noun of each key and the entity it leads to, for keys outside the touched components. */
export async function entitiesOfKeys(
  runner: Runner,
  keys: readonly string[],
): Promise<ReadonlyMap<string, { entity: string | null; type: EntityType }>> {
  const rows = await runRows<StoredKey>(runner, KEYS, keys);
  return new Map(rows.map((row) => [row.id, { entity: row.entity, type: row.type }]));
}
