/**
 * What stands in a text and is none of its words: readings that a converter put behind characters, 產(chǎn)業(yè), and the inline
 * markup of Markdown: **bold**, [words](address), ![picture](address), \[1\]. Recognisers read the text without it.
 */
const READING = '(?<=\\p{Script=Han})[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}[)）]';
const ADDRESS = '\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*(?: "[^"\\n]*")?\\)';
const PICTURE = `!\\[[^\\[\\]\\n]*\\]${ADDRESS}`;
const LINK_OPENS = `\\[(?=[^\\[\\]\\n]{1,300}\\]${ADDRESS})`;
const LINK_CLOSES = `\\](?<=\\[[^\\[\\]\\n]{1,300}\\])${ADDRESS}`;
const BOLD = '\\*\\*';
/** \[12\] behind a sentence: the number of a note. */
const NOTE = '\\\\\\[\\d{1,3}\\\\\\]';
const ANNOTATION = new RegExp([READING, PICTURE, LINK_OPENS, LINK_CLOSES, BOLD, NOTE].join('|'), 'gu');
/** Most texts have none of it. */
const MARKED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]|\]\(|\*\*|\\\[\d/;

export function withoutAnnotations(text: string): string {
  return MARKED.test(text) ? text.replace(ANNOTATION, '') : text;
}

/** The parts of `[start, end)` of the text between its annotations. */
export function annotatedParts(text: string, start: number, end: number): { start: number; end: number }[] {
  const words = text.slice(start, end);
  if (!MARKED.test(words)) return [{ start, end }];
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (const match of words.matchAll(ANNOTATION)) {
    const at = start + match.index;
    if (at > from) parts.push({ start: from, end: at });
    from = at + match[0].length;
  }
  if (from < end || parts.length === 0) parts.push({ start: from, end });
  return parts;
}
