import type { Issue } from '../../../../src/imports/wire.ts';
import type { Placed, Span } from '../../shared/text/segments.ts';

/** An issue that has a place, with its number in the list. */
export interface PlacedIssue extends Placed {
  readonly number: number;
  readonly issue: Issue;
}

/** Lines of context before and after an issue. */
const CONTEXT = 2;

export function placedIssues(issues: readonly Issue[]): PlacedIssue[] {
  return issues.flatMap((issue, index) =>
    issue.start === undefined || issue.end === undefined
      ? []
      : [{ number: index + 1, issue, spans: [{ start: issue.start, end: issue.end }] }],
  );
}

/** The parts of a text around what stands in it, in its order: whole lines, and those that touch are one. */
export function excerptsOf(text: string, placed: readonly Placed[]): Span[] {
  const wanted = placed
    .flatMap(({ spans }) => spans)
    .map(({ start, end }) => ({ start: linesBefore(text, start), end: linesAfter(text, end) }))
    .sort((a, b) => a.start - b.start);
  const excerpts: Span[] = [];
  for (const span of wanted) {
    const last = excerpts.at(-1);
    if (last && span.start <= last.end + 1)
      excerpts[excerpts.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else excerpts.push(span);
  }
  return excerpts;
}

function linesBefore(text: string, offset: number): number {
  let start = offset;
  for (let line = 0; line <= CONTEXT && start > 0; line++) start = text.lastIndexOf('\n', start - 1);
  return Math.max(0, start + (text[start] === '\n' ? 1 : 0));
}

function linesAfter(text: string, offset: number): number {
  let end = Math.max(0, offset - 1);
  for (let line = 0; line <= CONTEXT && end !== -1; line++) end = text.indexOf('\n', end + 1);
  return end === -1 ? text.length : end;
}
