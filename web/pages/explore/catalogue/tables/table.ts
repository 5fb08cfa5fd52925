import type { EvidencePartsFragment } from '../../../generated/graphql.ts';
import type { Asked, Question } from '../../../shared/api/ask.ts';
import { ask } from '../../../shared/api/ask.ts';
import type { Filter } from '../../state/view.ts';

/** What stands in a cell: words, or things that can be opened, each with its role. */
export type Cell = string | null | readonly CellThing[];

export interface CellThing {
  readonly id: string;
  readonly name: string;
  /** An enum's name, or words: a role, an amount. */
  readonly note?: string | null;
}

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Who says so, at most a few. */
  readonly evidence: readonly EvidencePartsFragment[];
}

export interface Page {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** Fields that can be sorted by; they are labelled by the catalogue of messages. */
export type SortField = 'name' | 'date' | 'founded' | 'area' | 'amount' | 'code';

export interface Sort {
  readonly field: SortField;
  readonly direction: 'ASC' | 'DESC';
}

export interface Column {
  /** A field's name, or a relationship's `TYPE.DIRECTION`. */
  readonly label: string;
  readonly sort?: SortField;
}

/** One kind of thing as a table. */
export interface KindTable {
  readonly columns: readonly Column[];
  readonly firstSort: Sort;
  readonly question: (asked: TableQuestion) => Asked;
  readonly page: (asked: TableQuestion, signal: AbortSignal) => Promise<Page>;
}

export interface TableQuestion {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly first: number;
  readonly after: string | null;
}

interface Description<Result, Variables> {
  readonly columns: readonly Column[];
  readonly firstSort: Sort;
  readonly question: (asked: TableQuestion) => Question<Result, Variables>;
  readonly read: (result: Result) => Page;
}

/** Ties a question to what is read from its answer; outside only the table is seen. */
export function kindTable<Result, Variables>({ read, ...rest }: Description<Result, Variables>): KindTable {
  return { ...rest, page: async (asked, signal) => read(await ask(rest.question(asked), signal)) };
}

interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

export function pageOf<Node>(connection: Connection<Node>, row: (node: Node) => Row): Page {
  const { hasNextPage, endCursor } = connection.pageInfo;
  return {
    rows: connection.nodes.map(row),
    totalCount: connection.totalCount,
    next: hasNextPage ? endCursor : null,
  };
}

/** The same words once, however many facts they support. */
export function distinct(evidence: readonly EvidencePartsFragment[], most = 2): EvidencePartsFragment[] {
  const seen = new Map(evidence.map((one) => [`${one.document?.id} ${one.start} ${one.end}`, one]));
  return [...seen.values()].filter(({ quote }) => quote !== null).slice(0, most);
}
