import { holdsTable, readEmbeddedTables } from './embeddedTables.ts';
import { flattenedParts } from './flattened.ts';
import { linesOf, pieceAt } from './lines.ts';
import { recordFrame, recordHints } from './recordHead.ts';
import type { DocumentFormat, Piece, Rendered, Source } from './rendered.ts';

/** Plain text: the stored text is the decoded text, one piece a line, and one an HTML table. */
export const txt: DocumentFormat = {
  id: 'txt',
  detect: () => true,
  render: (source) => ({
    text: source.text,
    pieces: plainPieces(source),
    hints: recordHints(source.text),
    issues: [],
  }),
};

function plainPieces(source: Source): Rendered['pieces'] {
  const frame = recordFrame(source.text);
  const pieces: Piece[] = frame ? [...frame.head] : frontMatterPieces(source);
  const text = frame ? source.text.slice(0, frame.body.end) : source.text;
  const lines = [...linesOf(text, frame?.body.start ?? source.bodyStart)];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.end === line.start) continue;
    const embedded = holdsTable(source.text, line) ? readEmbeddedTables(source.text, lines, i) : undefined;
    if (embedded) {
      pieces.push(...embedded.pieces);
      i = embedded.next - 1;
    } else
      for (const { start, end } of flattenedParts(source.text, line) ?? [line])
        pieces.push(pieceAt('line', { start, end }));
  }
  if (frame) pieces.push(...frame.tail);
  return pieces;
}

/** In txt and md the front matter is part of the stored text, and a piece of its own. */
export function frontMatterPieces({ frontMatter }: Source): Piece[] {
  return frontMatter ? [pieceAt('frontMatter', frontMatter)] : [];
}
