import type { GraphModel, PropertyField } from '../../src/model/types.ts';
import { groupBy } from '../collections.ts';
import {
  type EntityNode,
  entityNode,
  type Properties,
  type Stored,
  sortValue,
  storedValue,
} from '../project/entity.ts';
import type { Fact, SupportedFact } from '../project/fact.ts';
import type { Entity } from '../resolve/types.ts';
import type { EntityType, Value } from '../types.ts';
import { date, money } from '../values/index.ts';
import type { Changed } from './changes.ts';
import { FACT_COLUMNS, toSupported } from './fact-row.ts';
import type { StoredKey } from './identity.ts';
import type { NewFacts } from './new-facts.ts';
import { type Runner, runRows } from './runner.ts';

export interface ShownEntities {
  readonly created: readonly Changed[];
  readonly deleted: readonly Changed[];
  /** Entities that were there and go by another name now. */
  readonly renamed: readonly string[];
  /** Entity → the name it shows now, of those that were looked at. */
  readonly names: ReadonlyMap<string, string>;
}

/** What begins with a change. */
export interface Begun {
  /** Entities of which nothing is stored yet. */
  readonly arrived: ReadonlySet<string>;
  /** Facts that are not stored yet. */
  readonly created: NewFacts;
}

/** Makes the nodes of these entities show what their facts say; deletes those that no key leads to. */
export async function showEntities(
  runner: Runner,
  model: GraphModel,
  entities: readonly Entity[],
  vanished: readonly string[],
  begun: Begun,
): Promise<ShownEntities> {
  const { nodes, stored } = await expectedNodes(runner, model, entities, begun);
  const fresh = nodes.filter((node) => !stored.has(node.id));
  const known = nodes.filter((node) => stored.has(node.id) && differs(node, stored.get(node.id)!));
  await runRows(
    runner,
    CREATE_NODES,
    fresh.map((node) => ({ labels: node.labels, properties: node.properties })),
  );
  await runRows(
    runner,
    UPDATE_NODES,
    known.map((node) => updateRow(node, stored.get(node.id)!)),
  );
  await writeTexts(runner, nodes);
  const deleted = await runRows<Changed>(
    runner,
    'UNWIND $rows AS id MATCH (e:Entity {id: id}) WITH e, e.id AS of, e.name AS display DETACH DELETE e RETURN of, display',
    vanished,
  );
  const renamed = known.filter((node) => stored.get(node.id)!.properties.name !== node.properties.name);
  const created = fresh.map(({ id, properties }) => ({ of: id, display: String(properties.name) }));
  const names = new Map(nodes.map(({ id, properties }) => [id, String(properties.name)]));
  return { created, deleted, renamed: renamed.map((node) => node.id), names };
}

interface Expected {
  /** The nodes as the facts want them. */
  readonly nodes: readonly EntityNode[];
  /** The nodes as they stand, as far as they do. */
  readonly stored: ReadonlyMap<string, StoredNode>;
}

async function expectedNodes(
  runner: Runner,
  model: GraphModel,
  entities: readonly Entity[],
  begun?: Begun,
): Promise<Expected> {
  const ids = entities.map((entity) => entity.id).filter((id) => !begun?.arrived.has(id));
  const facts = await factsOf(runner, ids);
  const nodes = entities.map((entity) => {
    const known = [...(facts.get(entity.id) ?? []), ...(begun?.created.about(entity.id) ?? [])];
    return entityNode(entity, known, model);
  });
  return { nodes, stored: await storedNodes(runner, ids) };
}

/** Entities whose node is missing or shows something else than their facts say. */
export async function differingNodes(
  runner: Runner,
  model: GraphModel,
  entities: readonly Entity[],
): Promise<readonly EntityNode[]> {
  const { nodes, stored } = await expectedNodes(runner, model, entities);
  return nodes.filter((node) => {
    const standing = stored.get(node.id);
    return standing === undefined || differs(node, standing);
  });
}

async function factsOf(
  runner: Runner,
  entities: readonly string[],
): Promise<ReadonlyMap<string, SupportedFact[]>> {
  const rows = await runRows<Parameters<typeof toSupported>[0]>(runner, FACTS_OF, entities);
  return groupBy(rows.map(toSupported), (fact) => fact.subject);
}

/**
 * Fields are written with a small letter first and relationships with a great one: what a thing shows is found by the index
 * beside all its relationships and observations, of which there may be thousands.
 */
const FACTS_OF = `
  UNWIND $rows AS id
  UNWIND [['a', 'observation'], ['observation ', '{']] AS fields
  MATCH (f:Fact {subject: id}) WHERE fields[0] <= f.predicate AND f.predicate < fields[1] AND f.kind IN ['NAME', 'VALUE']
  RETURN ${FACT_COLUMNS}`;

interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

