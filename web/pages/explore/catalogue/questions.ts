import { ConflictPageDocument } from '../../generated/graphql.ts';
import type { Asked } from '../../shared/api/ask.ts';
import type { Kind } from '../../shared/kinds/kinds.ts';
import type { Filter } from '../state/view.ts';
import { TABLES } from './tables/index.ts';

export const PAGE_SIZE = 50;

/** The first page of a table, in the order it begins with. */
export function tableQuestion(kind: Kind, filter: Filter): Asked {
  const { question, firstSort } = TABLES[kind];
  return question({ filter, sort: firstSort, first: PAGE_SIZE, after: null });
}

/** Disagreements about one field; an empty name is every field. */
export const conflictQuestion = (field: string) => ({
  document: ConflictPageDocument,
  variables: { type: null, field: field === '' ? null : field, first: PAGE_SIZE, after: null },
});
