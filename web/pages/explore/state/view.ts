import type { RelationshipDirection, RelationshipType } from '../../generated/graphql.ts';
import type { Kind } from '../../shared/kinds/kinds.ts';

/**
 * What a person did, in order. The graph is what the answers to these steps say together, so a view is small enough for
 * an address, and every step is one query that can be shown.
 */
export type Step =
  /** What is around a thing. `id` may be a name here and below: the API takes both. */
  | { readonly kind: 'around'; readonly id: string }
  | {
      readonly kind: 'expand';
      readonly id: string;
      readonly type: RelationshipType;
      readonly direction: RelationshipDirection;
      readonly count: number;
    }
  | { readonly kind: 'paths'; readonly from: string; readonly to: string }
  /** Things and what connects them with each other; ids only. */
  | { readonly kind: 'things'; readonly ids: readonly string[] }
  | { readonly kind: 'hide'; readonly id: string };

export const MODES = ['graph', 'table', 'timeline', 'chart', 'conflicts'] as const;
export type Mode = (typeof MODES)[number];

export const GROUPINGS = ['YEAR', 'PROVINCE', 'CITY', 'TOPIC', 'YEAR_PROVINCE'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Filter {
  /** Kinds shown on the canvas; none means all. */
  readonly kinds: readonly Kind[];
  /** A region's name or id; what is in its parts counts. */
  readonly within: string;
  /** Partial dates: 2019, 2019-06, 2019-06-30; empty is open. */
  readonly from: string;
  readonly to: string;
  readonly topic: string;
  /** Yuan, digits: of a fund its amount, of a company a grant that it received; empty is any. */
  readonly atLeast: string;
}

export type Selection =
  | { readonly kind: 'thing'; readonly id: string }
  | {
      readonly kind: 'relationship';
      readonly from: string;
      readonly type: RelationshipType;
      readonly to: string;
    };

export interface View {
  readonly steps: readonly Step[];
  readonly mode: Mode;
  /** What the table and the counts are about. */
  readonly of: Kind;
  readonly by: Grouping;
  /** The field whose disagreements are listed; empty is every field. */
  readonly field: string;
  readonly filter: Filter;
  readonly selected: Selection | null;
}

export const NO_FILTER: Filter = { kinds: [], within: '', from: '', to: '', topic: '', atLeast: '' };

export const EMPTY_VIEW: View = {
  steps: [],
  mode: 'graph',
  of: 'Policy',
  by: 'YEAR',
  field: '',
  filter: NO_FILTER,
  selected: null,
};

/** The canvas holds no more than this; the layout and a person both cope with it. */
export const MOST_STEPS = 40;