async function storedNodes(runner: Runner, ids: readonly string[]): Promise<ReadonlyMap<string, StoredNode>> {
  const rows = await runRows<{ id: string; labels: string[]; properties: Properties }>(
    runner,
    'UNWIND $rows AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties',
    ids,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function differs(node: EntityNode, stored: StoredNode): boolean {
  const names = new Set([...Object.keys(node.properties), ...Object.keys(stored.properties)]);
  const properties = [...names].some((name) => !equal(node.properties[name], stored.properties[name]));
  return properties || [...node.labels].sort().join() !== [...stored.labels].sort().join();
}

function equal(a: Stored | undefined, b: Stored | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function updateRow(node: EntityNode, stored: StoredNode): Record<string, unknown> {
  return {
    id: node.id,
    properties: node.properties,
    add: node.labels.filter((label) => !stored.labels.includes(label)),
    remove: stored.labels.filter((label) => !node.labels.includes(label)),
  };
}

const CREATE_NODES = `
  UNWIND $rows AS row
  CREATE (e:$(row.labels))
  SET e = row.properties`;

const UPDATE_NODES = `
  UNWIND $rows AS row
  MATCH (e:Entity {id: row.id})
  SET e = row.properties
  SET e:$(row.add)
  REMOVE e:$(row.remove)`;

/** The words shown for each key, kept on the key: look-ups by name show them. */
async function writeTexts(runner: Runner, nodes: readonly EntityNode[]): Promise<void> {
  const rows = nodes.flatMap((node) => [...node.texts].map(([id, text]) => ({ id, text })));
  await runRows(
    runner,
    'UNWIND $rows AS row MATCH (n:Name {id: row.id}) WHERE n.text IS NULL OR n.text <> row.text SET n.text = row.text',
    rows,
  );
}

/**
 * Facts that lead to an entity show its name as their value: written for the facts touched and, when an entity is new or
 * is shown under another name, for all that lead to it. Those that begin with the change keep it until they are written.
 */
export async function showNames(
  runner: Runner,
  supported: readonly SupportedFact[],
  { renamed, names }: ShownEntities,
  created: NewFacts,
): Promise<void> {
  const leading = supported.filter((fact) => fact.object !== undefined);
  const outside = leading.map((fact) => fact.object!).filter((id) => !names.has(id));
  const rows = await runRows<{ id: string; name: string }>(
    runner,
    'UNWIND $rows AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, e.name AS name',
    [...new Set(outside)],
  );
  const stored = new Map(rows.map(({ id, name }) => [id, name]));
  const written = leading.filter(
    ({ id, object }) => !created.show(id, { display: names.get(object!) ?? stored.get(object!) }),
  );
  await runRows(
    runner,
    `UNWIND $rows AS id MATCH (f:Fact {id: id}) ${SHOW_NAME}`,
    written.map((fact) => fact.id),
  );
  await runRows(runner, `UNWIND $rows AS id MATCH (f:Fact {object: id}) ${SHOW_NAME}`, renamed);
}

const SHOW_NAME = `
  MATCH (e:Entity {id: f.object})
  WITH f, e WHERE f.display IS NULL OR f.display <> e.name
  SET f.display = e.name`;

/** Entities by id from the database, with all their live keys. */
export async function loadEntities(runner: Runner, ids: readonly string[]): Promise<readonly Entity[]> {
  const rows = await runRows<StoredKey>(
    runner,
    `UNWIND $rows AS id MATCH (n:Name {entity: id}) WHERE n.support > 0
     RETURN n.id AS id, n.type AS type, n.normal AS normal, n.scope AS scope, n.entity AS entity`,
    ids,
  );
  return [...groupBy(rows, (row) => row.entity!)].map(([id, members]) => ({
    id,
    canonical: members.find((key) => key.id === id)!,
    keys: members,
  }));
}

/** Deletes the relationships and observations of facts that nothing supports; returns how many relationships. */
export async function hideEdges(runner: Runner, vanished: readonly Fact[]): Promise<number> {
  const edges = vanished.filter((fact) => fact.kind === 'RELATIONSHIP').map((fact) => ({ ...fact }));
  const observations = vanished.filter((fact) => fact.kind === 'OBSERVATION').map((fact) => fact.id);
  await runRows(runner, DELETE_OBSERVATIONS, observations);
  return sum(await runRows<{ n: number }>(runner, DELETE_EDGES, edges));
}

/** Makes a relationship of every supported relationship fact, and an Observation node of every observation. */
export async function showEdges(
  runner: Runner,
  model: GraphModel,
  supported: readonly SupportedFact[],
  typeOf: (entity: string) => EntityType | undefined,
  created: NewFacts,
): Promise<number> {
  const edges = supported.filter((fact) => fact.kind === 'RELATIONSHIP');
  const isNew = (fact: SupportedFact): boolean => created.has(fact.id);
  const rows = (facts: readonly SupportedFact[]) => facts.map((fact) => edgeRow(fact, model, typeOf));
  const fresh = edges.filter(isNew);
  await runRows(runner, CREATE_EDGES, rows(fresh));
  const written = await runRows<{ n: number }>(
    runner,
    WRITE_EDGES,
    rows(edges.filter((fact) => !isNew(fact))),
  );
  const observations = supported
    .filter((fact) => fact.kind === 'OBSERVATION')
    .map((fact) => observationRow(fact, model));
  await runRows(runner, WRITE_OBSERVATIONS, observations);
  return fresh.length + sum(written);
}

function sum(rows: readonly { readonly n: number }[]): number {
  return rows.reduce((total, row) => total + row.n, 0);
}

export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Record<string, unknown>;
}

/** The relationship of a fact, as it stands in Neo4j. */
export function edgeRow(
  fact: SupportedFact,
  model: GraphModel,
  typeOf: (entity: string) => EntityType | undefined,
): EdgeRow {
  const type = model.relationshipTypes.get(fact.predicate)!;
  const from = typeOf(fact.subject);
  const to = typeOf(fact.object!);
  const signature = type.signatures.find((candidate) => candidate.from === from && candidate.to === to);
  if (!signature)
    throw new Error(`ledger fault: ${fact.predicate} from ${from} to ${to} is not in the schema`);
  const properties: Record<string, unknown> = { fact: fact.id };
  for (const property of type.properties) {
    const value = fact.qualifiers[property.name];
    if (value !== undefined)
      Object.assign(properties, storedValue(property, qualifierValue(property, value)));
  }
  return { from: fact.subject, to: fact.object!, type: signature.stored, properties };
}

/** A qualifier is words; those of an amount or a date are stored like any other amount or date. */
function qualifierValue({ valueType }: PropertyField, words: string): Value {
  const typed =
    valueType === 'Money' ? money.parse(words) : valueType === 'PartialDate' ? partialDate(words) : undefined;
  return typed ?? { kind: 'text', text: words };
}

/** An observation as src/ reads it: each field of the model in its stored form, with the key it is sorted by. */
export function observationRow(
  fact: SupportedFact,
  model: GraphModel,
): { readonly about: string; readonly properties: Record<string, unknown> } {
  if (fact.value?.kind !== 'observation')
    throw new Error(`ledger fault: the observation ${fact.id} has no figure`);
  const properties: Record<string, unknown> = { id: fact.id };
  for (const field of model.nodeTypes.get('Observation')!.properties) {
    const value = figureOf(field.name, fact.value);
    if (value) Object.assign(properties, storedValue(field, value));
    if (field.sortable && field.sortKey && field.sortKey !== field.stored[0])
      properties[field.sortKey] = sortValue(field, value);
  }
  return { about: fact.subject, properties };
}

/** The part of an observation that a field of its type shows. */
function figureOf(field: string, figure: Extract<Value, { kind: 'observation' }>): Value | undefined {
  if (field === 'value') return figure;
  if (field === 'asOf') return figure.asOf === undefined ? undefined : partialDate(figure.asOf);
  const text = figure[field as 'metric' | 'unit' | 'scope' | 'attributedTo'];
  return text === undefined ? undefined : { kind: 'text', text };
}

/** 2018, 2018-10, 2018-10-03. */
function partialDate(words: string): Value | undefined {
  const parsed = date.parse(/^\d{4}$/.test(words) ? `${words}年` : words);
  return parsed && { ...parsed, text: words };
}

/** A relationship stands exactly while its fact does. */
const CREATE_EDGES = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties`;

const WRITE_EDGES = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  OPTIONAL MATCH (a)-[old {fact: row.properties.fact}]->(b)
  WITH a, b, row, old
  CALL (a, b, row, old) {
    WITH * WHERE old IS NULL
    CREATE (a)-[r:$(row.type)]->(b)
    SET r = row.properties
    RETURN 1 AS n
    UNION
    WITH * WHERE old IS NOT NULL AND properties(old) <> row.properties
    SET old = row.properties
    RETURN 0 AS n
  }
  RETURN sum(n) AS n`;

/** OPTIONAL keeps the planner from walking all relationships of one end, which may be a body of thousands: it asks the end of fewer. */
const DELETE_EDGES = `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.subject})
  MATCH (b:Entity {id: row.object})
  OPTIONAL MATCH (a)-[r {fact: row.id}]->(b)
  DELETE r
  RETURN count(r) AS n`;

const DELETE_OBSERVATIONS = 'UNWIND $rows AS id MATCH (o:Observation {id: id}) DETACH DELETE o';

const WRITE_OBSERVATIONS = `
  UNWIND $rows AS row
  MATCH (e:Entity {id: row.about})
  MERGE (o:Observation {id: row.properties.id})
  ON CREATE SET o = row.properties
  MERGE (o)-[:ABOUT]->(e)`;
