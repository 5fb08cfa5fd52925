import Cypher from '@neo4j/cypher-builder';
import type { Source } from '../plan.ts';
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

/** The names of the entity today lead to its statements of then. */
function namesOf(scope: Scope): { readonly name: Cypher.Node; readonly lead: Cypher.Match } {
  const name = new Cypher.Node();
  const entity = scope.node.property('id');
  const lead = new Cypher.Match(new Cypher.Pattern(name, { labels: 'Name', properties: { entity } }));
  return { name, lead };
}

function evidenceAsOf({ run }: Extract<Source, { kind: 'evidenceAsOf' }>, scope: Scope): Match {
  const { name, lead } = namesOf(scope);
  const node = new Cypher.Node();
  const reading = new Cypher.Node();
  const pattern = new Cypher.Pattern(node, {
    labels: 'Statement',
    properties: { subject: name.property('id') },
  })
    .related({ type: 'IN' })
    .to(reading, { labels: 'Reading' });
  const from = reading.property('liveFrom');
  const to = reading.property('liveTo');
  const where = condition`any(i IN range(0, size(${from}) - 1) WHERE ${from}[i] <= ${param(run)} AND (${to}[i] = '' OR ${param(run)} < ${to}[i]))`;
  return { pattern, scope: { node }, repeats: true, lead, where };
}

/** A fact that stands is the record of its beginning; of one that was withdrawn there is a record of its end. */
function factsAsOf({ run, predicate }: Extract<Source, { kind: 'factsAsOf' }>, scope: Scope): Match {
  const { name, lead } = namesOf(scope);
  const node = new Cypher.Node();
  const pattern = new Cypher.Pattern(node, {
    labels: 'Change',
    properties: { subject: name.property('id') },
  });
  const stood = condition`${node.property('kind')} <> 'OBSERVATION' AND ((${node}:Fact AND ${node.property('run')} <= ${param(run)})
  OR (${node.property('change')} = 'WITHDRAWN' AND ${node.property('added')} <= ${param(run)} AND ${param(run)} < ${node.property('run')}))`;
  const ofField = predicate ? Cypher.eq(node.property('predicate'), param(predicate)) : undefined;
  return { pattern, scope: { node }, repeats: true, lead, where: allOf([stood, ofField])! };
}
