import type { StatementPartsFragment } from '../../generated/graphql.ts';
import type { Span } from '../../shared/text/segments.ts';

export type Statement = StatementPartsFragment;

/** The statements that stand on each block, by the block's index. */
export function byBlock(
  blocks: readonly (Span & { readonly index: number })[],
  statements: readonly Statement[],
): ReadonlyMap<number, readonly Statement[]> {
  const found = new Map<number, Statement[]>();
  for (const statement of statements) {
    for (const index of blocksUnder(blocks, statement.spans)) {
      const own = found.get(index);
      if (own) own.push(statement);
      else found.set(index, [statement]);
    }
  }
  return found;
}

/** Blocks tile the text in order, so the first one under a span is found by halving. */
function blocksUnder(
  blocks: readonly (Span & { readonly index: number })[],
  spans: readonly Span[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const span of spans) {
    for (let place = firstEndingAfter(blocks, span.start); place < blocks.length; place++) {
      const block = blocks[place];
      if (!block || block.start >= span.end) break;
      found.add(block.index);
    }
  }
  return found;
}

function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
