import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPaths } from '../import/importer.ts';
import { type Json, model, type Service, startService } from './kit/service.ts';

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

let service: Service;
beforeAll(async () => {
  service = await startService(async (database) => {
    await importPaths(database, model, { paths: [file('samples')] });
  });
});
afterAll(() => service.close());

/** The query that a README's curl sends, and the answer that it shows. */
function example(name: string): { readonly query: string; readonly answer: Json } {
  const readme = readFileSync(file(name), 'utf8');
  const sent = /-d '([^']*)'/.exec(readme)![1]!.replaceAll('\n', ' ');
  const shown = /```json\n([\s\S]*?)```/.exec(readme)![1]!;
  return { query: (JSON.parse(sent) as { query: string }).query, answer: JSON.parse(shown) };
}

describe('the README', () => {
  it.each(['README.md', 'README.zh.md'])('%s shows what its query answers', async (name) => {
    const { query, answer } = example(name);
    const { data } = await service.ask(query);
    expect({ data }).toEqual(answer);
  });

  it('follows a fact to its place in the document', async () => {
    const { answer } = example('README.md');
    const [evidence] = answer.data.policy.issuedBy.edges[0].evidence;
    const [, id, start, end] = /^\/documents\/(\w+)\?at=(\d+)-(\d+)$/.exec(evidence.address)!;
    const { data: text } = await service.ask(
      `{ document(id: "${id}") { blocks(first: 100) { nodes { text } } } }`,
    );
    const whole = text.document.blocks.nodes.map((block: { text: string }) => block.text).join('');
    expect(whole.slice(Number(start), Number(end))).toBe(evidence.quote);
  });
});
