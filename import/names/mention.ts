/** What the recognisers of this folder find: typed names with exact offsets in the text they were given. */
import type { Division, RegionContext } from '../gazetteer/index.ts';
import type { EntityType, Range } from '../types.ts';

export interface Mention extends Range {
  readonly type: EntityType;
  /** The name for the key: as written, or completed from context (市科委 → 上海市科委). */
  readonly name: string;
  /** What makes a name that is not unique by itself unique. */
  readonly scope?: string;
  readonly division?: Division;
  /** Institutes, universities, associations: of interest only when a relation uses them. */
  readonly weak?: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/** A title in 《》 or a short name in “”. `start` and `end` include the marks. */
export interface Title extends Range {
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly name: string;
  /** The notice around it: 关于印发《X》的通知. */
  readonly wrapper?: string;
  /** The title that a notice without inner marks carries: 关于印发X的通知 → X. */
  readonly carried?: string;
  /** Not closed before the text ended. */
  readonly cut: boolean;
  /** True when its words say that it is a policy; a column or a verb may still say so. */
  readonly policy: boolean;
  readonly rule: string;
}

export interface NameContext extends RegionContext {}

/** 青岛海晶电器(13.44,-0.35,-2.54%)股份有限公司: what a share costs, which a news site puts into the name. */
const SHARE_PRICE = /[（(][-+\d.,，%\s]+[)）]/g;

export function company(text: string, start: number, end: number, rule: string, confidence = 0.9): Mention {
  const name = text.slice(start, end).replace(SHARE_PRICE, '').replace(/\s+/g, '');
  return { type: 'Company', start, end, name, rule, confidence };
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** One span, one type: the longest mention wins; of equals the surer one. */
export function longest<T extends Mention>(mentions: readonly T[]): T[] {
  const order = [...mentions].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  );
  const kept: T[] = [];
  const taken = new Map<number, T>();
  for (const mention of order) {
    let free = true;
    for (let at = mention.start; at < mention.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = mention.start; at < mention.end; at++) taken.set(at, mention);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
