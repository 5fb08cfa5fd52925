import { append } from '../collections.ts';
import { decisionRow } from '../load/decisions.ts';
import { partition, type StatedAlias } from '../resolve/partition.ts';
import { bucketsOf } from '../resolve/verdict.ts';
import type { BulkName, Names } from './names.ts';
import type { Tables } from './tables.ts';

/**
 * Decides who is who, component by component of the candidate graph, and writes buckets and decisions. Decisions of
 * people come later: they are a change like any other.
 */
export function resolveNames(names: Names, tables: Tables): void {
  const live = [...names.byId.values()].filter((name) => name.support > 0);
  const links = new Links(live.length);
  const at = new Map(live.map((name, i) => [name.key.id, i]));
  for (const [a, b] of bucketLinks(names, at, tables)) links.join(a, b);
  for (const { a, b } of names.aliases) links.join(at.get(a)!, at.get(b)!);
  const aliases = new Map<number, StatedAlias[]>();
  for (const alias of names.aliases) append(aliases, links.root(at.get(alias.a)!), alias);
  for (const [root, members] of links.groups())
    decide(
      members.map((i) => live[i]!),
      aliases.get(root) ?? [],
      names,
      tables,
    );
}

/** Pairs of live names that share a bucket, as a chain through each bucket; all names are put into theirs. */
function* bucketLinks(
  names: Names,
  at: ReadonlyMap<string, number>,
  tables: Tables,
): Generator<readonly [number, number]> {
  const first = new Map<string, number | undefined>();
  for (const { key } of names.byId.values()) {
    const own = at.get(key.id);
    for (const bucket of bucketsOf(key)) {
      if (!first.has(bucket)) tables.of('Bucket').write([bucket]);
      tables.of('IN_BUCKET').write([key.id, bucket]);
      const other = first.get(bucket);
      if (other === undefined) first.set(bucket, own);
      else if (own !== undefined) yield [other, own];
    }
  }
}

function decide(
  members: readonly BulkName[],
  aliases: readonly StatedAlias[],
  names: Names,
  tables: Tables,
): void {
  if (members.length === 1) {
    members[0]!.entity = members[0]!.key.id;
    return;
  }
  const { entities, decisions } = partition(
    members.map(({ key }) => key),
    [],
    aliases,
  );
  for (const { id, keys } of entities) for (const key of keys) names.of(key.id).entity = id;
  for (const decision of decisions) {
    const { id, ...properties } = decisionRow(decision);
    tables.of('Decision').write([id], properties);
  }
}

/** Union-find over whole numbers. */
class Links {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  root(i: number): number {
    let at = i;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    this.#parent[this.root(b)] = this.root(a);
  }

  /** Root → members. */
  groups(): ReadonlyMap<number, readonly number[]> {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i++) append(groups, this.root(i), i);
    return groups;
  }
}
