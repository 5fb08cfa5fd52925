import { type Draft, isContent, nextContent } from './draft.ts';
import type { HeadingForm } from './headingForms.ts';

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
  if (form.markup !== undefined || form.family === 'strong') return { ...draft, kind: 'heading' };
  const isListed = sameFamily(next, form) || (before?.kind === 'listItem' && sameFamily(before, form));
  if (next && !isListed) return { ...draft, kind: 'heading' };
  return { ...draft, kind: draft.piece.form === 'strong' ? 'heading' : 'listItem' };
}

const sameFamily = (draft: Draft | undefined, form: HeadingForm): boolean =>
  draft?.heading?.family === form.family && draft.heading.markup === undefined;

/** A short first line without final punctuation is the title of a plain text. */
export function decideTitle(drafts: readonly Draft[]): readonly Draft[] {
  const at = nextContent(drafts, -1);
  const first = drafts[at];
  if (first?.kind !== 'paragraph' || first.piece.form !== 'line' || nextContent(drafts, at) < 0)
    return drafts;
  const { words } = first;
  if (words === '' || words.length > TITLE_LONGEST || /[。；;，,、：:…！]$/u.test(words)) return drafts;
  const title: Draft = { ...first, kind: 'heading', heading: { family: 'title', rank: 0, markup: 0 } };
  return drafts.map((draft, i) => (i === at ? title : draft));
}

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
