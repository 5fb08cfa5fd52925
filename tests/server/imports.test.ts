import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPaths } from '../../import/importer.ts';
import { withImportLock } from '../../import/load/lock.ts';
import { verify } from '../../import/load/verify.ts';
import { Drafts } from '../../src/imports/index.ts';
import type { FileText, ImportDraft } from '../../src/imports/wire.ts';
import { LIMITS } from '../../src/limits/index.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { createServer, type Server } from '../../src/server.ts';
import { importsByCommand } from '../../src/start/imports.ts';
import { freshDatabase } from '../kit/neo4j.ts';
import { model } from '../kit/service.ts';

const TOKEN = 'a-token-for-the-tests';
const SAMPLE = fileURLToPath(new URL('../../samples/04-chip-funds.md', import.meta.url));
const POLICY = '江城市促进量子科技发展若干措施';
/** One cell more than its table has columns. */
const RAGGED = '| 江城市量子科技产业细则 | 2022年3月1日 | 武汉市人民政府 | 注 |';
const DOCUMENT = `# 江城市量子科技政策

2023年5月6日，武汉市科学技术局印发《${POLICY}》，支持量子科技企业落户。

| 政策名称 | 发布时间 | 发布机构 |
| --- | --- | --- |
| 江城市量子科技产业规划 | 2024年2月3日 | 武汉市人民政府 |
${RAGGED}
`;

let database: Database;
let folder: string;
let server: Server;
let closeAll: () => Promise<void>;

beforeAll(async () => {
  const fresh = await freshDatabase({ keepSchema: true });
  database = connect(fresh);
  await importPaths(database, model, { paths: [SAMPLE] });
  folder = await mkdtemp(join(tmpdir(), 'policy-graph-imports-'));
  server = await createServer({
    database,
    model,
    config: { host: '127.0.0.1', port: 0 },
    logger: pino({ level: 'silent' }),
    imports: { token: TOKEN, folder, commands: importsByCommand({ neo4j: fresh }) },
  });
  closeAll = async () => {
    await server.close();
    await database.close();
    await fresh.close();
    await rm(folder, { recursive: true, force: true });
  };
});

afterAll(() => closeAll());

interface Sent {
  readonly status: number;
  readonly json: ImportDraft & FileText & { errors?: { message: string; extensions: { code: string } }[] };
}

async function send(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  { body, token = TOKEN, type }: { body?: string | Buffer; token?: string; type?: string } = {},
): Promise<Sent> {
  const headers = {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': type ?? 'application/octet-stream' }),
  };
  const response = await server.app.inject({
    method,
    url,
    headers,
    ...(body !== undefined && { payload: body }),
  });
  return { status: response.statusCode, json: response.body === '' ? undefined : response.json() } as Sent;
}

async function draftWith(...files: [name: string, body: string | Buffer][]): Promise<string> {
  const { id } = (await send('POST', '/imports')).json;
  for (const [name, body] of files)
    await send('POST', `/imports/${id}/files?name=${encodeURIComponent(name)}`, { body });
  return id;
}

/** Asks for a step and waits until it has ended. */
async function done(id: string, verb: 'check' | 'keep'): Promise<ImportDraft> {
  const begun = await send('POST', `/imports/${id}/${verb}`);
  expect([begun.status, begun.json.state]).toEqual([202, verb === 'check' ? 'CHECKING' : 'KEEPING']);
  return ended(id);
}

async function ended(id: string): Promise<ImportDraft> {
  let draft: ImportDraft | undefined;
  await expect
    .poll(
      async () => {
        draft = (await send('GET', `/imports/${id}`)).json;
        return draft.state;
      },
      { timeout: 30_000 },
    )
    .not.toMatch(/ING$(?<!COLLECTING)/);
  return draft!;
}

/** Everything in the database: how many nodes and relationships, and the graph hash. */
async function stored(): Promise<unknown> {
  const { rows } = await database.read(
    'MATCH (n) WITH count(n) AS nodes, sum(size(keys(n))) AS properties MATCH ()-[r]->() RETURN nodes, properties, count(r) AS relationships',
  );
  return { ...rows[0], hash: (await verify(database, model)).hash };
}

const codeOf = ({ json }: Sent) => json.errors?.[0]?.extensions.code;

