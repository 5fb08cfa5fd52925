import type { GraphModel, PropertyField } from '../../src/model/types.ts';
import { groupBy } from '../collections.ts';
import type { NameKey } from '../ledger/key.ts';
import type { Runner } from '../load/runner.ts';
import { edgeRow, observationRow } from '../load/show.ts';
import { parseStatement, type StoredStatement } from '../load/statements.ts';
import { entityNode } from '../project/entity.ts';
import { identified, projectFacts } from '../project/everything.ts';
import { factOf } from '../project/fact.ts';
import { meantBy, rejectionLookup } from '../project/rejection.ts';
import { pairsOf } from '../resolve/human.ts';
import { partition } from '../resolve/partition.ts';
import type { Human } from '../resolve/types.ts';
import type { EntityType } from '../types.ts';
import type { DocumentLine } from './ledger-lines.ts';

/** A thing, or an observation, under its public names. */
export interface ExportNode {
  readonly kind: 'node';
  readonly id: string;
  /** Public type: Policy, City, Observation … */
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relationship under its public name. */
export interface ExportEdge {
  readonly kind: 'relationship';
  /** The id of its fact. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export type ExportItem = ExportNode | ExportEdge;

/** Items of one page of the graph of now. */
const PAGE = 5000;

/**
 * The graph as it stands: things by id, observations by id, then relationships by the id of their start and of their fact,
 * and what observations are about; page by page.
 */
export async function* storedGraph(runner: Runner, model: GraphModel): AsyncGenerator<ExportItem> {
  for (const label of ['Entity', 'Observation']) {
    for await (const { labels, properties } of pages(runner, nodesOf(label)))
      yield nodeItem(labels, properties, model);
  }
  yield* storedEdges(runner, model);
  for await (const { properties, about } of pages(runner, nodesOf('Observation')))
    yield edgeItem(aboutEdge(properties.id, about!), model);
}

interface NodePage {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
  /** Of an observation: the thing it is about. */
  readonly about: string | null;
}

const nodesOf = (label: string): string => `
  MATCH (n:${label}) WHERE n.id > $last
  WITH n ORDER BY n.id LIMIT $size
  RETURN labels(n) AS labels, properties(n) AS properties, [(n)-[:ABOUT]->(e) | e.id][0] AS about ORDER BY n.id`;

async function* pages(runner: Runner, cypher: string): AsyncGenerator<NodePage> {
  for (let last = ''; ; ) {
    const page = await runner.run<NodePage>(cypher, { last, size: PAGE });
    yield* page;
    if (page.length < PAGE) return;
    last = page.at(-1)!.properties.id;
  }
}

function aboutEdge(observation: string, thing: string): StoredEdge {
  return { type: 'ABOUT', from: observation, to: thing, properties: { fact: observation } };
}

async function* storedEdges(runner: Runner, model: GraphModel): AsyncGenerator<ExportEdge> {
  for (let last = ''; ; ) {
    const page = await runner.run<{ from: string; edges: StoredEdge[] }>(
      `MATCH (a:Entity) WHERE a.id > $last WITH a ORDER BY a.id LIMIT $size
       RETURN a.id AS from, COLLECT {
         MATCH (a)-[r]->(b:Entity) WITH r, b ORDER BY r.fact
         RETURN {type: type(r), from: a.id, to: b.id, properties: properties(r)}
       } AS edges ORDER BY from`,
      { last, size: PAGE },
    );
    for (const { edges } of page) for (const edge of edges) yield edgeItem(edge, model);
    if (page.length < PAGE) return;
    last = page.at(-1)!.from;
  }
}

interface StoredEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The graph of these documents under these decisions, projected in memory: of an earlier run, whose projection is not
 * stored any more. It holds all their statements.
 */
export async function* projectedGraph(
  documents: AsyncIterable<DocumentLine>,
  human: Human,
  model: GraphModel,
): AsyncGenerator<ExportItem> {
  const keys = new Map<string, NameKey>();
  const stated = new Map<string, StoredStatement>();
  for await (const line of documents) {
    for (const name of line.names) keys.set(name.id, name);
    for (const row of line.statements) {
      const statement = bound(parseStatement({ ...row }), human, keys);
      stated.set(statement.id, statement);
    }
  }
  const live = [...stated.values()];
  const used = new Set(live.flatMap(({ subject, object }) => [subject, ...(object ? [object] : [])]));
  const alive = [...used].map((id) => keys.get(id)!);
  const aliases = live
    .filter((s) => s.predicate === 'alsoNamed')
    .map((s) => ({ a: s.subject, b: s.object!, score: s.confidence }));
  const { entities } = partition(alive, pairsOf(human), aliases);
  const entityOf = new Map(entities.flatMap((entity) => entity.keys.map((key) => [key.id, entity.id])));
  const rejected = rejectionLookup(meantBy(human.rejections, (key) => entityOf.get(key), model));
  const standing = live.filter(
    (s) => rejected(s, factOf(s, (key) => entityOf.get(key)!, model).id) === undefined,
  );
  const aliveById = new Map(alive.map((key) => [key.id, key]));
  const identity = identified(aliveById, (key) => entityOf.get(key)!);
  const facts = [...projectFacts(standing, identity, model).values()];
  const bySubject = groupBy(facts, (fact) => fact.subject);
  for (const entity of [...entities].sort((a, b) => order(a.id, b.id))) {
    const { labels, properties } = entityNode(entity, bySubject.get(entity.id) ?? [], model);
    yield nodeItem(labels, { ...properties, id: entity.id }, model);
  }
  const observations = facts.filter((fact) => fact.kind === 'OBSERVATION').sort((a, b) => order(a.id, b.id));
  for (const fact of observations) {
    const { properties } = observationRow(fact, model);
    yield nodeItem(['Observation'], { ...properties, id: fact.id }, model);
  }
  const types = new Map<string, EntityType>(entities.map((entity) => [entity.id, entity.canonical.type]));
  const edges = facts
    .filter((fact) => fact.kind === 'RELATIONSHIP')
    .sort((a, b) => (a.subject === b.subject ? order(a.id, b.id) : order(a.subject, b.subject)));
  for (const fact of edges) {
    const row = edgeRow(fact, model, (id) => types.get(id)) as unknown as StoredEdge;
    yield edgeItem(row, model);
  }
  for (const { id, subject } of observations) yield edgeItem(aboutEdge(id, subject), model);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A statement under the names that people bound in its document. */
function bound(statement: StoredStatement, human: Human, keys: Map<string, NameKey>): StoredStatement {
  const targets = new Map(
    human.bindings.filter(({ document }) => document === statement.document).map((b) => [b.key.id, b.bound]),
  );
  const target = (key: string): string => {
    const to = targets.get(key);
    if (to) keys.set(to.id, to);
    return to?.id ?? key;
  };
  return {
    ...statement,
    subject: target(statement.subject),
    ...(statement.object && { object: target(statement.object) }),
  };
}

function nodeItem(
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>> & { readonly id: string },
  model: GraphModel,
): ExportNode {
  const type = [...model.nodeTypes.values()].find((each) => labels.includes(each.label))!;
  return { kind: 'node', id: properties.id, type: type.name, properties: shown(type.properties, properties) };
}

function edgeItem({ type, from, to, properties }: StoredEdge, model: GraphModel): ExportEdge {
  const named = [...model.relationshipTypes.values()].find((each) =>
    each.signatures.some(({ stored }) => stored === type),
  )!;
  const id = String(properties.fact);
  return {
    kind: 'relationship',
    id,
    type: named.type,
    from,
    to,
    properties: shown(named.properties, properties),
  };
}

/** The fields that have a value, under their public names; what only serves sorting stays inside. */
function shown(fields: readonly PropertyField[], stored: Readonly<Record<string, unknown>>) {
  const parts = fields
    .filter((field) => field.name !== 'id')
    .flatMap((field) => field.stored.map((name) => [name, stored[name]] as const));
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined && value !== null));
}
