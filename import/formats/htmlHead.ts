import type { Node } from './htmlNode.ts';
import { attribute, descendants, hiddenReason, isElement, wordsOf } from './htmlTree.ts';
import type { Hints } from './rendered.ts';

/** <meta> names that say something about the document, best first; the value is what it says. */
const META: Readonly<Record<keyof Hints, readonly string[]>> = {
  title: ['og:title', 'articletitle', 'dc.title', 'twitter:title'],
  publisher: ['contentsource', 'source', 'publisher', 'dc.publisher', 'og:site_name', 'sitename'],
  author: ['author', 'article:author', 'dc.creator'],
  published: [
    'pubdate',
    'publishdate',
    'article:published_time',
    'og:release_date',
    'datepublished',
    'dc.date',
    'publish-date',
  ],
  url: ['og:url', 'url'],
};

/** What <title>, <meta>, <link rel=canonical> and the first <h1> say. */
export function headHints(document: Node): Hints {
  const metas = new Map<string, string>();
  const found: { title?: string; h1?: string; canonical?: string } = {};
  for (const node of descendants(document)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'meta') rememberMeta(metas, node);
    if (node.tagName === 'title') found.title ??= wordsOf(node);
    if (node.tagName === 'h1' && !hiddenReason(node)) found.h1 ||= wordsOf(node);
    if (node.tagName === 'link' && attribute(node, 'rel') === 'canonical')
      found.canonical ??= attribute(node, 'href') ?? '';
  }
  const said = (key: keyof Hints): string | undefined =>
    META[key].map((name) => metas.get(name)).find(Boolean);
  return compact({
    title: said('title') ?? (found.h1 || found.title),
    publisher: said('publisher'),
    author: said('author'),
    published: said('published'),
    url: found.canonical || said('url'),
  });
}

function rememberMeta(metas: Map<string, string>, node: Parameters<typeof attribute>[0]): void {
  const name = (
    attribute(node, 'name') ??
    attribute(node, 'property') ??
    attribute(node, 'itemprop')
  )?.toLowerCase();
  const content = attribute(node, 'content')?.trim();
  if (name && content && !metas.has(name)) metas.set(name, content);
}

/** Without the fields that nothing is said about. */
export function compact<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
