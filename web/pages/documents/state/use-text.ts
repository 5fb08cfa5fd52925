import { useEffect, useState } from 'react';
import {
  DocumentBlocksDocument,
  type DocumentBlocksQuery,
  DocumentStatementsDocument,
} from '../../generated/graphql.ts';
import { type AskError, ask } from '../../shared/api/ask.ts';
import { asAskError } from '../../shared/api/use-answer.ts';
import type { Span } from '../../shared/text/segments.ts';
import type { Statement } from './segments.ts';

export type Block = NonNullable<DocumentBlocksQuery['document']>['blocks']['nodes'][number];

export interface DocumentText {
  readonly blocks: readonly Block[];
  readonly statements: readonly Statement[];
  /** Not all of it is here yet; what is here can be read. */
  readonly waiting: boolean;
  readonly error: AskError | null;
}

const NOTHING: DocumentText = { blocks: [], statements: [], waiting: true, error: null };

/** The text and what it states, page after page; what stands at the asked place comes first. */
export function useDocumentText(id: string, place: Span | null): DocumentText {
  const [text, setText] = useState(NOTHING);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the place of the first visit only; all comes in the end
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    setText(NOTHING);
    const addStatements = (more: readonly Statement[]) =>
      setText((now) => ({ ...now, statements: merged(now.statements, more) }));
    const addBlocks = (more: readonly Block[]) =>
      setText((now) => ({ ...now, blocks: [...now.blocks, ...more] }));
    const here = place
      ? statementsIn(id, place, null, signal).then(({ nodes }) => addStatements(nodes))
      : null;
    Promise.all([here, readBlocks(id, signal, addBlocks), readStatements(id, signal, addStatements)]).then(
      () => setText((now) => ({ ...now, waiting: false })),
      (error: unknown) => {
        if (!signal.aborted) setText((now) => ({ ...now, waiting: false, error: asAskError(error) }));
      },
    );
    return () => gone.abort();
  }, [id]);

  return text;
}

async function readBlocks(
  id: string,
  signal: AbortSignal,
  add: (blocks: readonly Block[]) => void,
): Promise<void> {
  let after: string | null = null;
  do {
    const question = { document: DocumentBlocksDocument, variables: { id, after } };
    const answer: DocumentBlocksQuery = await ask(question, signal);
    const page: NonNullable<DocumentBlocksQuery['document']>['blocks'] | undefined = answer.document?.blocks;
    if (page) add(page.nodes);
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

async function readStatements(
  id: string,
  signal: AbortSignal,
  add: (statements: readonly Statement[]) => void,
): Promise<void> {
  let after: string | null = null;
  do {
    const page: StatementPage = await statementsIn(id, null, after, signal);
    add(page.nodes);
    after = page.next;
  } while (after !== null);
}

interface StatementPage {
  readonly nodes: readonly Statement[];
  readonly next: string | null;
}

async function statementsIn(
  id: string,
  place: Span | null,
  after: string | null,
  signal: AbortSignal,
): Promise<StatementPage> {
  const variables = { id, after, from: place?.start ?? null, to: place?.end ?? null };
  const { document } = await ask({ document: DocumentStatementsDocument, variables }, signal);
  const page = document?.statements;
  return {
    nodes: page?.nodes ?? [],
    next: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
}

/** Each statement once, in the order of the text. */
function merged(statements: readonly Statement[], more: readonly Statement[]): Statement[] {
  const all = new Map([...statements, ...more].map((statement) => [statement.id, statement]));
  return [...all.values()].sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0));
}
