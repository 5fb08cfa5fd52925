import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDecisions } from '../../import/identity/decisions-file.ts';
import { nameKey } from '../../import/ledger/key.ts';
import { npmRun, type Outcome } from '../kit/commands.ts';
import { TestLedger } from '../kit/ledger.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

const text =
  '# 政策\n\n2020年7月27日，国务院印发《新时期促进集成电路产业和软件产业高质量发展的若干政策》（国发〔2020〕8号）。\n';

let ledger: TestLedger;
let folder: string;
beforeAll(async () => {
  ledger = await TestLedger.open();
  folder = await temporaryFolder();
  await writeFile(join(folder, 'good.md'), text);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await ledger.close();
});

const npm = (script: string, ...args: string[]): Promise<Outcome> => {
  const { uri, user, password } = ledger.server;
  return npmRun(script, args, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
};

describe('npm run extract', () => {
  it('prints one JSON object with verbatim quotes, and needs no database', async () => {
    const { code, out } = await npm('extract', join(folder, 'good.md'));
    const exported = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(exported)).toEqual(['document', 'entities', 'relations', 'observations', 'issues']);
    const policy = exported.entities.find((entity: { type: string }) => entity.type === 'Policy');
    expect(policy).toMatchObject({
      name: '新时期促进集成电路产业和软件产业高质量发展的若干政策',
      attrs: { date: '2020-07-27', documentNumber: '国发〔2020〕8号' },
    });
    const [relation] = exported.relations.filter((each: { type: string }) => each.type === 'ISSUED_BY');
    expect(relation).toMatchObject({ from: policy.name, to: '国务院', fromId: policy.id });
    expect(exported.document.text.slice(relation.start, relation.end)).toBe(relation.quote);
  });

  it('names a file that is not there, with exit code 1', async () => {
    const { code, err } = await npm('extract', join(folder, 'nowhere.md'));
    expect([code, err]).toEqual([1, expect.stringContaining('nowhere.md: there is no such file')]);
  });
});

describe('npm run import', () => {
  it('imports, says so as JSON, and does nothing the second time', async () => {
    const first = JSON.parse((await npm('import', '--json', folder)).out);
    expect(first).toMatchObject({ run: expect.any(String), files: [{ outcome: 'imported' }] });
    expect(JSON.parse((await npm('import', '--json', folder)).out)).toMatchObject({
      run: null,
      files: [{ outcome: 'unchanged' }],
    });
  });

  it('ends with 1 when a file failed, 2 on wrong usage, 3 when the database cannot be reached', async () => {
    expect((await npm('import', join(folder, 'nowhere.md'))).code).toBe(1);
    expect((await npm('import', '--colour')).code).toBe(2);
    expect((await npm('import')).code).toBe(2);
    const away = await npmRun('import', [folder], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
    expect([away.code, away.err]).toEqual([3, expect.stringContaining('bolt://127.0.0.1:1')]);
  });

  it('removes by document id, and names an id that nothing has', async () => {
    const { files } = JSON.parse((await npm('import', '--json', folder)).out);
    expect((await npm('import', '--remove', files[0].documentId)).code).toBe(0);
    const { code, err } = await npm('import', '--remove', 'nobody');
    expect([code, err]).toEqual([3, expect.stringContaining('nobody')]);
  });

  it.each(['import', 'extract', 'verify', 'db'])('%s has --help', async (command) => {
    const { code, out } = await npm(command, '--help');
    expect([code, out]).toEqual([0, expect.stringContaining('Usage')]);
  });
});

describe('npm run verify', () => {
  it('prints the graph hash', async () => {
    const { code, out } = await npm('verify', '--json');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      expect.objectContaining({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), faults: [] }),
    ]);
  });
});

describe('the decisions file', () => {
  const line = (change: object) =>
    JSON.stringify({
      a: { type: 'Company', name: '甲' },
      b: { type: 'Company', name: '乙' },
      verdict: 'same',
      by: '张三',
      ...change,
    });

  const bind = (change: object) =>
    line({ verdict: 'bind', document: 'd', name: { type: 'Park', name: '甲' }, scope: '乙', ...change });
  const wrong = (change: object) =>
    line({
      verdict: 'wrong',
      subject: { type: 'Park', name: '甲' },
      field: 'founded',
      value: { kind: 'text', text: '丙' },
      ...change,
    });

  it('holds bindings and rejections beside pairs', async () => {
    const path = join(folder, 'all.jsonl');
    await writeFile(path, `${bind({})}\n${line({})}\n${wrong({})}\n${wrong({ reason: '看错' })}\n`);
    const { pairs, bindings, rejections } = readDecisions(path);
    expect([pairs.length, bindings.length, rejections.length]).toEqual([1, 1, 1]);
    expect(bindings[0]).toMatchObject({
      document: 'd',
      key: nameKey({ type: 'Park', name: '甲' }),
      bound: nameKey({ type: 'Park', name: '甲', scope: '乙' }),
    });
    expect(rejections[0]).toMatchObject({ predicate: 'founded', reason: '看错' });
  });

  it('is read line by line, whatever the order of the pair', async () => {
    const path = join(folder, 'decisions.jsonl');
    await writeFile(
      path,
      `${line({})}\n\n${line({ a: { type: 'Park', name: '丙', scope: '丁' }, b: { type: 'Park', name: '戊' } })}\n`,
    );
    const ids = [
      nameKey({ type: 'Company', name: '甲' }).id,
      nameKey({ type: 'Company', name: '乙' }).id,
    ].sort();
    const [first, second] = readDecisions(path).pairs;
    expect([first?.a, first?.b]).toEqual(ids);
    expect(second?.verdict).toBe('same');
  });

  it('lets the last of several lines about one pair count', async () => {
    const path = join(folder, 'revised.jsonl');
    await writeFile(path, `${line({})}\n${line({ verdict: 'different' })}\n`);
    expect(readDecisions(path).pairs.map((decision) => decision.verdict)).toEqual(['different']);
  });

  it('refuses a file that was named and is not there', () => {
    expect(() => readDecisions(join(folder, 'mistyped.jsonl'))).toThrow('mistyped.jsonl');
  });

  it.each([
    ['no JSON', '{', 'not a JSON object'],
    ['an unknown verdict', line({ verdict: 'maybe' }), 'verdict'],
    ['an unknown type', line({ a: { type: 'Person', name: '甲' } }), 'type'],
    ['names of two types', line({ b: { type: 'Park', name: '甲' } }), 'cannot be one thing'],
    ['one name twice', line({ b: { type: 'Company', name: '甲' } }), 'one name already'],
    ['a region bound', bind({ name: { type: 'Region', name: '朝阳区' } }), 'division code'],
    [
      'a name bound to the scope it has',
      bind({ name: { type: 'Park', name: '甲', scope: '乙' } }),
      'nothing to bind',
    ],
    ['a wrong name', wrong({ field: 'alsoNamed' }), 'split or bind'],
    ['a wrong fact without a value', wrong({ value: undefined }), 'an object .* or a value'],
  ])('refuses %s, naming the line', async (_what, bad, reason) => {
    const path = join(folder, 'bad.jsonl');
    await writeFile(path, `${line({})}\n${bad}\n`);
    expect(() => readDecisions(path)).toThrow(new RegExp(`bad\\.jsonl:2.*${reason}`, 's'));
  });
});
