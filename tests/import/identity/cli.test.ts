import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPaths } from '../../../import/importer.ts';
import { NOBODY } from '../../../import/resolve/types.ts';
import type { NameRef } from '../../../import/types.ts';
import { npmRun, type Outcome } from '../../kit/commands.ts';
import { type Claim, model, readingOf, TestLedger } from '../../kit/ledger.ts';
import { temporaryFolder } from '../../kit/throwAway.ts';

let ledger: TestLedger;
let folder: string;
let decisions: string;
beforeAll(async () => {
  ledger = await TestLedger.open();
  folder = await temporaryFolder();
  decisions = join(folder, '.decisions.jsonl');
  await writeFile(
    join(folder, 'a.md'),
    '# 某地\n\n2020年7月27日，国务院印发《新时期促进集成电路产业和软件产业高质量发展的若干政策》。\n\n2022年3月，国家发展改革委、国家能源局联合印发《氢能产业发展中长期规划（2021-2035年）》。\n',
  );
  await importPaths(ledger.database, model, { paths: [folder] });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await ledger.close();
});

function identity(...args: string[]): Promise<Outcome> {
  const { uri, user, password } = ledger.server;
  const writes = ['merge', 'split', 'bind', 'reject', 'undo', 'apply'].includes(args[0]!);
  return npmRun('identity', [...args, ...(writes ? ['--decisions', decisions] : [])], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
}

const hash = async () => {
  const { hash: value, faults } = await ledger.verify();
  expect(faults).toEqual([]);
  return value;
};
const policies = async () =>
  (await ledger.rows<{ name: string }>('MATCH (p:Policy) RETURN p.name AS name')).map((row) => row.name);

const topic = (subject: NameRef, text: string): Claim => ({
  subject,
  predicate: 'topics',
  value: { kind: 'text', text },
});

const chips = 'Policy:新时期促进集成电路产业和软件产业高质量发展的若干政策';
const hydrogen = 'Policy:氢能产业发展中长期规划（2021-2035年）';

describe('npm run identity', () => {
  it('merges two names, keeps the decision in a readable file, says why, and undoes it to the same graph', async () => {
    const before = await hash();
    expect(await policies()).toHaveLength(2);
    expect((await identity('merge', chips, hydrogen, '--by', '张三', '--reason', '试验')).code).toBe(0);
    expect(await policies()).toHaveLength(1);
    const [line] = (await readFile(decisions, 'utf8')).trim().split('\n');
    expect(JSON.parse(line!)).toMatchObject({
      verdict: 'same',
      by: '张三',
      reason: '试验',
      a: { type: 'Policy' },
    });
    expect((await identity('why', chips)).out).toMatch(/same .*张三.*试验/s);

    await importPaths(ledger.database, model, { paths: [folder], human: NOBODY });
    expect((await identity('apply')).code).toBe(0);
    expect(await policies()).toHaveLength(1);

    expect((await identity('undo', chips, hydrogen)).code).toBe(0);
    expect(await readFile(decisions, 'utf8')).toBe('');
    expect(await hash()).toBe(before);
  }, 120_000);

  it('binds a name in a document, lists what people decided, and undoes it by its id to the same graph', async () => {
    const before = await hash();
    expect((await identity('bind', '某地', 'IssuingBody:国务院', '某省', '--reason', '另一个')).code).toBe(0);
    const bodies = () =>
      ledger.rows("MATCH (n:Name {normal: '国务院'}) WHERE n.support > 0 RETURN n.scope AS scope");
    expect(await bodies()).toEqual([{ scope: '某省' }]);
    const decided = (await identity('list', '--decided', '--decisions', decisions)).out.trim().split('\n');
    expect(decided).toHaveLength(1);
    const [id, line] = decided[0]!.split('  ');
    expect(JSON.parse(line!)).toMatchObject({ verdict: 'bind', scope: '某省', reason: '另一个' });
    expect((await identity('undo', id!)).code).toBe(0);
    expect([await bodies(), await hash()]).toEqual([[{ scope: '' }], before]);
  }, 120_000);

  it('rejects a fact, and takes that back to the same graph', async () => {
    const before = await hash();
    const dates = () =>
      ledger.rows('MATCH (p:Policy) WHERE p.date IS NOT NULL RETURN p.date AS date ORDER BY date');
    expect((await identity('reject', hydrogen, 'date', '2022-03', '--reason', '看错')).code).toBe(0);
    expect(await dates()).toEqual([{ date: '2020-07-27' }]);
    const [line] = (await identity('list', '--decided', '--decisions', decisions)).out.trim().split('\n');
    expect((await identity('undo', line!.split('  ')[0]!)).code).toBe(0);
    expect([await dates(), await hash()]).toEqual([[{ date: '2020-07-27' }, { date: '2022-03' }], before]);
  }, 120_000);

  it('lists pairs that rules could not decide, what would change most first; a split takes one off, and undo brings it back', async () => {
    const found = (name: string, ...topics: string[]): Claim[] => {
      const subject: NameRef = { type: 'Park', name, scope: '' };
      return [{ subject, predicate: 'name' }, ...topics.map((text) => topic(subject, text))];
    };
    const scoped = (name: string, scope: string, ...topics: string[]): Claim[] =>
      topics.map((text) => topic({ type: 'Park', name, scope }, text));
    await ledger.apply({
      x: readingOf('甲', [...found('智慧谷', '氢能'), ...found('创新园', '氢能', '区块链', '芯片')]),
      y: readingOf('乙', [
        ...scoped('智慧谷', '无锡', '氢能'),
        ...scoped('创新园', '苏州', '氢能', '区块链', '芯片'),
      ]),
    });
    const before = await hash();
    const listed = async () =>
      JSON.parse((await identity('list', '--json')).out) as { textA: string; facts: number }[];
    const pairs = await listed();
    expect(pairs.map(({ textA }) => textA)).toEqual(['创新园', '智慧谷']);
    expect(pairs[0]!.facts).toBeGreaterThan(pairs[1]!.facts);
    expect((await identity('split', 'Park:创新园@', 'Park:创新园@苏州')).code).toBe(0);
    expect((await listed()).map(({ textA }) => textA)).toEqual(['智慧谷']);
    expect((await identity('why', 'Park:创新园@')).out).toContain('different');
    expect((await identity('undo', 'Park:创新园@', 'Park:创新园@苏州')).code).toBe(0);
    expect(await listed()).toEqual(pairs);
    expect(await hash()).toBe(before);
    await ledger.apply({ x: null, y: null });
  }, 120_000);

  it('names what it does not find, and what is ambiguous', async () => {
    expect(await identity('why', 'Policy:没有这个')).toMatchObject({
      code: 3,
      err: expect.stringContaining('Policy:没有这个'),
    });
    expect(await identity('undo', chips, hydrogen)).toMatchObject({
      code: 3,
      err: expect.stringContaining('holds no decision'),
    });
    expect((await identity('paint')).code).toBe(2);
  });
});
