/**
 * Figures that sentences state about a place, a park or a firm: counts, amounts, shares and ranks, with what is counted, for
 * which day and who says so. Plans (力争…, 将…) and comparisons state none. A figure whose noun or subject is not said right
 * beside it is left out.
 */
import { alternation, observations as lexicon } from '../lexicons/index.ts';
import type { Analysis, Mention } from '../names/index.ts';
import { matchesOf } from '../text/matches.ts';
import { rangesWithin } from '../text/ranges.ts';
import type { Extractor, NameRef, Range, Span } from '../types.ts';
import { type DateValue, type Found, money, type ObservationValue } from '../values/index.ts';
import * as figures from './patterns/figures.ts';
import { type Attribution, asOfIn, attributionIn, isAsOf } from './shared/attribution.ts';
import { type Encoded, encode, type Item } from './shared/encoded.ts';
import { Proposals, regionRef } from './shared/propose.ts';
import { type ProseRun, reading } from './shared/reading.ts';
import { mentionRef } from './shared/refs.ts';
import { spansOf } from './shared/run.ts';

export const observations: Extractor = {
  id: 'observations',
  version: 1,
  needs: ['heading', 'paragraph', 'listItem', 'caption'],
  adds: ['name', 'observation'],
  extract(document) {
    const out = new Proposals();
    let said: Said | undefined;
    for (const place of reading(document).prose) {
      if (said && said.path !== place.block.path.join('\n')) said = undefined;
      if (!FIGURE.test(place.analysis.text)) continue;
      for (const range of sentencesOf(place.analysis)) said = readSentence(out, place, range, said);
    }
    return out.done();
  },
};

/** Who was the last to be quoted, and as of when: holds for later figures of what that sentence speaks of, under one heading. */
interface Said {
  readonly path: string;
  readonly words: string;
  readonly by?: Attribution;
  readonly asOf?: Found<DateValue>;
  readonly place: ProseRun;
}

interface Figure {
  readonly subject: Item;
  readonly metric: 'COUNT' | 'AMOUNT' | 'SHARE' | 'RANK';
  readonly value: number;
  readonly unit: string;
  readonly scope: string;
  /** Offsets of the sentence's text. */
  readonly end: number;
  readonly rule: string;
}

const FIGURE = /\d|第[一二三四五六七八九十]/;
const PLANS = new RegExp(alternation(lexicon.plans));
const COMPARED = /(?:比|超过|高于|低于|多于|少于|相比|较|不及|[^由至等属对位]于)$/;

