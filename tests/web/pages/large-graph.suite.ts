import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Site } from '../site.ts';

const NODES = 2000;
const EDGES = 4000;
const TYPES = ['Policy', 'IssuingBody', 'City', 'Park', 'Company', 'Fund'];

/** So many frames at least are drawn while something goes on: a page that is held draws one or two. What they took is printed. */
const GOES_ON = 5;

/** More than the API gives at once: an answer of the right form, with a hub now and then as real graphs have. */
function largeAnswer(): object {
  const nodes = Array.from({ length: NODES }, (_, index) => ({
    depth: index === 0 ? 0 : 1,
    node: {
      __typename: TYPES[index % TYPES.length],
      id: index.toString(16).padStart(32, '0'),
      name: `第${index}个事物`,
      relationshipCounts: [{ type: 'LOCATED_IN', direction: 'OUT', count: 1 + (index % 40) }],
    },
  }));
  const id = (index: number) => nodes[index]?.node.id ?? '';
  const edges = Array.from({ length: EDGES }, (_, index) => ({
    id: `e${index}`,
    type: 'LOCATED_IN',
    from: id(index % NODES),
    to: id(index < NODES ? Math.floor(index / 40) : (index * 7919) % NODES),
    properties: [],
  }));
  return { data: { neighbourhood: { complete: true, nodes, edges, omitted: [] } } };
}

/** Times between frames, in ms, from now on; `stop` ends it and gives them. */
const WATCH = `(() => {
  const watch = { times: [], on: true };
  let last = performance.now();
  const frame = (now) => {
    watch.times.push(now - last);
    last = now;
    if (watch.on) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.stopWatching = () => { watch.on = false; return watch.times.slice(1); };
})()`;

interface Frames {
  readonly count: number;
  readonly p50: number;
  readonly p90: number;
  readonly longest: number;
}

async function framesDuring(page: Page, work: () => Promise<unknown>): Promise<Frames> {
  await page.evaluate(WATCH);
  await work();
  const times = ((await page.evaluate('window.stopWatching()')) as number[]).sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { count: times.length, p50: at(0.5), p90: at(0.9), longest: at(1) };
}

const words = ({ count, p50, p90, longest }: Frames) =>
  `${count} frames, p50 ${p50.toFixed(0)} ms, p90 ${p90.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`;

/** Frame times are Chromium's own, drawn by the processor: a machine with a graphics card is faster. */
export function largeGraph(site: Site): void {
  describe('a graph of 2,000 nodes and 4,000 edges', () => {
    it('is laid out beside the page, and pans and zooms while the page goes on drawing', async () => {
      const { page } = site;
      await site.open('/explore');
      await page.route('**/graphql', (route) => route.fulfill({ json: largeAnswer() }));
      onTestFinished(() => page.unroute('**/graphql'));
      const began = Date.now();
      await page.evaluate(`location.hash = 's=around*large'`);
      await page.reload();
      await page.getByText('2000 个节点').waitFor();
      const laying = await framesDuring(page, () =>
        page.locator('.canvas[data-settled="true"]').waitFor({ timeout: 60_000 }),
      );
      console.log(
        `layout of ${NODES} nodes: ${((Date.now() - began) / 1000).toFixed(1)} s; ${words(laying)}`,
      );
      const box = await page.locator('.canvas').boundingBox();
      if (!box) throw new Error('no canvas');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      const panning = await framesDuring(page, async () => {
        await page.mouse.down();
        for (let step = 1; step <= 40; step++) await page.mouse.move(x + step * 4, y + step * 2);
        await page.mouse.up();
      });
      const zooming = await framesDuring(page, async () => {
        for (let step = 0; step < 12; step++) {
          await page.mouse.wheel(0, step < 6 ? -240 : 240);
          await page.waitForTimeout(60);
        }
      });
      console.log(`panning: ${words(panning)}\nzooming: ${words(zooming)}`);
      // The layout does not hold the page: that is what a worker is for. On the page itself it held each frame for 60 ms and more.
      expect(laying.count).toBeGreaterThan(GOES_ON);
      expect(panning.count).toBeGreaterThan(GOES_ON);
      expect(zooming.count).toBeGreaterThan(GOES_ON);
      await site.picture('explore-2000');
    });
  });
}
