import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

const SMALL = 200;
/** Steps between two drawings, at least: drawing a large graph costs more than a step. */
const AT_ONCE = 8;
/** Time a frame may spend on the layout, so that the page answers meanwhile; drawing a large graph costs about as much. */
const frameMs = (order: number) => (order > SMALL ? 60 : 10);

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
    const until = performance.now() + frameMs(graph.order);
    do {
      const some = Math.min(left, AT_ONCE);
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

const iterations = (order: number) => (order > SMALL ? 80 : 400);
