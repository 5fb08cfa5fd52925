/** The layout of a graph, away from the page: it computes in pieces and says after each where the nodes are. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** Nodes are known by their index. */
export interface Layout {
  /** x, y and radius of each. */
  readonly nodes: Float32Array;
  /** Source and target of each edge. */
  readonly edges: Uint32Array;
}

export interface Settled {
  /** x and y of each node. */
  readonly places: Float32Array;
  readonly done: boolean;
}

interface Place {
  x: number;
  y: number;
  size: number;
}

const SMALL = 200;
/** Steps of the computation, all told and between two answers: drawing a large graph costs more than a step. */
const PACE = { small: { steps: 400, some: 40 }, large: { steps: 120, some: 20 } };

self.onmessage = ({ data }: MessageEvent<Layout>) => {
  const graph = graphOf(data);
  const isSmall = graph.order <= SMALL;
  const { steps, some } = isSmall ? PACE.small : PACE.large;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: isSmall,
    barnesHutOptimize: !isSmall,
    gravity: 0.6,
    scalingRatio: 18,
    slowDown: 4,
  };
  for (let left = steps; left > 0; left -= some) {
    forceAtlas2.assign(graph, { iterations: Math.min(left, some), settings });
    const answer: Settled = { places: placesOf(graph), done: left <= some };
    self.postMessage(answer, { transfer: [answer.places.buffer] });
  }
};

function graphOf({ nodes, edges }: Layout): Graph<Place> {
  const graph = new Graph<Place>({ multi: true, type: 'directed' });
  for (let node = 0; node < nodes.length; node += 3)
    graph.addNode(node / 3, { x: nodes[node] ?? 0, y: nodes[node + 1] ?? 0, size: nodes[node + 2] ?? 1 });
  for (let edge = 0; edge < edges.length; edge += 2) graph.addDirectedEdge(edges[edge], edges[edge + 1]);
  return graph;
}

function placesOf(graph: Graph<Place>): Float32Array<ArrayBuffer> {
  const places = new Float32Array(graph.order * 2);
  let at = 0;
  graph.forEachNode((_node, { x, y }) => {
    places[at++] = x;
    places[at++] = y;
  });
  return places;
}
