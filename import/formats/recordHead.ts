import { compact } from './htmlHead.ts';
import type { Hints } from './rendered.ts';

/** So far into a file the head of an article kept as an XML record reaches. */
const HEAD = 4096;
const ELEMENT = /<([a-z][\w-]{1,20})>([^<>]{1,300})<\/\1>/gi;

/** What an article's elements say about it: <title>, <url>, <pubDate>, <datetime>. */
const FIELDS: Readonly<Record<keyof Hints, RegExp>> = {
  title: /^(?:title|headline)$/i,
  publisher: /^(?:source|publisher|media)$/i,
  author: /^(?:author|creator)$/i,
  published: /^(?:(?:pub(?:lish(?:ed)?)?|release|issue)[_-]?(?:date|time)|dat[ae]time|date|published)$/i,
  url: /^(?:url|link)$/i,
};

/** The head of an article that a crawler kept as an XML record: its elements in front of its text; nothing of any other text. */
export function recordHints(text: string): Hints {
  if (!/^\s*<\?xml\b/i.test(text)) return {};
  const elements = [...text.slice(0, HEAD).matchAll(ELEMENT)];
  const said = (field: RegExp): string | undefined =>
    elements.find(([, name]) => field.test(name!))?.[2]?.trim();
  return compact({
    title: said(FIELDS.title),
    publisher: said(FIELDS.publisher),
    author: said(FIELDS.author),
    published: said(FIELDS.published),
    url: said(FIELDS.url),
  });
}
