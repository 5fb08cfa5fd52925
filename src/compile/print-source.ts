import type { Anchor, AnchoredSource, EvidenceOf, Predicate, RegionPaths, Source } from './plan.ts';

/** Where a read starts, as words. */
export function printSource(source: Source | AnchoredSource): string {
  switch (source.kind) {
    case 'label':
      return `all ${source.labels.join(' & ')}${source.live ? ' that are live' : ''}`;
    case 'anchored':
      return `${source.along ? `${printSource(source.along)}, ` : ''}${source.labels.join(' & ')} from ${printAnchor(source.anchor)}`;
    case 'related': {
      const types = source.types.join('|');
      const arrow = { OUT: `-${types}->`, IN: `<-${types}-`, BOTH: `-${types}-` }[source.direction];
      return `${arrow}${source.label ? ` ${source.label}` : ''}`;
    }
    case 'evidence':
      return `statements ${EVIDENCE[source.of]}`;
    case 'documents':
      return `documents of statements ${EVIDENCE[source.of]}`;
    case 'facts':
      return `facts of the ${source.of}${source.predicate ? ` about $${source.predicate}` : ''}`;
    case 'entityOf':
      return `entity named by ${source.property}`;
    case 'names':
      return 'names of the entity';
    case 'nameOf':
      return `name ${source.property}`;
    case 'decisions':
      return 'decisions about names of the entity';
    case 'unsure':
      return 'pairs that are unsure';
    case 'rejections':
      return 'rejections of the entity';
    case 'rejectionOf':
      return 'rejection of the statement';
    case 'changed':
      return 'entity that the change is about';
    case 'changedDocument':
      return 'document that the change is about';
    case 'evidenceAsOf':
      return `statements ${EVIDENCE[source.of]} after run $${source.run}`;
    case 'factsAsOf':
      return `facts of the ${source.of} after run $${source.run}${source.predicate ? ` about $${source.predicate}` : ''}`;
    case 'named':
      return `entity to which the name key ${source.property} leads`;
    case 'blocks':
      return 'blocks of the live reading';
    case 'statements':
      return 'live statements of the document';
    case 'documentOf':
      return 'document of the statement';
  }
}

function printAnchor(anchor: Anchor): string {
  switch (anchor.by) {
    case 'any':
      return `any of (${anchor.of.map((each) => `${printAnchor(each.anchor)}${each.where ? ` where ${printPredicate(each.where)}` : ''}`).join('; ')})`;
    case 'key':
      return printPredicate(anchor.key);
    case 'name':
      return printPredicate(anchor.named);
    case 'region':
      return printPredicate(anchor.within);
    case 'evidence':
      return printPredicate(anchor.evidence);
    case 'related': {
      const where = anchor.where ? ` where ${printPredicate(anchor.where)}` : '';
      return `${printSource(anchor.source)} from ${printAnchor(anchor.anchor)}${where}`;
    }
  }
}

const EVIDENCE: Readonly<Record<EvidenceOf, string>> = {
  entity: 'about the node',
  document: 'of the document about itself',
  observation: 'for the observation',
  edge: 'for the edge',
  edgeOfObservation: 'for the observation it starts from',
  edgeToObservation: 'for the observation it leads to',
  fact: 'for the value',
  conflict: 'about the field',
  rejection: 'that it marks',
};

export function printPredicate(predicate: Predicate): string {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      if (predicate.of.length === 0) return predicate.kind === 'and' ? 'true' : 'false';
      return predicate.of.length === 1
        ? printPredicate(predicate.of[0]!)
        : `(${predicate.of.map(printPredicate).join(` ${predicate.kind} `)})`;
    case 'not':
      return `not ${printPredicate(predicate.of)}`;
    case 'compare':
      return `${predicate.of === 'edge' ? 'edge.' : ''}${predicate.property} ${predicate.operator} $${predicate.param}`;
    case 'known':
      return `${predicate.property} is ${predicate.known ? 'known' : 'unknown'}`;
    case 'labels':
      return `is ${predicate.labels.join(' | ')}`;
    case 'named':
      return `a name is $${predicate.normal}`;
    case 'within':
      return `within region $${predicate.region} or named $${predicate.normal}${predicate.paths.types.length > 0 ? ` by ${printRegionPaths(predicate.paths)}` : ''}`;
    case 'evidence': {
      const asked = (['document', 'section', 'extractor'] as const).filter((name) => predicate[name]);
      return `evidence ${EVIDENCE[predicate.of]} (${asked.map((name) => `${name} $${predicate[name]}`).join(', ')})`;
    }
    case 'related':
      return `${predicate.quantifier} ${printSource(predicate.source)}${predicate.where ? ` where ${printPredicate(predicate.where)}` : ''}`;
  }
}

export function printRegionPaths({ types, steps }: RegionPaths): string {
  return `${types.join('|')}${steps > 1 ? ` in ${steps} steps` : ''}`;
}
