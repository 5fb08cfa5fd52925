import { groupBy } from '../collections.ts';
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
  const sayingOf = sayings(statements);
  const namings = groupBy(
    statements.filter((statement) => statement.predicate === 'name'),
    (statement) => `${sayingOf.get(statement)}${JSON.stringify(statement.path)}`,
  );
  const first = [...namings.values()].map((same) => inOrder(same)[0]!);
  const others = statements.filter((statement) => statement.predicate !== 'name');
  const groups = groupBy([...first, ...others], (statement) => sayingOf.get(statement));
  const ordered = [...groups.values()].map(inOrder);
  const beyond = ordered.filter((same) => same.length > MAX_PLACES);
  return {
    statements: ordered.flatMap((same) => same.slice(0, MAX_PLACES)),
    issues: beyond.length === 0 ? [] : [issueOf(beyond)],
  };
}

/** What each statement says and by whom, without the place: of what is said of two things only once these tell it. */
function sayings(statements: readonly Statement[]): ReadonlyMap<Statement, string> {
  const things = groupBy(statements, ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`);
  const found = new Map<Statement, string>();
  for (const [thing, same] of things)
    for (const statement of same)
      found.set(statement, same.length === 1 ? thing : `${thing} ${detail(statement)}`);
  return found;
}

function detail({ value, qualifiers, extractor }: Statement): string {
  return canonicalJson([value, qualifiers, extractor]);
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
