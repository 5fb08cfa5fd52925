import type { Issue } from '../types.ts';
import { findFrontMatter } from './frontMatter.ts';
import { html } from './html.ts';
import { md } from './md.ts';
import type { DocumentFormat, Source } from './rendered.ts';
import { txt } from './txt.ts';

/** Every format, asked in this order; the last one takes whatever is text. */
export const FORMATS: readonly DocumentFormat[] = [html, md, txt];

/** The decoded text with its front matter told apart. */
export function toSource(text: string): { source: Source; issues: readonly Issue[] } {
  const { frontMatter, issues } = findFrontMatter(text);
  const source: Source = frontMatter
    ? { text, frontMatter, bodyStart: frontMatter.end }
    : { text, bodyStart: 0 };
  return { source, issues };
}

/** By content alone: a .txt file may hold HTML, and often does. */
export function detectFormat(source: Source): DocumentFormat {
  return FORMATS.find((format) => format.detect(source)) ?? txt;
}
