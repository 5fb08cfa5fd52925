import type { Span } from '../../shared/text/segments.ts';

/** The document that an address names: `/documents/<id>`. */
export function documentOf(path: string): string {
  return decodeURIComponent(path.split('/')[2] ?? '');
}

/** The place that an address names, `?at=<start>-<end>`; null when it names none. */
export function placeOf(search: string): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(new URLSearchParams(search).get('at') ?? '');
  if (!found) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start < end ? { start, end } : null;
}
