import type { Block, Format, Issue } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { withoutAnnotations } from './annotations.ts';
import type { Draft } from './draft.ts';
import { HeadingStack } from './headings.ts';
import { repairTable } from './tables/index.ts';

/** Drafts to blocks that tile the text: each reaches to where the next one begins, so white space belongs to the one before. */
export function tile(
  drafts: readonly Draft[],
  text: string,
  format: Format,
): { blocks: readonly Block[]; issues: readonly Issue[] } {
  const blocks: Block[] = [];
  const issues: Issue[] = [];
  const headings = new HeadingStack();
  const first = drafts[0]?.piece.start ?? text.length;
  if (first > 0) blocks.push(blank(first));
  drafts.forEach((draft, i) => {
    const end = drafts[i + 1]?.piece.start ?? text.length;
    if (draft.kind === 'heading' && draft.heading) headings.leaveFor(draft.heading);
    const block = blockOf(draft, {
      index: blocks.length,
      end,
      path: headings.path,
      isRaw: format !== 'html',
    });
    if (draft.kind === 'heading' && draft.heading)
      headings.enter(draft.heading, unwrapped(text.slice(block.contentStart, block.contentEnd)));
    if (draft.piece.grid) {
      const repaired = repairTable(draft.piece.grid, captionAbove(blocks, text));
      for (const issue of repaired.issues) issues.push(issue);
      blocks.push(withFields(block, { table: repaired.table }));
    } else blocks.push(block);
  });
  return { blocks, issues };
}

/** A title over two lines reads as one, without readings behind its characters. */
export const unwrapped = (words: string): string => withoutAnnotations(words.replace(/\s*[\r\n]+\s*/g, ''));

const blank = (end: number): Block => ({
  index: 0,
  kind: 'blank',
  path: [],
  start: 0,
  end,
  contentStart: 0,
  contentEnd: 0,
  rawStart: 0,
  rawEnd: end,
});

function blockOf(
  draft: Draft,
  place: { index: number; end: number; path: readonly string[]; isRaw: boolean },
): Block {
  const { piece, kind, reason, continues } = draft;
  return {
    index: place.index,
    kind,
    path: place.path,
    start: piece.start,
    end: place.end,
    contentStart: piece.contentStart,
    contentEnd: piece.contentEnd,
    rawStart: piece.rawStart,
    rawEnd: place.isRaw ? place.end : piece.rawEnd,
    ...(kind === 'noise' && reason !== undefined ? { reason } : {}),
    ...(kind === 'heading' ? { level: place.path.length + 1 } : {}),
    ...(continues ? { continues } : {}),
  };
}

/** The caption right above a table; 资料来源 stands below one. */
function captionAbove(blocks: readonly Block[], text: string): string | undefined {
  const above = blocks.findLast((block) => block.kind !== 'noise');
  if (above?.kind !== 'caption') return undefined;
  const words = text.slice(above.contentStart, above.contentEnd);
  return /^[（(【[]?(?:图表|[图附]?表)/u.test(words) ? words : undefined;
}
