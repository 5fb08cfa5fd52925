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
    'Written by `npm run bench -- ledger --write`; do not edit. One run, side by side, on made-up notices that share seven issuing bodies.',
    '',
    `${when}, ${machine.cores} cores, load average ${machine.load.toFixed(1)}${shared}.`,
    '',
    '## Loading',
    '',
    `The whole ledger, without the time of reading the documents. By hand: UNWIND/MERGE in batches of 2,000, the same nodes, relationships and indexes, nothing decided. The two take turns on one database, emptied before each; medians of ${ROUNDS} rounds, behind one that warms up the database and is told apart. The target is 60 %.`,
    '',
    '| documents | nodes and relationships | import, s | a second | by hand, s | a second | import against by hand | import, the first one, s |',
    '|---|---|---|---|---|---|---|---|',
    ...loading.map(loadingRow),
    '',
    '## Bulk, the same documents again, and one edited document as the graph grows',
    '',
    '| documents | statements | `--bulk`, with reading, s | statements a second | all again, unchanged, s | the same, first, by a database that has just started, s | reading and hashing their files alone, s | one edit, median ms | worst ms | memory of the import, MB |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...growth.map(row),
    '',
    '## Exports of these graphs',
    '',
    'Each in a process of its own, written to nowhere: seconds, and the most memory that the process held.',
    '',
    '| statements | format | MB | s | memory, MB |',
    '|---|---|---|---|---|',
    ...growth.flatMap(exportRows),
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
    memory.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

function exportRows({ statements, exported }: Grown): string[] {
  return exported.map(({ format, bytes, seconds, memory }) => {
    const cells = [format, (bytes / 1e6).toFixed(1), seconds.toFixed(1), memory.toFixed(0)];
    return `| ${[statements.toLocaleString('en'), ...cells].join(' | ')} |`;
  });
}

function loadingRow({ documents, items, ours, byHand, first }: Loading): string {
  const cells = [
    documents.toLocaleString('en'),
    items.toLocaleString('en'),
    ours.toFixed(1),
    Math.round(items / ours).toLocaleString('en'),
    byHand.toFixed(1),
    Math.round(items / byHand).toLocaleString('en'),
    `${Math.round((100 * byHand) / ours)} %`,
    first.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}
