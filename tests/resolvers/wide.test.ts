import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/server.ts';
import { type Json, model, plansOnly, type Service, startService } from '../kit/service.ts';

const WIDE = readFileSync(new URL('../compile/queries/wide.graphql', import.meta.url), 'utf8');

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** The fields of a region, a few at a time: each such question is one statement. */
const FIELDS = fieldsOf(WIDE);

/** The texts of the fields directly below `region`. */
function fieldsOf(text: string): readonly string[] {
  const body = text.split('\n').slice(2, -3);
  const starts = body.flatMap((line, index) => (/^ {4}\S/u.test(line) && line !== '    }' ? [index] : []));
  return starts.map((start, index) => body.slice(start, starts[index + 1]).join('\n'));
}

describe('a selection that is too wide for one statement', () => {
  it('answers what its fields answer one by one', async () => {
    expect(FIELDS.length).toBe(12);
    const wide = await service.ask(WIDE, { name: '广东省' });
    expect(wide.errors).toBeUndefined();
    const { region } = wide.data;
    // Read from tests/kit/graph.ts.
    expect(region.parts.totalCount).toBe(2);
    expect(region.name).toBe('广东省');
    for (const field of FIELDS) {
      const query = `query($name: String!) { region(name: $name) { ${field} } }`;
      const alone = await service.ask(query, { name: '广东省' });
      expect(alone.statements).toHaveLength(1);
      expect(region).toMatchObject(alone.data.region);
    }
  });

  it.each([
    ['the rows of one region', '{ regions(first: 1) { nodes { %s } } }'],
    ['the rows of many regions', '{ regions(first: 20) { nodes { %s } } }'],
  ])('sends as many statements for %s', async (_, query) => {
    const text = query.replace('%s', FIELDS.join('\n'));
    await service.ask(text);
    const { statements, data, errors } = await service.ask(text);
    expect(errors).toBeUndefined();
    expect(data.regions.nodes.length).toBeGreaterThan(0);
    expect(statements.filter((each) => !plansOnly(each))).toHaveLength(2);
  });

  it('gives every region its own rows', async () => {
    const { data } = await service.ask(`{ regions { nodes { id ${FIELDS.join('\n')} } } }`);
    expect(data.regions.nodes.length).toBeGreaterThan(4);
    for (const { id, ...fields } of data.regions.nodes) {
      const parks = await service.ask(
        `{ region(id: "${id}") { name parks(first: 5) { totalCount nodes { name } } } }`,
      );
      expect(fields).toMatchObject(parks.data.region);
    }
  });

  it('splits what is below, too, and hangs parts on parts', async () => {
    const wide = (inner: string) =>
      ['partOf', 'parts', 'policies', 'parks', 'companies', 'funds', 'issuingBodies']
        .flatMap((field, place) =>
          [0, 1, 2].map((copy) => `a${place}${copy}: ${field} { nodes { id ${inner} } }`),
        )
        .join(' ');
    const regions = `partOf { nodes { ${wide('')} } } ${wide('')}`;
    const query = `{ region(name: "东莞市") { id ${regions} } }`;
    const { data, errors, statements } = await service.ask(query);
    expect(errors).toBeUndefined();
    expect(data.region.partOf.nodes[0].a10.nodes).toEqual([{ id: 'r-dg' }, { id: 'r-gz' }]);
    expect(data.region.a30.nodes).toEqual([{ id: 'k-a' }]);
    expect(statements.filter((each) => !plansOnly(each)).length).toBeGreaterThan(2);
  });

  it('sends no part for nothing, and says what nobody found', async () => {
    const { data, statements } = await service.ask(WIDE, { name: '月球省' });
    expect(data).toEqual({ region: null });
    expect(statements.filter((each) => !plansOnly(each))).toHaveLength(1);
  });

  it('pages and makes cursors inside of a part', async () => {
    const page = (more: string) =>
      `{ region(name: "广东省") { ${FIELDS.join('\n')} all: parts(first: 1${more}) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;
    const first = await service.ask(page(''));
    const { endCursor, hasNextPage } = first.data.region.all.pageInfo;
    expect([first.data.region.all.edges, hasNextPage]).toEqual([[{ node: { id: 'r-dg' } }], true]);
    const second = await service.ask(page(`, after: ${JSON.stringify(endCursor)}`));
    expect(second.data.region.all).toMatchObject({
      edges: [{ node: { id: 'r-gz' } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('is explained statement by statement', async () => {
    const config = { host: '127.0.0.1', port: 0, explain: 'everyone' } as const;
    const logger = pino({ level: 'silent' });
    const server = await createServer({ database: service.database, model, config, logger });
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-explain': 'true' },
      payload: { query: WIDE, variables: { name: '广东省' } },
    });
    await server.close();
    const { explain } = (response.json() as Json).extensions;
    expect(explain.map((each: Json) => [each.field, each.statement, each.rows])).toEqual([
      ['region', 1, 1],
      ['region', 2, 1],
    ]);
    expect(explain[0].plan.join('\n')).toContain('left to part 1');
    expect(explain[1].plan[0]).toBe('part 1, of each node left to it:');
    expect(explain[1].parameters.p.ids).toHaveLength(1);
    expect(explain[1].hits).toBeGreaterThan(10);
  });
});
