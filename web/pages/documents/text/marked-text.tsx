import { memo } from 'react';
import { kindOf } from '../../shared/kinds/kinds.ts';
import { overlaps, type Placed, type Span, segmentsOf } from '../../shared/text/segments.ts';
import type { Statement } from '../state/segments.ts';

interface Props extends Span {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly chosen: readonly Span[];
  /** Where nothing is stated; none of it is under a statement. */
  readonly unread?: readonly Span[];
}

const NONE: readonly Span[] = [];

/** Text with what is stated in it marked; a mark knows its place, so that the page can hear a click for all of them. */
export const MarkedText = memo(function MarkedText({
  text,
  start,
  end,
  statements,
  chosen,
  unread = NONE,
}: Props) {
  const marks: Mark[] = [
    ...statements.map((statement) => ({ statement, spans: statement.spans })),
    ...unread.map((span) => ({ statement: null, spans: [span] })),
  ];
  return segmentsOf({ start, end }, marks).map((segment) => {
    const words = text.slice(segment.start - start, segment.end - start);
    const [first] = segment.items;
    const isChosen = chosen.some((span) => overlaps(span, segment));
    if (!first && !isChosen) return words;
    if (first?.statement === null && !isChosen)
      return (
        <span key={segment.start} className="unread">
          {words}
        </span>
      );
    const subject = first?.statement?.subject;
    return (
      <mark
        key={segment.start}
        className={`mark mark-${subject ? kindOf(subject.__typename) : 'none'}${isChosen ? ' mark-chosen' : ''}`}
        data-start={segment.start}
        data-end={segment.end}
      >
        {words}
      </mark>
    );
  });
});

/** A statement at its places, or null at a place where nothing is stated. */
interface Mark extends Placed {
  readonly statement: Statement | null;
}
