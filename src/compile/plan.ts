/**
 * The plan: what a selection means, as plain frozen data. It is made from the selection (plan-*.ts), printed
 * (print-plan.ts), rendered to Cypher (render/) and used to decode the rows (decode/). It holds no values: a parameter
 * `p3` is a place that a request fills (bind.ts).
 */

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

/** Stored relationship type → public name. */
export type StoredNames = Readonly<Record<string, string>>;

/** A field by its response key and its name. */
export interface KeyPart {
  readonly key: string;
  readonly part: string;
}

/** What a projection is taken from: the node at hand, or the relationship that led to it. */
export type Subject = 'node' | 'edge';

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
  | { readonly kind: 'edgeDirection' };

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

export interface Variant {
  /** Types of this shape, and the labels that tell them. */
  readonly types: readonly string[];
  readonly labels: readonly string[];
  readonly object: Projection;
}

/** How to come from the node at hand to others. */
export type Source =
  | { readonly kind: 'label'; readonly labels: readonly string[]; readonly live: boolean }
  | RelatedSource
  /** Statements that support facts: about the node, of the observation, or for the edge or fact at hand. */
  | { readonly kind: 'evidence'; readonly of: EvidenceOf }
  | { readonly kind: 'documents'; readonly of: 'entity' | 'observation' }
  | { readonly kind: 'facts'; readonly of: 'entity' | 'conflict'; readonly predicate?: Param }
  /** A node named by a property of the one at hand (Fact.object, Conflict.subject). */
  | { readonly kind: 'entityOf'; readonly property: string }
  /** The node to which a name key leads that a property holds (Statement.subject). */
  | { readonly kind: 'named'; readonly property: string }
  /** The names of the entity, the decisions about them, and what people rejected of it. */
  | { readonly kind: 'names' | 'decisions' | 'rejections' }
  /** A name whose id a property holds. */
  | { readonly kind: 'nameOf'; readonly property: string }
  /** Pairs of names that rules could not decide and that lead to two things. */
  | { readonly kind: 'unsure' }
  /** The entity that a change is about: the subject of its fact, or itself, by any of its names. */
  | { readonly kind: 'changed' }
  /** A live document whose id a property holds. */
  | { readonly kind: 'documentNamed'; readonly property: string }
  /** Statements of the entity in readings that lived after a run. */
  | { readonly kind: 'evidenceAsOf'; readonly run: Param }
  /** Facts of the entity that stood after a run. */
  | { readonly kind: 'factsAsOf'; readonly run: Param; readonly predicate?: Param }
  /** The rejection that marks a statement. */
  | { readonly kind: 'rejectionOf' }
  /** The text of a document, and the live statements in it. */
  | { readonly kind: 'blocks' | 'statements' }
  /** The document of a statement. */
  | { readonly kind: 'documentOf' };

/** Along relationships of one meaning. */
export interface RelatedSource {
  readonly kind: 'related';
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** The label of the far end, needed only when something is asked of it. */
  readonly label?: string;
  readonly fact: FactKey;
}

/** Nodes found from what is selective among their conditions. */
export interface AnchoredSource {
  readonly kind: 'anchored';
  readonly labels: readonly string[];
  readonly anchor: Anchor;
}

/** What a read starts from; `related`: the far end of a relationship starts from `anchor` and fits `where`. */
export type Anchor =
  | {
      readonly by: 'key';
      readonly key: Extract<Predicate, { kind: 'compare' }>;
      readonly entity: boolean;
    }
  | { readonly by: 'name'; readonly named: Extract<Predicate, { kind: 'named' }> }
  | { readonly by: 'region'; readonly within: Extract<Predicate, { kind: 'within' }> }
  | { readonly by: 'evidence'; readonly evidence: Extract<Predicate, { kind: 'evidence' }> }
  | {
      readonly by: 'related';
      readonly source: RelatedSource;
      readonly anchor: Anchor;
      readonly where?: Predicate;
    };

/** Where the fact of a relationship is named: on it, or it is the observation that the relationship starts from. */
export type FactKey = 'edge' | 'start';

export type EvidenceOf =
  | 'entity'
  | 'observation'
  | 'edge'
  | 'edgeOfObservation'
  | 'edgeToObservation'
  | 'fact'
  | 'conflict'
  | 'rejection';

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
      readonly types: readonly string[];
      /** Whether the nodes can be regions themselves. */
      readonly regions: boolean;
      readonly label: string;
      readonly level?: string;
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

/** What an order key's values are; a cursor that holds others is refused. */
export type OrderKind = 'string' | 'number';

/** One key of an order. The expressions are never null, so that a cursor can be compared. */
export interface OrderTerm {
  readonly by: OrderBy;
  readonly holds: OrderKind;
  readonly direction: 'ASC' | 'DESC';
}

export type OrderBy =
  | {
      readonly kind: 'property';
      readonly of: Subject;
      readonly property: string;
      readonly otherwise?: string | number;
    }
  /**
   * 0 when the node has the property, 1 when not: puts nulls last. Its sort key `key`, the next term, is `none` then.
   */
  | {
      readonly kind: 'missing';
      readonly property: string;
      readonly key: string;
      readonly none: string | number;
    }
  | { readonly kind: 'edgeType' }
  /** Of a decision: how many facts would move if its two things were united. */
  | { readonly kind: 'movedFacts' };

/** A condition on the node or edge at hand. Comparisons with null do not hold; `not` turns them to true. */
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | {
      readonly kind: 'compare';
      readonly of: Subject;
      readonly property: string;
      readonly operator: Comparison;
      readonly param: Param;
    }
  | { readonly kind: 'known'; readonly of: Subject; readonly property: string; readonly known: boolean }
  | { readonly kind: 'labels'; readonly labels: readonly string[] }
  | { readonly kind: 'named'; readonly normal: Param; readonly nouns: readonly string[] }
  | {
      readonly kind: 'within';
      readonly types: readonly string[];
      /** Whether the nodes can be regions themselves. */
      readonly regions: boolean;
      readonly region: Param;
      readonly normal: Param;
    }
  | {
      readonly kind: 'evidence';
      readonly of: EvidenceOf;
      readonly document?: Param;
      readonly section?: Param;
      readonly extractor?: Param;
    }
  | {
      readonly kind: 'related';
      readonly quantifier: Quantifier;
      readonly source: RelatedSource;
      readonly where?: Predicate;
    };

/** How many of the related must fit: at least one, no one, all (also of none), exactly one relationship. */
export type Quantifier = 'some' | 'none' | 'every' | 'single';

export type Comparison =
  | '='
  | 'IN'
  | 'CONTAINS'
  | 'STARTS WITH'
  | '<'
  | '<='
  | '>'
  | '>='
  | 'HAS'
  | 'HAS ANY'
  | 'HAS ALL';
