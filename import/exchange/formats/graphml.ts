import { columnsOf, type GraphFormat } from './format.ts';

/** GraphML 1.0, with the type of a node or relationship as the key `type`; lists are joined with `;`. */
export const graphml: GraphFormat = async function* (items, model) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const of of ['node', 'relationship'] as const) {
    const target = of === 'node' ? 'node' : 'edge';
    yield key(target, 'type', 'text');
    for (const [name, sort] of columnsOf(model, of)) yield key(target, name, sort);
  }
  yield '<graph id="policy-graph" edgedefault="directed">\n';
  for await (const item of items) {
    const target = item.kind === 'node' ? 'node' : 'edge';
    const ends = item.kind === 'node' ? '' : ` source="${escaped(item.from)}" target="${escaped(item.to)}"`;
    const data = [['type', item.type] as const, ...Object.entries(item.properties)]
      .map(([name, value]) => `<data key="${target}.${name}">${escaped(textOf(value))}</data>`)
      .join('');
    yield `<${target} id="${escaped(item.id)}"${ends}>${data}</${target}>\n`;
  }
  yield '</graph>\n</graphml>\n';
};

function key(target: string, name: string, sort: 'number' | 'text'): string {
  const type = sort === 'number' ? 'double' : 'string';
  return `<key id="${target}.${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(';') : String(value);
}

/** XML 1.0 has no control characters but tab and line ends. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
