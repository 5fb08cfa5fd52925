/** How a read comes to its nodes, and the conditions that they fit. */
import type { Param } from './bindings.ts';

/** What a projection is taken from: the node at hand, or the relationship that led to it. */
export type Subject = 'node' | 'edge';

/** How to come from the node at hand to others. */
export type Source =
  | { readonly kind: 'label'; readonly labels: readonly string[]; readonly live: boolean }
  | RelatedSource
  /** Statements that support facts: about the node, of the observation, or for the edge or fact at hand. */
  | { readonly kind: 'evidence'; readonly of: EvidenceOf }
  | { readonly kind: 'documents'; readonly of: 'entity' | 'observation' }
  | {
      readonly kind: 'facts';
      readonly of: NodeKind | 'conflict';
      readonly predicate?: Param;
    }
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
  /** The live document that a change is about: the subject of its fact, or itself. */
  | { readonly kind: 'changedDocument' }
  /** Statements of the node in readings that lived after a run. */
  | { readonly kind: 'evidenceAsOf'; readonly of: NodeKind; readonly run: Param }
  /** Facts of the node that stood after a run. */
  | { readonly kind: 'factsAsOf'; readonly of: NodeKind; readonly run: Param; readonly predicate?: Param }
  /** The rejection that marks a statement. */
  | { readonly kind: 'rejectionOf' }
  /** The text of a document, and the live statements in it. */
  | { readonly kind: 'blocks' | 'statements' }
  /** The document of a statement. */
  | { readonly kind: 'documentOf' };

/** How statements speak of a node: by the names of a thing, by the id of a document; an observation is what they state. */
export type NodeKind = 'entity' | 'document' | 'observation';

/** Along relationships of one meaning. */
export interface RelatedSource {
  readonly kind: 'related';
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** The label of the far end, needed only when something is asked of it. */
  readonly label?: string;
  readonly fact: FactKey;
}

/** Nodes found from what is selective among their conditions; those of a nested connection at the end of `along`. */
export interface AnchoredSource {
  readonly kind: 'anchored';
  readonly labels: readonly string[];
  readonly anchor: Anchor;
  readonly along?: RelatedSource;
}

/** Where a read starts, and the conditions that are left to ask of what it finds. */
export interface Anchored {
  readonly anchor: Anchor;
  readonly where?: Predicate;
}

/**
 * What a read starts from; `related`: the far end of a relationship starts from `anchor` and fits `where`; `any`: what
 * one of the branches finds, each once.
 */
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
    }
  | { readonly by: 'any'; readonly of: readonly Anchored[] };

/** Where the fact of a relationship is named: on it, or it is the observation that the relationship starts from. */
export type FactKey = 'edge' | 'start';

export type EvidenceOf =
  | NodeKind
  | 'edge'
  | 'edgeOfObservation'
  | 'edgeToObservation'
  | 'fact'
  | 'conflict'
  | 'rejection';

/** Stored relationship types that lead to a region, and how many of them one after the other at most. */
export interface RegionPaths {
  readonly types: readonly string[];
  readonly steps: number;
  /** Whether nodes of other labels have none of them, so that the label need not be asked. */
  readonly own: boolean;
}

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
      readonly paths: RegionPaths;
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
