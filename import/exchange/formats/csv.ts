import { columnsOf, type GraphFormat } from './format.ts';

/** One table (RFC 4180) for nodes and relationships, told apart by the first column; lists are joined with `;`. */
export const csv: GraphFormat = async function* (items, model) {
  const columns = [
    ...new Set([...columnsOf(model, 'node').keys(), ...columnsOf(model, 'relationship').keys()]),
  ];
  yield row(['kind', 'type', 'id', 'from', 'to', ...columns]);
  for await (const item of items) {
    const ends = item.kind === 'relationship' ? [item.from, item.to] : ['', ''];
    yield row([item.kind, item.type, item.id, ...ends, ...columns.map((name) => item.properties[name])]);
  }
};

function row(cells: readonly unknown[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: unknown): string {
  if (value === undefined) return '';
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
