/**
 * Text that lost its lines: "国务院关于…的批复 国函〔1999〕134号 北京市人民政府：你们…。 国务院 一九九九年十月三十一日", or paragraphs one behind the
 * other, each with the indent that it began with ("…。　　二、…"). The parts are those that lines would be.
 */
import type { Range } from '../types.ts';
import { trimmed } from './lines.ts';

const LONG = 200;
const GAP = '[ \\u3000\\u00a0]+';
const KIND = '(?:通知|意见|批复|决定|公告|通告|复函|函|办法|方案|规定|细则|规划)';
const NUMBER = '(?:(?!通知|意见|[的》”])[^\\s，。：]){1,14}[〔\\[【（(]\\d{4}[〕\\]】）)]\\s?第?\\d+号';
/** With gaps between its parts; without them the number, or addressees that begin with 各, tell where the title ends. */
const HEAD = new RegExp(
  `^(?<title>\\S{8,90}?${KIND})(?:${GAP}(?:[(（]?(?<number>${NUMBER})[)）]?${GAP})?|(?=${NUMBER})(?<joined>${NUMBER})(?:${GAP})?(?<on>[（(][^（）()]{5,24}日[^（）()]{0,20}[）)])?(?:${GAP})?|(?=各))(?<to>[^。；！？\\s]{4,300}[：:])?`,
);
const TAIL = new RegExp(
  `[。）)]${GAP}(?<by>(?:[\\u4e00-\\u9fa5][ \\u3000\\u00a0]*){2,40}?)${GAP}(?<day>(?:[一二][〇○零Ｏ一二三四五六七八九]{3}|(?:19|20)\\d\\d)\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日)[)）]?$`,
  'd',
);
/** 现批复如下：一、…。二、…: each point begins a line. */
const POINT = /(?<=[。：:])[ \u3000\u00a0]*(?=[一二三四五六七八九十]{1,3}、)/g;
/** What was the indent of a paragraph. */
const INDENT = /(?<before>[。！？：:；”）)]?)(?<gap>[ \u00a0\u3000]{2,})/dg;
/** 国　　务　　院, 主　　任: a word drawn wide. */
const WIDE = 3;

/** The parts of such a line, in order; undefined for any other. */
export function flattenedParts(text: string, line: Range): Range[] | undefined {
  if (line.end - line.start < LONG) return undefined;
  const words = text.slice(line.start, line.end);
  const starts = [...new Set([0, ...cutsOfNotice(words), ...cutsAtIndents(words)])].sort((a, b) => a - b);
  if (starts.length === 1) return undefined;
  return starts
    .map((start, i) => trimmed(text, line.start + start, line.start + (starts[i + 1] ?? words.length)))
    .filter((part) => part.end > part.start);
}

/** Where the number, the addressees, the text, its points, the signature and the day of a notice begin. */
function cutsOfNotice(words: string): number[] {
  const head = HEAD.exec(words);
  const { title, number, joined, on, to } = head?.groups ?? {};
  if (!head || !(number || joined || to)) return [];
  const cuts: number[] = [];
  let from = title!.length;
  for (const part of [number ?? joined, on, to]) {
    if (!part) continue;
    from = words.indexOf(part, from);
    cuts.push(from);
    from += part.length;
  }
  cuts.push(head[0].length);
  for (const point of words.matchAll(POINT)) if (point.index > head[0].length) cuts.push(point.index);
  const tail = TAIL.exec(words);
  if (tail && tail.index > head[0].length)
    for (const part of ['by', 'day']) cuts.push(tail.indices!.groups![part]![0]);
  return cuts;
}

/** Where paragraphs begin, if a line has the indents of two behind sentences. */
function cutsAtIndents(words: string): number[] {
  const indents = [...words.matchAll(INDENT)].filter(
    ({ groups }) => groups!.before || groups!.gap!.includes('\u3000'),
  );
  if (indents.filter(({ groups }) => groups!.before).length < 2) return [];
  const gaps = indents.map(({ indices }) => indices!.groups!.gap!);
  return gaps
    .filter(([start, end], i) => {
      const before = start - (gaps[i - 1]?.[1] ?? 0);
      const behind = (gaps[i + 1]?.[0] ?? words.length) - end;
      return indents[i]!.groups!.before || (before > WIDE && behind > WIDE);
    })
    .map(([, end]) => end);
}
