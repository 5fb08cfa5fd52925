import type { OrderTerm, Projection, Source } from './plan.ts';
import { countConnection, openSite, type Planning, type Selected } from './planning.ts';

/** What a short list (`first`, no cursors) needs to know beside its selection. */
export interface ListKind {
  readonly source: Source;
  readonly order: readonly OrderTerm[];
  readonly item: (planning: Planning, selected: Selected) => Projection;
}

/** Plans a short list; of facts those of one field, where an argument names one. */
export function planList(planning: Planning, owner: string, selected: Selected, kind: ListKind): Projection {
  countConnection(planning);
  const args = openSite(planning, owner, selected);
  const { source, order, item } = kind;
  const byField = source.kind === 'facts' && typeof args.values.field === 'string';
  return {
    kind: 'list',
    list: {
      source: byField ? { ...source, predicate: args.bind(['field']) } : source,
      order,
      limit: args.bind([], { to: 'rows' }),
      item: item(planning, selected),
    },
  };
}
