import { withFields } from '../with-fields.ts';
import { type Draft, isContent, nextContent } from './draft.ts';
import type { HeadingForm } from './headingForms.ts';
import { sentenceLexicon } from './lexicon.ts';

/** Which lines that look like headings are headings. */

const TITLE_LONGEST = 60;

/**
 * A numbered or bulleted line among lines of its family is a list item: 1、甲公司 / 2、乙公司. A heading has something under
 * it that is not its own sibling. Markdown and HTML headings are taken at their word.
 */
export function decideHeadings(drafts: readonly Draft[]): Draft[] {
  const decided: Draft[] = [];
  let before: Draft | undefined;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const next = draft.heading ? nextContent(drafts, i) : -1;
    const result = draft.heading ? decide(draft, before, drafts[next]) : draft;
    decided.push(result);
    if (isContent(result)) before = result;
  }
  return decided;
}

function decide(draft: Draft, before: Draft | undefined, next: Draft | undefined): Draft {
  const form = draft.heading!;
  if (form.markup !== undefined || form.family === 'strong') return withFields(draft, { kind: 'heading' });
  const isListed = sameFamily(next, form) || (before?.kind === 'listItem' && sameFamily(before, form));
  if (next && !isListed) return withFields(draft, { kind: 'heading' });
  return withFields(draft, { kind: draft.piece.form === 'strong' ? 'heading' : 'listItem' });
}

const sameFamily = (draft: Draft | undefined, form: HeadingForm): boolean =>
  draft?.heading?.family === form.family && draft.heading.markup === undefined;

/** A short first line without final punctuation is the title of a plain text, with the line it was wrapped to. */
export function decideTitle(drafts: readonly Draft[], text: string): readonly Draft[] {
  const at = nextContent(drafts, -1);
  const first = drafts[at];
  if (!first || !isTitleLine(first) || nextContent(drafts, at) < 0) return drafts;
  const heading: HeadingForm = { family: 'title', rank: 0, markup: 0 };
  const second = drafts[at + 1];
  if (!second || !isWrapped(first, second, text))
    return drafts.with(at, { ...first, kind: 'heading', heading });
  const { end, contentEnd, rawEnd } = second.piece;
  const piece = { ...first.piece, end, contentEnd, rawEnd };
  const title: Draft = { piece, words: text.slice(piece.contentStart, contentEnd), kind: 'heading', heading };
  return [...drafts.slice(0, at), title, ...drafts.slice(at + 2)];
}

const isTitleLine = ({ kind, piece, words }: Draft): boolean =>
  kind === 'paragraph' &&
  piece.form === 'line' &&
  words !== '' &&
  words.length <= TITLE_LONGEST &&
  !/[。；;，,、：:…！]$/u.test(words);

const TITLE_END = new RegExp(
  `(?:${sentenceLexicon.titleEnds.join('|')})(?:[（(][^（()）]{1,20}[)）])?$`,
  'u',
);

/** 某局关于印发甲乙丙 / 发展规划的通知: the second line, right below, ends as titles end, and the first does not. */
const isWrapped = (first: Draft, second: Draft, text: string): boolean =>
  isTitleLine(second) &&
  /^\r?\n[ \t\u3000]*$/.test(text.slice(first.piece.end, second.piece.start)) &&
  TITLE_END.test(second.words) &&
  !TITLE_END.test(first.words);

interface Open {
  readonly form: HeadingForm;
  readonly words: string;
}

/** The headings above each place: a stack that a new heading shortens to what stands above it. */
export class HeadingStack {
  private open: Open[] = [];
  /** The same array as long as nothing changes, so that blocks under one heading share it. */
  path: readonly string[] = [];

  /** Enters a heading; `path` is what stands above it until `enter` returns its level. */
  leaveFor(form: HeadingForm): void {
    const sibling = this.open.findLastIndex((entry) => entry.form.family === form.family);
    if (sibling >= 0) this.open.length = sibling;
    while (this.open.length > 0 && this.isBelow(this.open.length - 1, form)) this.open.pop();
    this.path = this.open.map((entry) => entry.words);
  }

  enter(form: HeadingForm, words: string): void {
    this.open.push({ form, words });
    this.path = this.open.map((entry) => entry.words);
  }

  get depth(): number {
    return this.open.length;
  }

  /** True when the open heading at `at` cannot stand above one of this form. */
  private isBelow(at: number, form: HeadingForm): boolean {
    const top = this.open[at]!.form;
    if (top.rank !== undefined && form.rank !== undefined) return top.rank >= form.rank;
    if (top.markup !== undefined && form.markup !== undefined) {
      // Numbers under an unnumbered heading: numbered headings further out have the say over the markup's level.
      if (form.rank !== undefined && this.hasRankAbove(at)) return true;
      return top.markup >= form.markup;
    }
    if (form.markup !== undefined) return top.markup === undefined;
    return form.rank !== undefined && this.hasRankAbove(at);
  }

  /** A numbered heading (not the title) stands above the open heading at `at`. */
  private hasRankAbove(at: number): boolean {
    return this.open.slice(0, at).some((entry) => (entry.form.rank ?? 0) > 0);
  }
}
