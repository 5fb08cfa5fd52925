import { append, groupBy } from '../collections.ts';
import type { Issue } from '../types.ts';
import { canonicalJson } from './hash.ts';
import type { Statement } from './statement.ts';

/** One extractor may state one thing at this many places of one document; further places add no evidence. */
export const MAX_PLACES = 20;

export interface Bounded {
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}

/**
 * Keeps the ledger in proportion to what is said. That a document names a thing is one statement a section, at its first
 * place there; and what a document says over and over is kept at its first places. The rest is counted in an issue.
 */
export function withinBounds(statements: readonly Statement[]): Bounded {
  const isNaming = ({ predicate }: Statement): boolean => predicate === 'name';
  const namings = sayings(statements.filter(isNaming)).map(firstOfSections);
  const others = sayings(statements.filter((statement) => !isNaming(statement)));
  const ordered = [...namings, ...others].map(inOrder);
  const beyond = ordered.filter((same) => same.length > MAX_PLACES);
  return {
    statements: ordered.flatMap((same) => same.slice(0, MAX_PLACES)),
    issues: beyond.length === 0 ? [] : [issueOf(beyond)],
  };
}

/** The statements that say one thing, by whom, at whatever place; in order of first appearance. */
function sayings(statements: readonly Statement[]): Statement[][] {
  const things = groupBy(statements, thingOf);
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const thing = thingOf(statement);
    // Of what is said once only nothing else need be compared.
    const saying = things.get(thing)!.length === 1 ? thing : `${thing} ${detail(statement)}`;
    append(found, saying, statement);
  }
  return [...found.values()];
}

function thingOf({ subject, predicate, object }: Statement): string {
  return `${subject} ${predicate} ${object}`;
}

function detail({ value, qualifiers, extractor }: Statement): string {
  return canonicalJson([value, qualifiers, extractor]);
}

function firstOfSections(namings: readonly Statement[]): Statement[] {
  if (namings.length === 1) return [...namings];
  const sections = groupBy(namings, ({ path }) => JSON.stringify(path));
  return [...sections.values()].map((same) => inOrder(same)[0]!);
}

function inOrder(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length === 1) return statements;
  return [...statements].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || (a.id < b.id ? -1 : 1));
}

function issueOf(beyond: readonly (readonly Statement[])[]): Issue {
  const dropped = beyond.reduce((sum, same) => sum + same.length - MAX_PLACES, 0);
  const next = beyond[0]![MAX_PLACES]!.spans[0]!;
  return {
    code: 'STATED_OFTEN',
    message: `${beyond.length} things are stated at more than ${MAX_PLACES} places; the first ${MAX_PLACES} of each are kept as evidence, ${dropped} further places are not`,
    start: next.start,
    end: next.end,
  };
}
