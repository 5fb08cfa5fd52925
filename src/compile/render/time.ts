import Cypher from '@neo4j/cypher-builder';
import type { NodeKind, Source } from '../plan.ts';
import { allOf, condition, cy, param, type Scope } from './cypher.ts';
import type { Match } from './match.ts';

type TimeSource = Extract<Source, { kind: 'changed' | 'changedDocument' | 'evidenceAsOf' | 'factsAsOf' }>;

/** How what changes speak of, and what stood after an earlier run, is matched. */
export function matchTime(source: TimeSource, scope: Scope): Match {
  switch (source.kind) {
    case 'changed':
      return changed(scope);
    case 'changedDocument': {
      const node = new Cypher.Node();
      const id = aboutWhat(scope);
      const pattern = new Cypher.Pattern(node, { labels: 'Document', properties: { id } });
      return { pattern, scope: { node }, repeats: false };
    }
    case 'evidenceAsOf':
      return evidenceAsOf(source, scope);
    case 'factsAsOf':
      return factsAsOf(source, scope);
  }
}

function aboutWhat({ node }: Scope): Cypher.Expr {
  return cy`coalesce(${node.property('subject')}, ${node.property('of')})`;
}

function changed(scope: Scope): Match {
  const name = new Cypher.Node();
  const node = new Cypher.Node();
  const id = aboutWhat(scope);
  const lead = new Cypher.Match(new Cypher.Pattern(name, { labels: 'Name', properties: { id } }));
  const pattern = new Cypher.Pattern(node, {
    labels: 'Entity',
    properties: { id: name.property('entity') },
  });
  return { pattern, scope: { node }, repeats: false, lead };
}

/** What leads from a node to what was stated of it then: where its subjects stand, and what else tells it from the rest. */
interface Way {
  readonly lead?: Cypher.Clause;
  readonly subject: Cypher.Expr;
  /** Of an observation: the fact that it is now. */
  readonly figure?: Cypher.Node;
}

function wayTo(of: NodeKind, { node }: Scope): Way {
  switch (of) {
    case 'document':
      return { subject: node.property('id') };
    case 'entity':
      return byNames(node.property('id'));
    case 'observation': {
      const figure = new Cypher.Node();
      const fact = new Cypher.Pattern(figure, { labels: 'Fact', properties: { id: node.property('id') } });
      const { lead, subject } = byNames(figure.property('subject'));
      return { lead: Cypher.utils.concat(new Cypher.Match(fact), lead), subject, figure };
    }
  }
}

/** The names of the entity today lead to its statements of then. */
function byNames(entity: Cypher.Expr) {
  const name = new Cypher.Node();
  const lead = new Cypher.Match(new Cypher.Pattern(name, { labels: 'Name', properties: { entity } }));
  return { lead, subject: name.property('id') };
}

function evidenceAsOf({ of, run }: Extract<Source, { kind: 'evidenceAsOf' }>, scope: Scope): Match {
  const { lead, subject, figure } = wayTo(of, scope);
  const node = new Cypher.Node();
  const reading = new Cypher.Node();
  const pattern = new Cypher.Pattern(node, { labels: 'Statement', properties: { subject } })
    .related({ type: 'IN' })
    .to(reading, { labels: 'Reading' });
  const from = reading.property('liveFrom');
  const to = reading.property('liveTo');
  const lived = condition`any(i IN range(0, size(${from}) - 1) WHERE ${from}[i] <= ${param(run)} AND (${to}[i] = '' OR ${param(run)} < ${to}[i]))`;
  const where = allOf([lived, figure && sameFigure(node, figure)])!;
  return { pattern, scope: { node }, repeats: true, ...(lead && { lead }), where };
}

/** The value of an observation is all that tells it from others of its subject. */
function sameFigure(node: Cypher.Node, figure: Cypher.Node): Cypher.Predicate {
  const equal = (name: string) => Cypher.eq(node.property(name), figure.property(name));
  return Cypher.and(equal('predicate'), equal('value'));
}

/** A fact that stands is the record of its beginning; of one that was withdrawn there is a record of its end. */
function factsAsOf({ of, run, predicate }: Extract<Source, { kind: 'factsAsOf' }>, scope: Scope): Match {
  const { lead, subject, figure } = wayTo(of, scope);
  const node = new Cypher.Node();
  const pattern = new Cypher.Pattern(node, { labels: 'Change', properties: { subject } });
  const stood = condition`((${node}:Fact AND ${node.property('run')} <= ${param(run)})
  OR (${node.property('change')} = 'WITHDRAWN' AND ${node.property('added')} <= ${param(run)} AND ${param(run)} < ${node.property('run')}))`;
  const asked = figure ? sameFigure(node, figure) : condition`${node.property('kind')} <> 'OBSERVATION'`;
  const ofField = predicate ? Cypher.eq(node.property('predicate'), param(predicate)) : undefined;
  const where = allOf([asked, stood, ofField])!;
  return { pattern, scope: { node }, repeats: true, ...(lead && { lead }), where };
}
