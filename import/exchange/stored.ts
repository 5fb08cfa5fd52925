import type { GraphModel } from '../../src/model/types.ts';
import type { Runner } from '../load/runner.ts';
import { aboutEdge, type ExportEdge, type ExportItem, edgeItem, nodeItem, type StoredEdge } from './items.ts';

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
