import Cypher from '@neo4j/cypher-builder';
import type { Anchor, AnchoredSource, RelatedSource } from '../plan.ts';
import { allOf, condition, param, type Scope } from './cypher.ts';
import type { Match } from './match.ts';
import { entityIds } from './named.ts';
import { evidenceConditions, isDocument, renderPredicate } from './predicate.ts';
import { alongPaths, anyType, DIRECTIONS, ROLL_UP } from './source.ts';

/** A source that starts from what is selective: the clauses that find it, and the pattern back to the nodes asked for. */
export function matchAnchored({ labels, anchor, along }: AnchoredSource, outer: Scope | undefined): Match {
  const node = new Cypher.Node();
  const way = from(anchor, node, labels);
  if (along) return matchAlong(along, found(way, node), node, outer!);
  return { ...way, scope: { node }, repeats: anchor.by !== 'key' };
}

/** Between two nodes that are known: what costs is the smaller one's degree. */
function matchAlong(
  along: RelatedSource,
  lead: Cypher.Clause,
  node: Cypher.Node,
  { node: from }: Scope,
): Match {
  const edge = new Cypher.Relationship();
  const pattern = new Cypher.Pattern(from)
    .related(edge, { type: anyType(along.types), direction: DIRECTIONS[along.direction] })
    .to(node);
  return { pattern, scope: { node, edge, from }, repeats: false, lead };
}

/** The clauses that find the nodes of a way, each once; DISTINCT keeps the planner from starting elsewhere. */
function found({ lead, pattern, where }: Way, node: Cypher.Node): Cypher.Clause {
  const match = new Cypher.Match(pattern);
  const nodes = (where ? match.where(where) : match).with(node).distinct();
  return lead ? Cypher.utils.concat(lead, nodes) : nodes;
}

type Way = Pick<Match, 'lead' | 'pattern' | 'where' | 'place'>;

function from(anchor: Anchor, node: Cypher.Node, labels: readonly string[]): Way {
  switch (anchor.by) {
    case 'key':
      return fromKey(anchor, node, labels);
    case 'name':
      return fromName(anchor, node, labels);
    case 'region':
      return fromRegion(anchor, node, labels);
    case 'evidence':
      return fromEvidence(anchor, node, labels);
    case 'related':
      return fromRelated(anchor, node, labels);
    case 'any':
      return fromAny(anchor, node, labels);
  }
}

/** By value, or one seek for each of several: of a list whose length it does not know the database may scan the label. */
function fromKey(anchor: Extract<Anchor, { by: 'key' }>, node: Cypher.Node, labels: readonly string[]): Way {
  const { key } = anchor;
  const value = new Cypher.Variable();
  const several = key.operator === 'IN';
  const lead = several ? new Cypher.Unwind([param(key.param), value]).with(value).distinct() : undefined;
  const pattern = new Cypher.Pattern(node, {
    labels: anchor.entity ? withEntity(labels, anchor) : [...labels],
    properties: { [key.property]: several ? value : param(key.param) },
  });
  return { pattern, ...(lead ? { lead } : {}) };
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
  const pattern = new Cypher.Pattern(node, { labels: [...labels] })
    .related(edge, { type: anyType(source.types), direction: DIRECTIONS[source.direction] })
    .to(target);
  return {
    lead: found(start, target),
    pattern,
    ...(where ? { where: renderPredicate(where, { node: target, edge, from: node }) } : {}),
  };
}

/** A union of what the branches find, each node once. */
function fromAny({ of }: Extract<Anchor, { by: 'any' }>, node: Cypher.Node, labels: readonly string[]): Way {
  const branches = of.map(({ anchor, where }): Cypher.Clause => {
    const way = from(anchor, node, labels);
    const left = where ? renderPredicate(where, { node }) : undefined;
    const match = new Cypher.Match(way.pattern);
    const fitting = allOf([way.where, left]);
    const rows = (fitting ? match.where(fitting) : match).return(node);
    return way.lead ? Cypher.utils.concat(way.lead, rows) : rows;
  });
  const lead = new Cypher.Call(new Cypher.Union(...branches), []);
  return { lead, pattern: new Cypher.Pattern(node, { labels: [...labels] }) };
}
