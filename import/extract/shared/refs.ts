/** From mentions to name references, the same way in every extractor. */
import type { Mention } from '../../names/index.ts';
import type { NameRef, Span } from '../../types.ts';
import { ref } from './propose.ts';
import type { ProseRun } from './reading.ts';
import { spansOf } from './run.ts';

export function mentionRef(mention: Mention): NameRef {
  return ref(mention.type, mention.name, mention.scope);
}

/** Names whose last words stand behind the last of a list. */
const SHARED: ReadonlySet<string> = new Set(['local-site', 'shared-department']);

/** Where a mention is named. 大埔、元朗工業邨: the first of them is named by its place and by the word behind the second. */
export function nameSpans(
  { analysis: { text }, run }: Pick<ProseRun, 'analysis' | 'run'>,
  { rule, start, end, name }: Mention,
): readonly Span[] {
  const own = spansOf(run, start, end);
  const written = text.slice(start, end);
  if (!SHARED.has(rule) || written === name) return own;
  const near = text.slice(start, end + 60);
  let same = 0;
  while (same < written.length && written[same] === name[same]) same++;
  for (let from = same; from < name.length; from++) {
    const rest = name.slice(from);
    const at = near.indexOf(rest, same);
    if (at >= 0)
      return [...spansOf(run, start, start + same), ...spansOf(run, start + at, start + at + rest.length)];
  }
  return own;
}
