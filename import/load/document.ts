import { storedValue } from '../project/entity.ts';
import type { Reading } from '../reading.ts';
import { date } from '../values/index.ts';

/** What an earlier reading of the same bytes may have left. */
const NO_DATE = {
  published: null,
  published_start: null,
  published_end: null,
  published_precision: null,
  published_text: null,
};

/** The Document node's properties: a function of the bytes, not of the file's name. */
export function documentProperties(reading: Reading): Record<string, unknown> & { readonly id: string } {
  const { metadata, format, sha256, text } = reading.document;
  const published = metadata.published ? date.parse(metadata.published) : undefined;
  return {
    id: reading.documentId,
    live: true,
    title: metadata.title ?? null,
    title_sort: metadata.title ?? '\u{10FFFF}',
    publisher: metadata.publisher ?? null,
    author: metadata.author ?? null,
    url: metadata.url ?? null,
    format: format.toUpperCase(),
    sha256,
    textSha256: reading.textSha256,
    textLength: text.length,
    ...NO_DATE,
    ...(published && storedValue({ name: 'published', valueType: 'PartialDate' }, published)),
    published_sort: published?.kind === 'date' ? published.start : '9999-99-99',
  };
}
