import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** Time a frame may spend on the layout, so that the page answers meanwhile. */
const FRAME_MS = 10;
const SMALL = 200;

/** Lets the nodes find their places over some frames; returns a function that stops it. */
export function settle(graph: Graph, done: () => void): () => void {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: graph.order <= SMALL,
    barnesHutOptimize: graph.order > SMALL,
    gravity: 0.6,
    scalingRatio: 18,
    slowDown: 4,
  };
  let left = iterations(graph.order);
  let frame = 0;
  const advance = () => {
    const until = performance.now() + FRAME_MS;
    do {
      const some = Math.min(left, graph.order > SMALL ? 1 : 10);
      forceAtlas2.assign(graph, { iterations: some, settings });
      left -= some;
    } while (left > 0 && performance.now() < until);
    if (left > 0) frame = requestAnimationFrame(advance);
    else done();
  };
  if (graph.order > 1) frame = requestAnimationFrame(advance);
  else done();
  return () => cancelAnimationFrame(frame);
}

const iterations = (order: number) => (order > SMALL ? 120 : 400);
