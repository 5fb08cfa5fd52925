import { linesOf, pieceAt } from './lines.ts';
import type { DocumentFormat, Piece, Rendered, Source } from './rendered.ts';

/** Plain text: the stored text is the decoded text, one piece a line. */
export const txt: DocumentFormat = {
  id: 'txt',
  detect: () => true,
  render: (source) => ({ text: source.text, pieces: plainPieces(source), hints: {}, issues: [] }),
};

function plainPieces(source: Source): Rendered['pieces'] {
  const pieces: Piece[] = frontMatterPieces(source);
  for (const line of linesOf(source.text, source.bodyStart)) {
    if (line.end > line.start) pieces.push(pieceAt('line', { start: line.start, end: line.end }));
  }
  return pieces;
}

/** In txt and md the front matter is part of the stored text, and a piece of its own. */
export function frontMatterPieces({ frontMatter }: Source): Piece[] {
  return frontMatter ? [pieceAt('frontMatter', frontMatter)] : [];
}
