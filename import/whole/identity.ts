import { join } from 'node:path';
import { append } from '../collections.ts';
import { partition } from '../resolve/partition.ts';
import type { Decision } from '../resolve/types.ts';
import { bucketsOf } from '../resolve/verdict.ts';
import { LineFile } from './line-file.ts';
import type { Names } from './names.ts';
import { Chains } from './numbers.ts';

export interface WhoIsWho {
  /** For files that are gone in the end. */
  readonly folder: string;
  /** What people decided about pairs of names. */
  readonly human: readonly Decision[];
  /** Told every bucket of every name, live or not. */
  readonly onBucket?: (key: string, bucket: string, isNew: boolean) => void;
  readonly onDecision?: (decision: Decision) => void;
}

/** Decides who is who, component by component of the candidate graph. */
export async function resolveNames(
  names: Names,
  { folder, human, onBucket, onDecision }: WhoIsWho,
): Promise<void> {
  const links = new Links(names.count);
  for await (const [a, b] of bucketLinks(names, folder, onBucket)) links.join(a, b);
  const isLive = (id: string): boolean => {
    const number = names.numberOf(id);
    return number !== undefined && names.isLive(number);
  };
  const decided = human.filter(({ a, b }) => isLive(a) && isLive(b));
  for (const { a, b } of decided) links.join(names.numberOf(a)!, names.numberOf(b)!);
  for (let i = 0; i < names.aliasCount; i++) links.join(names.alias(i).a, names.alias(i).b);
  const people = new Map<number, Decision[]>();
  for (const decision of decided) append(people, links.root(names.numberOf(decision.a)!), decision);
  const aliases = new Chains(names.count, names.aliasCount);
  for (let i = 0; i < names.aliasCount; i++) aliases.add(links.root(names.alias(i).a), i);
  const members = new Chains(names.count, names.count);
  for (let number = 0; number < names.count; number++)
    if (names.isLive(number)) members.add(links.root(number), number);
  for (let root = 0; root < names.count; root++) {
    if (links.root(root) !== root) continue;
    const component = { members: members.of(root), aliases: aliases.of(root), human: people.get(root) ?? [] };
    for (const decision of decide(names, component)) onDecision?.(decision);
  }
}

interface Component {
  /** Live names, by number. */
  readonly members: readonly number[];
  readonly aliases: readonly number[];
  readonly human: readonly Decision[];
}

/** Leads each name to its entity; most are alone. */
function decide(names: Names, { members, aliases, human }: Component): readonly Decision[] {
  if (members.length < 2) {
    for (const number of members) names.lead(number, number);
    return [];
  }
  const { entities, decisions } = partition(
    members.map((number) => names.keyAt(number)),
    human,
    aliases.map((i) => names.statedAlias(i)),
  );
  for (const { id, keys } of entities)
    for (const key of keys) names.lead(names.numberOf(key.id)!, names.numberOf(id)!);
  return decisions;
}

const BUCKETS_PER_PART = 100_000;
/** Names have two or three. */
const BUCKETS_PER_NAME = 3;

/** Pairs of live names that share a bucket, as a chain through each bucket. Buckets wait on disk, spread over parts. */
async function* bucketLinks(
  names: Names,
  folder: string,
  onBucket: WhoIsWho['onBucket'],
): AsyncGenerator<readonly [number, number]> {
  const count = Math.ceil((names.count * BUCKETS_PER_NAME) / BUCKETS_PER_PART) || 1;
  const parts = Array.from(
    { length: count },
    (_, i) => new LineFile(join(folder, `buckets-${i}.log`), 1 << 16),
  );
  for (let number = 0; number < names.count; number++) {
    for (const bucket of bucketsOf(names.keyAt(number)))
      parts[spread(bucket) % count]!.write(JSON.stringify([number, bucket]));
  }
  for (const part of parts) {
    const first = new Map<string, number | undefined>();
    part.end();
    for await (const line of part.lines()) {
      const [number, bucket] = JSON.parse(line) as [number, string];
      const own = names.isLive(number) ? number : undefined;
      onBucket?.(names.idOf(number), bucket, !first.has(bucket));
      const other = first.get(bucket);
      if (other === undefined) first.set(bucket, own);
      else if (own !== undefined) yield [other, own];
    }
  }
}

/** A number that is spread evenly over all texts (FNV-1a). */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
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
}
