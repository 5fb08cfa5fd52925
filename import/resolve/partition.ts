import { append } from '../collections.ts';
import { divisionOf } from '../gazetteer/index.ts';
import { byCodePoint } from '../ledger/hash.ts';
import type { NameKey } from '../ledger/key.ts';
import { officialBodyName } from './body.ts';
import { pairId } from './pair-id.ts';
import type { Decision, Entity } from './types.ts';
import { bucketsOf, inOtherPlaces, judge } from './verdict.ts';

/**
 * A bucket with more keys than this is compared only with neighbours in key order: cost stays bounded, and the result
 * is still a function of the set of keys.
 */
const BUCKET_LIMIT = 48;
const WINDOW = 12;
const STATED_ALIAS = 'stated-alias';

export interface StatedAlias {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

export interface Partition {
  readonly entities: readonly Entity[];
  /** Decisions of rules and people about pairs among the keys, in the order they were taken. */
  readonly decisions: readonly Decision[];
}

/**
 * Which keys are one thing: candidate pairs from buckets, judged by rules, people and stated aliases, united in the
 * order (human, score, hash) unless a `different` separates them. A pure function of its arguments, whatever their order.
 */
export function partition(
  keys: readonly NameKey[],
  human: readonly Decision[] = [],
  aliases: readonly StatedAlias[] = [],
): Partition {
  const byId = new Map(keys.map((key) => [key.id, key]));
  const decisions = collectDecisions(byId, human, aliases);
  const clusters = new Clusters(byId, decisions);
  for (const decision of decisions) if (decision.verdict === 'same') clusters.unite(decision);
  const entities = clusters.groups().map((ids) => toEntity(ids.map((id) => byId.get(id)!)));
  return { entities: entities.sort((a, b) => byCodePoint(a.id, b.id)), decisions };
}

function collectDecisions(
  keys: ReadonlyMap<string, NameKey>,
  human: readonly Decision[],
  aliases: readonly StatedAlias[],
): Decision[] {
  const byPair = new Map<string, Decision>();
  const put = (decision: Decision): void => {
    const known = byPair.get(pairId(decision.a, decision.b));
    if (!known || precedes(decision, known)) byPair.set(pairId(decision.a, decision.b), decision);
  };
  for (const [a, b] of candidatePairs([...keys.values()])) {
    const judgement = judge(keys.get(a)!, keys.get(b)!);
    if (judgement) put({ a, b, ...judgement, by: 'rule' });
  }
  for (const { a, b, score } of aliases) {
    if (a !== b && keys.has(a) && keys.has(b))
      put({ ...ordered(a, b), verdict: 'same', rule: STATED_ALIAS, score, by: 'rule' });
  }
  for (const decision of human) {
    if (keys.has(decision.a) && keys.has(decision.b))
      put({ ...decision, ...ordered(decision.a, decision.b) });
  }
  return [...byPair.values()].sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** Human decisions first, then by score, then by hash. */
function precedes(a: Decision, b: Decision): boolean {
  const human = (decision: Decision) => (decision.by === 'rule' ? 0 : 1);
  if (human(a) !== human(b)) return human(a) > human(b);
  if (a.score !== b.score) return a.score > b.score;
  return pairId(a.a, a.b) + a.rule < pairId(b.a, b.b) + b.rule;
}

function ordered(a: string, b: string): { a: string; b: string } {
  return a < b ? { a, b } : { a: b, b: a };
}

function* candidatePairs(keys: readonly NameKey[]): Generator<[string, string]> {
  const buckets = new Map<string, string[]>();
  for (const key of keys) {
    for (const bucket of bucketsOf(key)) append(buckets, bucket, key.id);
  }
  for (const members of buckets.values()) {
    members.sort(byCodePoint);
    const reach = members.length > BUCKET_LIMIT ? WINDOW : members.length;
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < Math.min(members.length, i + 1 + reach); j++) yield [members[i]!, members[j]!];
    }
  }
}

type Apart = Map<string, Set<string>>;

/**
 * Union-find that refuses to unite clusters which a `different` verdict separates. What a rule finds to be the same does
 * not unite, by way of a third name, two names that nobody can tell (甲股份有限公司 = 甲 = 甲有限公司); the text's own words
 * (a stated alias) and people do. A short name that two texts give to things of two places unites only one with it.
 */
class Clusters {
  readonly #parent = new Map<string, string>();
  readonly #members = new Map<string, string[]>();
  readonly #different: Apart = new Map();
  readonly #unsure: Apart = new Map();

  readonly #keys: ReadonlyMap<string, NameKey>;
  readonly #same = new Set<string>();

  constructor(keys: ReadonlyMap<string, NameKey>, decisions: readonly Decision[]) {
    this.#keys = keys;
    for (const id of keys.keys()) {
      this.#parent.set(id, id);
      this.#members.set(id, [id]);
    }
    for (const { a, b, verdict } of decisions) {
      if (verdict === 'same') {
        this.#same.add(pairId(a, b));
        continue;
      }
      const apart = verdict === 'different' ? this.#different : this.#unsure;
      separate(apart, a, b);
      separate(apart, b, a);
    }
  }

  #root(id: string): string {
    let root = id;
    while (this.#parent.get(root) !== root) root = this.#parent.get(root)!;
    this.#parent.set(id, root);
    return root;
  }

  unite({ a, b, by, rule }: Decision): void {
    const left = this.#root(a);
    const right = this.#root(b);
    if (left === right || this.#separated(this.#different, left, right)) return;
    const guessed = by === 'rule' && rule !== STATED_ALIAS;
    if (guessed && this.#separated(this.#unsure, left, right)) return;
    if (rule === STATED_ALIAS && this.#lieApart(left, right)) return;
    this.#parent.set(right, left);
    this.#members.get(left)!.push(...this.#members.get(right)!);
    this.#members.delete(right);
  }

  #separated(apart: Apart, left: string, right: string): boolean {
    const others = new Set(this.#members.get(right));
    return this.#members
      .get(left)!
      .some((id) => [...(apart.get(id) ?? [])].some((other) => others.has(other)));
  }

  /** 成都甲装备有限公司 = 甲装 = 西安甲装饰有限公司: said of neither pair of places. */
  #lieApart(left: string, right: string): boolean {
    const others = this.#members.get(right)!;
    return this.#members
      .get(left)!
      .some((a) =>
        others.some(
          (b) => !this.#same.has(pairId(a, b)) && inOtherPlaces(this.#keys.get(a)!, this.#keys.get(b)!),
        ),
      );
  }

  groups(): readonly (readonly string[])[] {
    return [...this.#members.values()];
  }
}

function separate(apart: Apart, a: string, b: string): void {
  const others = apart.get(a);
  if (others) others.add(b);
  else apart.set(a, new Set([b]));
}

/** The canonical key: the lexicon's official form, then the longest, then code-point order (scope last). */
function toEntity(keys: readonly NameKey[]): Entity {
  const sorted = [...keys].sort(
    (a, b) =>
      Number(isOfficial(b)) - Number(isOfficial(a)) ||
      b.normal.length - a.normal.length ||
      byCodePoint(a.normal, b.normal) ||
      byCodePoint(a.scope, b.scope),
  );
  return { id: sorted[0]!.id, canonical: sorted[0]!, keys: sorted };
}

function isOfficial(key: NameKey): boolean {
  if (key.type === 'Region') return key.normal === divisionOf(key.normal, key.scope)?.name;
  return key.type === 'IssuingBody' && officialBodyName(key.normal, key.scope) === undefined;
}