describe('an import by the page', { timeout: 90_000 }, () => {
  it('writes nothing before it is kept, says before what it will change, and does just that', async () => {
    const before = await stored();
    const id = await draftWith(['量子.md', DOCUMENT]);
    const { preview, progress, problem } = await done(id, 'check');
    expect([progress, problem]).toEqual([null, null]);
    expect(preview?.run).toBeNull();
    expect(preview?.changes.things).toContainEqual(
      expect.objectContaining({ change: 'ADDED', type: 'Policy', name: POLICY }),
    );
    expect(preview?.changes.facts).toContainEqual({
      change: 'ADDED',
      subject: POLICY,
      field: 'ISSUED_BY',
      value: '武汉市科学技术局',
      conflicting: false,
    });
    expect(await stored()).toEqual(before);
    expect(await readdir(folder)).toEqual(['.incoming']);

    const { kept } = await done(id, 'keep');
    expect(kept?.counts).toEqual(preview?.counts);
    expect(kept?.run).not.toBeNull();
    expect(await stored()).not.toEqual(before);
    const { rows } = await database.read('MATCH (p:Policy {name: $name}) RETURN count(p) AS found', {
      name: POLICY,
    });
    expect(rows).toEqual([{ found: 1 }]);
    expect((await verify(database, model)).faults).toEqual([]);
    expect(await readdir(join(folder, '.incoming'))).toEqual([]);
    await send('DELETE', `/imports/${id}`);
  });

  it('of the same document again says that nothing would change', async () => {
    const id = await draftWith(['again.md', DOCUMENT]);
    const { preview } = await done(id, 'check');
    expect(preview?.changes.counts).toEqual({ things: 0, facts: 0, conflicting: 0 });
    expect(preview?.counts.statementsAdded).toBe(0);
    await send('DELETE', `/imports/${id}`);
  });

  it('shows the text with its issues where they are', async () => {
    const id = await draftWith(['量子.md', DOCUMENT]);
    const file = (await send('GET', `/imports/${id}`)).json.files[0]!;
    const { text, issues } = (await send('GET', `/imports/${id}/files/${file.id}`)).json;
    expect(text).toBe(DOCUMENT);
    const places = issues.map(({ code, start, end }) => [code, text.slice(start, end)]);
    expect(places).toEqual([['TABLE_ROW_RAGGED', RAGGED]]);
    await send('DELETE', `/imports/${id}`);
  });

  it('takes a file name for nothing but words', async () => {
    const name = '../../../tmp/evil\u0000.md';
    const id = await draftWith([name, '# 空\n'], ['/etc/passwd', 'x']);
    const { files } = (await send('GET', `/imports/${id}`)).json;
    expect(files.map((file) => file.name)).toEqual(['../../../tmp/evil .md', '/etc/passwd']);
    const names = await readdir(join(folder, '.incoming', id));
    expect(names.sort()).toEqual([`${files[0]!.id}.md`, files[1]!.id].sort());
    for (const place of ['../../package.json', '..%2F..%2Fpackage.json', 'other'])
      expect((await send('GET', `/imports/${id}/files/${place}`)).status).toBe(404);
    await send('DELETE', `/imports/${id}`);
    expect(await readdir(join(folder, '.incoming'))).toEqual([]);
  });

  it('of what cannot be read keeps nothing', async () => {
    const id = await draftWith(['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])]);
    const { preview } = await done(id, 'check');
    expect(preview?.files.map(({ outcome }) => outcome)).toEqual(['failed']);
    expect(preview?.files[0]?.issues[0]?.message).toContain('picture.png');
    const refused = await send('POST', `/imports/${id}/keep`);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'IMPORT_STATE']);
    await send('DELETE', `/imports/${id}`);
  });

  it('waits for no other import: it says so, and goes on when asked again', async () => {
    const id = await draftWith(['量子.md', `${DOCUMENT}\n补充一句。\n`]);
    const locked = await withImportLock(database, () => done(id, 'check'));
    expect(locked.state).toBe('COLLECTING');
    expect(locked.problem?.code).toBe('IMPORT_LOCKED');
    expect(locked.problem?.message).toMatch(/another import/);
    expect((await done(id, 'check')).state).toBe('CHECKED');
    const kept = await withImportLock(database, () => done(id, 'keep'));
    expect([kept.state, kept.problem?.code]).toEqual(['CHECKED', 'IMPORT_LOCKED']);
    // The file of the keep that came to nothing is not among the kept ones.
    expect((await readdir(folder)).filter((name) => name.startsWith(kept.files[0]!.id))).toEqual([]);
    await send('DELETE', `/imports/${id}`);
  });

  it('is discarded in the middle of a check: its files go, and no lock stays', async () => {
    const before = await stored();
    const id = await draftWith(['量子.md', DOCUMENT.replaceAll('量子', '光子')]);
    await send('POST', `/imports/${id}/check`);
    expect((await send('DELETE', `/imports/${id}`)).status).toBe(204);
    expect((await send('GET', `/imports/${id}`)).status).toBe(404);
    expect(await readdir(join(folder, '.incoming'))).toEqual([]);
    await withImportLock(database, async () => undefined);
    expect(await stored()).toEqual(before);
  });

  it('asks for the token at every door, before it reads a body', async () => {
    const id = await draftWith();
    const doors = [
      ['POST', '/imports'],
      ['GET', `/imports/${id}`],
      ['DELETE', `/imports/${id}`],
      ['POST', `/imports/${id}/files?name=a.md`],
      ['GET', `/imports/${id}/files/x`],
      ['DELETE', `/imports/${id}/files/x`],
      ['POST', `/imports/${id}/check`],
      ['POST', `/imports/${id}/keep`],
    ] as const;
    for (const [method, url] of doors) {
      for (const token of ['', 'a-token-for-the-test', `${TOKEN}x`]) {
        const refused = await send(method, url, {
          token,
          ...(method === 'POST' && { body: 'x'.repeat(99) }),
        });
        expect([url, refused.status, codeOf(refused)]).toEqual([url, 401, 'UNAUTHENTICATED']);
      }
    }
    await send('DELETE', `/imports/${id}`);
  });

  it('refuses what is too large, too many, or not a file', async () => {
    const id = await draftWith();
    const large = await send('POST', `/imports/${id}/files?name=a.md`, {
      body: Buffer.alloc(LIMITS.imports.fileBytes + 1),
    });
    expect([large.status, codeOf(large)]).toEqual([413, 'BODY_TOO_LARGE']);
    const form = await send('POST', `/imports/${id}/files?name=a.md`, {
      body: '{}',
      type: 'application/json',
    });
    expect(form.status).toBe(415);
    const empty = await send('POST', `/imports/${id}/check`);
    expect([empty.status, codeOf(empty)]).toEqual([409, 'IMPORT_STATE']);
    for (let count = 0; count < LIMITS.imports.files; count++)
      await send('POST', `/imports/${id}/files?name=${count}`, { body: String(count) });
    const many = await send('POST', `/imports/${id}/files?name=more`, { body: 'more' });
    expect([many.status, codeOf(many)]).toEqual([413, 'BODY_TOO_LARGE']);
    const others = await Promise.all(
      Array.from({ length: LIMITS.imports.open }, () => send('POST', '/imports')),
    );
    expect(others.map(({ status }) => status).filter((status) => status !== 201)).toEqual([503]);
    for (const { json } of others) if (json.id) await send('DELETE', `/imports/${json.id}`);
    await send('DELETE', `/imports/${id}`);
  });

  it('is off by default: no page, no route', async () => {
    const config = { host: '127.0.0.1', port: 0 };
    const off = await createServer({ database, model, config, logger: pino({ level: 'silent' }) });
    for (const url of ['/import', '/imports/x'])
      expect((await off.app.inject({ url, headers: { authorization: `Bearer ${TOKEN}` } })).statusCode).toBe(
        404,
      );
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await off.app.inject({ method: 'POST', url: '/imports', headers })).statusCode).toBe(404);
    await off.close();
  });

  it('is forgotten when nothing is done with it for long', async () => {
    const never = () => Promise.reject(new Error('not asked'));
    const drafts = new Drafts(folder, { preview: never, keep: never, read: never }, 50);
    const draft = drafts.create();
    await draft.add('a.md', Buffer.from('甲'));
    expect(await readdir(join(folder, '.incoming'))).toEqual([draft.id]);
    await expect.poll(() => readdir(join(folder, '.incoming'))).toEqual([]);
    expect(() => drafts.find(draft.id)).toThrow(/no such import/);
    await drafts.close();
  });
});
