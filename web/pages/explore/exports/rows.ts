import type { Messages } from '../../shared/i18n/messages.ts';
import type { Graph } from '../state/graph.ts';

/** The canvas as a table of its relationships, one row each; things without any have a row of their own. */
export function csvOf({ things, lines }: Graph, text: Messages): string {
  const name = (id: string) => things.get(id)?.name ?? id;
  const kind = (id: string) => {
    const thing = things.get(id);
    return thing ? text.kinds[thing.kind] : '';
  };
  const connected = new Set([...lines.values()].flatMap(({ from, to }) => [from, to]));
  const rows = [
    ['from_id', 'from', 'from_type', 'relationship', 'to_id', 'to', 'to_type'],
    ...[...lines.values()].map(({ from, to, type }) => [
      from,
      name(from),
      kind(from),
      type,
      to,
      name(to),
      kind(to),
    ]),
    ...[...things.keys()]
      .filter((id) => !connected.has(id))
      .map((id) => [id, name(id), kind(id), '', '', '', '']),
  ];
  // The mark at the beginning tells spreadsheets that this is UTF-8.
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is given an apostrophe, so that no spreadsheet computes what a document says. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function jsonOf({ things, lines }: Graph): string {
  const nodes = [...things.values()].map(({ id, name, kind, degree, dated }) => ({
    id,
    name,
    type: kind,
    relationships: degree,
    date: dated?.value ?? null,
  }));
  const edges = [...lines.values()].map(({ from, type, to }) => ({ from, type, to }));
  return `${JSON.stringify({ nodes, edges }, null, 2)}\n`;
}
