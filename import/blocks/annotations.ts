/**
 * Readings that a converter put behind characters, 產(chǎn)業(yè): a Han character, then its pinyin with a tone mark in brackets.
 * They belong to no name; recognisers read the text without them.
 */
const ANNOTATION = /(?<=\p{Script=Han})[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}[)）]/gu;
/** Hardly any text has one. */
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;

export function withoutAnnotations(text: string): string {
  return TONED.test(text) ? text.replace(ANNOTATION, '') : text;
}

/** The parts of `[start, end)` of the text between its annotations. */
export function annotatedParts(text: string, start: number, end: number): { start: number; end: number }[] {
  const words = text.slice(start, end);
  if (!TONED.test(words)) return [{ start, end }];
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
