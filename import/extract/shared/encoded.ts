/**
 * A sentence with each mention put down as one mark, so that a relation pattern reads like the sentence: "R获B批复创建K". Marks:
 * P policy, B body, R region, K park, C company, F fund, M amount of money, A area, D date; I follows what is only understood.
 */
import type { Analysis, Mention, RegionPlace } from '../../names/index.ts';
import { rangesWithin } from '../../text/ranges.ts';
import type { NameRef, Range, Value } from '../../types.ts';
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
  /** Behind an item that the sentence goes on about without naming it. */
  I: '\uE00A',
} as const;
export type Mark = keyof typeof MARKS;

export interface Item extends Range {
  readonly mark: Mark;
  readonly mention?: Mention;
  readonly region?: RegionPlace;
  readonly policy?: PolicyPhrase;
  /** Of an amount of money, an area or a date. */
  readonly value?: Value;
  /** The name of what an anaphor stands for, where no mention of its run says it. */
  readonly named?: NameRef;
  /** 该基金, 该园区: stands for the mention before and names nothing itself. */
  readonly anaphor?: boolean;
  /** What the sentence goes on about without a word for it; of no length, at the start of the sentence. */
  readonly understood?: boolean;
}

export interface Encoded {
  /** The sentence with marks. */
  readonly code: string;
  /** The item at a position of `code`, when there is one. */
  itemAt(position: number): Item | undefined;
  /** From a position of `code` back to the text. */
  offset(position: number): number;
}

/** A sentence as it is written down. Within a stretch each character of the code is one of the text. */
class EncodedSentence implements Encoded {
  code = '';
  readonly #text: string;
  readonly #items = new Map<number, Item>();
  /** Where in the code each stretch begins, and where in the text. */
  readonly #starts: number[] = [];
  readonly #offsets: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  itemAt(position: number): Item | undefined {
    return this.#items.get(position);
  }

  offset(position: number): number {
    let stretch = this.#starts.length - 1;
    while (this.#starts[stretch]! > position) stretch--;
    return this.#offsets[stretch]! + position - this.#starts[stretch]!;
  }

  /** Written code that stands for the text from `offset` on. */
  add(code: string, offset: number): void {
    this.#starts.push(this.code.length);
    this.#offsets.push(offset);
    this.code += code;
  }

  addItem(item: Item): void {
    this.#dropIdle(ADDS_NOTHING[item.mark]);
    this.#items.set(this.code.length, item);
    this.add(MARKS[item.mark], item.start);
  }

  /** The words of `[from, to)` as patterns read them: without the spaces of the layout, so that patterns need not allow for them. */
  addWords(from: number, to: number): void {
    const words = this.#text.slice(from, to);
    if (words.search(SPACE_OR_HALF_WIDTH) < 0) this.add(words, from);
    else
      for (const { 0: inked, index } of words.matchAll(INKED))
        this.add(
          inked.replace(HALF_WIDTH, (mark) => FULL_WIDTH.get(mark)!),
          from + index,
        );
  }

  #dropIdle(idle: RegExp | undefined): void {
    const length = idle?.exec(this.code.slice(-LONGEST_IDLE))?.[0].length ?? 0;
    if (length === 0) return;
    this.code = this.code.slice(0, -length);
    while (this.#starts.at(-1)! >= this.code.length) {
      this.#starts.pop();
      this.#offsets.pop();
    }
  }
}

/** A pattern written with ‹K› for a park, ‹BC› for a body or a company, and ‹C+› for a list of companies. */
export function pattern(source: string): RegExp {
  const expanded = source.replace(/‹([PBRKCFMADI]+)(\+)?›/g, (_all, kinds: string, list?: string) => {
    const one = `[${[...kinds].map((k) => MARKS[k as Mark]).join('')}]`;
    // 浙江义乌、湖北: a place may be said with the one that it lies in.
    const item = kinds.includes('R') ? `${one}[${MARKS.R}]*` : one;
    return list ? `${item}(?:${JOINT}(?:${OTHER})*${item})*` : one;
  });
  return new RegExp(expanded, 'dg');
}

/** What a firm has in a place, behind its name: 甲|上海研究所、乙|中国总部. */
const ARM =
  '\uE003?[^，。；、\uE001-\uE00A]{0,10}?(?:总部|研发中心|研究所|研究院|分公司|办事处|实验室|创新中心|基地|数据中心|区域中心|项目)';

