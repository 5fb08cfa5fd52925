/** Relation patterns (patterns/) over one encoded sentence: what they find becomes proposals. */
import { Choice } from '../../text/choice.ts';
import { matchesOf } from '../../text/matches.ts';
import type { NameRef, Relation } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import { foundedUnderDate, type RelationPattern, type ValuePattern } from '../patterns/index.ts';
import { amountOf } from './amounts.ts';
import { isGround } from './anaphors.ts';
import type { DateLabel } from './date-labels.ts';
import { type Encoded, type Item, MARKS } from './encoded.ts';
import { type Proposals, regionRef } from './propose.ts';
import type { ProseRun } from './reading.ts';
import { mentionRef, nameSpans } from './refs.ts';
import { spansOf } from './run.ts';
import { policiesOf } from './scopes.ts';

/** The marks that a pattern's subject and its object or value may be. */
const marks = new WeakMap<RelationPattern | ValuePattern, readonly [subjects: string, objects: string]>();

function marksOf(pattern: RelationPattern | ValuePattern): readonly [subjects: string, objects: string] {
  const known = marks.get(pattern);
  if (known) return known;
  const of = (name: string): string =>
    new RegExp(`\\(\\?<${name}>\\[([^\\]]+)\\]`).exec(pattern.match.source)?.[1] ?? '';
  const made = [of('s'), 'relation' in pattern ? of('o') : of('v')] as const;
  marks.set(pattern, made);
  return made;
}

const choices = new WeakMap<readonly object[], Choice<unknown>>();

/** Those of the patterns that a sentence has the words for. */
function chosen<P extends RelationPattern | ValuePattern>(patterns: readonly P[], code: string): P[] {
  const known = choices.get(patterns) as Choice<P> | undefined;
  const choice = known ?? new Choice(patterns, ({ match }) => match);
  if (!known) choices.set(patterns, choice);
  return choice.of(code);
}

/** Which end of a relation is spoken of once: a firm is in a park, a park has many firms. */
const ACTOR: Readonly<Partial<Record<Relation, keyof Pair>>> = {
  IN_PARK: 'subject',
  LOCATED_IN: 'subject',
};

/** States what each pattern that fits a sentence says about its items. */
export function applyPatterns(
  out: Proposals,
  place: ProseRun,
  encoded: Encoded,
  patterns: readonly RelationPattern[],
): void {
  const spoken = new Set<string>();
  for (const pattern of chosen(patterns, encoded.code))
    for (const pair of applyPattern(out, place, encoded, pattern, spoken)) spoken.add(actorOf(pattern, pair));
}

function actorOf({ relation }: RelationPattern, pair: Pair): string {
  return `${relation} ${pair[ACTOR[relation] ?? 'object'].start}`;
}

/** The pairs that the pattern speaks of. */
function applyPattern(
  out: Proposals,
  place: ProseRun,
  encoded: Encoded,
  pattern: RelationPattern,
  spoken: ReadonlySet<string>,
): Pair[] {
  const found: Pair[] = [];
  for (const match of matchesOf(encoded.code, pattern.match)) {
    const at = (group: 's' | 'o'): Item[] => lastOfChains(itemsIn(encoded, match, pattern, group));
    const runs = pattern.relation === 'SPONSORED_BY';
    const about = (group: 's' | 'o', item: Item): Item =>
      parkOfSentence(place, encoded, match.indices?.groups?.[group]?.[0] ?? 0, item, runs ? REACH : NEAR);
    // 位于K的C: there the words of the pattern put the firm on the ground.
    const tells = pattern.relation === 'IN_PARK' && match.indices?.groups?.o?.[0] === match.index;
    const subjects = runs ? at('s').map((item) => about('s', item)) : at('s');
    const objects = tells ? at('o').map((item) => about('o', item)) : at('o');
    if (pattern.single && isListed(encoded, match, 'o')) continue;
    const end = encoded.offset(match.index + match[0].length);
    const amount = objects.length === 1 ? amountIn(place, encoded, match, pattern) : undefined;
    for (const pair of paired(subjects, objects, match[0].includes('分别'))) {
      if (pattern.lastResort && spoken.has(actorOf(pattern, pair))) continue;
      state(out, place, pattern, { subject: pair.subject, object: pair.object, end, amount });
      found.push(pair);
    }
  }
  return found;
}

