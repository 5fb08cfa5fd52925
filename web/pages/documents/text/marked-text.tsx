import { memo } from 'react';
import { kindOf } from '../../shared/kinds/kinds.ts';
import { overlaps, type Span, segmentsOf } from '../../shared/text/segments.ts';
import type { Statement } from '../state/segments.ts';

interface Props extends Span {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly chosen: readonly Span[];
}

/** Text with what is stated in it marked; a mark knows its place, so that the page can hear a click for all of them. */
export const MarkedText = memo(function MarkedText({ text, start, end, statements, chosen }: Props) {
  return segmentsOf({ start, end }, statements).map((segment) => {
    const words = text.slice(segment.start - start, segment.end - start);
    const first = segment.items[0];
    const isChosen = chosen.some((span) => overlaps(span, segment));
    if (!first && !isChosen) return words;
    const kind = first?.subject ? kindOf(first.subject.__typename) : 'none';
    return (
      <mark
        key={segment.start}
        className={`mark mark-${kind}${isChosen ? ' mark-chosen' : ''}`}
        data-start={segment.start}
        data-end={segment.end}
      >
        {words}
      </mark>
    );
  });
});
