import { withFields } from '../with-fields.ts';
import type { Piece } from './rendered.ts';

/** So many offices or places below each other, most of them links, are a menu of other sites. */
const LEAST = 8;
const MOSTLY = 0.6;
/** 市水务局, 越秀区, 广州市人民政府: an office or a place and nothing else. */
const OFFICE =
  /^[·•\-\s]*[\u4e00-\u9fa5]{1,14}(?:部|委|局|办|室|厅|署|院|会|区|县|市|省|州|旗|街道|政府|中心|总站|分行|海关)$/;

const MARKDOWN_LINK = /^[·•\s]*\[(?<label>[^[\]]{1,30})\]\([^()\s]*\)$/;

/** Marks the lists of offices that a portal puts below each of its pages (市政府部门, 各区政府) as furniture. */
export function officeLinksAside(
  pieces: readonly Piece[],
  linked: ReadonlySet<Piece>,
  text: string,
): Piece[] {
  const result = [...pieces];
  for (let from = 0; from < pieces.length; from++) {
    let to = from;
    let links = 0;
    for (; to < pieces.length; to++) {
      const piece = pieces[to]!;
      const words = text.slice(piece.contentStart, piece.contentEnd);
      const label = MARKDOWN_LINK.exec(words)?.groups?.label;
      if (!OF_LIST.has(piece.form) || !OFFICE.test(label ?? words)) break;
      if (label !== undefined || linked.has(piece)) links++;
    }
    if (to - from >= LEAST && links >= (to - from) * MOSTLY)
      for (let at = from; at < to; at++) result[at] = withFields(pieces[at]!, { suspect: 'office links' });
    from = Math.max(from, to - 1);
  }
  return result;
}

const OF_LIST: ReadonlySet<Piece['form']> = new Set(['item', 'line', 'strong']);
