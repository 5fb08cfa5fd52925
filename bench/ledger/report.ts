import type { Grown, LedgerBench } from './measure.ts';

/** What the ledger costs, as Markdown. */
export function report({ when, machine, loading, growth }: LedgerBench): string {
  const shared =
    machine.load > machine.cores * 1.5
      ? '; other work shared it, so all times are those of a crowded machine'
      : '';
  const rate = (seconds: number) => Math.round(loading.items / seconds).toLocaleString('en');
  return [
    '# What the ledger costs',
    '',
    'Written by `npm run bench -- ledger --write`; do not edit. One run, side by side, on made-up notices that share seven issuing bodies.',
    '',
    `${when}, ${machine.cores} cores, load average ${machine.load.toFixed(1)}${shared}.`,
    '',
    `## Loading ${loading.documents.toLocaleString('en')} documents`,
    '',
    `${loading.items.toLocaleString('en')} nodes and relationships, the whole ledger. By hand: UNWIND/MERGE in batches of 2,000, the same nodes, relationships and indexes, nothing decided.`,
    '',
    '| | seconds | nodes and relationships a second |',
    '|---|---|---|',
    `| import, without reading documents (${loading.reading.toFixed(1)} s) | ${loading.ours.toFixed(1)} | ${rate(loading.ours)} |`,
    `| by hand | ${loading.byHand.toFixed(1)} | ${rate(loading.byHand)} |`,
    `| ratio (target ≥ 60 %) | | ${Math.round((100 * loading.byHand) / loading.ours)} % |`,
    '',
    '## Bulk, the same documents again, and one edited document as the graph grows',
    '',
    '| documents | statements | `--bulk`, with reading, s | statements a second | all again, unchanged, s | reading and hashing their files alone, s | one edit, median ms | worst ms | memory of the import, MB |',
    '|---|---|---|---|---|---|---|---|---|',
    ...growth.map(row),
  ].join('\n');
}

function row({ documents, statements, bulk, again, hashing, edit, memory }: Grown): string {
  const cells = [
    documents.toLocaleString('en'),
    statements.toLocaleString('en'),
    bulk.toFixed(0),
    Math.round(statements / bulk).toLocaleString('en'),
    again.toFixed(2),
    hashing.toFixed(2),
    edit.median.toFixed(0),
    edit.worst.toFixed(0),
    memory.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}
