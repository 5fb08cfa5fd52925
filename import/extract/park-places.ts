/**
 * Where a park is that a document speaks of more than once and puts nowhere: in the division that its name begins with
 * or has in brackets (长沙高新区, 中国（上海）自由贸易试验区).
 */
import { simplified } from '../../src/model/names.ts';
import { append } from '../collections.ts';
import {
  type Division,
  isWithin,
  type RegionContext,
  type RegionMention,
  resolveRegions,
} from '../gazetteer/index.ts';
import type { ProposalSource } from '../ledger/gate.ts';
import { bareName } from '../ledger/scopes.ts';
import { alternation, foreign } from '../lexicons/index.ts';
import type { Proposal, Range, ReadDocument, Span } from '../types.ts';
import { contradicts } from './shared/places.ts';
import { Proposals, regionRef } from './shared/propose.ts';
import { reading } from './shared/reading.ts';

const RULE = 'place-in-name-of-park';

/** The sources, and one more that states these places. */
export function withParkPlaces(
  sources: readonly ProposalSource[],
  document: ReadDocument,
): readonly ProposalSource[] {
  const [first] = document.blocks;
  if (!first) return sources;
  const context = reading(document).contextOf(first);
  const parks = sources
    .flatMap(({ proposals }) => proposals)
    .filter(({ subject }) => subject.type === 'Park');
  const out = new Proposals();
  for (const names of unplaced(parks)) {
    const [{ subject, spans }] = names;
    const own = placeInName(subject.name, context);
    if (!own) continue;
    statePlaceInName(out, { subject, spans }, 'LOCATED_IN', own, RULE);
  }
  return [...sources, { extractor: 'park-places', proposals: out.done().proposals }];
}

type Names = readonly [Proposal, ...Proposal[]];

/** The names of each park that the document speaks of more than once and puts nowhere, under any of its names, in order. */
function unplaced(parks: readonly Proposal[]): Names[] {
  const one = oneThings(parks);
  const placed = new Set<string>();
  const named = new Map<string, Proposal[]>();
  const ends = new Map<string, Set<number>>();
  for (const proposal of parks) {
    const name = bareName(proposal.subject);
    if (proposal.predicate === 'LOCATED_IN') placed.add(one(name));
    if (proposal.predicate !== 'name') continue;
    append(named, name, proposal);
    // 江苏盐城云岚园区 and 盐城云岚园区 in it are one place of the text.
    const found = ends.get(one(name)) ?? new Set();
    ends.set(one(name), found.add(proposal.spans.at(-1)!.end));
  }
  return [...named]
    .filter(([name]) => !placed.has(one(name)) && ends.get(one(name))!.size > 1)
    .map(([, names]) => names as unknown as Names);
}

/** A name → the one that stands for all that the document calls the same park. */
function oneThings(parks: readonly Proposal[]): (name: string) => string {
  const other = new Map<string, string>();
  const one = (name: string): string => {
    let found = name;
    for (let next = other.get(found); next !== undefined; next = other.get(found)) found = next;
    return found;
  };
  for (const { predicate, subject, object } of parks) {
    if (predicate !== 'alsoNamed' || !object) continue;
    const [left, right] = [one(bareName(subject)), one(bareName(object))];
    if (left !== right) other.set(left, right);
  }
  return one;
}

/** The division that a name says and the words that say it. */
interface PlaceInName {
  readonly division: Division;
  /** Of the words that name it. */
  readonly start: number;
  readonly end: number;
}

const ABROAD = new RegExp(alternation([...foreign.countries, ...foreign.cities]));
/** 中国（上海）…, 西部（重庆）…: what may stand before the bracket of a name. */
const LEAD = /^[\u4e00-\u9fa5·•“”"]{0,12}[（(]$/;
/** 上海漕河泾（大同）…: the words in the bracket say where. */
const BRACKET = /[（(][\u4e00-\u9fa5]{2,4}[）)]/;
/** 浙江大学国家大学科技园, 上海路…: the name of another thing begins with the place. */
const OF_OTHER =
  /^[\u4e00-\u9fa5]{0,6}?(?:大学|学院|研究院|研究所|集团|公司|银行)|^[东西南北中]?(?:路|街|大道)/;
/** 深圳产业园, 浙江工业园: elsewhere, named after the place that built it. */
const OF_ITS_DONOR = /^[市省]?(?:产业|工业|创业|产业合作)园$/;
/** 台湾农民创业园, 台北小镇: named after whom it is for. */
const OF_ITS_GUESTS = /台/;

/** None where the name has no place in front, several, one abroad, or one that does not say where. */
function placeInName(name: string, context: RegionContext): PlaceInName | undefined {
  const words = simplified(name);
  if (ABROAD.test(words)) return undefined;
  const found = resolveRegions(words, 0, words.length, context);
  const bracketed = found.find(
    ({ start, end }) => LEAD.test(words.slice(0, start)) && /^[）)]/.test(words.slice(end)),
  );
  const leading = found[0]?.start === 0 && !BRACKET.test(words) ? found[0] : undefined;
  const first = bracketed ?? leading;
  if (!first || first.end - first.start === words.length) return undefined;
  const { division, start, end } = lastOfChain(found, first);
  const rest = words.slice(end);
  const others = found.filter((each) => each.start >= end);
  const saysNothing = OF_OTHER.test(rest) || OF_ITS_DONOR.test(rest) || OF_ITS_GUESTS.test(division.name);
  if (saysNothing || others.some((each) => contradicts(each.division, division))) return undefined;
  return { division, start, end };
}

/** 浙江省|杭州市|高新区: of places right behind each other the last. */
export function lastOfChain(found: readonly RegionMention[], first: RegionMention): RegionMention {
  let last = first;
  for (const next of found)
    if (next.start === last.end && isWithin(next.division, last.division)) last = next;
  return last;
}

/** That something is of the place in its name; the place is named too, where the quote of the name has its words. */
export function statePlaceInName(
  out: Proposals,
  { subject, spans }: Pick<Proposal, 'subject' | 'spans'>,
  relation: 'LOCATED_IN' | 'FUND_OF',
  own: PlaceInName,
  rule: string,
): void {
  const place = regionRef(own.division);
  const within = spanOfPlace(spans, own);
  if (within) out.name(place, { spans: [within], rule, confidence: 0.6 });
  out.relation(subject, relation, place, { spans, rule, confidence: 0.7 });
}

function spanOfPlace([span, ...others]: readonly Span[], { start, end }: Range): Span | undefined {
  if (!span || others.length > 0) return undefined;
  return { quote: span.quote.slice(start, end), start: span.start + start, end: span.start + end };
}
