export interface Place {
  readonly start?: number | null;
  readonly end?: number | null;
}

/** The page of a document; with a place, at that quote. Offsets are UTF-16 code units of the stored text. */
export function documentLink(id: string, { start, end }: Place = {}): string {
  const page = `/documents/${encodeURIComponent(id)}`;
  return start === undefined || start === null ? page : `${page}#q=${start}-${end ?? start}`;
}
