/**
 * The plan: what a selection means, as plain frozen data. It is made from the selection (plan-*.ts), printed
 * (print-plan.ts), rendered to Cypher (render/) and used to decode the rows (decode/). It holds no values: a parameter
 * `p3` is a place that a request fills (bind.ts).
 */
import type { Param } from './plan/bindings.ts';
import type { OrderTerm } from './plan/order.ts';
import type { AnchoredSource, Predicate, RegionPaths, Source, Subject } from './plan/sources.ts';

export type * from './plan/bindings.ts';
export type * from './plan/order.ts';
export type * from './plan/sources.ts';

/** Stored relationship type → public name. */
export type StoredNames = Readonly<Record<string, string>>;

/** A field by its response key and its name. */
export interface KeyPart {
  readonly key: string;
  readonly part: string;
}

/** One expression of Cypher, and what it decodes to. */
export type Projection =
  | {
      readonly kind: 'property';
      readonly of: Subject;
      readonly property: string;
      readonly otherwise?: Default;
    }
  /** A value of several stored properties; null when the first is null. */
  | {
      readonly kind: 'value';
      readonly of: Subject;
      readonly parts: readonly ValuePart[];
      readonly main: string;
    }
  /** A list kept as JSON text. */
  | {
      readonly kind: 'json';
      readonly property: string;
      readonly fields: readonly { readonly key: string; readonly name: string }[];
    }
  /** A value kept as JSON text (src/model/stored-value.ts), as one line. */
  | { readonly kind: 'display'; readonly property: string }
  /** A stored word as the name of an enum: listItem is LIST_ITEM. */
  | { readonly kind: 'constant'; readonly property: string }
  /** The text around the words of a statement. */
  | {
      readonly kind: 'context';
      readonly before: Param;
      readonly after: Param;
      readonly fields: readonly KeyPart[];
    }
  | { readonly kind: 'movedFacts' }
  /** Where a statement is read on the document page. */
  | { readonly kind: 'address' }
  | { readonly kind: 'object'; readonly fields: readonly ProjectedField[] }
  /** An object of an interface or union: its shape depends on the labels. */
  | {
      readonly kind: 'variants';
      readonly types: Readonly<Record<string, string>>;
      readonly variants: readonly Variant[];
    }
  | { readonly kind: 'connection'; readonly connection: ConnectionPlan }
  | { readonly kind: 'list'; readonly list: ListPlan }
  /** The one node at the end of `source`, or null. */
  | { readonly kind: 'first'; readonly source: Source; readonly item: Projection }
  | { readonly kind: 'formerIds' }
  | { readonly kind: 'relationshipCounts'; readonly names: StoredNames; readonly fields: readonly KeyPart[] }
  /** The fields of an edge as texts: public name → stored property, by public type of the relationship. */
  | {
      readonly kind: 'edgeProperties';
      readonly names: StoredNames;
      readonly stored: Readonly<Record<string, readonly (readonly [name: string, property: string])[]>>;
      readonly fields: readonly KeyPart[];
    }
  /** Type and direction of a relationship of any type. */
  | { readonly kind: 'edgeType'; readonly names: Readonly<Record<string, string>> }
  | { readonly kind: 'edgeDirection' }
  /** Field `item` of part `part`, which a later statement reads of the node at hand; shown as `value`. */
  | { readonly kind: 'later'; readonly part: number; readonly item: number; readonly value: Projection };

/** What is shown of a property that is missing: an empty list, or another property. */
export type Default = readonly [] | string;

export interface ValuePart {
  readonly key: string;
  readonly property: string;
}

export interface ProjectedField {
  readonly key: string;
  readonly value: Projection;
}

/** Fields that one statement reads of all nodes at which an earlier one left them out. */
export interface PartPlan {
  readonly fields: readonly ProjectedField[];
}

export interface Variant {
  /** Types of this shape, and the labels that tell them. */
  readonly types: readonly string[];
  readonly labels: readonly string[];
  readonly object: Projection;
}

export interface ListPlan {
  readonly source: Source;
  readonly order: readonly OrderTerm[];
  readonly limit: Param;
  readonly item: Projection;
}

export interface ConnectionPlan {
  readonly site: number;
  readonly source: Source | AnchoredSource;
  readonly where?: Predicate;
  /** Complete: the last terms make it total. */
  readonly order: readonly OrderTerm[];
  readonly page: PagePlan;
  /** What each row carries: its order values (when cursors are asked for) and the projections, by position. */
  readonly cursors: boolean;
  readonly items: readonly Projection[];
  readonly fields: readonly ConnectionField[];
}

/** Rows of a connection counted by what they have in common. */
export interface GroupsPlan {
  readonly by: readonly GroupBy[];
  readonly order: 'COUNT' | 'KEY';
  readonly limit: Param;
  /** What is shown of keys that are nodes. */
  readonly nodes: readonly Projection[];
  readonly fields: readonly GroupField[];
}

export type GroupBy = { readonly name: string } & (
  | {
      readonly kind: 'value' | 'list' | 'year';
      readonly of: Subject;
      readonly property: string;
    }
  | { readonly kind: 'type'; readonly labels: readonly string[] }
  | { readonly kind: 'related'; readonly source: Source }
  | {
      readonly kind: 'region';
      readonly paths: RegionPaths;
      /** Whether the nodes can be regions themselves. */
      readonly regions: boolean;
      readonly label: string;
      readonly level?: string;
      /** What a place must fit to count; undefined: all do. */
      readonly places?: Predicate;
    }
);

export type GroupField =
  | { readonly key: string; readonly kind: 'keys'; readonly fields: readonly GroupKeyField[] }
  | { readonly key: string; readonly kind: 'count' }
  | { readonly key: string; readonly kind: 'sums'; readonly fields: readonly SumField[] };

export type GroupKeyField =
  | { readonly key: string; readonly part: 'field' | 'value' }
  | { readonly key: string; readonly part: 'node'; readonly index: number };

export interface SumField {
  readonly key: string;
  readonly of: Subject;
  readonly property: string;
  readonly currency?: string;
  readonly parts: readonly { readonly key: string; readonly part: string }[];
}

export interface PagePlan {
  readonly limit: Param;
  readonly backward: boolean;
  /** One parameter an order term. */
  readonly after?: readonly Param[];
  readonly before?: readonly Param[];
}

export type ConnectionField =
  | { readonly key: string; readonly kind: 'edges'; readonly fields: readonly EdgeField[] }
  | { readonly key: string; readonly kind: 'nodes'; readonly item: number }
  | { readonly key: string; readonly kind: 'pageInfo'; readonly fields: readonly PageInfoField[] }
  | { readonly key: string; readonly kind: 'totalCount' }
  | { readonly key: string; readonly kind: 'groups'; readonly groups: GroupsPlan };

export type EdgeField =
  | { readonly key: string; readonly kind: 'cursor' }
  | { readonly key: string; readonly kind: 'item'; readonly item: number };

export interface PageInfoField {
  readonly key: string;
  readonly part: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
}
