import { readFileSync } from 'node:fs';

const { traditional, simplified: targets } = JSON.parse(
  readFileSync(new URL('./traditional.json', import.meta.url), 'utf8'),
) as { readonly traditional: string; readonly simplified: string };

/** By code unit, 0 where nothing is folded: most text has nothing to fold, and is looked through only. */
const fold = new Uint16Array(65_536);
for (let i = 0; i < traditional.length; i++) fold[traditional.charCodeAt(i)] = targets.charCodeAt(i);

/**
 * Traditional characters that occur in names (traditional.json) as Simplified ones, one code unit for one, so that offsets
 * stay: for matching and keys only, never for what is quoted or shown. 重慶市 → 重庆市.
 */
export function simplified(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const target = fold[text.charCodeAt(at)]!;
    if (target === 0) continue;
    folded += text.slice(from, at) + String.fromCharCode(target);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}
