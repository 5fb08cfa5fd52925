/** Who says a figure, and for which day: said in the sentence, or in one before it about the same thing. */
import type { Mention } from '../../names/index.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Range } from '../../types.ts';
import { type DateValue, date, type Found } from '../../values/index.ts';

export interface Attribution extends Range {
  readonly name: string;
}

const NAME = '[^，。；：、！？\\s]{2,30}?';
/** 据天眼查数据显示, 根据“链塔智库”统计, 天眼查数据显示, 《区块链日报》统计发现, 来源：企查查. */
const SOURCES = [
  new RegExp(
    `(?:根据|据)(?<name>${NAME})(?:的)?(?:不完全统计|统计数据|最新数据|公开数据|数据显示|数据统计|数据|统计|监测|测算|发布的|报告|报道|披露)`,
    'dg',
  ),
  new RegExp(
    `(?<=^|[，。；：\\s])(?<name>${NAME})(?:的)?(?:统计数据|最新数据|数据|统计|报告)(?:显示|发现|表明|指出)`,
    'dg',
  ),
  /(?:数据来源|资料来源|来源)[：:]\s*(?<name>[^，。；：、！？\s）)]{2,20})/dg,
];
/** No source: 据统计, 据不完全统计, 据工商数据统计 names no one. */
const NOBODY =
  /^(?:不完全|初步|有关|相关|公开|最新|官方|工商|资料|权威|以上|上述|这些|该|此|第三方|市场|行业|研究|调查|调研|可查|目前|本)/;

export function attributionIn(
  text: string,
  range: Range,
  mentions: readonly Mention[],
): Attribution | undefined {
  const sentence = text.slice(range.start, range.end);
  for (const pattern of SOURCES) {
    for (const match of matchesOf(sentence, pattern)) {
      const [from, to] = match.indices!.groups!.name!;
      const start = range.start + from;
      // 国家网信办|前六批备案数据: a known name says who, whatever data of theirs it is.
      const known = mentions.find((m) => m.start === start && m.end <= range.start + to + 2);
      const end = known ? known.end : range.start + to;
      const name = text.slice(start, end).replace(/^[《“"]|[》”"]$/g, '');
      if (name.length >= 2 && !NOBODY.test(name) && !/\d{4}年/.test(name)) return { name, start, end };
    }
  }
  return undefined;
}

const AS_OF = /(?:截至|截止到?|截至到)(?:目前|当前)?$/;

/** 截至2022年1月24日, 2019年底，: the last one before the figure; not a year in which something was founded. */
export function asOfIn(text: string, range: Range, figure: number): Found<DateValue> | undefined {
  return date
    .find(text, range.start, figure)
    .filter((found) => {
      const before = text.slice(Math.max(range.start, found.start - 4), found.start).trimEnd();
      if (AS_OF.test(before)) return true;
      const after = text.slice(found.end, found.end + 4);
      const opens = before === '' || /(?:^|[，；：]|显示|统计|其中|在)$/.test(before);
      return (
        opens &&
        /^(?:上半年|全年|末|底|时)?[，,]/.test(after) &&
        !text.slice(found.end, figure).includes('《')
      );
    })
    .at(-1);
}

export function isAsOf(text: string, found: Range): boolean {
  return AS_OF.test(text.slice(Math.max(0, found.start - 4), found.start).trimEnd());
}
