import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameKey } from '../../import/ledger/key.ts';
import { createServer, type Server } from '../../src/server.ts';
import { decisionsByCommand } from '../../src/start/decisions.ts';
import { dateValue, model, readingOf, ref, TestLedger } from '../kit/ledger.ts';
import type { Json } from '../kit/service.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

const park = ref('Park', '创新园');
const scoped = ref('Park', '创新园', '苏州');
const small = ref('Park', '智慧谷');
const smallScoped = ref('Park', '智慧谷', '无锡');
const plan = ref('Policy', '甲办法');
const council = ref('IssuingBody', '国务院');

const TOKEN = 'a-token-of-this-test';

let ledger: TestLedger;
let server: Server;
let closed: Server;
let folder: string;
let file: string;
let document: string;

beforeAll(async () => {
  ledger = await TestLedger.open();
  const first = readingOf('甲', [
    { subject: park, predicate: 'founded', value: dateValue('2018年3月') },
    { subject: park, predicate: 'topics', value: { kind: 'text', text: '区块链' } },
    { subject: plan, predicate: 'ISSUED_BY', object: council },
    { subject: plan, predicate: 'date', value: dateValue('2016年12月') },
    { subject: small, predicate: 'name' },
  ]);
  document = first.documentId;
  await ledger.apply({
    a: first,
    b: readingOf('乙', [
      { subject: scoped, predicate: 'founded', value: dateValue('2019年') },
      { subject: scoped, predicate: 'topics', value: { kind: 'text', text: '氢能' } },
      { subject: smallScoped, predicate: 'name' },
    ]),
    c: readingOf('丙', [{ subject: plan, predicate: 'date', value: dateValue('2018年10月') }]),
  });
  folder = await temporaryFolder();
  file = join(folder, 'decisions.jsonl');
  const { database } = ledger;
  const options = {
    database,
    model,
    config: { host: '127.0.0.1', port: 0 },
    logger: pino({ level: 'silent' }),
  };
  server = await createServer({
    ...options,
    decisions: decisionsByCommand({ token: TOKEN, file, neo4j: ledger.server }),
  });
  closed = await createServer(options);
});
afterAll(async () => {
  await closed?.close();
  await server?.close();
  await ledger?.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(query: string, token: string | null = null, at: Server = server): Promise<Json> {
  const response = await at.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    payload: { query },
  });
  return { status: response.statusCode, ...response.json() };
}

async function data(query: string, token: string | null = null): Promise<Json> {
  const { data: found, errors } = await ask(query, token);
  expect(errors).toBeUndefined();
  return found;
}

const hash = async () => {
  const { hash: value, faults } = await ledger.verify();
  expect(faults).toEqual([]);
  return value;
};

describe('who is who, in queries', () => {
  it('lists unsure pairs, what would change most first, page by page', async () => {
    const page = (after: string) =>
      `{ unsure(first: 1${after}) { totalCount pageInfo { endCursor hasNextPage }
         nodes { verdict rule by facts a { id text scope statements } b { text scope } } } }`;
    const { unsure } = await data(page(''));
    expect(unsure.totalCount).toBe(2);
    expect(unsure.pageInfo.hasNextPage).toBe(true);
    const [pair] = unsure.nodes;
    expect(pair).toMatchObject({ verdict: 'UNSURE', rule: 'scope-missing', by: 'rule', facts: 3 });
    expect([pair.a, pair.b].map(({ text, scope }: Json) => `${text}@${scope}`).sort()).toEqual([
      '创新园@',
      '创新园@苏州',
    ]);
    const next = await data(page(`, after: "${unsure.pageInfo.endCursor}"`));
    expect(next.unsure.nodes[0]).toMatchObject({ facts: 1, a: { text: '智慧谷' } });
    expect(next.unsure.pageInfo.hasNextPage).toBe(false);
  });

  it('says which names a thing has, and why others are not it', async () => {
    const { nodes } = await data(
      `{ nodes(ids: ["${nameKey(scoped).id}"]) { ... on Park { names { text scope statements }
         decisions { verdict rule a { scope } b { scope } } } } }`,
    );
    expect(nodes[0].names).toEqual([{ text: '创新园', scope: '苏州', statements: 3 }]);
    expect(nodes[0].decisions).toMatchObject([{ verdict: 'UNSURE', rule: 'scope-missing' }]);
  });
});

