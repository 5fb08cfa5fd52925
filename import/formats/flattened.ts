/**
 * The full text of a notice or reply that lost its lines: "国务院关于…的批复 国函〔1999〕134号 北京市人民政府：你们…。 国务院 一九九九年十月三十一日". Told by
 * its head; the parts are those that lines would be.
 */
import type { Range } from '../types.ts';
import { trimmed } from './lines.ts';

const LONG = 200;
const GAP = '[ \\u3000\\u00a0]+';
const HEAD = new RegExp(
  `^(?<title>\\S{8,90}?(?:通知|意见|批复|决定|公告|通告|复函|函|办法|方案|规定|细则))${GAP}(?:[(（]?(?<number>[^\\s，。：]{1,14}[〔\\[【（(]\\d{4}[〕\\]】）)]\\s?第?\\d+号)[)）]?${GAP})?(?<to>[^。；！？\\s]{4,300}[：:])?`,
);
const TAIL = new RegExp(
  `[。）)]${GAP}(?<by>(?:[\\u4e00-\\u9fa5][ \\u3000\\u00a0]*){2,40}?)${GAP}(?<day>(?:[一二][〇○零Ｏ一二三四五六七八九]{3}|(?:19|20)\\d\\d)\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日)[)）]?$`,
  'd',
);
/** 现批复如下：一、…。二、…: each point begins a line. */
const POINT = /(?<=[。：:])[ \u3000\u00a0]*(?=[一二三四五六七八九十]{1,3}、)/g;

/** The parts of such a line, in order; undefined for any other. */
export function flattenedParts(text: string, line: Range): Range[] | undefined {
  if (line.end - line.start < LONG) return undefined;
  const words = text.slice(line.start, line.end);
  const head = HEAD.exec(words);
  const { number, to } = head?.groups ?? {};
  if (!head || !(number || to)) return undefined;
  const cuts = new Set<number>([0]);
  const cutBefore = (part: string | undefined): void => {
    if (part) cuts.add(words.indexOf(part, head.groups!.title!.length));
  };
  cutBefore(number);
  cutBefore(to);
  cuts.add(head[0].length);
  for (const point of words.matchAll(POINT)) if (point.index > head[0].length) cuts.add(point.index);
  const tail = TAIL.exec(words);
  if (tail && tail.index > head[0].length)
    for (const part of ['by', 'day']) cuts.add(tail.indices!.groups![part]![0]);
  const starts = [...cuts].sort((a, b) => a - b);
  return starts
    .map((start, i) => trimmed(text, line.start + start, line.start + (starts[i + 1] ?? words.length)))
    .filter((part) => part.end > part.start);
}
