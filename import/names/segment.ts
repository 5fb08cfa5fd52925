/**
 * Words of a short stretch of text, from the platform's own segmenter. Only small windows around possible names are
 * segmented: a whole document would be slow, and a name needs no more than its neighbourhood.
 */
import { Phrases } from '../gazetteer/index.ts';
import { companies, funds, parks, topics, words } from '../lexicons/index.ts';
import { segmentsOf } from '../text/segments.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const stopWords = new Set(words.stopWords);
const phraseEnds = new Set(words.stopWords.filter((word) => word.length === 2 && /[用进持动行]$/.test(word)));
const generic = new Set([...parks.generic, ...parks.zones, ...companies.kindWords]);

/** Words of the lexicons that the segmenter would split (区块链 → 区块|链) stay whole. */
const fixed = new Phrases<true>();
/** 美的 is a name although 的 ends most of them. */
const withFunctionWord = Object.keys(companies.brands).filter((brand) => /[的了在与和及由将]/.test(brand));
export const functionBrands = new RegExp(withFunctionWord.join('|'), 'g');
for (const word of [
  ...funds.generic,
  ...withFunctionWord,
  ...topics,
  ...generic,
  ...parks.known,
  ...words.stopWords,
  ...words.wholeWords,
  // 杏|联|药|业
  ...companies.coinedTrades.filter((word) => word.endsWith('业')),
])
  fixed.add(word, true);

export function tokens(text: string, from: number, to: number): Token[] {
  const raw: Token[] = [];
  let start = from;
  for (const segment of segmentsOf(text.slice(from, to))) {
    const end = start + segment.length;
    raw.push({ start, end, text: segment });
    start = end;
  }
  return rejoined(text, raw, to);
}

/** Joins pieces that together are a fixed word and begin where a word begins. */
function rejoined(text: string, raw: readonly Token[], to: number): Token[] {
  const list: Token[] = [];
  for (let i = 0; i < raw.length; ) {
    const token = raw[i]!;
    const hit = fixed.longestAt(text, token.start, to);
    const last = hit && hit.end > token.end ? raw.findIndex((t, j) => j > i && t.end === hit.end) : -1;
    if (last < 0) list.push(token);
    else list.push({ start: token.start, end: hit!.end, text: text.slice(token.start, hit!.end) });
    i = last < 0 ? i + 1 : last + 1;
  }
  return list;
}

/** 充分利用, 积极推进: a four-character phrase whose end is a verb ends a name as the verb does. */
export function isStop(token: Token): boolean {
  return stopWords.has(token.text) || (token.text.length === 4 && phraseEnds.has(token.text.slice(2)));
}

/** 略低于|银风…, 归还予|…, 招标人|…: a verb with its complement, or a role, before a name that is proper already. */
export function endsLead(token: Token): boolean {
  return token.text.length > 1 && /^(?:.+[于予给到着了自]|..+[商者人方员])$/.test(token.text);
}

/** A word that says what something is about, and not which one it is. */
export function isGeneric(word: string): boolean {
  return generic.has(word) || /^[0-9０-９a-zA-Z.]$/.test(word);
}

/** A single Han character that the segmenter could not join to a word: the usual shape of a coined name (云|链, 方|欣). */
export function isCoined(token: Token): boolean {
  return (
    token.text.length === 1 &&
    /[\u4e00-\u9fa5]/.test(token.text) &&
    !stopWords.has(token.text) &&
    !generic.has(token.text)
  );
}

