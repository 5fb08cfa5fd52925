import type Graph from 'graphology';
import type { Layout, Settled } from './layout-worker.ts';

interface Listener {
  /** The nodes rest. */
  readonly onDone: () => void;
}

/**
 * Lets the nodes find their places in a worker, so that the page answers meanwhile however large the graph is; each answer
 * moves all nodes. Returns a function that stops it.
 */
export function settle(graph: Graph, { onDone }: Listener): () => void {
  if (graph.order < 2) {
    onDone();
    return () => {};
  }
  const ids = graph.nodes();
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data: { places, done } }: MessageEvent<Settled>) => {
    move(graph, ids, places);
    if (!done) return;
    worker.terminate();
    onDone();
  };
  worker.postMessage(layoutOf(graph, ids));
  return () => worker.terminate();
}

function layoutOf(graph: Graph, ids: readonly string[]): Layout {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const nodes = new Float32Array(ids.length * 3);
  for (const [index, id] of ids.entries()) {
    const { x, y, size } = graph.getNodeAttributes(id);
    nodes.set([x, y, size], index * 3);
  }
  const edges = new Uint32Array(graph.size * 2);
  for (const [index, edge] of graph.edges().entries())
    edges.set(
      graph.extremities(edge).map((id) => indexes.get(id) ?? 0),
      index * 2,
    );
  return { nodes, edges };
}

function move(graph: Graph, ids: readonly string[], places: Float32Array): void {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const index = indexes.get(id);
      return index === undefined
        ? attributes
        : { ...attributes, x: places[index * 2] ?? 0, y: places[index * 2 + 1] ?? 0 };
    },
    { attributes: ['x', 'y'] },
  );
}