/** States the values that a sentence gives its items, by the first pattern of each property that fits an item. */
export function applyValues(
  out: Proposals,
  place: ProseRun,
  encoded: Encoded,
  patterns: readonly ValuePattern[],
): void {
  const stated = new Set<string>();
  for (const pattern of chosen(patterns, encoded.code)) {
    for (const match of matchesOf(encoded.code, pattern.match)) {
      const [value] = itemsIn(encoded, match, pattern, 'v');
      for (const subject of itemsIn(encoded, match, pattern, 's')) {
        const key = `${pattern.property} ${subject.mention?.type} ${subject.mention?.name}`;
        if (!value?.value || stated.has(key) || isGroundOf(place, subject)) continue;
        stated.add(key);
        stateValue(out, place, pattern, subject, withFields(value, { value: value.value }));
      }
    }
  }
}

/** What a line that has no date of its own says to have been founded: the line above dates it. */
export function applyDateLabel(out: Proposals, place: ProseRun, encoded: Encoded, label: DateLabel): void {
  if (encoded.code.includes(MARKS.D)) return;
  const { match: founded, property, rule, confidence } = foundedUnderDate;
  for (const match of matchesOf(encoded.code, founded))
    for (const item of itemsIn(encoded, match, foundedUnderDate, 's')) {
      const subject = refOf(place, item);
      if (!subject) continue;
      const own = spansOf(place.run, item.start, encoded.offset(match.index + match[0].length));
      out.property(subject, property, label.value, { spans: [...label.spans, ...own], rule, confidence });
    }
}

/** "X项目位于K，占地247亩": the area is not K's. */
function isGroundOf({ analysis }: ProseRun, { mention, anaphor }: Item): boolean {
  return !anaphor && mention?.type === 'Park' && isGround(analysis.text, mention);
}

function stateValue(
  out: Proposals,
  place: ProseRun,
  { rule, property, confidence }: ValuePattern,
  item: Item,
  value: Item & Pick<Required<Item>, 'value'>,
): void {
  const subject = refOf(place, item);
  if (!subject) return;
  const start = Math.min(item.start, value.start);
  const spans = spansOf(place.run, start, Math.max(item.end, value.end));
  if (item.anaphor && item.mention && covers(place.analysis, item.mention))
    spans.push(...spansOf(place.run, item.mention.start, item.mention.end));
  const said = { spans, rule, confidence: (confidence ?? 0.85) - (item.understood ? 0.04 : 0) };
  out.property(subject, property, value.value, said);
}

/** What a grant is of; several amounts in one sentence are not told apart here. */
function amountIn(
  { analysis }: ProseRun,
  encoded: Encoded,
  match: RegExpMatchArray,
  { relation }: RelationPattern,
): Matched['amount'] {
  if (relation !== 'GRANTED') return undefined;
  const [from, to] = match.indices?.[0] ?? [0, 0];
  const amounts: Item[] = [];
  for (let at = from; at < to; at++) {
    const item = encoded.itemAt(at);
    if (item?.mark === 'M') amounts.push(item);
  }
  const [only] = amounts;
  const words = only && amounts.length === 1 && amountOf(analysis.text.slice(only.start, only.end));
  return words ? { words, end: only.end } : undefined;
}

/** A、B分别位于R、R: the first in the first. Told apart in another way, nothing is said of any pair. */
function paired(subjects: readonly Item[], objects: readonly Item[], apart: boolean): Pair[] {
  if (apart && subjects.length > 1 && objects.length > 1)
    return subjects.length === objects.length
      ? subjects.map((subject, i) => ({ subject, object: objects[i]! }))
      : [];
  return subjects.flatMap((subject) => objects.map((object) => ({ subject, object })));
}

/** 广东省广州市, 合肥经开区空港示范区: of a chain of places the last is meant; 贵阳和南京 are two. */
function lastOfChains(items: readonly Item[]): Item[] {
  return items.filter(
    (item, i) =>
      !(item.mark === 'R' || item.mark === 'K') ||
      items[i + 1]?.mark !== item.mark ||
      items[i + 1]!.start > item.end,
  );
}

