/**
 * The graph model: the SDL of schema/ read once into frozen plain data. Everything below src/ and import/ reads this,
 * never the SDL. See docs/stored-graph.md for what stands in Neo4j.
 */

/** How a field's value is stored and shown. Enums are stored as their name. */
export type ValueType =
  | 'ID'
  | 'String'
  | 'Int'
  | 'Float'
  | 'Boolean'
  | 'Enum'
  | 'PartialDate'
  | 'Money'
  | 'Area';

export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

export interface PropertyField {
  readonly name: string;
  readonly description: string;
  readonly valueType: ValueType;
  /** For valueType Enum: the GraphQL enum's name and its values. */
  readonly enumName?: string;
  readonly enumValues?: readonly string[];
  readonly list: boolean;
  readonly nonNull: boolean;
  /** `stated`: documents state it, with evidence. `derived`: the projection makes it. */
  readonly origin: 'stated' | 'derived';
  readonly cardinality: 'SINGLE' | 'SET';
  readonly key: boolean;
  readonly index: boolean;
  readonly sortable: boolean;
  /** Part of a relationship's identity (only on relationship properties). */
  readonly identity: boolean;
  /**
   * Stored property names, first the main one: [date, date_start, date_end, date_precision, date_text];
   * Money [amount, amount_currency, amount_text]; Area [area, area_text]; others [name].
   */
  readonly stored: readonly string[];
  /** The stored property that orders: the field itself when it is never null, else `<field>_sort`. Only if sortable. */
  readonly sortKey?: string;
  readonly place: SourcePlace;
}

export interface RelationshipField {
  readonly name: string;
  readonly description: string;
  /** Public name: LOCATED_IN. */
  readonly type: string;
  /** Relationship types in Neo4j behind it: [PARK_LOCATED_IN]. */
  readonly stored: readonly string[];
  readonly direction: 'OUT' | 'IN';
  readonly cardinality: 'SINGLE' | 'SET';
  readonly complete: boolean;
  /** The GraphQL type in the SDL: object, interface or union. */
  readonly targetName: string;
  /** The concrete node types it can reach. */
  readonly targets: readonly string[];
  /** Fields of the edge; empty when it has none. */
  readonly properties: readonly PropertyField[];
  readonly propertiesName?: string;
  readonly place: SourcePlace;
}

/** A concrete type of node. */
export interface NodeType {
  readonly name: string;
  readonly description: string;
  /** Its own label; nodes also carry the labels of its labelled interfaces (Region) and, for entities, `Entity`. */
  readonly label: string;
  readonly labels: readonly string[];
  readonly interfaces: readonly string[];
  /** True for Policy, IssuingBody, Region types, Park, Company, Fund. */
  readonly entity: boolean;
  /** The noun a document can name: for City and the other divisions `Region`, else the type's own name. */
  readonly noun: string;
  readonly one?: string;
  readonly many?: string;
  readonly fulltext: boolean;
  readonly properties: readonly PropertyField[];
  readonly relationships: readonly RelationshipField[];
  readonly place: SourcePlace;
}

/** Node, Entity, Region (interfaces) and the unions: an abstract type and its concrete members. */
export interface AbstractType {
  readonly name: string;
  readonly kind: 'interface' | 'union';
  readonly description: string;
  readonly members: readonly string[];
  /** The shared label, for an interface with @node. */
  readonly label?: string;
  readonly one?: string;
  readonly many?: string;
  /** The noun, when all members are one noun (Region). */
  readonly noun?: string;
  /** True when every member is an entity. */
  readonly entity: boolean;
  readonly fulltext: boolean;
  /** Fields that every member has, with the same type. */
  readonly properties: readonly PropertyField[];
  /** Relationships that the interface itself declares (Region); empty for unions. */
  readonly relationships: readonly RelationshipField[];
  readonly place: SourcePlace;
}

/** A relationship type as the ledger sees it: who may state it about whom, and under which stored type it goes. */
export interface RelationshipType {
  /** Public name. */
  readonly type: string;
  readonly cardinality: 'SINGLE' | 'SET';
  /** Whoever states it at one place states all of it there: places with different sets disagree. */
  readonly complete: boolean;
  /** For each start noun: the end nouns allowed, and the stored type. */
  readonly signatures: readonly { readonly from: string; readonly to: string; readonly stored: string }[];
  readonly properties: readonly PropertyField[];
}

export interface GraphModel {
  readonly nodeTypes: ReadonlyMap<string, NodeType>;
  readonly abstractTypes: ReadonlyMap<string, AbstractType>;
  readonly relationshipTypes: ReadonlyMap<string, RelationshipType>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** The types of edges' own fields, by name (IssuedByProperties). */
  readonly propertyTypes: ReadonlyMap<string, readonly PropertyField[]>;
  /** The value types and other plain types of the SDL, as read (PartialDate, Evidence …), to be printed again. */
  readonly documentText: string;
}
