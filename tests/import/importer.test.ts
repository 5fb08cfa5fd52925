import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalUri } from '../../import/files.ts';
import { importPaths, removeSources } from '../../import/importer.ts';
import { ImportLocked, withImportLock } from '../../import/load/lock.ts';
import { sourcesMeant } from '../../import/load/sources.ts';
import { verify } from '../../import/load/verify.ts';
import type { ImportReport } from '../../import/report.ts';
import { counting } from '../kit/counting.ts';
import { model, TestLedger } from '../kit/ledger.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

const hydrogen = `# 某地氢能政策综述

2022年3月，国家发展改革委、国家能源局联合印发《氢能产业发展中长期规划（2021-2035年）》。

2021年8月，北京市经济和信息化局发布《北京市氢能产业发展实施方案（2021-2025年）》。
`;
const chips = `# 集成电路政策

2020年7月27日，国务院印发《新时期促进集成电路产业和软件产业高质量发展的若干政策》（国发〔2020〕8号）。
`;

let ledger: TestLedger;
let folder: string;

beforeAll(async () => {
  ledger = await TestLedger.open();
});
afterAll(() => ledger.close());
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  const sources = await ledger.rows<{ uri: string }>('MATCH (s:Source) RETURN s.uri AS uri');
  if (sources.length > 0)
    await removeSources(
      ledger.database,
      model,
      sources.map((source) => source.uri),
    );
  await rm(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const run = (options: Partial<Parameters<typeof importPaths>[2]> = {}) =>
  importPaths(ledger.database, model, { paths: [folder], ...options });
const outcomes = (report: ImportReport) =>
  Object.fromEntries(report.files.map((file) => [file.path.split('/').at(-1), file.outcome]));
const issueCodes = (report: ImportReport, name: string) =>
  report.files.find((file) => file.path.endsWith(name))?.issues.map((issue) => issue.code);
const hash = async () => (await verify(ledger.database, model)).hash;
const policies = async () =>
  (await ledger.rows<{ name: string }>('MATCH (p:Policy) RETURN p.name AS name ORDER BY name')).map(
    (row) => row.name,
  );

describe('importing again', () => {
  it('changes nothing at all when nothing changed, and records no run', async () => {
    await put('a.md', hydrogen);
    await put('b.txt', chips);
    const first = await run();
    expect(outcomes(first)).toEqual({ 'a.md': 'imported', 'b.txt': 'imported' });
    const counted = counting(ledger.database);
    const sent: string[] = [];
    const forget = ledger.database.observe(({ cypher }) => sent.push(cypher));
    const again = await importPaths(counted.database, model, { paths: [folder] });
    forget();
    expect(outcomes(again)).toEqual({ 'a.md': 'unchanged', 'b.txt': 'unchanged' });
    expect([counted.changes(), again.run, sent.length]).toEqual([0, null, 1]);
  });

  it('sends what a new document says to the database once: with its blocks, and with its statements', async () => {
    await put('a.md', chips.replace('# 集成电路政策', '# 从未读过'));
    const sent: string[] = [];
    const forget = ledger.database.observe(({ cypher, parameters }) => {
      if (JSON.stringify(parameters).includes('2020年7月27日，国务院印发')) sent.push(cypher);
    });
    await run();
    forget();
    expect(sent.map((cypher) => /CREATE \(\w+:(\w+)/.exec(cypher)?.[1])).toEqual(['Block', 'Statement']);
  });

  it('withdraws only what an edited document alone supported', async () => {
    await put('a.md', hydrogen);
    await put('b.md', chips);
    await run();
    await put('a.md', chips.replace('# 集成电路政策', '# 另一份'));
    await run();
    expect(await policies()).toEqual(['新时期促进集成电路产业和软件产业高质量发展的若干政策']);
    const edited = await hash();
    await run({ paths: [join(folder, 'b.md')] });
    expect(await hash()).toBe(edited);
  });

  it('finds a renamed file to be the same document', async () => {
    await put('a.md', hydrogen);
    await run();
    const before = await hash();
    await rename(join(folder, 'a.md'), join(folder, 'c.md'));
    const report = await run({ prune: true });
    expect(outcomes(report)).toEqual({ 'c.md': 'imported', 'a.md': 'pruned' });
    expect(await hash()).toBe(before);
  });

  it('keeps a document as long as one of two equal files is there', async () => {
    await put('a.md', chips);
    await put('b.md', chips);
    await run();
    const both = await hash();
    await rm(join(folder, 'a.md'));
    await run({ prune: true });
    expect(await hash()).toBe(both);
    await rm(join(folder, 'b.md'));
    await run({ prune: true });
    expect(await policies()).toEqual([]);
  });

  it('removes by path and leaves the graph of the others', async () => {
    await put('a.md', hydrogen);
    await run();
    const alone = await hash();
    await put('b.md', chips);
    await run();
    await removeSources(ledger.database, model, [await canonicalUri(join(folder, 'b.md'))]);
    expect(await hash()).toBe(alone);
  });

  it('writes nothing in a dry run, and says what it would read', async () => {
    await put('a.md', hydrogen);
    const counted = counting(ledger.database);
    const report = await importPaths(counted.database, model, { paths: [folder], dryRun: true });
    expect(outcomes(report)).toEqual({ 'a.md': 'imported' });
    expect(counted.changes()).toBe(0);
  });
});

describe('stopping and removing', () => {
  it('keeps what was done before a stop, and says what was not reached', async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) await put(name, chips.replace('# ', `# ${name} `));
    let asked = 0;
    const report = await run({ stopped: () => ++asked > 2 });
    expect([outcomes(report), report.notReached]).toEqual([{ 'a.md': 'imported', 'b.md': 'imported' }, 1]);
    expect(await ledger.rows('MATCH (d:Document) RETURN d.id')).toHaveLength(2);
    expect(outcomes(await run())).toEqual({ 'a.md': 'unchanged', 'b.md': 'unchanged', 'c.md': 'imported' });
  });

  it('removes nothing in a dry run', async () => {
    await put('a.md', chips);
    await run();
    const counted = counting(ledger.database);
    const uri = await canonicalUri(join(folder, 'a.md'));
    const report = await removeSources(counted.database, model, [uri], { dryRun: true });
    expect([report.files.map((file) => file.outcome), counted.changes()]).toEqual([['removed'], 0]);
  });

  it('finds the sources that a person means: a file, a folder, a document id, or none', async () => {
    await put('a.md', chips);
    await put('b.md', hydrogen);
    const { files } = await run();
    const runner = { run: <Row>(cypher: string, parameters = {}) => ledger.rows<Row>(cypher, parameters) };
    expect(await sourcesMeant(runner, folder)).toHaveLength(2);
    expect(await sourcesMeant(runner, join(folder, 'a.md'))).toHaveLength(1);
    expect(await sourcesMeant(runner, files[0]!.documentId!)).toHaveLength(1);
    expect(await sourcesMeant(runner, join(folder, 'c.md'))).toEqual([]);
    await rm(join(folder, 'a.md'));
    expect(await sourcesMeant(runner, join(folder, 'a.md'))).toHaveLength(1);
  });
});

