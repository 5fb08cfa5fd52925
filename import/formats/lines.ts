import type { Range } from '../types.ts';
import type { Piece, PieceForm } from './rendered.ts';

/** A line without its end and without white space around it; empty for a blank one. */
export interface Line extends Range {
  /** Where the whole line begins, white space included. */
  readonly lineStart: number;
  /** A form feed (page break) stands before it. */
  readonly afterPageBreak: boolean;
}

const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/g;

/** The lines of a text; CRLF, LF, CR and form feed end one. */
export function* linesOf(text: string, from = 0): Generator<Line> {
  let lineStart = from;
  let afterPageBreak = false;
  LINE_END.lastIndex = from;
  for (;;) {
    LINE_END.lastIndex = lineStart;
    const match = LINE_END.exec(text);
    const lineEnd = match ? match.index : text.length;
    const { start, end } = trimmed(text, lineStart, lineEnd);
    yield { start, end, lineStart, afterPageBreak };
    if (!match) return;
    lineStart = match.index + match[0].length;
    afterPageBreak = match[0] === '\f';
  }
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x200b ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x1680;

/** The range without white space at either end; empty ranges stand at their start. */
export function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : { start, end: start };
}

/** A piece whose raw range is its place in the text (txt and md). */
export function pieceAt(form: PieceForm, range: Range, more: Partial<Piece> = {}): Piece {
  const { start, end } = range;
  return { form, start, end, contentStart: start, contentEnd: end, rawStart: start, rawEnd: end, ...more };
}