/** How far before its ground a park may be named: anywhere in the sentence, or right before 位于. */
const REACH = Number.POSITIVE_INFINITY;
const NEAR = 6;

/** "K位于成都高新区，由C运营，C、C入驻": what is said is said of K, and not of the ground that it stands on. */
function parkOfSentence(place: ProseRun, encoded: Encoded, until: number, item: Item, reach: number): Item {
  const ground =
    item.mark === 'K' && item.mention && !item.anaphor && isGround(place.analysis.text, item.mention);
  if (!ground) return item;
  for (let at = until - 1; at >= Math.max(0, until - reach); at--) {
    const before = encoded.itemAt(at);
    if (before?.mark === item.mark) return before;
  }
  return item;
}

const OWNER = /^(?:旗下|下属)/;

/** The items of a group that are of its kinds; a list may hold others. */
function itemsIn(
  encoded: Encoded,
  match: RegExpMatchArray,
  pattern: RelationPattern | ValuePattern,
  group: 's' | 'o' | 'v',
): Item[] {
  const wanted = marksOf(pattern)[group === 's' ? 0 : 1];
  const [from, to] = match.indices?.groups?.[group] ?? [0, 0];
  const items: Item[] = [];
  for (let i = from; i < to; i++) {
    const item = encoded.itemAt(i);
    if (!item || !wanted.includes(MARKS[item.mark])) continue;
    // X集团旗下Y in a list: Y does it.
    if (i + 1 === to || !OWNER.test(encoded.code.slice(i + 1, i + 3))) items.push(item);
  }
  return items;
}

/** The place is an item of a list, or another place stands right beside it in coordination. */
function isListed(encoded: Encoded, match: RegExpMatchArray, group: 's' | 'o'): boolean {
  const start = match.indices?.groups?.[group]?.[0] ?? 0;
  return /[\uE003区市县省][、和与及]$/.test(encoded.code.slice(Math.max(0, start - 2), start));
}

interface Pair {
  readonly subject: Item;
  readonly object: Item;
}

interface Matched extends Pair {
  /** Where the words of the pattern end. */
  readonly end: number;
  /** Of a grant. */
  readonly amount: { readonly words: string; readonly end: number } | undefined;
}

function state(out: Proposals, place: ProseRun, pattern: RelationPattern, pair: Matched): void {
  const subject = refOf(place, pair.subject);
  const object = refOf(place, pair.object);
  if (!subject || !object) return;
  const start = Math.min(pair.subject.start, pair.object.start);
  const understood = pair.subject.understood || pair.object.understood;
  // "财政部认缴600亿元": of what is not named here the words behind the name tell the fact.
  const end = Math.max(pair.subject.end, pair.object.end, understood ? pair.end : 0, pair.amount?.end ?? 0);
  for (const [item, named] of [
    [pair.subject, subject],
    [pair.object, object],
  ] as const) {
    if (item.policy || item.anaphor) continue;
    out.name(named, {
      spans: item.mention ? nameSpans(place, item.mention) : spansOf(place.run, item.start, item.end),
      rule: item.mention?.rule ?? 'gazetteer',
    });
  }
  const spans = spansOf(place.run, start, end);
  const topic = [pair.subject, pair.object].find((item) => item.understood)?.mention;
  if (topic && covers(place.analysis, topic)) spans.push(...spansOf(place.run, topic.start, topic.end));
  out.relation(subject, pattern.relation, object, {
    spans,
    rule: pattern.rule,
    confidence: pattern.confidence ?? 0.88,
    ...(pattern.role ? { qualifiers: { role: pattern.role } } : {}),
    ...(pair.amount ? { qualifiers: { amount: pair.amount.words } } : {}),
  });
}

/** The topic is named in this very run, and not in a heading above. */
function covers({ mentions }: ProseRun['analysis'], topic: Item['mention']): boolean {
  return mentions.some((mention) => mention === topic);
}

function refOf(place: ProseRun, item: Item): NameRef | undefined {
  if (item.named) return item.named;
  if (item.region) return regionRef(item.region.division);
  if (item.policy) return policiesOf(place.run.document).refOf(place, item.policy);
  const { mention } = item;
  if (!mention || (mention.weak && mention.type === 'Park')) return undefined;
  return mentionRef(mention);
}