/** Between the items of a list: 、和与, with a short bracket after an item. */
const JOINT =
  `(?:（[^（）]{1,8}）)?(?:${ARM})?` +
  '[”"]?(?:[一二三四五六七八九十两\\d]+[家个][^，。；\uE001-\uE00A]{0,14}(?:企业|公司|机构|单位|部门|城市|地区|[省市区县]))?(?:[（(][^（）()]{0,12}[）)])?(?:(?:以?及|和|与)其?(?:全资|控股)*(?:子|孙|关联|母)公司|[、和与及，,/]、?原?(?:\uE005的?(?:关联|旗下|全资|控股)(?:子公司|公司|企业))?|以及|联合|携手|会同|旗下的?|下属的?)(?:[（(][^（）()]{0,8}[）)])?[“"]?';

/** An item of a list that is no name of the kind wanted: A、某某联盟、B. */
const OTHER =
  '(?:[\uE001-\uE006]|[^，。；、：“”（）\uE001-\uE00A]{2,20}|[\uE001-\uE006]?[^，。；、：“”（）\uE001-\uE00A]{2,16}(?:（[^（），。；]{1,12}）)?)[、和与及]';

export const MARK_OF: Readonly<Record<Mention['type'], Mark>> = {
  Policy: 'P',
  IssuingBody: 'B',
  Region: 'R',
  Park: 'K',
  Company: 'C',
  Fund: 'F',
};

/** 位于我国|江苏省苏州市, 位于国家级|高新区, 由软件百强企业—|C和电池巨头|C: words that add nothing to the name behind them. */
const ADDS_NOTHING: Readonly<Partial<Record<Mark, RegExp>>> = {
  R: /(?:我[国省市区县州]|本[省市区县]|中国)$/,
  K: /(?<=[在于驻户地])国家级?$/,
  C: /(?<=[、和与及由])[^，。；：、和与及由\uE001-\uE00A“”（）]{1,14}(?:企业|公司|巨头|龙头|厂商|集团|机构|服务商|开发商|运营商|制造商|供应商|独角兽|大厂|品牌|私募基金)[—-]{0,2}$/,
};

/** More than any of them is long, with what has to stand before it. */
const LONGEST_IDLE = 32;

export function encode(text: string, range: Range, items: readonly Item[], understood?: Item): Encoded {
  const sentence = new EncodedSentence(text);
  let at = range.start;
  if (understood) {
    sentence.addItem(understood);
    sentence.add(MARKS.I, range.start);
  }
  const own = rangesWithin(items, range);
  for (const item of own) {
    if (item.start < at) continue;
    sentence.addWords(at, item.start);
    sentence.addItem(item);
    at = withoutRemark(text, item, own, range.end);
  }
  sentence.addWords(at, range.end);
  sentence.add('', range.end);
  return sentence;
}

/** 甲园（英文：A Park, 简称乙园）, 某公司（600001）: what only explains the name. */
const REMARK = /^\s*[（(](?<words>(?:[^（）()。；]|[（(][^（）()]*[）)]){1,160}?)[）)]/;
const OTHER_NAME = /^[\s*]*(?:以下|下)?(?:简称|又称|又名|也称|亦称|俗称|原名|曾用名|英文|英语|外文)/;
const NAMED_MARKS = 'BKCF';

/** Where the sentence goes on behind an item, over a bracket that says nothing of others. */
function withoutRemark(text: string, item: Item, items: readonly Item[], limit: number): number {
  const remark = NAMED_MARKS.includes(item.mark)
    ? REMARK.exec(text.slice(item.end, Math.min(limit, item.end + 200)))
    : null;
  if (!remark) return item.end;
  const end = item.end + remark[0].length;
  const inside = items.filter((each) => each.start >= item.end && each.end <= end);
  const isName = OTHER_NAME.test(remark.groups!.words!) && inside.every(({ mark }) => mark === item.mark);
  return inside.length === 0 || isName ? end : item.end;
}

/** Half-width punctuation reads like full width, so that patterns need one form. */
const FULL_WIDTH: ReadonlyMap<string, string> = new Map(
  [...',;:()!?'].map((mark, i) => [mark, '，；：（）！？'[i]!]),
);
const HALF_WIDTH = /[,;:()!?]/g;
const INKED = /\S+/g;
const SPACE_OR_HALF_WIDTH = /[\s,;:()!?]/;

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
