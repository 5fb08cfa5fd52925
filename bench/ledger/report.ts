import type { Dense, Imported } from './dense.ts';
import type { Exported } from './exporting.ts';
import { type Grown, type LedgerBench, type Loading, ROUNDS } from './measure.ts';

/** What the ledger costs, as Markdown. */
export function report({ when, machine, loading, growth }: LedgerBench): string {
  const shared =
    machine.load > machine.cores * 1.5
      ? '; other work shared it, so all times are those of a crowded machine'
      : '';
  return [
    '# What the ledger costs',
    '',
    'Written by `npm run bench -- ledger --write`; do not edit. One run, side by side, on made-up documents of four notices and a grant: seven bodies issue and give them all.',
    '',
    `${when}, ${machine.cores} cores, load average ${machine.load.toFixed(1)}${shared}.`,
    '',
    '## Loading',
    '',
    `The whole ledger, without the time of reading the documents. By hand: UNWIND/MERGE in batches of 2,000, the same nodes, relationships and indexes, nothing decided. The two take turns on one database, emptied before each; medians of ${ROUNDS} rounds, behind one that warms up the database and is told apart. The target is 60 %.`,
    '',
    '| documents | nodes and relationships | import, s | a second | by hand, s | a second | import against by hand | processor time of both processes, import and by hand, s | import against by hand | import, the first one, s |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...loading.map(loadingRow),
    '',
    '## Bulk, the same documents again, and one edited document as the graph grows',
    '',
    '| documents | statements | `--bulk`, with reading, s | statements a second | all again, unchanged, s | the same, first, by a database that has just started, s | reading and hashing their files alone, s | one edit, median ms | worst ms | its processor time, ms | memory of the import, MB |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...growth.map(row),
    ...growthLine(growth),
    '',
    ...exportSection(growth),
  ].join('\n');
}

function row({ documents, statements, bulk, again, againFirst, hashing, edit, memory }: Grown): string {
  const cells = [
    documents.toLocaleString('en'),
    statements.toLocaleString('en'),
    bulk.toFixed(0),
    Math.round(statements / bulk).toLocaleString('en'),
    again.toFixed(2),
    againFirst.toFixed(2),
    hashing.toFixed(2),
    edit.median.toFixed(0),
    edit.worst.toFixed(0),
    edit.processor.toFixed(0),
    memory.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** How one edit grows between the smallest and the largest graph. */
function growthLine(growth: readonly Grown[]): string[] {
  const [first, last] = [growth[0], growth.at(-1)];
  if (!first || !last || first === last) return [];
  const times = (of: (grown: Grown) => number): string => `× ${(of(last) / of(first)).toFixed(2)}`;
  return [
    '',
    `With ${times(({ statements }) => statements)} the statements, one edit takes ${times(({ edit }) => edit.median)} the time and ${times(({ edit }) => edit.processor)} the processor time.`,
  ];
}

function exportSection(growth: readonly Grown[]): string[] {
  const sizes = growth.map(({ statements }) => `${statements.toLocaleString('en')} statements`);
  const formats = growth[0]?.exported.map((_, i) => growth.map(({ exported }) => exported[i]!)) ?? [];
  return [
    '## Exports of these graphs',
    '',
    'Each in a process of its own, written to nowhere: MB written, seconds, and the most memory that the process held. Of an earlier run the graph is projected again: statements and the words of names wait on disk.',
    '',
    `| export | ${sizes.join(' | ')} | memory, the largest against the smallest graph |`,
    `|---|${sizes.map(() => '---|').join('')}---|`,
    ...formats.map(exportRow),
  ];
}

function exportRow(exported: readonly Exported[]): string {
  const { format, asOf } = exported[0]!;
  const memory = exported.map((each) => each.memory);
  const cells = [
    asOf === null ? format : `${format}, as of run ${asOf}`,
    ...exported.map(
      ({ bytes, seconds, memory: held }) =>
        `${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s, ${held.toFixed(0)} MB`,
    ),
    `× ${(memory.at(-1)! / memory[0]!).toFixed(2)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function loadingRow({ documents, items, ours, byHand, first, processor }: Loading): string {
  const cells = [
    documents.toLocaleString('en'),
    items.toLocaleString('en'),
    ours.toFixed(1),
    Math.round(items / ours).toLocaleString('en'),
    byHand.toFixed(1),
    Math.round(items / byHand).toLocaleString('en'),
    `${Math.round((100 * byHand) / ours)} %`,
    `${processor.ours.toFixed(1)}, ${processor.byHand.toFixed(1)}`,
    `${Math.round((100 * processor.byHand) / processor.ours)} %`,
    first.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What one dense document costs, as a section of the page. `when`: the date, the machine, its load. */
export function denseSection(dense: readonly Dense[], when: string): string {
  return [
    '## One dense document',
    '',
    `${when} A report repeated as one document, with other names and titles in each copy; then one line of it edited. Each import by a process of its own. What a document states comes and goes in parts of 6,000 statements.`,
    '',
    '| MB | statements | import, s | processor time of both processes, s | memory of the import, MB | of the database, MB | one line edited, s | processor time, s | memory of the import, MB | of the database, MB |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...dense.map(denseRow),
  ].join('\n');
}

function denseRow({ bytes, first, edited }: Dense): string {
  const figures = ({ seconds, processor, memory, databaseMemory }: Imported): string[] =>
    [seconds, processor, memory, databaseMemory].map((figure) => figure.toFixed(0));
  const cells = [
    (bytes / 1e6).toFixed(1),
    first.statements.toLocaleString('en'),
    ...figures(first),
    ...figures(edited),
  ];
  return `| ${cells.join(' | ')} |`;
}
