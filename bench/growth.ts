import type { EngineBench } from './engine.ts';
import { type Measured, measuredOf } from './measure.ts';
import { OPERATIONS } from './operations/index.ts';

/** Targets of ours from 10^4 to 10^6 nodes; of the others: the limit's + 0.1. */
const TARGETS: Readonly<Record<string, number>> = {
  a: 0.1,
  d1: 0.1,
  d2: 0.1,
  f: 0.75,
  'h path': 0.3,
  'h 2 hops': 0.3,
};
/** The least size that targets speak of. */
const FROM = 10_000;

type Runs = readonly [smaller: EngineBench, larger: EngineBench];

/** How the median grows with the size, as e of ms ~ nodes^e: between each size and the next, and over all from 10^4 on. */
export function growth(runs: readonly EngineBench[]): string {
  const steps = runs.slice(1).map((larger, index): Runs => [runs[index]!, larger]);
  if (steps.length === 0) return '';
  const large = runs.filter((run) => run.size >= FROM);
  const whole: Runs | undefined = large.length > 1 ? [large[0]!, large.at(-1)!] : undefined;
  const columns = [...steps, ...(whole && large.length > 2 ? [whole] : [])];
  const heads = columns.map(([from, to]) => `${nodes(from)} to ${nodes(to)}: ours | limit`);
  const loads = runs.map((run) => `${nodes(run)} at ${run.machine.load.toFixed(1)}`).join(', ');
  return [
    '### Growth of p50 with the number of nodes, as an exponent',
    '',
    `Load averages: ${loads}. Between runs at different loads it is the load that grows: what the limit shows as well is none of ours.`,
    '',
    `| operation | ${heads.join(' | ')} | target from 10^4 |`,
    `|${'---|'.repeat(2 * columns.length + 2)}`,
    ...OPERATIONS.map(({ id }) => {
      const cells = columns.flatMap((pair) => [exponent(id, 'ours', pair), exponent(id, 'limit', pair)]);
      const target = TARGETS[id] === undefined ? "≤ limit's + 0.1" : `≤ ${TARGETS[id]}`;
      return `| ${[id, ...cells, target].join(' | ')} |`;
    }),
  ].join('\n');
}

function exponent(id: string, name: Measured['name'], [small, large]: Runs): string {
  const [less, more] = [p50(small, id, name), p50(large, id, name)];
  return less && more ? (Math.log(more / less) / Math.log(large.size / small.size)).toFixed(2) : '–';
}

function p50({ operations }: EngineBench, id: string, name: Measured['name']): number | undefined {
  const result = operations.find((each) => each.id === id);
  return result && measuredOf(result, name)?.times.p50;
}

function nodes({ size }: EngineBench): string {
  const power = Math.log10(size);
  return Number.isInteger(power) ? `10^${power}` : size.toLocaleString('en');
}
