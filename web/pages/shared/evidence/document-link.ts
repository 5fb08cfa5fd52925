export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The page of a document; with a place, at that quote, as `Evidence.address` says it. */
export function documentLink(id: string, place?: Place | null): string {
  const page = `/documents/${encodeURIComponent(id)}`;
  return place ? `${page}?at=${place.start}-${place.end}` : page;
}
