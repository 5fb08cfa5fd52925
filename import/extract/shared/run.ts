/**
 * A stretch of readable text with the way back to the stored text: a paragraph (with its continuation after a page
 * break), a list item, a table cell whose parts were joined. Recognisers work on `text`; `spans` gives the places.
 */
import { simplified } from '../../../src/model/names.ts';
import { annotatedParts, withoutAnnotations } from '../../blocks/annotations.ts';
import type { Block, Cell, Range, ReadDocument, Span } from '../../types.ts';

interface Part {
  readonly runStart: number;
  readonly runEnd: number;
  /** Offset of the part in the stored text. */
  readonly docStart: number;
}

export interface Run {
  /** Traditional characters folded, each in its place: for recognising; what is quoted comes from the document. */
  readonly text: string;
  readonly parts: readonly Part[];
  readonly document: ReadDocument;
}

export function blockRun(document: ReadDocument, blocks: readonly Block[]): Run {
  return fromRanges(
    document,
    blocks.map((block) => ({ start: block.contentStart, end: block.contentEnd })),
  );
}

/** The run of a cell; a part that was joined over a page break keeps its own place. */
export function cellRun(document: ReadDocument, cell: Cell): Run {
  const run = fromRanges(document, cell.spans);
  if (run.text === simplified(withoutAnnotations(cell.text))) return run;
  return aligned(document, cell) ?? run;
}

function fromRanges(document: ReadDocument, ranges: readonly { start: number; end: number }[]): Run {
  const parts: Part[] = [];
  let text = '';
  for (const { start, end } of ranges
    .flatMap((range) => annotatedParts(document.text, range.start, range.end))
    .flatMap((range) => withoutBracketGaps(document.text, range))) {
    parts.push({ runStart: text.length, runEnd: text.length + end - start, docStart: start });
    text += document.text.slice(start, end);
  }
  return { text: simplified(text), parts, document };
}

const BRACKET_GAP = /(?<=[\u4e00-\u9fff]) (?=[(（][^)）\n]{1,40}[)）])|(?<=[)）]) (?=[\u4e00-\u9fff])/g;

/** 芯恩 (青岛) 集成电路有限公司 (下称“芯恩”): the spaces that a style sets beside brackets are no part of what is written. */
function withoutBracketGaps(text: string, { start, end }: { start: number; end: number }): Range[] {
  const written = text.slice(start, end);
  if (!/ [(（]|[)）] /.test(written)) return [{ start, end }];
  const gaps = [...written.matchAll(BRACKET_GAP)].map(({ index }) => start + index);
  const starts = [start, ...gaps.map((at) => at + 1)];
  return starts.map((from, i) => ({ start: from, end: gaps[i] ?? end }));
}

/** The cell's text differs from its parts put together (repeated or repaired words left out, parts joined by white space): match piece by piece. */
function aligned(document: ReadDocument, cell: Cell): Run | undefined {
  const parts: Part[] = [];
  let at = 0;
  for (const span of cell.spans) {
    let from = 0;
    while (at < cell.text.length && from < span.quote.length) {
      if (/\s/.test(cell.text[at]!) && span.quote[from] !== cell.text[at]) {
        at++;
        continue;
      }
      const next = span.quote.indexOf(cell.text[at]!, from);
      if (next < 0) break;
      let length = 0;
      while (at + length < cell.text.length && span.quote[next + length] === cell.text[at + length]) length++;
      parts.push({ runStart: at, runEnd: at + length, docStart: span.start + next });
      at += length;
      from = next + length;
    }
  }
  return at === cell.text.length ? { text: simplified(cell.text), parts, document } : undefined;
}

/** The places of `[start, end)` of the run: one span, or one for each part that it touches. */
export function spansOf(run: Run, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const part of run.parts) {
    const from = Math.max(start, part.runStart);
    const to = Math.min(end, part.runEnd);
    if (from >= to) continue;
    const docStart = part.docStart + from - part.runStart;
    const docEnd = part.docStart + to - part.runStart;
    const last = spans.at(-1);
    const gap = last ? run.document.text.slice(last.end, docStart) : '';
    if (last && docStart >= last.end && gap.length < 4 && gap.trim() === '') {
      spans[spans.length - 1] = spanAt(run.document, last.start, docEnd);
    } else spans.push(spanAt(run.document, docStart, docEnd));
  }
  return spans;
}

export function spanAt(document: ReadDocument, start: number, end: number): Span {
  return { quote: document.text.slice(start, end), start, end };
}

/** The row from the first to the last of some cells: what shows a fact whose cells stand apart. */
export function rowSpans(document: ReadDocument, cells: readonly Cell[]): Span[] {
  const own = cells.filter((cell) => !cell.carried).flatMap((cell) => cell.spans);
  const carried = cells.filter((cell) => cell.carried).flatMap((cell) => cell.spans);
  if (own.length === 0) return [...carried];
  const start = Math.min(...own.map((span) => span.start));
  const end = Math.max(...own.map((span) => span.end));
  return [spanAt(document, start, end), ...carried.filter((span) => span.end <= start || span.start >= end)];
}
