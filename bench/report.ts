import type { EngineBench, StartFigures } from './engine.ts';
import { type Measured, measuredOf, type OperationResult } from './measure.ts';
import { OPERATIONS } from './operations/index.ts';

/** The tables of a run, as Markdown. */
export function report(bench: EngineBench): string {
  return [
    `### ${bench.size.toLocaleString('en')} domain nodes (${bench.statements.toLocaleString('en')} statements), ${bench.when}`,
    '',
    machineLine(bench),
    '',
    '| operation | ours p50 / p99 ms | peer | limit | limit / peer | ours / peer | target | CPU ours / peer |',
    '|---|---|---|---|---|---|---|---|',
    ...bench.operations.map(row),
    ...ownRows(bench),
    ...startRows(bench),
    `| server CPU per request, mean of the operations | | | | | | ≤ 0.65 | ${meanCpu(bench.operations)} |`,
    '',
    'Under 16 clients:',
    '',
    '| operation | ours p50 / p99 ms, errors | peer | limit |',
    '|---|---|---|---|',
    ...bench.operations.map(crowdRow),
  ].join('\n');
}

function machineLine({ machine: { cores, load }, loadSeconds, statements, note }: EngineBench): string {
  const shared =
    load > cores * 1.5 ? '; other work shared it, so times and p99 are those of a crowded machine' : '';
  const rate = Math.round(statements / Math.max(1, loadSeconds)).toLocaleString('en');
  return `${cores} cores, load average ${load.toFixed(1)}${shared}. Loaded at ${rate} statements a second.${note ? ` ${note}` : ''}`;
}

/** The peer on its own copy or on ours: the better one counts. */
function peerOf(result: OperationResult): Measured | undefined {
  const both = [measuredOf(result, 'peer'), measuredOf(result, 'peer on ours')].filter(
    (each) => each !== undefined,
  );
  return both.toSorted((x, y) => x.times.p50 - y.times.p50)[0];
}

function row(result: OperationResult): string {
  const title = `${result.id}: ${result.title}`;
  if (result.differs) return `| ${title} | the answers differ | | | | | | |`;
  const [ours, peer, limit] = [measuredOf(result, 'ours')!, peerOf(result), measuredOf(result, 'limit')!];
  const target = OPERATIONS.find((each) => each.id === result.id)?.target;
  const wanted = target?.peer ? `≤ ${target.peer}` : target?.p99Ms ? `p99 ≤ ${target.p99Ms} ms` : '';
  const compared = peer
    ? [
        `${ms(peer)}${peer.name === 'peer' ? '' : ' (on ours)'}`,
        ms(limit),
        ratio(limit.times.p50, peer.times.p50),
        ratio(ours.times.p50, peer.times.p50),
      ]
    : [peerFails(result), ms(limit), '–', `ours / limit ${ratio(ours.times.p50, limit.times.p50)}`];
  return `| ${[title, ms(ours), ...compared, wanted, peer ? ratio(ours.cpuMs, peer.cpuMs) : ''].join(' | ')} |`;
}

function peerFails({ failed }: OperationResult): string {
  return failed.peer && failed['peer on ours'] ? 'fails' : '–';
}

/** Operations against others of ours. */
const OWN = [
  { title: 'b with evidence / b without', of: 'b+evidence', to: 'b', target: '≤ 1.6' },
  { title: 'd2 / d1, a deep page against the first', of: 'd2', to: 'd1', target: '≤ 2' },
] as const;

function ownRows({ operations }: EngineBench): readonly string[] {
  const ours = (id: string): Measured | undefined => {
    const result = operations.find((each) => each.id === id);
    return result && measuredOf(result, 'ours');
  };
  return OWN.flatMap(({ title, of: left, to: right, target }) => {
    const [one, other] = [ours(left), ours(right)];
    return one && other
      ? [`| ${title} | | | | | ${ratio(one.times.p50, other.times.p50)} | ${target} | |`]
      : [];
  });
}

function startRows({ starts }: EngineBench): readonly string[] {
  if (!starts) return [];
  const line = (title: string, part: keyof StartFigures, target: string): string => {
    const [ours, peer, limit] = [starts.ours[part], starts.peer[part], starts.limit[part]];
    const shown = [ours, peer, limit].map((value) => value.toFixed(0));
    return `| ${[title, ...shown, ratio(limit, peer), ratio(ours, peer), target].join(' | ')} | |`;
  };
  return [
    line('start to first answer, ms', 'firstAnswerMs', '≤ 0.6'),
    line('idle memory, MB', 'idleMb', '≤ 0.75'),
  ];
}

function crowdRow(result: OperationResult): string {
  const cell = (each: Measured | undefined): string =>
    each?.crowd ? `${each.crowd.p50.toFixed(1)} / ${each.crowd.p99.toFixed(1)}, ${each.crowd.errors}` : '–';
  return `| ${result.id} | ${cell(measuredOf(result, 'ours'))} | ${cell(peerOf(result))} | ${cell(measuredOf(result, 'limit'))} |`;
}

function meanCpu(operations: readonly OperationResult[]): string {
  const ratios = operations.flatMap((result) => {
    const [ours, peer] = [measuredOf(result, 'ours'), peerOf(result)];
    return ours && peer ? [ours.cpuMs / peer.cpuMs] : [];
  });
  return ratios.length === 0 ? '–' : (ratios.reduce((x, y) => x + y, 0) / ratios.length).toFixed(2);
}

function ms({ times }: Measured): string {
  return `${times.p50.toFixed(2)} / ${times.p99.toFixed(1)}`;
}

function ratio(left: number, right: number): string {
  return (left / right).toFixed(2);
}
