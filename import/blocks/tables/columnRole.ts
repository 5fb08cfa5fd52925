import { simplified } from '../../../src/model/names.ts';
import { headerLexicon } from '../lexicon.ts';

/** What a column holds, as its header says: region, date, name, sponsor … (lexicon/headers.yaml). */
export type ColumnRole =
  | 'serial'
  | 'region'
  | 'group'
  | 'date'
  | 'nature'
  | 'amount'
  | 'area'
  | 'count'
  | 'issuer'
  | 'sponsor'
  | 'address'
  | 'name'
  | 'content';

const LONGEST = 14;

const EXACT = new Map<string, ColumnRole>();
const ENDINGS: { readonly ending: string; readonly role: ColumnRole }[] = [];
for (const [role, { is, ends }] of Object.entries(headerLexicon)) {
  for (const word of is) if (!EXACT.has(word)) EXACT.set(word, role as ColumnRole);
  for (const ending of ends) ENDINGS.push({ ending, role: role as ColumnRole });
}
ENDINGS.sort((a, b) => b.ending.length - a.ending.length);

const TRANSLATED = /^([\u4e00-\u9fa5][\u4e00-\u9fa5（）()/、·\s-]+?)\s*[A-Za-z][A-Za-z\s().,/-]{4,}$/;

/** 发文单位 Document issued by: where a header says it in two languages, the Chinese words; else the text as it is. */
export const headWords = (header: string): string => TRANSLATED.exec(header.trim())?.[1] ?? header;

/** "面积（平方米）", "行 业" and "基金名称" as the lexicon knows them; undefined for words that head no known column. */
export function columnRole(header: string): ColumnRole | undefined {
  const folded = simplified(headWords(header)).normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const bare = folded.replace(/[([【][^)\]】]*[)\]】]$/u, '').replace(/[:*]$/u, '');
  const exact = EXACT.get(folded) ?? EXACT.get(bare);
  if (exact || bare.length > LONGEST || /\d|[。，,《]/u.test(bare)) return exact;
  return ENDINGS.find(({ ending }) => bare.length > ending.length && bare.endsWith(ending))?.role;
}
