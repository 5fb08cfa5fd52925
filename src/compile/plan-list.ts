import type { OrderTerm, Projection, Source } from './plan.ts';
import { type Arguments, countConnection, openSite, type Planning, type Selected } from './planning.ts';

/** What a short list (`first`, no cursors) needs to know beside its selection. */
export interface ListKind {
  readonly source: Source;
  /** The fields that can be named, where an argument names one. */
  readonly known?: readonly string[];
  readonly order: readonly OrderTerm[];
  readonly item: (planning: Planning, selected: Selected) => Projection;
}

/** Plans a short list; of facts those of one field, where an argument names one. */
export function planList(planning: Planning, owner: string, selected: Selected, kind: ListKind): Projection {
  countConnection(planning);
  const args = openSite(planning, owner, selected);
  return {
    kind: 'list',
    list: {
      source: narrowed(kind, args),
      order: kind.order,
      limit: args.bind([], { to: 'rows' }),
      item: kind.item(planning, selected),
    },
  };
}

/** Facts of one field, and as they stood after a run, where arguments say so. */
function narrowed({ source, known = [] }: ListKind, args: Arguments): Source {
  if (source.kind !== 'facts') return source;
  const predicate =
    typeof args.values.field === 'string'
      ? { predicate: args.bind(['field'], { to: 'fieldName', known }) }
      : {};
  const { of } = source;
  if (typeof args.values.asOfImport !== 'string' || of === 'conflict') return { ...source, ...predicate };
  return { kind: 'factsAsOf', of, run: args.bind(['asOfImport']), ...predicate };
}
