import { parse } from 'parse5';
import type { Issue } from '../types.ts';
import { headHints } from './htmlHead.ts';
import { renderNodes } from './htmlRender.ts';
import type { DocumentFormat, Rendered, Source } from './rendered.ts';

/** How much of a file is looked at to tell its format. */
const SAMPLE = 1 << 18;

const DOCUMENT_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const TAG =
  /<(\/?)(?:html|body|div|p|span|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|article|section|main|header|footer|nav|aside|h[1-6]|a|b|i|em|u|br|hr|img|strong|font|center|blockquote|script|style|meta|link|iframe)\b[^<>]*>/gi;
const MARKDOWN = /^#{1,6}[ \t]+\S|^\|[ \t]*:?-{3,}/m;

/** HTML pages and fragments: the stored text is what a reader of the page reads. */
export const html: DocumentFormat = {
  id: 'html',
  detect: (source) => isHtml(source.text.slice(source.bodyStart, source.bodyStart + SAMPLE)),
  render: renderHtml,
};

/** Tables as converters of PDF put them into plain text, with what they put around them. */
const EMBEDDED = /(?:<(?:html|body)>\s*)*<table\b[\s\S]*?(?:<\/table>|$)(?:\s*<\/(?:body|html)>)*/gi;

/** Lines of words without a tag beside the tables: no page, but a text with tables in it. */
function isTextWithTables(body: string): boolean {
  if (!/<table\b/i.test(body)) return false;
  const rest = body.replace(EMBEDDED, '\n');
  return rest.search(TAG) < 0 && rest.split('\n').some((line) => countInk(line) > 1);
}

/** A document start tag, or tags that dominate: most of the words stand between tags, and none of it is Markdown. */
function isHtml(body: string): boolean {
  if (isTextWithTables(body)) return false;
  if (DOCUMENT_START.test(body)) return true;
  let depth = 0;
  let tags = 0;
  let last = 0;
  let inside = 0;
  let outside = '';
  for (const match of body.matchAll(TAG)) {
    const words = body.slice(last, match.index);
    if (depth > 0) inside += countInk(words);
    else outside += words;
    last = match.index + match[0].length;
    tags++;
    if (match[1] === '/') depth = Math.max(0, depth - 1);
    else if (!/^<(?:br|hr|img|meta|link)\b/i.test(match[0]) && !match[0].endsWith('/>')) depth++;
  }
  if (tags < 4) return false;
  const rest = body.slice(last);
  if (depth > 0) inside += countInk(rest);
  else outside += rest;
  return inside > countInk(outside) && !MARKDOWN.test(outside);
}

const countInk = (words: string): number => words.replace(/\s+/g, '').length;

function renderHtml(source: Source): Rendered {
  // Blanking the front matter keeps every raw offset where it is in the file.
  const page =
    source.bodyStart === 0 ? source.text : ' '.repeat(source.bodyStart) + source.text.slice(source.bodyStart);
  const document = parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: true });
  const { text, pieces, setAside } = renderNodes(document);
  return { text, pieces, hints: headHints(document), issues: setAsideIssues(setAside) };
}

/** One issue a reason: how much of the page no reader sees, and where it stands in the file. */
function setAsideIssues(setAside: ReadonlyMap<string, readonly { start: number; end: number }[]>): Issue[] {
  return [...setAside].map(([reason, ranges]) => {
    const size = ranges.reduce((sum, range) => sum + range.end - range.start, 0);
    const places = ranges.slice(0, 5).map((range) => `${range.start}–${range.end}`);
    const more = ranges.length > places.length ? ' …' : '';
    return {
      code: 'HTML_SET_ASIDE',
      message: `Not shown to a reader of the page and left out: ${ranges.length} × ${reason}, ${size} characters of the file, at ${places.join(', ')}${more}.`,
    };
  });
}
