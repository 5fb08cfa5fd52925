import type { Piece } from '../formats/rendered.ts';
import { withFields } from '../with-fields.ts';
import { isContentsEntry } from './contents.ts';
import { type Draft, SHORT } from './draft.ts';
import { bulletLength, headingForm, isNumbered } from './headingForms.ts';
import { fold, noiseLexicon, wholeLine } from './lexicon.ts';
import { isMetadataLine } from './metadataLines.ts';

/** What one piece is when looked at alone. Neighbours are looked at afterwards. */

const NOISE = Object.entries(noiseLexicon.lines).map(([reason, patterns]) => ({
  reason,
  line: wholeLine(patterns),
}));
/** All of them at once: most lines are none, and one look says so. */
const ANY_NOISE = wholeLine(Object.values(noiseLexicon.lines).flat());
const LONGEST_NOISE = 120;

/** 表：… 图 1：… 表1 … 图2-3 … 资料来源：… and the same in brackets; a sentence about a table is none. */
const CAPTION =
  /^[（(【[]?(?:(?:图表|附图|附表|[图表])\s*(?:(?:[\d一二三四五六七八九十]{1,3}(?:[-.－–—]\d{1,2})*)?\s*[:：]|[\d一二三四五六七八九十]{1,3}(?:[-.－–—]\d{1,2})*(?:[\s.、]+|(?=《)))\s*\S.{0,100}|(?:(?:资料|数据|图片|表格|信息)来源|来源于|制图|制表|图源)\s*[:：].{0,120})$/u;
/** A source may end with a full stop; the words of a caption do not. */
const SOURCE = /^[（(【[]?[^：:]{2}来源/u;
const SENTENCE_END = /[。；]$/u;

export function draftOf(piece: Piece, text: string): Draft {
  const length = piece.contentEnd - piece.contentStart;
  const words =
    length <= SHORT && piece.form !== 'grid' ? text.slice(piece.contentStart, piece.contentEnd) : '';
  if (piece.form === 'frontMatter') return { piece, kind: 'metadata', words: '' };
  if (piece.form === 'furniture')
    return { piece, kind: 'noise', reason: piece.reason ?? 'page furniture', words };
  if (piece.form === 'grid') return { piece, kind: 'table', words };
  return words === ''
    ? { piece, kind: piece.form === 'item' ? 'listItem' : 'paragraph', words }
    : shortDraft(piece, words, text);
}

function shortDraft(piece: Piece, words: string, text: string): Draft {
  // "- 12 -" is a page number, though Markdown takes it for an item.
  const whole = piece.form === 'item' ? text.slice(piece.start, piece.end) : words;
  const noise =
    noiseReason(words) ?? (whole === words ? undefined : noiseReason(whole)) ?? suspicion(piece, words);
  if (noise) return { piece, kind: 'noise', reason: noise, words };
  if (isMetadataLine(words)) return { piece, kind: 'metadata', words };
  if (piece.form === 'caption' || isCaption(words)) return { piece, kind: 'caption', words };
  const heading = headingForm(piece, words);
  const content = withoutBullet(piece, words);
  if (heading) return { piece: content, kind: 'paragraph', words, heading };
  return {
    piece: content,
    kind: piece.form === 'item' || isNumbered(words) ? 'listItem' : 'paragraph',
    words,
  };
}

/** Why a line that stands alone is page furniture, or undefined. Cases for and against: tests/import/blocks/noise.test.ts. */
export function noiseReason(words: string): string | undefined {
  if (words.length > LONGEST_NOISE) return undefined;
  if (isContentsEntry(words)) return 'table of contents';
  const folded = fold(words);
  if (ANY_NOISE.test(folded)) return NOISE.find(({ line }) => line.test(folded))?.reason;
  return /[\p{L}\p{N}]/u.test(words) ? undefined : 'separator';
}

export const isCaption = (words: string): boolean =>
  CAPTION.test(words) && (SOURCE.test(words) || !SENTENCE_END.test(words));

/** A piece that stands where furniture stands is kept when it reads like prose or names a document. */
function suspicion({ suspect }: Piece, words: string): string | undefined {
  if (!suspect) return undefined;
  if (/《|》|〔/u.test(words) || (words.length >= 40 && /[。；]/u.test(words))) return undefined;
  return suspect;
}

function withoutBullet(piece: Piece, words: string): Piece {
  const length = bulletLength(words);
  return length > 0 ? withFields(piece, { contentStart: piece.contentStart + length }) : piece;
}