/** True when every word of the text is generic or a stop word: 区块链产业示范基地. */
export function isAllGeneric(text: string): boolean {
  if (text === '' || isGeneric(text)) return true;
  return tokens(text, 0, text.length).every(
    (t) => isGeneric(t.text) || isStop(t) || /^[\s“”"'（）()+\-—·、\d]+$/.test(t.text),
  );
}

/** ：中|芯国际…有限公司, 和中|创新航…: 中, 新, 上 at the very beginning of a stretch leads a name that goes on with a coined word. */
export function leadsName(list: readonly Token[], i: number): boolean {
  const [before, token, next] = [list[i - 1], list[i]!, list[i + 1]];
  if (!/^[中新上达同正超]$/.test(token.text) || next === undefined || !isCoined(next)) return false;
  return (
    before === undefined ||
    (before.text.length === 1 && isStop(before)) ||
    /[了于与和及由]$/.test(before.text) ||
    // 企业|中|溢|集团: one coined character alone is no name.
    (token.text === '中' && isStop(before) && list[i + 2] !== undefined && !isCoined(list[i + 2]!))
  );
}

/** 人工智能|与|数字经济: a conjunction between two topics of one name that a place leads. */
export function joinsTopics(list: readonly Token[], i: number): boolean {
  const [before, after] = [list[i - 1], list[i + 1]];
  return (
    /^[与和及]$/.test(list[i]!.text) &&
    before !== undefined &&
    isGeneric(before.text) &&
    (after === undefined || isGeneric(after.text))
  );
}

/** 中新网北京12月5日电(记者某某)|…: who wrote the news. */
const DATELINE = /[电讯道][（(](?:记者|通讯员|见习记者|本报记者)[^（）()]*[）)]$/;

/** Where the stretch of plain words that ends at `end` begins: after the last mark of punctuation that is not a bracket pair. */
export function stretchStart(text: string, end: number, from: number, reach: number): number {
  let depth = 0;
  let quotes = 0;
  let at = end;
  const low = Math.max(from, end - reach);
  for (; at > low; at--) {
    const c = text[at - 1]!;
    if ((c === '）' || c === ')') && DATELINE.test(text.slice(Math.max(low, at - 24), at))) break;
    if (c === '）' || c === ')') depth++;
    else if (c === '（' || c === '(') {
      if (depth === 0) break;
      depth--;
    } else if (c === '”') {
      // …一个壳。”阅文集团: what was said ends there, and no name is in those marks.
      if (/[。！？，；…]/.test(text[at - 2] ?? '')) break;
      quotes++;
    } else if (c === '“') {
      if (quotes === 0) break;
      quotes--;
    } else if (c === "'" && !(/[A-Za-z]/.test(text[at - 2] ?? '') && /[A-Za-z]/.test(text[at] ?? ''))) {
      break;
    } else if (c === ' ' && isLatinGap(text, at - 1)) {
      // 中关村 e 谷: spaces around Latin letters are layout.
    } else if (/[.\-_]/.test(c) && isHan(text[c === '-' && isHan(text[at]) ? at : at - 2])) {
      break;
    } else if (
      depth === 0 &&
      quotes === 0 &&
      /[，。；：、！？《》〈〉【】『』[\]<>={}#*`\n\t,;:!?…—–|｜/%•●■\s\u200b-\u200f\u2060]/.test(c)
    ) {
      break;
    }
  }
  return at;
}

function isHan(c: string | undefined): boolean {
  return c !== undefined && /[\u4e00-\u9fa5]/.test(c);
}

/** A space beside a Latin letter: part of the words, or their layout. */
export function isLatinGap(text: string, at: number): boolean {
  // …/10129205.shtml 兰州高新区: an address ends there.
  if (/[./][A-Za-z]{2,5}$/.test(text.slice(Math.max(0, at - 6), at))) return false;
  return /[A-Za-z]/.test(text[at - 1] ?? '') || /[A-Za-z]/.test(text[at + 1] ?? '');
}

/** 、中|建材, 。中|马产业园, 是|中|水四局: where a clause begins, or behind such a verb, 中 is never a word of its own. */
export function opensClause(text: string, start: number): boolean {
  return text[start - 1] === '中' && /[，。；、：“（·\s是由]/.test(text[start - 2] ?? '。');
}
