import { append } from '../collections.ts';
import { partition, type StatedAlias } from '../resolve/partition.ts';
import type { Decision } from '../resolve/types.ts';
import { bucketsOf } from '../resolve/verdict.ts';
import type { Names, WholeName } from './names.ts';

export interface WhoIsWho {
  /** What people decided about pairs of names. */
  readonly human: readonly Decision[];
  /** Told every bucket of every name, live or not. */
  readonly onBucket?: (key: string, bucket: string, isNew: boolean) => void;
  readonly onDecision?: (decision: Decision) => void;
}

/** Decides who is who, component by component of the candidate graph. */
export function resolveNames(names: Names, { human, onBucket, onDecision }: WhoIsWho): void {
  const live = names.live();
  const at = new Map(live.map((name, i) => [name.key.id, i]));
  const decided = human.filter(({ a, b }) => at.has(a) && at.has(b));
  const links = new Links(live.length);
  for (const [a, b] of bucketLinks(names, at, onBucket)) links.join(a, b);
  for (const { a, b } of [...names.aliases, ...decided]) links.join(at.get(a)!, at.get(b)!);
  const rootOf = (key: string): number => links.root(at.get(key)!);
  const aliases = new Map<number, StatedAlias[]>();
  for (const alias of names.aliases) append(aliases, rootOf(alias.a), alias);
  const people = new Map<number, Decision[]>();
  for (const decision of decided) append(people, rootOf(decision.a), decision);
  for (const [root, members] of links.groups()) {
    const component = members.map((i) => live[i]!);
    for (const decision of decide(component, people.get(root), aliases.get(root))) onDecision?.(decision);
  }
}

/** Pairs of live names that share a bucket, as a chain through each bucket. */
function* bucketLinks(
  names: Names,
  at: ReadonlyMap<string, number>,
  onBucket: WhoIsWho['onBucket'],
): Generator<readonly [number, number]> {
  const first = new Map<string, number | undefined>();
  for (const { key } of names.byId.values()) {
    const own = at.get(key.id);
    for (const bucket of bucketsOf(key)) {
      onBucket?.(key.id, bucket, !first.has(bucket));
      const other = first.get(bucket);
      if (other === undefined) first.set(bucket, own);
      else if (own !== undefined) yield [other, own];
    }
  }
}

function decide(
  members: readonly WholeName[],
  human: readonly Decision[] = [],
  aliases: readonly StatedAlias[] = [],
): readonly Decision[] {
  if (members.length === 1) {
    members[0]!.entity = members[0]!.key.id;
    return [];
  }
  const byId = new Map(members.map((name) => [name.key.id, name]));
  const keys = members.map(({ key }) => key);
  const { entities, decisions } = partition(keys, human, aliases);
  for (const { id, keys: own } of entities) for (const key of own) byId.get(key.id)!.entity = id;
  return decisions;
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
