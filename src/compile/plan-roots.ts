import type {
  Binding,
  ConnectionPlan,
  KeyPart,
  Param,
  PartPlan,
  Predicate,
  Projection,
  SiteInfo,
  StoredNames,
} from './plan.ts';

export interface Plan {
  readonly operation: string;
  readonly roots: readonly RootPlan[];
  /** How many statements the operation sends. */
  readonly statements: number;
}

/** One root field: a statement that returns one row with one column, and one for each part that it leaves out. */
export interface RootPlan {
  readonly key: string;
  readonly field: string;
  readonly read: RootRead;
  readonly parts: readonly PartPlan[];
  readonly sites: readonly SiteInfo[];
  readonly bindings: readonly Binding[];
}

export type RootRead =
  | { readonly kind: 'paths'; readonly paths: PathsPlan }
  | { readonly kind: 'subgraph'; readonly subgraph: SubgraphPlan }
  | { readonly kind: 'search'; readonly search: SearchPlan }
  | { readonly kind: 'connection'; readonly connection: ConnectionPlan }
  | { readonly kind: 'lookup'; readonly lookup: LookupPlan }
  | {
      readonly kind: 'nodes';
      readonly ids: Param;
      readonly many: boolean;
      readonly branches: readonly NodeBranch[];
    };

/** A thing by id (of any of its names) or by name. */
export interface Reference {
  readonly argument: string;
  readonly id: Param;
  readonly normal: Param;
}

/** Ways between two things. Lengths and counts stand in the Cypher, which takes no parameters there. */
export interface PathsPlan {
  readonly from: Reference;
  readonly to: Reference;
  readonly nouns: readonly string[];
  readonly types: StoredNames;
  readonly labels: readonly string[];
  readonly maxLength: number;
  readonly first: number;
  /** Nodes of a higher degree are not passed through. */
  readonly hub: Param;
  readonly nodes: readonly Projection[];
  readonly hops: readonly Projection[];
  readonly fields: readonly PathsField[];
}

export type PathsField =
  | { readonly key: string; readonly kind: 'complete' }
  | { readonly key: string; readonly kind: 'paths'; readonly fields: readonly PathField[] };

export type PathField =
  | { readonly key: string; readonly kind: 'length' }
  | { readonly key: string; readonly kind: 'nodes' | 'hops'; readonly item: number };

/** Nodes around a thing, or given ones (`ids`), and the relationships between them. */
export interface SubgraphPlan {
  readonly start: Reference | { readonly ids: Param };
  readonly nouns: readonly string[];
  readonly depth: number;
  readonly types: StoredNames;
  readonly labels: readonly string[];
  readonly cap: Param;
  readonly budget: Param;
  readonly hub: Param;
  readonly nodes: readonly Projection[];
  readonly edges: readonly Projection[];
  readonly fields: readonly SubgraphField[];
}

export type SubgraphField =
  | { readonly key: string; readonly kind: 'complete' }
  | { readonly key: string; readonly kind: 'omitted'; readonly fields: readonly KeyPart[] }
  | { readonly key: string; readonly kind: 'nodes'; readonly fields: readonly SubgraphPart[] }
  | { readonly key: string; readonly kind: 'edges'; readonly fields: readonly SubgraphPart[] };

export type SubgraphPart = KeyPart & { readonly item?: number };

/** Hits over names and documents, in the order of tier (0 exact, 1 prefix, 2 words), score, id. */
export interface SearchPlan {
  readonly site: number;
  readonly text: Param;
  readonly normal: Param;
  readonly query: Param;
  readonly nouns: readonly string[];
  /** Whether not all nouns, or not all places, are asked for. */
  readonly filtered: boolean;
  readonly documents: boolean;
  readonly within?: Predicate;
  readonly limit: Param;
  readonly after?: readonly [tier: Param, score: Param, id: Param];
  /** Whether a cursor is given or shown: it belongs to the run after which the hits stood so, since runs move scores. */
  readonly cursors: boolean;
  /** The run of the cursor given. */
  readonly run?: Param;
  readonly items: readonly Projection[];
  readonly fields: readonly SearchField[];
}

export type SearchField =
  | { readonly key: string; readonly kind: 'edges'; readonly fields: readonly SearchEdgeField[] }
  | { readonly key: string; readonly kind: 'nodes'; readonly item: number }
  | { readonly key: string; readonly kind: 'pageInfo'; readonly fields: readonly KeyPart[] }
  | { readonly key: string; readonly kind: 'totalCount' | 'atLeast' };

export type SearchEdgeField =
  | { readonly key: string; readonly part: 'node'; readonly item: number }
  | { readonly key: string; readonly part: 'cursor' | 'score' | 'matchedField' | 'matchedText' }
  | { readonly key: string; readonly part: 'passage'; readonly fields: readonly KeyPart[] };

/** Nodes found by id: entities by way of their Name keys, others by their own id. */
export interface NodeBranch {
  readonly by: 'name' | 'id';
  readonly label: string;
  readonly object: Projection;
}

/** One node by id or natural key. */
export interface LookupPlan {
  /** Public type asked for (City), and the label its nodes carry. */
  readonly type: string;
  readonly label: string;
  readonly entity: boolean;
  /** The property that is shown as the name of a match. */
  readonly display: string;
  /** At least one; the first finds the candidates, the others narrow. */
  readonly keys: readonly LookupKey[];
  readonly within?: Predicate;
  readonly object: Projection;
}

export type LookupKey =
  | { readonly by: 'id'; readonly param: Param }
  | { readonly by: 'name'; readonly noun: string; readonly param: Param }
  | { readonly by: 'property'; readonly label: string; readonly property: string; readonly param: Param };
