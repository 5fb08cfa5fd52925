/** A place in the stored text: UTF-16 code units, start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that stands on one or more places of a text. */
export interface Placed {
  readonly spans: readonly Span[];
}

/** A stretch of text that the same items cover. */
export interface Segment<Item> extends Span {
  /** The one with the fewest words first: a name inside of a sentence comes before the sentence. */
  readonly items: readonly Item[];
}

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
export const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const length = ({ start, end }: Span) => end - start;

/** Cuts a stretch of text wherever an item begins or ends. The segments tile it. */
export function segmentsOf<Item extends Placed>(stretch: Span, items: readonly Item[]): Segment<Item>[] {
  const places = items.flatMap((item) =>
    item.spans.filter((span) => overlaps(span, stretch)).map((span) => ({ item, span })),
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
    return { ...own, items: covering.map(({ item }) => item) };
  });
}
