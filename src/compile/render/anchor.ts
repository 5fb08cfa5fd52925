import Cypher from '@neo4j/cypher-builder';
import type { Anchor, AnchoredSource } from '../plan.ts';
import { condition, param } from './cypher.ts';
import type { Match } from './match.ts';
import { entityIds } from './named.ts';
import { evidenceConditions, isDocument, renderPredicate } from './predicate.ts';
import { alongPaths, anyType, DIRECTIONS, ROLL_UP } from './source.ts';

/** A source that starts from what is selective: the clauses that find it, and the pattern back to the nodes asked for. */
export function matchAnchored({ labels, anchor }: AnchoredSource): Match {
  const node = new Cypher.Node();
  return { ...from(anchor, node, labels), scope: { node }, repeats: anchor.by !== 'key' };
}

type Way = Pick<Match, 'lead' | 'pattern' | 'where' | 'place'>;

function from(anchor: Anchor, node: Cypher.Node, labels: readonly string[]): Way {
  switch (anchor.by) {
    case 'key':
      return {
        pattern: new Cypher.Pattern(node, {
          labels: anchor.entity ? withEntity(labels, anchor) : [...labels],
        }),
        where: renderPredicate(anchor.key, { node }),
      };
    case 'name':
      return fromName(anchor, node, labels);
    case 'region':
      return fromRegion(anchor, node, labels);
    case 'evidence':
      return fromEvidence(anchor, node, labels);
    case 'related':
      return fromRelated(anchor, node, labels);
  }
}

/** Ids of entities have their index under the shared label. */
function withEntity(labels: readonly string[], { key }: Extract<Anchor, { by: 'key' }>): string[] {
  return key.property === 'id' ? [...new Set(['Entity', ...labels])] : [...labels];
}

function entityOf(id: Cypher.Expr, node: Cypher.Node, labels: readonly string[]): Cypher.Pattern {
  return new Cypher.Pattern(node, { labels: [...new Set(['Entity', ...labels])], properties: { id } });
}

function fromName(
  { named }: Extract<Anchor, { by: 'name' }>,
  node: Cypher.Node,
  labels: readonly string[],
): Way {
  const key = new Cypher.Node();
  const id = new Cypher.Variable();
  const nouns = new Cypher.List(named.nouns.map((noun) => new Cypher.Literal(noun)));
  const found = condition`${key.property('type')} IN ${nouns} AND ${key.property('normal')} = ${param(named.normal)}`;
  // DISTINCT keeps the planner from starting at the other end, of which the keys tell nothing.
  const lead = new Cypher.Match(new Cypher.Pattern(key, { labels: 'Name' }))
    .where(found)
    .with([key.property('entity'), id])
    .distinct();
  return { lead, pattern: entityOf(id, node, labels) };
}

/** From the region's name down PART_OF, each place once, and back along what leads to a place. */
function fromRegion(
  { within }: Extract<Anchor, { by: 'region' }>,
  node: Cypher.Node,
  labels: readonly string[],
): Way {
  const region = new Cypher.Node();
  const place = new Cypher.Node();
  const id = new Cypher.Variable();
  const start = entityIds({ id: within.region, normal: within.normal, nouns: ['Region'] }, id);
  const under = entityOf(id, region, ['Region']).related({
    type: 'PART_OF',
    direction: 'left',
    length: ROLL_UP,
  });
  if (within.paths.types.length === 0)
    return { lead: start, pattern: under.to(node, { labels: [...labels] }) };
  const places = new Cypher.Match(under.to(place, { labels: 'Region' })).with(place).distinct();
  const lead = Cypher.utils.concat(start, places);
  const { own, steps } = within.paths;
  const pattern = new Cypher.Pattern(place)
    .related({ ...alongPaths(within.paths, within.regions), direction: 'left' })
    .to(node, own ? {} : { labels: [...labels] });
  return { lead, pattern, ...(steps === 1 && !within.regions ? { place } : {}) };
}

/** From the document over its statements to what they support. */
function fromEvidence(
  { evidence }: Extract<Anchor, { by: 'evidence' }>,
  node: Cypher.Node,
  labels: readonly string[],
): Way {
  const [document, statement, fact] = [new Cypher.Node(), new Cypher.Node(), new Cypher.Node()];
  const id = new Cypher.Variable();
  const start = new Cypher.Match(new Cypher.Pattern(document, { labels: 'Document' })).where(
    isDocument(document, evidence.document!),
  );
  const said = new Cypher.Pattern(document)
    .related({ type: 'FROM', direction: 'left' })
    .to(statement, { labels: 'Statement' })
    .related({ type: 'SUPPORTS' })
    .to(fact, { labels: 'Fact' });
  const fitting = evidenceConditions(evidence, statement);
  const statements = start.with(document).match(said);
  const subject = evidence.of === 'entity' ? fact.property('subject') : fact.property('id');
  const lead = (fitting ? statements.where(fitting) : statements).with([subject, id]).distinct();
  const pattern =
    evidence.of === 'entity'
      ? entityOf(id, node, labels)
      : new Cypher.Pattern(node, { labels: [...labels], properties: { id } });
  return { lead, pattern };
}

/** From what the related thing starts from, and back over the relationship. */
function fromRelated(
  { source, anchor, where }: Extract<Anchor, { by: 'related' }>,
  node: Cypher.Node,
  labels: readonly string[],
): Way {
  const target = new Cypher.Node();
  const edge = new Cypher.Relationship();
  const start = from(anchor, target, source.label ? [source.label] : []);
  const first = new Cypher.Match(start.pattern);
  const found = (start.where ? first.where(start.where) : first).with(target).distinct();
  const pattern = new Cypher.Pattern(node, { labels: [...labels] })
    .related(edge, { type: anyType(source.types), direction: DIRECTIONS[source.direction] })
    .to(target);
  return {
    lead: start.lead ? Cypher.utils.concat(start.lead, found) : found,
    pattern,
    ...(where ? { where: renderPredicate(where, { node: target, edge, from: node }) } : {}),
  };
}
