import type { StatementPartsFragment } from '../../generated/graphql.ts';

export type Statement = StatementPartsFragment;

/** A place in the stored text: UTF-16 code units, start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that the same statements cover. */
export interface Segment extends Span {
  /** The one with the fewest words first: a name inside of a sentence is coloured as the name. */
  readonly statements: readonly Statement[];
}

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
export const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const length = ({ start, end }: Span) => end - start;

/** Cuts a stretch of text wherever a statement begins or ends. The segments tile it. */
export function segmentsOf(stretch: Span, statements: readonly Statement[]): Segment[] {
  const places = statements.flatMap((statement) =>
    statement.spans.filter((span) => overlaps(span, stretch)).map((span) => ({ statement, span })),
  );
  const inside = (offset: number) => offset > stretch.start && offset < stretch.end;
  const cuts = [
    stretch.start,
    ...places.flatMap(({ span }) => [span.start, span.end]).filter(inside),
    stretch.end,
  ];
  const borders = [...new Set(cuts)].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, index) => {
    const own = { start, end: borders[index + 1] ?? start };
    const covering = places
      .filter(({ span }) => covers(span, own))
      .sort((a, b) => length(a.span) - length(b.span));
    return { ...own, statements: covering.map(({ statement }) => statement) };
  });
}

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
