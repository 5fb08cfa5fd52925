/** What a fund's name begins with that words of the dictionary hide (its number with what stands before it, a county's short name), and its later stages. */
import { regionNamed } from '../gazetteer/index.ts';
import type { Range } from '../types.ts';
import type { Mention } from './mention.ts';
import { isStop, stretchStart, tokens } from './segment.ts';

/** 云岚致远1|号私募证券投资基金: the number of a fund and the words before it belong to its name. */
export function beforeNumber(text: string, start: number, low: number): number {
  const lead =
    text[start] === '号'
      ? /[\u4e00-\u9fa5A-Za-z]{2,14}\d{1,3}$/.exec(text.slice(Math.max(low, start - 17), start))
      : null;
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

/** "X基金一期成立于…；二期成立于…": the later stages of the fund named before are funds of their own. */
export function laterStages(text: string, fund: Mention, range: Range): Mention[] {
  const first = /^(.*)一期$/.exec(fund.name)?.[1];
  if (!first) return [];
  const tail = text.slice(fund.end, Math.min(range.end, fund.end + 160));
  const stages = tail.matchAll(
    /(?<=[；，。、和;,])([二三四]期)(?:基金)?(?=成立|规模|总规模|首期|注册|由|于|募集|，|[\d])/g,
  );
  return [...stages].map((stage) => {
    const start = fund.end + stage.index;
    return {
      ...fund,
      start,
      end: start + stage[0].length,
      name: `${first}${stage[1]}`,
      rule: 'fund-stage',
      confidence: 0.85,
    };
  });
}

/** Whether each bracket of the words is closed in them. */
export function isBalanced(words: string): boolean {
  return words.split(/[（(]/).length === words.split(/[）)]/).length;
}

/** 江苏省生物医药（苏州）产业专项母基金: the name goes on before a bracket that stands in it. */
export function bracketStart(text: string, start: number, range: Range): number {
  const open = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start));
  if (open < start - 3 || open <= range.start) return start;
  let at = open;
  for (const token of tokens(text, stretchStart(text, open, range.start, 16), open).reverse()) {
    if (isStop(token) && !/^(?:引导|投资|发展|创新|服务)$/.test(token.text)) break;
    at = token.start;
  }
  return at;
}
