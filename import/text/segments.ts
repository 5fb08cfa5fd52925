/** Words of a short stretch of text, as the platform's own segmenter takes it apart. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Several recognisers look at one window, and a document says the same things over and over; bounded, so that memory stays flat. */
const recent = new Map<string, readonly string[]>();
const RECENT = 5_000;

export function segmentsOf(words: string): readonly string[] {
  const known = recent.get(words);
  if (known) return known;
  const made: string[] = [];
  // Going on from segment to segment costs less than the iterator, which copies the segmenter.
  const segments = segmenter.segment(words);
  for (let at = 0; at < words.length; at += made.at(-1)!.length) made.push(segments.containing(at)!.segment);
  if (recent.size >= RECENT) recent.clear();
  recent.set(words, made);
  return made;
}
