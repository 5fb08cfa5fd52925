/** Where the values of a plan come from: a parameter is a place that a request fills (bind.ts). */

/** Name of a parameter, `p0`, `p1` … in the order of planning. */
export type Param = string;

/** How an argument becomes the value of a parameter. */
export type Conversion =
  | { readonly to: 'value' }
  /** First or last day of a partial date. */
  | { readonly to: 'dayFrom' | 'dayTo' }
  /** Normal form of a name, or of a document number with its brackets. */
  | { readonly to: 'normalName'; readonly noun: string }
  | { readonly to: 'documentNumber' }
  /** The degree above which a node is a hub; no argument. */
  | { readonly to: 'hub' }
  /** A whole number from 1 to `most`. */
  | { readonly to: 'atMost'; readonly most: number }
  /** Characters of context, from 0; not given, the usual number. */
  | { readonly to: 'context' }
  /** The words of a search: as a Lucene query, and folded as names are. */
  | { readonly to: 'lucene' | 'searchNormal' }
  /** One more than the page size, to know whether there is a next page; `rows` is the size itself. */
  | { readonly to: 'limit' | 'rows' }
  /** One of the order values of a cursor. */
  | { readonly to: 'cursor'; readonly index: number; readonly kinds: readonly OrderKind[] }
  /** One of the names that a field can have. */
  | { readonly to: 'fieldName'; readonly known: readonly string[] }
  /** Ids for `nodes`; a single id as a list. */
  | { readonly to: 'ids' };

/** Where a parameter's value comes from: an argument of a field occurrence (`site`), and the path inside it. */
export interface Binding {
  readonly param: Param;
  readonly site: number;
  readonly path: readonly (string | number)[];
  readonly as: Conversion;
}

/** One occurrence of a field with arguments; its cursors belong to `scope` (field, order and filter). */
export interface SiteInfo {
  readonly coordinate: string;
  readonly responsePath: string;
  readonly order?: string;
}

/** What an order key's values are; a cursor that holds others is refused. */
export type OrderKind = 'string' | 'number';
