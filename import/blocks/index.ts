import type { Rendered } from '../formats/rendered.ts';
import type { Block, Format, Issue } from '../types.ts';
import { setContentsAside } from './contents.ts';
import { markContinuations } from './continues.ts';
import type { Draft } from './draft.ts';
import { setFootersAside } from './footer.ts';
import { decideHeadings, decideTitle } from './headings.ts';
import { draftOf } from './lines.ts';
import { setLinkListsAside } from './linkLists.ts';
import { setPageNumbersAside } from './pageNumbers.ts';
import { setRunningLinesAside } from './runningLines.ts';
import { groupStackedCells } from './tables/stacked.ts';
import { groupTabLines } from './tables/tsv.ts';
import { tile } from './tile.ts';

/** The stored text in blocks: what is heading, prose, table, and what is not the document's own words. */
export function toBlocks(
  rendered: Rendered,
  format: Format,
): { blocks: readonly Block[]; issues: readonly Issue[] } {
  const { text } = rendered;
  const pieces = groupStackedCells(groupTabLines(rendered.pieces, text), text);
  let drafts: readonly Draft[] = pieces.map((piece) => draftOf(piece, text));
  drafts = setContentsAside(drafts);
  drafts = setPageNumbersAside(drafts);
  drafts = setRunningLinesAside(drafts, text);
  drafts = setLinkListsAside(drafts, text);
  drafts = setFootersAside(drafts);
  drafts = decideHeadings(drafts);
  if (format !== 'html') drafts = decideTitle(drafts, text);
  drafts = markContinuations(drafts, text, format);
  return tile(drafts, text, format);
}
