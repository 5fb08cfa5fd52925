/** What a fund's name begins with that words of the dictionary hide: its number with what stands before it, a county's short name. */
import { regionNamed } from '../gazetteer/index.ts';
import { isStop, stretchStart, tokens } from './segment.ts';

/** 云岚致远1|号私募证券投资基金: the number of a fund and the words before it belong to its name. */
export function beforeNumber(text: string, start: number, low: number): number {
  const lead =
    text[start] === '号' ? /[\u4e00-\u9fa5A-Za-z]{2,14}\d{1,3}$/.exec(text.slice(Math.max(low, start - 17), start)) : null;
  if (!lead) return start;
  const from = start - lead[0].length;
  const words = tokens(text, stretchStart(text, start, from, 17), start);
  const last = words.findLastIndex((token) => isStop(token) && token.end < start - 3);
  return last < 0 ? Math.max(from, words[0]?.start ?? from) : words[last]!.end;
}

/** A county's short name that the segmenter takes apart begins before `at`+1. */
export function isShortDistrict(text: string, at: number): boolean {
  return (
    /[\d元亿万的、，。；：（\s]/.test(text[at - 1] ?? '，') &&
    regionNamed(text.slice(at, at + 2)).some(({ level }) => level === 'DISTRICT')
  );
}
