import { metadataLexicon } from '../blocks/lexicon.ts';
import { compact } from './htmlHead.ts';
import type { Hints } from './rendered.ts';

/** So far into a file the head of an article kept as an XML record reaches. */
const HEAD = 4096;
const ELEMENT = /<([a-z][\w-]{1,20})>([^<>]{1,300})<\/\1>/gi;

/** The head of an article that a crawler kept as an XML record: its elements are called like the keys of front matter. Nothing of any other text. */
export function recordHints(text: string): Hints {
  if (!/^\s*<\?xml\b/i.test(text)) return {};
  const elements = new Map<string, string>();
  for (const [, name, words] of text.slice(0, HEAD).matchAll(ELEMENT))
    if (!elements.has(name!.toLowerCase())) elements.set(name!.toLowerCase(), words!.trim());
  const said = (field: keyof Hints): string | undefined =>
    metadataLexicon.frontMatter[field].map((name) => elements.get(name.toLowerCase())).find(Boolean);
  return compact({
    title: said('title'),
    publisher: said('publisher'),
    author: said('author'),
    published: said('published'),
    url: said('url'),
  });
}