describe('bad input', () => {
  it('names each file that cannot be read, and imports the rest', async () => {
    await put('good.md', hydrogen);
    await put('empty.txt', '');
    await put('blank.txt', ' \n\n');
    await put('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    await put('invalid.txt', Uint8Array.from([...new TextEncoder().encode('国务院发布'), 0xff, 0xfe, 0xfa]));
    await symlink(join(folder, 'nowhere'), join(folder, 'dangling.txt'));
    const report = await run();
    expect(outcomes(report)).toMatchObject({
      'good.md': 'imported',
      'empty.txt': 'failed',
      'picture.txt': 'failed',
      'invalid.txt': 'failed',
      'dangling.txt': 'failed',
    });
    for (const file of report.files.filter((each) => each.outcome === 'failed')) {
      expect(file.issues[0]!.message).toContain(file.path);
    }
    expect(issueCodes(report, 'empty.txt')).toEqual(['EMPTY_DOCUMENT']);
    expect(issueCodes(report, 'picture.txt')).toEqual(['BINARY_DOCUMENT']);
    expect(issueCodes(report, 'invalid.txt')).toEqual(['INVALID_UTF8']);
    expect(await policies()).toHaveLength(2);
  });

  it('reads a file of 20 MB', async () => {
    const paragraph = `${'区块链技术的应用已延伸到数字金融、物联网、智能制造等多个领域。'.repeat(20)}\n\n`;
    const size = 20_000_000 / Buffer.byteLength(paragraph);
    await put('large.txt', `${chips}${paragraph.repeat(Math.ceil(size))}`);
    const report = await run();
    expect(outcomes(report)).toEqual({ 'large.txt': 'imported' });
    expect(await policies()).toHaveLength(1);
  }, 240_000);

  it('reports ragged rows and names that are too long with their place', async () => {
    await put(
      'table.md',
      '# 表\n\n| 政策名称 | 发布机构 | 出台时间 |\n|---|---|---|\n| 《甲市氢能办法》 | 国务院 | 2020年1月 |\n| 《乙市氢能办法》 | 国务院 | 2020年2月 | 多 | 余 |\n',
    );
    await put('long.txt', `国务院发布《${'规'.repeat(10_000)}办法》。\n\n国务院发布《短办法》。\n`);
    const report = await run();
    const places = (name: string) =>
      report.files
        .find((file) => file.path.endsWith(name))!
        .issues.map(({ code, start }) => [code, typeof start]);
    expect(places('table.md')).toContainEqual(['TABLE_ROW_RAGGED', 'number']);
    expect(places('long.txt').length).toBeGreaterThan(0);
    expect(await policies()).toContain('短办法');
  });
});

describe('the import lock', () => {
  it('refuses a second import, says who holds the lock since when, and is free again after the first', async () => {
    await put('a.md', chips);
    await withImportLock(ledger.database, async () => {
      const second = withImportLock(ledger.database, async () => undefined, 300);
      await expect(second).rejects.toBeInstanceOf(ImportLocked);
      await expect(second).rejects.toThrow(`process ${process.pid} on ${hostname()}, since 20`);
    });
    expect(outcomes(await run())).toEqual({ 'a.md': 'imported' });
  });
});

describe('verify', () => {
  it('names the document whose stored text was changed by one character', async () => {
    await put('a.md', chips);
    await run();
    const [block] = await ledger.rows<{ id: string; text: string }>(
      "MATCH (r:Live) MATCH (b:Block {reading: r.id}) WHERE b.text CONTAINS '国发' RETURN b.id AS id, b.text AS text",
    );
    await ledger.database.execute('MATCH (b:Block {id: $id}) SET b.text = $text', {
      id: block!.id,
      text: block!.text.replace('国发', '国办'),
    });
    const { faults } = await verify(ledger.database, model);
    expect(faults.map((fault) => fault.code)).toContain('TEXT_CHANGED');
    expect(faults[0]!.message).toContain('集成电路政策');
    await ledger.database.execute('MATCH (b:Block {id: $id}) SET b.text = $text', {
      id: block!.id,
      text: block!.text,
    });
    expect((await verify(ledger.database, model)).faults).toEqual([]);
  });

  it('names a relationship that was deleted behind its back', async () => {
    await put('a.md', chips);
    await run();
    await ledger.database.execute('MATCH (:Policy)-[r:ISSUED_BY]->() DELETE r');
    expect((await verify(ledger.database, model)).faults.map((fault) => fault.code)).toEqual([
      'RELATIONSHIP_DIFFERS',
    ]);
  });

  const policyFact = "MATCH (f:Fact {predicate: 'ISSUED_BY'})";
  it.each([
    [
      'a quote',
      "MATCH (s:Statement {predicate: 'ISSUED_BY'}) WHERE EXISTS { (s)-[:IN]->(:Live) } SET s.quote = '别的话'",
      'STATEMENT_CHANGED',
    ],
    [
      'a section',
      "MATCH (s:Statement {predicate: 'ISSUED_BY'}) WHERE EXISTS { (s)-[:IN]->(:Live) } SET s.section = '别处'",
      'STATEMENT_CHANGED',
    ],
    [
      'a value',
      "MATCH (s:Statement {predicate: 'date'}) WHERE EXISTS { (s)-[:IN]->(:Live) } SET s.value = replace(s.value, '2020', '2019')",
      'STATEMENT_CHANGED',
    ],
    [
      'the support of a name',
      'MATCH (n:Name) WHERE n.support > 0 SET n.support = n.support + 1',
      'SUPPORT_DIFFERS',
    ],
    ['a rank', `${policyFact} SET f.rank = 7`, 'FACT_DIFFERS'],
    ['a count of documents', `${policyFact} SET f.documents = 7`, 'FACT_DIFFERS'],
    [
      'an invented fact',
      "CREATE (:Fact {id: 'x', kind: 'VALUE', subject: 'y', predicate: 'date'})",
      'FACT_DIFFERS',
    ],
    [
      'an invented conflict',
      "CREATE (:Conflict {id: 'x', subject: 'y', predicate: 'date'})",
      'CONFLICT_DIFFERS',
    ],
    ['an invented entity', "CREATE (:Entity:Policy {id: 'x', name: '没有'})", 'ENTITY_DIFFERS'],
    [
      'an invented relationship',
      'MATCH (p:Policy), (b:IssuingBody) CREATE (p)-[:SUPPORTS]->(b)',
      'RELATIONSHIP_DIFFERS',
    ],
    [
      'the role of a relationship',
      "MATCH (:Policy)-[r:ISSUED_BY]->() SET r.role = 'JOINT'",
      'RELATIONSHIP_DIFFERS',
    ],
    ['a shown name', "MATCH (p:Policy) SET p.name = '别名'", 'SHOWN_DIFFERS'],
    ['a sort key', 'MATCH (p:Policy) REMOVE p.date_sort', 'SHOWN_DIFFERS'],
  ])('notices that somebody changed %s', async (_what, tampering, code) => {
    await put('a.md', chips);
    await run();
    await ledger.database.execute(tampering);
    const codes = (await verify(ledger.database, model)).faults.map((fault) => fault.code);
    expect(codes).toContain(code);
    await ledger.clear();
  });
});