describe('decisions by mutation', () => {
  const merge = `mutation { mergeNames(a: "${nameKey(park).id}", b: "${nameKey(scoped).id}", reason: "同址", by: "张三") {
    id: decision run entitiesCreated entitiesDeleted } }`;

  it('are off without a token of the server', async () => {
    const { status, errors } = await ask(merge, TOKEN, closed);
    expect(status).toBe(400);
    expect(errors[0].message).toContain('POLICY_GRAPH_TOKEN');
  });

  it.each([null, 'another-token-of-that-length', `${TOKEN} `])('refuse the token %j', async (token) => {
    const { errors } = await ask(merge, token);
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    expect(existsSync(file)).toBe(false);
  });

  it('merge, stand in the file, and are undone to the same graph', async () => {
    const before = await hash();
    const { mergeNames } = await data(merge, TOKEN);
    expect(mergeNames).toMatchObject({ entitiesDeleted: 1, run: expect.stringMatching(/^\d{6}$/u) });
    const line = JSON.parse(await readFile(file, 'utf8'));
    expect(line).toMatchObject({ verdict: 'same', by: '张三', reason: '同址' });
    const { parks } = await data(
      '{ parks(where: { name: { eq: "创新园" } }) { nodes { topics names { scope } decisions { verdict by reason } } } }',
    );
    expect(parks.nodes).toHaveLength(1);
    expect(parks.nodes[0]).toMatchObject({
      topics: ['区块链', '氢能'],
      decisions: [{ verdict: 'SAME', by: '张三', reason: '同址' }],
    });
    await data(`mutation { undoDecision(id: "${mergeNames.id}") { decision } }`, TOKEN);
    expect(await hash()).toBe(before);
  }, 60_000);

  it('reject a fact, which stays visible as rejected, and take that back', async () => {
    const before = await hash();
    const values = async () =>
      (await data('{ policy(name: "甲办法") { values(field: "date") { id value } } }')).policy
        .values as Json[];
    expect((await values()).map(({ value }) => value).sort()).toEqual(['2016-12', '2018-10']);
    const wrong = (await values()).find(({ value }) => value === '2016-12');
    const { rejectFact } = await data(
      `mutation { rejectFact(fact: "${wrong.id}", reason: "看错") { decision } }`,
      TOKEN,
    );
    expect((await values()).map(({ value }) => value)).toEqual(['2018-10']);
    const { policy, rejections, conflicts } = await data(
      `{ policy(name: "甲办法") { date { value } rejected { field value by reason evidence { quote rejected { reason } document { title } } } }
         rejections { totalCount nodes { id node { name } } } conflicts { totalCount } }`,
    );
    expect(policy.date.value).toBe('2018-10');
    expect(policy.rejected).toMatchObject([
      {
        field: 'date',
        value: '2016-12',
        by: 'api',
        reason: '看错',
        evidence: [{ rejected: { reason: '看错' }, document: { title: '甲' } }],
      },
    ]);
    expect(rejections).toMatchObject({
      totalCount: 1,
      nodes: [{ id: rejectFact.decision, node: { name: '甲办法' } }],
    });
    expect(conflicts.totalCount).toBe(0);
    const { document: shown } = await data(
      `{ document(id: "${document}") { statements(field: "date") { nodes { value rejected { by } subject { name } } } } }`,
    );
    expect(shown.statements.nodes).toEqual([
      { value: '2016-12', rejected: { by: 'api' }, subject: { name: '甲办法' } },
    ]);
    await data(`mutation { undoDecision(id: "${rejectFact.decision}") { decision } }`, TOKEN);
    expect(await hash()).toBe(before);
  }, 60_000);

  it('bind a name in a document', async () => {
    const before = await hash();
    const { bindName } = await data(
      `mutation { bindName(document: "甲", name: "${nameKey(park).id}", scope: "杭州") { decision entitiesCreated entitiesDeleted } }`,
      TOKEN,
    );
    expect(bindName).toMatchObject({ entitiesCreated: 1, entitiesDeleted: 1 });
    const { parks } = await data(
      '{ parks(where: { name: { eq: "创新园" } }) { nodes { founded { value } names { scope } } } }',
    );
    expect(parks.nodes).toContainEqual({ founded: { value: '2018-03' }, names: [{ scope: '杭州' }] });
    await data(`mutation { undoDecision(id: "${bindName.decision}") { decision } }`, TOKEN);
    expect(await hash()).toBe(before);
  }, 60_000);

  it('say what they do not find; options cannot be smuggled in as names', async () => {
    const { errors } = await ask(
      'mutation { splitNames(a: "--decisions=/tmp/x", b: "没有") { decision } }',
      TOKEN,
    );
    expect(errors[0]).toMatchObject({ extensions: { code: 'DECISION_REFUSED' } });
    expect(errors[0].message).toContain('no live name "--decisions=/tmp/x"');
  });
});
