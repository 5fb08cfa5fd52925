/**
 * What a text from Taiwan, Hong Kong or Macau calls its own parks, firms and bodies (竹科, 聯電, 經濟部): names that are plain
 * words or other things elsewhere, so they are read only there, and only as words of their own.
 */
import { type Division, Phrases } from '../gazetteer/index.ts';
import { type LocalNames, local } from '../lexicons/index.ts';
import type { Range } from '../types.ts';
import type { Mention } from './mention.ts';
import type { RegionPlace } from './parks.ts';
import { tokens } from './segment.ts';

type Known = LocalNames[string];

const byHome = new Map(
  Object.entries(local).map(([code, names]) => {
    const phrases = new Phrases<Known>();
    for (const [name, known] of Object.entries(names)) phrases.add(name, known);
    return [code, phrases] as const;
  }),
);

export function findLocal(
  text: string,
  range: Range,
  regions: readonly RegionPlace[],
  home: Division | undefined,
): Mention[] {
  const phrases = home && byHome.get(home.code);
  if (!phrases) return [];
  return phrases
    .scan(text, range.start, range.end)
    .flatMap(({ start, end, value: { type, name } }): Mention[] => {
      const isEnd =
        OTHER_BEFORE.test(text.slice(Math.max(0, start - 3), start)) || regions.some((r) => r.end === start);
      const isShort = name !== text.slice(start, end);
      if ((isShort && isEnd) || OTHER_AFTER.test(text.slice(end, end + 1)) || cutsWords(text, start, end))
        return [];
      return [{ type, start, end, name, rule: 'local-name', confidence: 0.95 }];
    });
}

/** 創新及|科技園 is the end of another name, as is a short name behind a place (深圳|科學園). */
const OTHER_BEFORE = /(?:创新|科学|技术|信息)[及和与]?$/;
/** 中科|院, 南科|大 */
const OTHER_AFTER = /^[院大技所]/;

/** 努|力成|為: its ends lie within words. */
function cutsWords(text: string, start: number, end: number): boolean {
  const words = tokens(text, Math.max(0, start - 6), Math.min(text.length, end + 6));
  return words.some((w) => (w.start < start && start < w.end) || (w.start < end && end < w.end));
}
