/**
 * What a document leaves out of a park's name when it writes it again: the place in front (台湾工业园 for 安徽省（固镇）台湾工业园), words
 * that say what kind it is (云岚风电产业园 for 云岚风电国际产业园), or all but its place (云岚产业园 for 云岚精细化工产业园).
 */
import { type Division, isWithin, regionNamed, resolveRegions } from '../gazetteer/index.ts';
import { parks as lexicon } from '../lexicons/index.ts';
import { isAllGeneric } from '../names/index.ts';
import type { NameRef } from '../types.ts';
import { foldParkWords } from './core.ts';
import { placeNamed } from './region-prefix.ts';
import type { SameInDocument } from './types.ts';

/** Zones of one place are many (高新区, 吴江高新区): what their names leave out tells them apart. */
const ZONE =
  /(?:高新区|经开区|开发区|保税区|综保区|自贸区|自贸试验区|科学城|科技城|示范区|试验区|合作区|新区|片区)$/;
const ENDING =
  /(?:产业园|工业园|科技园|创业园|创意园|软件园|物流园|农业园|孵化园|创新园|小镇|基地|众创空间|加速器|[\p{Script=Han}]谷|新城|[\p{Script=Han}]港|中心|先行区)$/u;

interface Park {
  readonly ref: NameRef;
  /** Folded, without marks and white space. */
  readonly words: string;
  /** Lengths of what may stand before the name: nothing, and each place of the chain that it begins with. */
  readonly leads: readonly number[];
}

const known = new Set([...lexicon.known, ...lexicon.sameZones.flat()].map((name) => wordsOf(name)));

function wordsOf(name: string): string {
  return foldParkWords(name.replace(/[\s（）()“”"‘’·•—–\-－]/g, ''));
}

/** Above this a document is a register of parks, which names each of them in full. */
const MAX_PARKS = 400;

export function shortParks(refs: readonly NameRef[]): SameInDocument[] {
  const named = refs.filter(({ type }) => type === 'Park');
  if (named.length > MAX_PARKS) return [];
  const parks = named.map(parkOf);
  return parks.flatMap((short) => {
    if (known.has(short.words)) return [];
    const longer = parks.filter((full) => leavesOut(short.words, full));
    const longest = longer.reduce<Park | undefined>(
      (best, next) => (best && best.words.length >= next.words.length ? best : next),
      undefined,
    );
    if (!longest || longer.some((full) => full !== longest && !leavesOut(full.words, longest))) return [];
    return [{ full: longest.ref, short: short.ref, local: true, rule: 'shortened-park-in-document' }];
  });
}

function parkOf(ref: NameRef): Park {
  const words = wordsOf(ref.name);
  // 云岚高科·芯海·甲市光电产业园: what stands before a dot may be left out.
  const dotted = [...ref.name.matchAll(/[·•]/g)]
    .map(({ index }) => wordsOf(ref.name.slice(0, index)))
    .filter((lead) => placeNamed(lead).length === 0)
    .map((lead) => lead.length);
  return { ref, words, leads: [...leadsOf(words), ...dotted] };
}

/** Whether `short` is `full` without its lead, or without words in the middle, or both. */
function leavesOut(short: string, full: Park): boolean {
  const ending = ENDING.exec(short)?.[0];
  if (ending === undefined || ZONE.test(short)) return false;
  if (full.words.length <= short.length || !full.words.endsWith(ending)) return false;
  return full.leads.some((lead) => {
    const rest = full.words.slice(lead);
    return rest === short ? lead > 0 : isContracted(short, rest);
  });
}

function leadsOf(name: string): number[] {
  const bare = name.startsWith('中国') ? 2 : 0;
  const leads = [0, ...(bare > 0 ? [bare] : [])];
  let at = bare;
  let before: Division | undefined;
  for (const region of resolveRegions(name, 0, name.length, { outer: [] })) {
    if (region.start !== at) break;
    // 重庆·北京基金小镇 is another one than 北京基金小镇.
    if (at > bare && !isWithin(region.division, before!)) return leads.slice(0, -1);
    before = region.division;
    at = region.end;
    leads.push(at);
  }
  // 海盐|核技术应用产业园: the short name of a county is no sure place anywhere else.
  if (at === 0)
    for (const length of [2, 3]) if (regionNamed(name.slice(0, length)).length > 0) leads.push(length);
  for (const zone of lexicon.known) if (name.startsWith(zone, at)) leads.push(at + zone.length);
  return leads;
}

/** One run of words is left out in the middle: plain ones, or all between the place and the ending. */
function isContracted(short: string, full: string): boolean {
  if (full.length <= short.length) return false;
  let head = 0;
  while (head < short.length && short[head] === full[head]) head++;
  const tail = short.length - head;
  if (head < 2 || !full.endsWith(short.slice(head))) return false;
  const dropped = full.slice(head, full.length - tail);
  if (isAllGeneric(dropped) || placeNamed(dropped).length > 0) return !isAllGeneric(short);
  return placeNamed(short.slice(0, head)).length > 0 && ENDING.exec(short)?.[0] === short.slice(head);
}
