/**
 * A sentence with each mention put down as one mark, so that a relation pattern reads like the sentence: "R获B批复创建K". Marks:
 * P policy, B body, R region, K park, C company, F fund, M amount of money, A area, D date.
 */
import type { Analysis, Mention, RegionPlace } from '../../names/index.ts';
import type { Range } from '../../types.ts';
import { area, date, money } from '../../values/index.ts';
import type { PolicyPhrase } from './phrases.ts';

export const MARKS = {
  P: '\uE001',
  B: '\uE002',
  R: '\uE003',
  K: '\uE004',
  C: '\uE005',
  F: '\uE006',
  M: '\uE007',
  A: '\uE008',
  D: '\uE009',
} as const;
export type Mark = keyof typeof MARKS;

export interface Item extends Range {
  readonly mark: Mark;
  readonly mention?: Mention;
  readonly region?: RegionPlace;
  readonly policy?: PolicyPhrase;
  /** 该基金, 该园区: stands for the mention before and names nothing itself. */
  readonly anaphor?: boolean;
}

export interface Encoded {
  /** The sentence with marks. */
  readonly code: string;
  /** The item at a position of `code`, when there is one. */
  itemAt(position: number): Item | undefined;
  /** From a position of `code` back to the text. */
  offset(position: number): number;
}

/** A pattern written with ‹K› for a park, ‹BC› for a body or a company, and ‹C+› for a list of companies. */
export function pattern(source: string): RegExp {
  const expanded = source.replace(/‹([PBRKCFMAD]+)(\+)?›/g, (_all, kinds: string, list?: string) => {
    const one = `[${[...kinds].map((k) => MARKS[k as Mark]).join('')}]`;
    return list ? `${one}(?:${JOINT}${one})*` : one;
  });
  return new RegExp(expanded, 'dg');
}

/** Between the items of a list: 、和与, with a short bracket after an item. */
const JOINT =
  '[”"]?(?:[（(][^（）()]{0,12}[）)])?(?:[、和与及，,]|以及|联合|携手|会同)(?:[（(][^（）()]{0,8}[）)])?[“"]?';

const MARK_OF: Readonly<Record<Mention['type'], Mark>> = {
  Policy: 'P',
  IssuingBody: 'B',
  Region: 'R',
  Park: 'K',
  Company: 'C',
  Fund: 'F',
};

/** The items of a run, in order and without overlaps; longer ones first in case of doubt. */
export function itemsOf(analysis: Analysis, phrases: readonly PolicyPhrase[], topic?: Mention): Item[] {
  const { text } = analysis;
  const all: Item[] = [
    ...phrases.map(
      (policy): Item => ({
        start: policy.title.start,
        end: policy.number?.end ?? policy.title.end,
        mark: 'P',
        policy,
      }),
    ),
    ...analysis.mentions.map(
      (mention): Item => ({ start: mention.start, end: mention.end, mark: MARK_OF[mention.type], mention }),
    ),
    ...analysis.regions.map((region): Item => ({ start: region.start, end: region.end, mark: 'R', region })),
    ...anaphors(analysis, topic),
    ...money.find(text).map((f): Item => ({ start: f.start, end: f.end, mark: 'M' })),
    ...area.find(text).map((f): Item => ({ start: f.start, end: f.end, mark: 'A' })),
    ...date.find(text).map((f): Item => ({ start: f.start, end: f.end, mark: 'D' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Item[] = [];
  for (const item of all) {
    const last = kept.at(-1);
    if (!last || item.start >= last.end) kept.push(item);
  }
  return kept;
}

/** 该基金, 这座园区; and 园区位于…, 引导基金规模…: the bare noun where a clause begins and goes on as one about it. */
const SITE_NOUN = '(?:园区|产业园|科技园|软件园|基地|示范区|孵化器|众创空间|小镇|试验区|设计园)';
const ANAPHOR = new RegExp(
  [
    `(?:该|此|这[一支只座个]?)(?:(基金)|([\\u4e00-\\u9fa5]{0,4}?${SITE_NOUN})|(公司|企业))`,
    `(?<=^|[，。；：“,;]|(?:目前|当前|据悉|其中|未来)[，,]?)(?:((?:引导|母|产业)?基金)(?=总?规模|首期|由|主要|管理人|主导方|发起方|认缴|整体|目标规模)|(${SITE_NOUN})(?=位于|坐落|占地|规划|由|总[占面规投建]|建筑|内|已|现有|先后|汇聚|集聚|还|入园|累计|企业|目前|一期))`,
    `(?<=作为)()((?:引导|母)?基金)(?=的?管理人)`,
  ].join('|'),
  'g',
);
const FAR = 300;

/** 该基金 stands for the last fund named before it, if it is not far. */
function anaphors(analysis: Analysis, topic: Mention | undefined): Item[] {
  return [...analysis.text.matchAll(ANAPHOR)].flatMap((match): Item[] => {
    const type = match[1] || match[4] || match[7] ? 'Fund' : match[2] || match[5] ? 'Park' : 'Company';
    const named = (m: Mention): boolean => m.type === type && !m.weak && !isGround(analysis.text, m);
    const own = analysis.mentions.filter((m) => m.end <= match.index && named(m)).at(-1);
    const before = own ?? (type === 'Park' ? topic : undefined);
    if (!before || (own && match.index - own.end > FAR)) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, mark: MARK_OF[type], mention: before, anaphor: true }];
  });
}

/** 位于新乡高新区: the ground that something stands on is not what the next sentence is about. */
export function isGround(text: string, mention: Mention): boolean {
  return /(?:位于|坐落于?|落户于?|地处|选址于?|落地)$/.test(
    text.slice(Math.max(0, mention.start - 4), mention.start),
  );
}

/** Spaces of the layout are left out, so that patterns need not allow for them. */
export function encode(text: string, range: Range, items: readonly Item[]): Encoded {
  const offsets: number[] = [];
  const byPosition = new Map<number, Item>();
  let code = '';
  let at = range.start;
  for (const item of items) {
    if (item.start < range.start || item.end > range.end) continue;
    for (; at < item.start; at++) {
      if (/\s/.test(text[at]!)) continue;
      offsets.push(at);
      code += folded(text[at]!);
    }
    byPosition.set(code.length, item);
    offsets.push(item.start);
    code += MARKS[item.mark];
    at = item.end;
  }
  for (; at < range.end; at++) {
    if (/\s/.test(text[at]!)) continue;
    offsets.push(at);
    code += folded(text[at]!);
  }
  offsets.push(range.end);
  return { code, itemAt: (position) => byPosition.get(position), offset: (position) => offsets[position]! };
}

/** Half-width punctuation reads like full width, so that patterns need one form. */
function folded(c: string): string {
  const at = ',;:()!?'.indexOf(c);
  return at < 0 ? c : '，；：（）！？'[at]!;
}

/** The sentences of a text; marks of punctuation inside 《》 do not end one. */
export function sentences(analysis: Analysis): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const match of analysis.text.matchAll(/[。！!？?；;\n]/g)) {
    const at = match.index;
    if (analysis.titles.some((t) => t.start < at && at < t.end)) continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  if (start < analysis.text.length) found.push({ start, end: analysis.text.length });
  return found;
}
