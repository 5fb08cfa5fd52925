import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPaths } from '../../../import/importer.ts';
import { NOBODY } from '../../../import/resolve/types.ts';
import { model, TestLedger } from '../../kit/ledger.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

let ledger: TestLedger;
let folder: string;
let decisions: string;
beforeAll(async () => {
  ledger = await TestLedger.open();
  folder = await mkdtemp(join(tmpdir(), 'policy-graph-identity-'));
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

function identity(...args: string[]): { code: number | null; out: string; err: string } {
  const { uri, user, password } = ledger.server;
  const writes = ['merge', 'split', 'undo', 'apply'].includes(args[0]!);
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '-s', 'identity', '--', ...args, ...(writes ? ['--decisions', decisions] : [])],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    },
  );
  return { code: status, out: stdout, err: stderr };
}

const hash = async () => {
  const { hash: value, faults } = await ledger.verify();
  expect(faults).toEqual([]);
  return value;
};
const policies = async () =>
  (await ledger.rows<{ name: string }>('MATCH (p:Policy) RETURN p.name AS name')).map((row) => row.name);

const chips = 'Policy:新时期促进集成电路产业和软件产业高质量发展的若干政策';
const hydrogen = 'Policy:氢能产业发展中长期规划（2021-2035年）';

describe('npm run identity', () => {
  it('merges two names, keeps the decision in a readable file, says why, and undoes it to the same graph', async () => {
    const before = await hash();
    expect(await policies()).toHaveLength(2);
    expect(identity('merge', chips, hydrogen, '--by', '张三', '--reason', '试验').code).toBe(0);
    expect(await policies()).toHaveLength(1);
    const [line] = (await readFile(decisions, 'utf8')).trim().split('\n');
    expect(JSON.parse(line!)).toMatchObject({
      verdict: 'same',
      by: '张三',
      reason: '试验',
      a: { type: 'Policy' },
    });
    expect(identity('why', chips).out).toMatch(/same .*张三.*试验/s);

    await importPaths(ledger.database, model, { paths: [folder], human: NOBODY });
    expect(identity('apply').code).toBe(0);
    expect(await policies()).toHaveLength(1);

    expect(identity('undo', chips, hydrogen).code).toBe(0);
    expect(await readFile(decisions, 'utf8')).toBe('');
    expect(await hash()).toBe(before);
  }, 120_000);

  it('names what it does not find, and what is ambiguous', () => {
    expect(identity('why', 'Policy:没有这个')).toMatchObject({
      code: 3,
      err: expect.stringContaining('Policy:没有这个'),
    });
    expect(identity('undo', chips, hydrogen)).toMatchObject({
      code: 3,
      err: expect.stringContaining('holds no decision'),
    });
    expect(identity('paint').code).toBe(2);
  });
});
