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
  const sayingOf = new Map(statements.map((statement) => [statement, saying(statement)]));
  const namings = groupBy(
    statements.filter((statement) => statement.predicate === 'name'),
    (statement) => `${sayingOf.get(statement)}${JSON.stringify(statement.path)}`,
  );
  const first = [...namings.values()].map((same) => inOrder(same)[0]!);
  const others = statements.filter((statement) => statement.predicate !== 'name');
  const groups = groupBy([...first, ...others], (statement) => sayingOf.get(statement));
  const sayings = [...groups.values()].map(inOrder);
  const beyond = sayings.filter((same) => same.length > MAX_PLACES);
  return {
    statements: sayings.flatMap((same) => same.slice(0, MAX_PLACES)),
    issues: beyond.length === 0 ? [] : [issueOf(beyond)],
  };
}

/** What is said, by whom, without the place. */
function saying({ subject, predicate, object, value, qualifiers, extractor }: Statement): string {
  return canonicalJson([subject, predicate, object, value, qualifiers, extractor]);
}

function inOrder(statements: readonly Statement[]): Statement[] {
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
