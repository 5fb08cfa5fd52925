import Cypher from '@neo4j/cypher-builder';
import type { EvidenceOf, RegionPaths, RelatedSource, Source } from '../plan.ts';
import { condition, param, type Scope } from './cypher.ts';
import { matchIdentity } from './identity.ts';
import type { Match } from './match.ts';
import { matchTime } from './time.ts';

/** How a source is matched from the scope at hand. `labelled`: the far end's label helps, since it is asked something. */
export function matchSource(source: Source, scope: Scope | undefined, labelled: boolean): Match {
  switch (source.kind) {
    case 'label':
      return matchLabel(source);
    case 'related':
      return matchRelated(source, scope!, labelled);
    case 'evidence':
      return matchEvidence(source.of, scope!);
    case 'documents':
      return matchDocuments(source.of, scope!);
    case 'facts':
      return matchFacts(source, scope!);
    case 'entityOf': {
      const node = new Cypher.Node();
      const id = scope!.node.property(source.property);
      return once(new Cypher.Pattern(node, { labels: 'Entity', properties: { id } }), { node });
    }
    case 'names':
    case 'nameOf':
    case 'decisions':
    case 'unsure':
    case 'rejections':
    case 'rejectionOf':
      return matchIdentity(source, scope);
    case 'changed':
    case 'changedDocument':
    case 'evidenceAsOf':
    case 'factsAsOf':
      return matchTime(source, scope!);
    case 'named':
      return matchNamed(source.property, scope!);
    case 'blocks':
      return matchBlocks(scope!);
    case 'statements':
      return matchStatements(scope!);
    case 'documentOf': {
      const node = new Cypher.Node();
      const pattern = new Cypher.Pattern(scope!.node)
        .related({ type: 'FROM' })
        .to(node, { labels: 'Document' });
      return once(pattern, { node });
    }
  }
}

function once(pattern: Cypher.Pattern, scope: Scope): Match {
  return { pattern, scope, repeats: false };
}

/** From a name key to the entity it names now. */
function matchNamed(property: string, scope: Scope): Match {
  const key = new Cypher.Node();
  const node = new Cypher.Node();
  const lead = new Cypher.Match(
    new Cypher.Pattern(key, { labels: 'Name', properties: { id: scope.node.property(property) } }),
  );
  const pattern = new Cypher.Pattern(node, {
    labels: 'Entity',
    properties: { id: key.property('entity') },
  });
  return { pattern, scope: { node }, repeats: false, lead };
}

/** A document has one live reading. */
function matchBlocks(scope: Scope): Match {
  const reading = new Cypher.Node();
  const node = new Cypher.Node();
  const lead = new Cypher.Match(
    new Cypher.Pattern(scope.node).related({ type: 'OF', direction: 'left' }).to(reading, { labels: 'Live' }),
  );
  const pattern = new Cypher.Pattern(node, {
    labels: 'Block',
    properties: { reading: reading.property('id') },
  });
  return { pattern, scope: { node }, repeats: false, lead };
}

/** Those that have a place in the text. */
function matchStatements(scope: Scope): Match {
  const node = new Cypher.Node();
  const pattern = new Cypher.Pattern(node, {
    labels: 'Statement',
    properties: { document: scope.node.property('id') },
  });
  const where = condition`${node.property('start')} >= 0 AND EXISTS { (${node})-[:IN]->(:Live) }`;
  return { pattern, scope: { node }, repeats: false, where };
}

function matchLabel(source: Extract<Source, { kind: 'label' }>): Match {
  const node = new Cypher.Node();
  const match = once(new Cypher.Pattern(node, { labels: [...source.labels] }), { node });
  return source.live ? { ...match, where: condition`${node.property('live')}` } : match;
}

/** Steps of PART_OF from a town to its country, with room to spare. */
export const ROLL_UP = { min: 0, max: 6 } as const;

function matchRelated(source: RelatedSource, scope: Scope, labelled: boolean): Match {
  const node = new Cypher.Node();
  const edge = new Cypher.Relationship();
  const pattern = new Cypher.Pattern(scope.node)
    .related(edge, { type: anyType(source.types), direction: DIRECTIONS[source.direction] })
    .to(node, labelled && source.label ? { labels: source.label } : {});
  return once(pattern, { node, edge, from: scope.node });
}

export const DIRECTIONS = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const;

/** One relationship type or several. */
export function anyType(types: readonly string[]): string | ReturnType<typeof Cypher.labelExpr.or> {
  return types.length === 1 ? types[0]! : Cypher.labelExpr.or(...types);
}

/** From a thing to the regions it is in or for; `none` lets a region stand for itself. */
export function alongPaths({ types, steps }: RegionPaths, none: boolean) {
  const length = none || steps > 1 ? { length: { min: none ? 0 : 1, max: steps } } : {};
  return { type: anyType(types), ...length };
}

/** The pattern of the fact whose statements are the evidence. */
export function factPattern(of: EvidenceOf, scope: Scope): Cypher.Pattern {
  const keys = {
    entity: () => ({ subject: scope.node.property('id') }),
    document: () => ({ subject: scope.node.property('id') }),
    observation: () => ({ id: scope.node.property('id') }),
    edge: () => ({ id: scope.edge!.property('fact') }),
    edgeOfObservation: () => ({ id: scope.from!.property('id') }),
    edgeToObservation: () => ({ id: scope.node.property('id') }),
    conflict: () => fieldOf(scope.node),
  };
  if (of === 'fact' || of === 'rejection') return new Cypher.Pattern(scope.node);
  return new Cypher.Pattern(new Cypher.Node(), { labels: 'Fact', properties: keys[of]() });
}

/** What the facts of a conflict have in common. */
function fieldOf(conflict: Cypher.Node) {
  return { subject: conflict.property('subject'), predicate: conflict.property('predicate') };
}

/** Statements of an edge or a fact support it once each; those of a node may support several of its facts. */
function matchEvidence(of: EvidenceOf, scope: Scope): Match {
  const node = new Cypher.Node();
  const pattern = factPattern(of, scope)
    .related({ type: of === 'rejection' ? 'REJECTED_BY' : 'SUPPORTS', direction: 'left' })
    .to(node, { labels: 'Statement' });
  return { pattern, scope: { node }, repeats: of === 'entity' };
}

function matchDocuments(of: 'entity' | 'observation', scope: Scope): Match {
  const node = new Cypher.Node();
  const pattern = factPattern(of, scope)
    .related({ type: 'SUPPORTS', direction: 'left' })
    .to({ labels: 'Statement' })
    .related({ type: 'FROM' })
    .to(node, { labels: 'Document' });
  return { pattern, scope: { node }, repeats: true };
}

/** An observation is a fact, but no value of a field of the thing it is about. */
function matchFacts(source: Extract<Source, { kind: 'facts' }>, scope: Scope): Match {
  const ofField = source.predicate ? { predicate: param(source.predicate) } : {};
  if (source.of === 'observation') {
    const node = new Cypher.Node();
    const properties = { id: scope.node.property('id'), ...ofField };
    return once(new Cypher.Pattern(node, { labels: 'Fact', properties }), { node });
  }
  const node = new Cypher.Node();
  const properties =
    source.of === 'conflict' ? fieldOf(scope.node) : { subject: scope.node.property('id'), ...ofField };
  const where = condition`${node.property('kind')} <> 'OBSERVATION'`;
  return { ...once(new Cypher.Pattern(node, { labels: 'Fact', properties }), { node }), where };
}