/** Up to 。 and ！: figures go on behind a semicolon (…；东莞959家). */
function sentencesOf({ text, titles }: Analysis): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const { index: at } of text.matchAll(/[。！!？?\n]/g)) {
    if (titles.some((t) => t.start < at && at < t.end)) continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

function readSentence(
  out: Proposals,
  place: ProseRun,
  range: Range,
  before: Said | undefined,
): Said | undefined {
  const { text, mentions } = place.analysis;
  const words = text.slice(range.start, range.end);
  if (!FIGURE.test(words)) return before;
  const by = attributionIn(text, range, mentions);
  const asOf = asOfIn(text, range, range.end);
  for (const figure of figuresIn(place, range)) state(out, place, range, figure, by, before);
  const telling = by !== undefined || (asOf !== undefined && isAsOf(text, asOf));
  if (!telling) return before;
  return {
    path: place.block.path.join('\n'),
    words,
    ...(by ? { by } : {}),
    ...(asOf ? { asOf } : {}),
    place,
  };
}

function state(
  out: Proposals,
  place: ProseRun,
  range: Range,
  figure: Figure,
  ownBy: Attribution | undefined,
  before: Said | undefined,
): void {
  const { text } = place.analysis;
  const subject = refOf(figure.subject);
  if (!subject) return;
  const own = asOfIn(text, range, figure.end);
  const carried = !ownBy && !own && before?.words.includes(figure.scope) ? before : undefined;
  const asOf = own ?? carried?.asOf;
  const by = ownBy ?? carried?.by;
  const value: ObservationValue = {
    kind: 'observation',
    metric: figure.metric,
    value: figure.value,
    unit: figure.unit,
    ...(asOf ? { asOf: asOf.value.value } : {}),
    scope: figure.scope,
    ...(by ? { attributedTo: by.name } : {}),
  };
  const start = Math.min(figure.subject.start, own?.start ?? Infinity, ownBy?.start ?? Infinity);
  const spans: Span[] = [...spansOf(place.run, start, figure.end), ...carriedSpans(carried)];
  out.name(subject, {
    spans: spansOf(place.run, figure.subject.start, figure.subject.end),
    rule: figure.subject.mention?.rule ?? 'gazetteer',
  });
  out.property(subject, 'observation', value, { spans, rule: figure.rule, confidence: carried ? 0.8 : 0.88 });
}

/** Where the sentence before says when and who. */
function carriedSpans(carried: Said | undefined): Span[] {
  if (!carried) return [];
  return [carried.by, carried.asOf].flatMap((found) =>
    found ? spansOf(carried.place.run, found.start, found.end) : [],
  );
}

function refOf(item: Item): NameRef | undefined {
  if (item.region) return regionRef(item.region.division);
  return item.mention && mentionRef(item.mention);
}

function figuresIn(place: ProseRun, range: Range): Figure[] {
  const encoded = encode(place.analysis.text, range, itemsIn(place.analysis, range));
  if (!/[\uE003-\uE005]/.test(encoded.code)) return [];
  return [
    ...counts(encoded),
    ...respectively(encoded),
    ...amounts(place, encoded),
    ...shares(encoded),
    ...ranks(encoded),
  ];
}

const MARK: Readonly<Partial<Record<Mention['type'], Item['mark']>>> = { Park: 'K', Company: 'C' };

/** Places, parks and firms that are named for sure, and money. */
function itemsIn(analysis: Analysis, range: Range): Item[] {
  const all: Item[] = [
    ...rangesWithin(analysis.mentions, range).flatMap((mention): Item[] => {
      const mark = MARK[mention.type];
      const { start, end } = mention;
      return mark && !mention.weak ? [{ start, end, mark, mention }] : [];
    }),
    ...rangesWithin(analysis.regions, range).map(
      (region): Item => ({ start: region.start, end: region.end, mark: 'R', region }),
    ),
    ...money
      .find(analysis.text, range.start, range.end)
      .map((found): Item => ({ start: found.start, end: found.end, mark: 'M' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Item[] = [];
  for (const item of all) if (!kept.length || item.start >= kept.at(-1)!.end) kept.push(item);
  return kept;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Matches whose subject is not compared with, stands in no list, and whose sentence states a fact. */
function* stated(encoded: Encoded, pattern: RegExp): Generator<RegExpExecArray> {
  for (const match of matchesOf(encoded.code, pattern)) {
    const [from] = match.indices!.groups!.s!;
    const before = encoded.code.slice(0, from);
    if (COMPARED.test(before) || /[\uE003-\uE005][、和与及]$/.test(before)) continue;
    const clause = encoded.code.slice(before.lastIndexOf('；') + 1, match.index + match[0].length);
    if (!PLANS.test(clause)) yield match as RegExpExecArray;
  }
}

const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

function numberOf({ v, k }: Groups): number {
  const value = Number(v!.replace(/[,，]/g, '')) * (k ? SCALES[k]! : 1);
  return Math.round(value * 1000) / 1000;
}

/** 目前, 从事 and the like in front of what is counted are no part of it; a bare 企业 needs 数量 to be a figure of a place. */
function scopeOf({ n, q }: Groups, subject: Item): string | undefined {
  const scope = n!
    .replace(
      /^(?:的|集聚|聚集|汇聚|出台|建成|建有|目前|现有|现存|现|已|共|有|内|市|省|全市|全省|境内|各类)+/,
      '',
    )
    .replace(/[“”]/g, '');
  const bare = lexicon.counted.includes(scope);
  return scope.length < 2 || /[有为达是]$/.test(scope) || (bare && !q && subject.mark === 'R')
    ? undefined
    : scope;
}

function counts(encoded: Encoded): Figure[] {
  const found: Figure[] = [];
  for (const [pattern, rule] of [
    [figures.COUNT_OF, 'count-of-subject'],
    [figures.COUNT_OF_NAMED, 'count-under-given-name'],
    [figures.HOLDS_COUNT, 'subject-holds-count'],
  ] as const) {
    for (const match of stated(encoded, pattern)) {
      const groups: Groups = match.groups!;
      const subjects = subjectsOf(encoded, match);
      const scope = scopeOf(groups, subjects[0]!);
      if (!scope || (subjects.length > 1 && !groups.each)) continue;
      const end = encoded.offset(match.indices!.groups!.u![1]);
      const last = rule === 'subject-holds-count' ? encoded.offset(match.indices!.groups!.n![1]) : end;
      const count = {
        metric: 'COUNT',
        value: numberOf(groups),
        unit: groups.u!,
        scope,
        end: last,
        rule,
      } as const;
      for (const subject of subjects) found.push({ subject, ...count });
      if (subjects.length === 1) found.push(...goingOn(encoded, match, { subject: subjects[0]!, ...count }));
    }
  }
  return found;
}

function subjectsOf(encoded: Encoded, match: RegExpExecArray): Item[] {
  const [from, to] = match.indices!.groups!.s!;
  const items: Item[] = [];
  for (let at = from; at < to; at++) {
    const item = encoded.itemAt(at);
    if (item) items.push(item);
  }
  return items;
}

/** What follows a count: its share and rank, and the counts of other places in the same words. */
function goingOn(encoded: Encoded, match: RegExpExecArray, count: Figure): Figure[] {
  const found: Figure[] = [];
  let at = match.index + match[0].length;
  let { subject } = count;
  for (;;) {
    const share = matchAt(figures.SHARE_AFTER, encoded.code, at);
    if (share) {
      at += share[0].length;
      found.push(shareOf(encoded, share, subject, count.scope, 'share-after-count'));
    }
    const rank = matchAt(figures.RANK_AFTER, encoded.code, at);
    if (rank) {
      at += rank[0].length;
      found.push(rankOf(encoded, rank, subject, count.scope, 'rank-after-count'));
    }
    const next = matchAt(figures.GOES_ON, encoded.code, at);
    if (!next || next.groups!.u !== count.unit) return found;
    subject = subjectsOf(encoded, next)[0]!;
    at += next[0].length;
    const end = encoded.offset(next.indices!.groups!.u![1]);
    const { metric, unit, scope } = count;
    found.push({ subject, metric, value: numberOf(next.groups!), unit, scope, end, rule: 'count-goes-on' });
  }
}

function matchAt(pattern: RegExp, code: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(code) ?? undefined;
}

function shareOf(
  encoded: Encoded,
  match: RegExpExecArray,
  subject: Item,
  scope: string,
  rule: string,
): Figure {
  const end = encoded.offset(match.indices!.groups!.p![1] + 1);
  return { subject, metric: 'SHARE', value: Number(match.groups!.p), unit: '%', scope, end, rule };
}

const RANKS = '一二三四五六七八九十';

function rankOf(
  encoded: Encoded,
  match: RegExpExecArray,
  subject: Item,
  scope: string,
  rule: string,
): Figure {
  const words = match.groups!.r!;
  const value = /^\d+$/.test(words) ? Number(words) : chineseRank(words);
  const end = encoded.offset(match.indices!.groups!.r![1]);
  return { subject, metric: 'RANK', value, unit: '名', scope, end, rule };
}

function chineseRank(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const digit = (c: string | undefined): number => (c ? RANKS.indexOf(c) + 1 : 0);
  return words.includes('十') ? (tens ? digit(tens) : 1) * 10 + digit(ones) : digit(words);
}

function respectively(encoded: Encoded): Figure[] {
  return [...stated(encoded, figures.RESPECTIVELY)].flatMap((match): Figure[] => {
    const subjects = subjectsOf(encoded, match);
    const scope = scopeOf(match.groups!, subjects[0]!);
    const [from] = match.indices!.groups!.list!;
    const listed = [...match.groups!.list!.matchAll(figures.LISTED_FIGURE)];
    if (!scope || listed.length !== subjects.length) return [];
    return subjects.map((subject, i) => {
      const one = listed[i]!;
      const end = encoded.offset(from + one.indices!.groups!.u![1]);
      const unit = one.groups!.u!;
      return {
        subject,
        metric: 'COUNT',
        value: numberOf(one.groups!),
        unit,
        scope,
        end,
        rule: 'counts-respectively',
      };
    });
  });
}

function amounts(place: ProseRun, encoded: Encoded): Figure[] {
  return [...stated(encoded, figures.AMOUNT_OF)].flatMap((match): Figure[] => {
    const subject = subjectsOf(encoded, match)[0]!;
    const item = encoded.itemAt(match.indices!.groups!.m![0])!;
    const found = money.find(place.analysis.text, item.start, item.end)[0]?.value;
    const scope = match.groups!.n!.replace(/^(?:的|目前|实现|完成)+/, '');
    if (!found || scope.length < 2 || /注册/.test(scope)) return [];
    const unit = found.currency === 'CNY' ? '元' : found.currency;
    return [
      {
        subject,
        metric: 'AMOUNT',
        value: found.amount,
        unit,
        scope,
        end: item.end,
        rule: 'amount-of-subject',
      },
    ];
  });
}

function shares(encoded: Encoded): Figure[] {
  return [...stated(encoded, figures.SHARE_OF)].flatMap((match): Figure[] => {
    const subject = subjectsOf(encoded, match)[0]!;
    const scope = scopeOf({ ...match.groups, q: '数' }, subject);
    return scope ? [shareOf(encoded, match, subject, scope, 'share-of-subject')] : [];
  });
}

function ranks(encoded: Encoded): Figure[] {
  return [...stated(encoded, figures.RANK_OF)].flatMap((match): Figure[] => {
    const subject = subjectsOf(encoded, match)[0]!;
    const scope = scopeOf({ ...match.groups, q: '数' }, subject);
    return scope ? [rankOf(encoded, match, subject, scope, 'rank-of-subject')] : [];
  });
}
