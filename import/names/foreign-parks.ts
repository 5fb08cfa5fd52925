/**
 * Parks abroad: a country, or two by their signs, then words of its own, then an ending (越南青江工业园, 中蒙塔林木材综合加工园区,
 * 秘鲁（青江）渔业产业合作区). A country and topics alone name none (越南工业园).
 */
import { alternation, foreign } from '../lexicons/index.ts';
import { mayMatch } from '../text/matches.ts';
import type { Range } from '../types.ts';
import type { Mention } from './mention.ts';
import { isAllGeneric, isStop, stretchStart, tokens } from './segment.ts';

const PAIR = '中[俄白哈老柬缅泰越巴蒙匈塞埃尼]|[俄白哈老柬缅泰越巴]中(?!市)';
const LEAD = new RegExp(
  `(?:中国[·•—–-]{1,2})?(?:${alternation([...foreign.countries, ...foreign.cities])}|${PAIR})`,
  'g',
);
const ENDING =
  /(?:(?:工业|产业|科技|物流|商贸|加工|化工|技术|合作|农业|纺织|示范|高新)园区?|经贸合作区|贸易合作区|产业合作区|经济特区|特别经济区|经济区|自由贸易区|保税区|开发区)(?![内域])/g;
const REACH = 30;
/** 沿线国家, 各国: no single one. */
const SEVERAL = /沿线|各国|多国|境外|海外/;
/** Another park ends between, or the name is that of the two countries (明斯克|中白|工业园). */
const OTHER_PARK = new RegExp(`[园区][和与及、]|(?:${PAIR})$`);

export function findForeignParks(text: string, range: Range): Mention[] {
  if (!mayMatch(text, ENDING) || !mayMatch(text, LEAD) || text.slice(range.start, range.end).search(LEAD) < 0)
    return [];
  ENDING.lastIndex = range.start;
  const found: Mention[] = [];
  for (let m = ENDING.exec(text); m && m.index < range.end; m = ENDING.exec(text)) {
    const end = m.index + m[0].length;
    const start = leadBefore(text, m.index, range);
    if (start === undefined) continue;
    const name = text.slice(start, end).replace(/\s+/g, '');
    found.push({ type: 'Park', start, end, name, rule: 'park-foreign', confidence: 0.85 });
  }
  return found;
}

/** The last country of the stretch that leads to the ending without a verb, with a word of its own behind it. */
function leadBefore(text: string, at: number, range: Range): number | undefined {
  const low = stretchStart(text, at, range.start, REACH);
  const from = text.slice(Math.max(range.start, low - 3), low).search(/中国[·•—–-]?$/) >= 0 ? low - 3 : low;
  const words = text.slice(Math.max(range.start, from), at);
  for (const lead of [...words.matchAll(LEAD)].reverse()) {
    const start = Math.max(range.start, from) + lead.index;
    const own = text.slice(start + lead[0].length, at);
    if (isOwn(own) || (own.length >= 2 && isItem(text, start) && isTopical(own))) return start;
  }
  return undefined;
}

/** 匈牙利|商贸物流园、…: topics are a name where the country begins a cell or an item of a list. */
function isItem(text: string, start: number): boolean {
  return start === 0 || /[、（\s和及与]/.test(text[start - 1]!);
}

const isTopical = (words: string): boolean =>
  !SEVERAL.test(words) && !OTHER_PARK.test(words) && isAllGeneric(words);

function isOwn(words: string): boolean {
  if (
    words === '' ||
    SEVERAL.test(words) ||
    OTHER_PARK.test(words) ||
    words.split(/[（(]/).length !== words.split(/[）)]/).length
  )
    return false;
  if (isAllGeneric(words.replace(/[（()）]/g, ''))) return false;
  const list = tokens(words, 0, words.length);
  return (
    !list.some((token) => isStop(token) && !/^(?:中|之|和|合作|里|日)$/.test(token.text)) &&
    !/[的了]/.test(words)
  );
}
