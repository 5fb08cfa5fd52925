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

/** So much of the beginning tells which characters a text is written in. */
const SAMPLE = 20_000;
/** Of 100 characters of running Traditional text about 30 are folded; of Simplified text none but brackets and a name. */
const SHARE = 0.06;

/** Whether a text is written in Traditional characters. */
export function isTraditional(text: string): boolean {
  let han = 0;
  let folded = 0;
  for (let at = 0; at < Math.min(text.length, SAMPLE); at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x4e00 || unit > 0x9fff) continue;
    han++;
    if (fold[unit] !== 0) folded++;
  }
  return folded > SHARE * han;
}
