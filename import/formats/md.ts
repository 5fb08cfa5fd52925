import { holdsTable, readEmbeddedTables } from './embeddedTables.ts';
import { type Line, linesOf, pieceAt, trimmed } from './lines.ts';
import { isTableLine, readMarkdownTable } from './mdTable.ts';
import { officeLinksAside } from './officeLinks.ts';
import type { DocumentFormat, Piece, Source } from './rendered.ts';
import { frontMatterPieces } from './txt.ts';

const HEADING = /^(#{1,6})(?:[ \t]+|(?=[^#\s\d]))(.*?)(?:[ \t]+#+)?$/u;
const STRONG = /^(\*\*|__)(?!\s)(.+?)\1[:：]?$/u;
const ITEM = /^[-*+][ \t]+(?=\S)/;
const RULE = /^(?:-[ \t]*){3,}$|^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$|^={3,}$/;
const UNDERLINE = /^(=+|-{3,})$/;
const FENCE = /^(?:```|~~~)/;
const IMAGE = /^(?:\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?[ \t]*)+$/;
const COMMENT = /^<!--.*-->$/;
const REFERENCE = /^\[[^\]]+\]:[ \t]*\S+/;
const CONTENTS_ENTRY = /^(?:[-*+]|\d+\.)?[ \t]*\[[^\]]*\]\(#[^)]*\)(?:[ \t.…·]*\d*)$/;

/** Any of these, and the text is meant as Markdown. */
const MARKUP =
  /^[ \t]{0,8}#{1,6}[ \t]+\S|^[ \t]{0,8}(?:\|[ \t]{0,8})?:?-{3,}:?[ \t]{0,8}\||^[ \t]{0,8}\|[^\n]{1,2000}\|[ \t]{0,8}\r?$|^\S[^\n]{0,60}\n={3,}[ \t]{0,8}\r?$|\*\*[^*\n]{1,200}\*\*|^[ \t]{0,8}!?\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)|^[ \t]{0,8}```/m;
const SAMPLE = 1 << 20;

/** Markdown: the stored text is the decoded text; markers are told apart from content. */
export const md: DocumentFormat = {
  id: 'md',
  detect: (source) => MARKUP.test(source.text.slice(source.bodyStart, source.bodyStart + SAMPLE)),
  render: (source) => ({ text: source.text, pieces: markdownPieces(source), hints: {}, issues: [] }),
};

function markdownPieces(source: Source): Piece[] {
  const { text } = source;
  const pieces = frontMatterPieces(source);
  const lines = [...linesOf(text, source.bodyStart)];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.end === line.start) continue;
    const embedded = holdsTable(text, line) ? readEmbeddedTables(text, lines, i) : undefined;
    if (embedded) {
      pieces.push(...embedded.pieces);
      i = embedded.next - 1;
      continue;
    }
    if (isTableLine(text, line)) {
      const table = readMarkdownTable(text, lines, i);
      if (table) {
        pieces.push(table.piece);
        i = table.next - 1;
        continue;
      }
    }
    pieces.push(underlined(text, line, lines[i + 1], pieces.at(-1)) ?? linePiece(text, line));
  }
  return officeLinksAside(pieces, new Set(), text);
}

/** One line by its markers. */
function linePiece(text: string, line: Line): Piece {
  const range = { start: line.start, end: line.end };
  const words = text.slice(line.start, line.end);
  if (words.length < 2000) {
    const furniture = furnitureReason(words);
    if (furniture) return pieceAt('furniture', range, { reason: furniture });
    const heading = HEADING.exec(words);
    if (heading) return headingPiece(text, range, heading[1]!.length);
    if (STRONG.test(words) && !words.slice(2, -2).includes('**'))
      return pieceAt('strong', range, withoutStrong(text, range));
    const item = ITEM.exec(words);
    if (item) return pieceAt('item', range, { contentStart: line.start + item[0].length });
  }
  return pieceAt('line', range);
}

function furnitureReason(words: string): string | undefined {
  if (RULE.test(words)) return 'separator';
  if (FENCE.test(words)) return 'separator';
  if (IMAGE.test(words)) return 'image';
  if (COMMENT.test(words)) return 'comment';
  if (REFERENCE.test(words)) return 'link definition';
  return CONTENTS_ENTRY.test(words) ? 'table of contents' : undefined;
}

function headingPiece(text: string, range: { start: number; end: number }, level: number): Piece {
  const marker = trimmed(text, range.start + level, range.end);
  let end = marker.end;
  while (end > marker.start && text[end - 1] === '#') end--;
  const content = withoutStrong(text, trimmed(text, marker.start, end));
  return pieceAt('heading', range, { ...content, level });
}

/** Content inside `**…**`, when the marker embraces all of it. */
function withoutStrong(
  text: string,
  range: { start: number; end: number },
): Pick<Piece, 'contentStart' | 'contentEnd'> {
  const words = text.slice(range.start, range.end);
  const match = /^(\*\*|__)(.+)\1$/u.exec(words);
  const inner = match ? trimmed(text, range.start + 2, range.end - 2) : range;
  return { contentStart: inner.start, contentEnd: inner.end };
}

/** A short line with `===` or `---` right under it is a heading; the underline itself becomes a separator piece. */
function underlined(
  text: string,
  line: Line,
  next: Line | undefined,
  before: Piece | undefined,
): Piece | undefined {
  if (!next || next.end === next.start || line.end - line.start > 60) return undefined;
  const underline = UNDERLINE.exec(text.slice(next.start, next.end));
  const words = text.slice(line.start, line.end);
  if (!underline || /[。；;，,|\t]$|\t/.test(words) || RULE.test(words) || HEADING.test(words))
    return undefined;
  // A paragraph of several lines, or a list, is no heading.
  if (before && /^[\r\n]{1,2}$/.test(text.slice(before.end, line.start)) && before.form === 'line')
    return undefined;
  return pieceAt(
    'heading',
    { start: line.start, end: line.end },
    { level: underline[1]!.startsWith('=') ? 1 : 2 },
  );
}
