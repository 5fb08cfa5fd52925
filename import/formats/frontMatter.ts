import { parseDocument } from 'yaml';
import type { Issue, Range } from '../types.ts';

/** YAML between `---` fences at the start of a file: what the source says about the document, no part of its prose. */
export interface FrontMatter extends Range {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Front matter longer than this is none: a `---` further down is a rule between sections. */
const LONGEST = 64 * 1024;

const OPENING = /^\s*---[ \t]*\r?\n(?=[ \t]*(?:[\p{L}_][\p{L}\p{N}_ -]*\s*:|#))/u;
const CLOSING = /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/;

/** Front matter at the start of the text, if there is any; malformed YAML is an issue, and the fence stays text. */
export function findFrontMatter(text: string): { frontMatter?: FrontMatter; issues: readonly Issue[] } {
  const head = text.slice(0, LONGEST);
  const opening = OPENING.exec(head);
  if (!opening) return { issues: [] };
  const bodyStart = opening[0].length;
  const closing = CLOSING.exec(head.slice(bodyStart));
  if (!closing) return { issues: [] };
  const start = text.indexOf('---');
  const end = bodyStart + closing.index + closing[0].length;
  const yaml = head.slice(bodyStart, bodyStart + closing.index);
  return parse(yaml, { start, end });
}

function parse(yaml: string, range: Range): { frontMatter?: FrontMatter; issues: readonly Issue[] } {
  // The failsafe schema keeps every scalar as the words that stand there: a date stays as written.
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const error = document.errors[0];
  if (error) return { issues: [malformed(error.message, range)] };
  const fields: unknown = safely(() => document.toJS({ maxAliasCount: 50 }));
  if (fields === null || typeof fields !== 'object' || Array.isArray(fields)) return { issues: [] };
  return { frontMatter: { ...range, fields: fields as Record<string, unknown> }, issues: [] };
}

function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const malformed = (reason: string, range: Range): Issue => ({
  code: 'FRONT_MATTER_MALFORMED',
  message: `The front matter is not valid YAML (${reason.split('\n')[0]}), so it was kept as text. Put values with ": " in quotes.`,
  ...range,
});
