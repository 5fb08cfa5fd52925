/** Matching by the rules of the annotation guide: names without marks and spaces, don't-care items neither right nor wrong. */
import type { Exported } from './export.ts';

export interface GoldEntity {
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly attrs: Readonly<Record<string, unknown>>;
}

export interface GoldRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly quote: string;
  readonly optional?: boolean;
}

export interface Gold {
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
}

export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  readonly entities: Count;
  readonly relations: Count;
  readonly attributes: { right: number; all: number };
  readonly notes: string[];
}

const ATTRIBUTES = ['documentNumber', 'date', 'founded', 'areaM2', 'amountCNY', 'registeredCapitalCNY'];

export function norm(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}~|`^]/gu, '');
}

const keysOf = (entity: { name: string; aliases: readonly string[] }): Set<string> =>
  new Set([entity.name, ...entity.aliases].map(norm).filter((key) => key !== ''));
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));
const isCare = (entity: GoldEntity): boolean => !entity.attrs.optional && !entity.attrs.mentionOnly;

export function score(gold: Gold, found: Exported): Score {
  const result: Score = {
    entities: { right: 0, wrong: 0, missed: 0 },
    relations: { right: 0, wrong: 0, missed: 0 },
    attributes: { right: 0, all: 0 },
    notes: [],
  };
  scoreEntities(gold, found, result);
  scoreRelations(gold, found, result);
  return result;
}

function scoreEntities(gold: Gold, found: Exported, result: Score): void {
  const used = new Set<number>();
  const free = new Set(found.entities.map((_, index) => index));
  // Required labels first, so that a don't-care label never takes what a required one needs.
  for (const entity of [...gold.entities].sort((a, b) => Number(isCare(b)) - Number(isCare(a)))) {
    const keys = keysOf(entity);
    const index = [...free].find(
      (i) => found.entities[i]!.type === entity.type && meet(keys, keysOf(found.entities[i]!)),
    );
    if (index === undefined) {
      if (isCare(entity)) {
        result.entities.missed++;
        result.notes.push(`missed ${entity.type} ${entity.name}`);
      }
      continue;
    }
    free.delete(index);
    used.add(index);
    if (isCare(entity)) {
      result.entities.right++;
      scoreAttributes(entity, found.entities[index]!.attrs, result);
    }
  }
  for (const index of free) {
    result.entities.wrong++;
    result.notes.push(`wrong ${found.entities[index]!.type} ${found.entities[index]!.name}`);
  }
}

function scoreAttributes(entity: GoldEntity, attrs: Readonly<Record<string, unknown>>, result: Score): void {
  for (const key of ATTRIBUTES.filter((name) => entity.attrs[name] !== undefined)) {
    const [want, got] = [entity.attrs[key], attrs[key]];
    const equal =
      typeof want === 'number'
        ? Math.abs(Number(got) - want) <= 0.01 * want
        : norm(String(got)) === norm(String(want));
    result.attributes.all++;
    if (equal) result.attributes.right++;
    else result.notes.push(`attribute ${entity.name}.${key} = ${want}, found ${got}`);
  }
}

function scoreRelations(gold: Gold, found: Exported, result: Score): void {
  const names = (
    list: readonly { name: string; aliases: readonly string[] }[],
    name: string,
  ): Set<string> => {
    const all = list
      .filter((entity) => norm(entity.name) === norm(name))
      .flatMap((entity) => [...keysOf(entity)]);
    return new Set([norm(name), ...all]);
  };
  const matches = (g: GoldRelation, r: Exported['relations'][number]): boolean =>
    g.type === r.type &&
    meet(names(gold.entities, g.from), names(found.entities, r.from)) &&
    meet(names(gold.entities, g.to), names(found.entities, r.to));
  const said = new Map(found.relations.map((r) => [`${r.type}|${norm(r.from)}|${norm(r.to)}`, r]));
  const taken = new Set<GoldRelation>();
  for (const relation of said.values()) {
    const label =
      gold.relations.find((g) => !taken.has(g) && matches(g, relation)) ??
      gold.relations.find((g) => matches(g, relation));
    if (!label) {
      result.relations.wrong++;
      result.notes.push(`wrong ${relation.type} ${relation.from} -> ${relation.to}`);
    } else if (!taken.has(label)) {
      taken.add(label);
      if (!label.optional) result.relations.right++;
    }
  }
  for (const label of gold.relations.filter((g) => !g.optional && !taken.has(g))) {
    result.relations.missed++;
    result.notes.push(`missed ${label.type} ${label.from} -> ${label.to}`);
  }
}

export function f1(count: Count): { p: number; r: number; f: number } {
  const { right, wrong, missed } = count;
  const p = right + wrong === 0 ? 1 : right / (right + wrong);
  const r = right + missed === 0 ? 1 : right / (right + missed);
  return { p, r, f: 2 * right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed) };
}
