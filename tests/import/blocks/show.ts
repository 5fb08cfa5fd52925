import type { Block, ReadDocument, Row } from '../../../import/types.ts';

/** A document as lines that a person can check: kind, path, content; tables row by row. For goldens and messages. */
export function showDocument(document: ReadDocument): string {
  const blocks = document.blocks.flatMap((block) => showBlock(block, document.text));
  const issues = document.issues.map((issue) => `! ${issue.code}`);
  return [`${document.format} ${JSON.stringify(document.metadata)}`, ...blocks, ...issues].join('\n');
}

function showBlock(block: Block, text: string): string[] {
  const { kind, level, reason, path, continues } = block;
  const what = `${kind}${level ?? ''}${reason ? ` (${reason})` : ''}${continues ? ' continues' : ''}`;
  const content = text.slice(block.contentStart, block.contentEnd);
  if (!block.table) return [`${what} [${path.join(' > ')}] ${content}`];
  const head = block.table.header ? [`  # ${showRow(block.table.header)}`] : [];
  return [
    `${what} [${path.join(' > ')}] ${block.table.caption ?? ''}`,
    ...head,
    ...block.table.rows.map((row) => `  ${showRow(row)}`),
  ];
}

/** Carried cells with a ^ in front. */
export const showRow = (row: Row): string =>
  row.cells.map((cell) => `${cell.carried ? '^' : ''}${cell.text.replaceAll('\n', '⏎')}`).join(' | ');
