import type { Block, Issue, Range, ReadDocument } from './types.ts';

/** What became of a piece of the stored text. */
export type Covered = 'read' | 'noise' | 'unread';

export interface CoveredSpan extends Range {
  readonly covered: Covered;
  /**
   * Noise: what it is (page number, related links …, metadata, blank). Unread: the code of the issue that was met there,
   * HEADING for a heading that names nothing, else NOTHING_STATED. Empty for what was read.
   */
  readonly reason: string;
}

/** Code units of the stored text by what became of them; read, noise and unread add up to its length. */
export interface Coverage {
  readonly read: number;
  readonly noise: number;
  readonly unread: number;
  /** The same code units of noise and unread by reason. */
  readonly reasons: Readonly<Record<string, number>>;
}

const SET_ASIDE = new Set(['noise', 'metadata', 'blank']);
const SENTENCE = /[^。！？!?；;\n]*(?:[。！？!?；;\n]+[”」』）)》\s]*|$)/y;

/**
 * The document by sentence, table row and heading: each is read when an accepted statement quotes it.
 * Neighbours that fared the same are one span; the spans tile the stored text.
 */
export function coveredSpans(
  document: ReadDocument,
  quoted: readonly Range[],
  issues: readonly Issue[],
): CoveredSpan[] {
  const quotes = inOrder(quoted);
  const placed = inOrder(
    issues.flatMap(({ code, start, end }) =>
      start === undefined || end === undefined ? [] : [{ code, start, end }],
    ),
  );
  const spans: CoveredSpan[] = [];
  for (const block of document.blocks) {
    for (const unit of unitsOf(block, document.text)) add(spans, unit, fate(block, unit, quotes, placed));
  }
  return spans;
}

export function coverageOf(spans: readonly CoveredSpan[]): Coverage {
  const sums = { read: 0, noise: 0, unread: 0 };
  const reasons: Record<string, number> = {};
  for (const { covered, reason, start, end } of spans) {
    sums[covered] += end - start;
    if (covered !== 'read') reasons[reason] = (reasons[reason] ?? 0) + end - start;
  }
  return { ...sums, reasons };
}

function unitsOf(block: Block, text: string): Range[] {
  if (SET_ASIDE.has(block.kind) || block.kind === 'heading') return [block];
  const starts = block.table
    ? [block.table.header, ...block.table.rows].flatMap((row) => row?.start ?? [])
    : sentenceStarts(text, block);
  const cuts = [block.start, ...starts.filter((start) => start > block.start), block.end];
  return cuts.slice(1).map((end, i) => ({ start: cuts[i]!, end }));
}

function sentenceStarts(text: string, block: Block): number[] {
  const starts: number[] = [];
  for (let at = block.contentStart; at < block.contentEnd; at = SENTENCE.lastIndex) {
    starts.push(at);
    SENTENCE.lastIndex = at;
    SENTENCE.test(text);
    if (SENTENCE.lastIndex <= at) break;
  }
  return starts;
}

function fate(
  block: Block,
  unit: Range,
  quotes: Ordered<Range>,
  issues: Ordered<Range & { readonly code: string }>,
): Pick<CoveredSpan, 'covered' | 'reason'> {
  if (SET_ASIDE.has(block.kind)) return { covered: 'noise', reason: block.reason ?? block.kind };
  if (quotes.overlapping(unit)) return { covered: 'read', reason: '' };
  const issue = issues.overlapping(unit);
  return {
    covered: 'unread',
    reason: issue?.code ?? (block.kind === 'heading' ? 'HEADING' : 'NOTHING_STATED'),
  };
}

function add(
  spans: CoveredSpan[],
  { start, end }: Range,
  fared: Pick<CoveredSpan, 'covered' | 'reason'>,
): void {
  const last = spans.at(-1);
  if (last?.covered === fared.covered && last.reason === fared.reason)
    spans[spans.length - 1] = { start: last.start, end, covered: last.covered, reason: last.reason };
  else if (end > start) spans.push({ start, end, covered: fared.covered, reason: fared.reason });
}

interface Ordered<R extends Range> {
  /** The first range that overlaps; units must be asked for in the order of the text. */
  overlapping(unit: Range): R | undefined;
}

/** Ranges sorted once and walked once: linear in ranges and units together. */
function inOrder<R extends Range>(ranges: readonly R[]): Ordered<R> {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: R | undefined;
  return {
    overlapping(unit) {
      for (; next < sorted.length && sorted[next]!.start < unit.end; next++) {
        const range = sorted[next]!;
        if (!open || open.end < range.end || open.end <= unit.start) open = range;
      }
      return open && open.end > unit.start ? open : undefined;
    },
  };
}
