import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPaths, removeSources } from '../../import/importer.ts';
import { model, TestLedger } from '../kit/ledger.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

/** A few where every run has them, one in each sixth of the import; the long run asks for 100 and more. */
const KILLS = Number(process.env.POLICY_GRAPH_KILLS ?? 6);
/** Milliseconds between a statement and the blow: longer than most take. */
const MOST_DELAY = 30;
/** Statements in a part, where an import turns them in parts. */
const PART = 5;
const child = fileURLToPath(new URL('../kit/importChild.ts', import.meta.url));

let ledger: TestLedger;
let folder: string;

beforeAll(async () => {
  ledger = await TestLedger.open();
  folder = await temporaryFolder();
  await writeFile(
    join(folder, 'a.md'),
    '# 一\n\n2020年7月27日，国务院印发《新时期促进集成电路产业和软件产业高质量发展的若干政策》（国发〔2020〕8号）。\n',
  );
  await writeFile(
    join(folder, 'b.md'),
    '# 二\n\n2022年3月，国家发展改革委、国家能源局联合印发《氢能产业发展中长期规划（2021-2035年）》。\n',
  );
  await writeFile(
    join(folder, 'c.md'),
    '# 三\n\n| 园区名称 | 省份 | 主办者 |\n|---|---|---|\n| 苏州工业园 | 江苏 | 苏州市人民政府 |\n| 合肥高新区 | 安徽 | 合肥市人民政府 |\n',
  );
  next = start();
});
afterAll(async () => {
  next.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
  await ledger.close();
});

type Child = ChildProcessByStdio<Writable, Readable, null>;
/** The next process, which starts while the one before is looked at. */
let next: Child;

function start(): Child {
  const { uri, user, password } = ledger.server;
  return spawn(process.execPath, ['--import', 'tsx', child, folder, uri, user, password], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

/** Runs the import in a process of its own; undefined when it was killed, else the number of statements it sent. */
function importInChild(moment: number, { delay = 0, part = 0 } = {}): Promise<number | undefined> {
  const current = next;
  next = start();
  let output = '';
  current.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  current.stdin.end(`${moment} ${delay} ${part}\n`);
  return new Promise((resolve, reject) => {
    current.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(undefined);
      else if (code === 0) resolve(Number(output));
      else reject(new Error(`the import ended with ${code ?? signal}`));
    });
  });
}

async function withdraw(): Promise<void> {
  const sources = await ledger.rows<{ uri: string }>('MATCH (s:Source) RETURN s.uri AS uri');
  await removeSources(
    ledger.database,
    model,
    sources.map((source) => source.uri),
  );
}

/** As if the documents had been read by another version of the pipeline only. */
async function readByAnotherVersion(): Promise<void> {
  await withdraw();
  await ledger.database.execute("MATCH (r:Reading) SET r.id = r.id + ' of another version'");
}

/** Documents never read before are staged otherwise than those read by another version; those withdrawn are there as a whole. */
const BEGINNINGS = [() => ledger.clear(), withdraw, readByAnotherVersion];

/** What no test may leave behind: readings that were staged and never went live. */
const staged = async () => (await ledger.rows('MATCH (r:Staged) RETURN r.id')).length;

describe('kill -9 in the middle of an import', () => {
  it(
    `leaves the graph of before or of after, and the same graph after running again (${KILLS} moments)`,
    async () => {
      const empty = (await ledger.verify()).hash;
      const statements: number[] = [];
      for (const begin of BEGINNINGS) {
        await begin();
        statements.push((await importInChild(0))!);
      }
      const whole = (await ledger.verify()).hash;
      expect(whole).not.toBe(empty);
      let killed = 0;
      const after = { before: 0, whole: 0 };
      for (let i = 0; i < KILLS; i++) {
        const kind = i % BEGINNINGS.length;
        await BEGINNINGS[kind]!();
        const moment = 1 + Math.floor(((i + Math.random()) / KILLS) * statements[kind]!);
        // Half of them at once; the others while the statement or the commit behind it runs.
        const delay = Math.random() < 0.5 ? 0 : 1 + Math.floor(Math.random() * MOST_DELAY);
        const at = `killed ${delay} ms behind statement ${moment} of ${statements[kind]}`;
        killed += (await importInChild(moment, { delay })) === undefined ? 1 : 0;
        const broken = await ledger.verify();
        expect(broken.faults, at).toEqual([]);
        expect([empty, whole]).toContain(broken.hash);
        after[broken.hash === whole ? 'whole' : 'before'] += 1;
        await importPaths(ledger.database, model, { paths: [folder] });
        const healed = await ledger.verify();
        expect([healed.hash, healed.faults, await staged()], at).toEqual([whole, [], 0]);
      }
      console.info(
        `${killed} killed: ${after.before} left the graph of before, ${after.whole} that of after`,
      );
      expect(killed).toBeGreaterThanOrEqual(Math.ceil(KILLS / 2));
    },
    60_000 + KILLS * 20_000,
  );

  it(
    `in parts leaves what the next import finishes (${KILLS} moments)`,
    async () => {
      await ledger.clear();
      const statements = (await importInChild(0, { part: PART }))!;
      const whole = (await ledger.verify()).hash;
      const left = { before: 0, between: 0, whole: 0 };
      for (let i = 0; i < KILLS; i++) {
        await ledger.clear();
        const moment = 1 + Math.floor(((i + Math.random()) / KILLS) * statements);
        const delay = i % 2 === 0 ? 0 : 1 + Math.floor(Math.random() * MOST_DELAY);
        const at = `killed ${delay} ms behind statement ${moment} of ${statements}`;
        await importInChild(moment, { delay, part: PART });
        const broken = await ledger.verify();
        const unfinished = broken.faults.some(({ code }) => code === 'UNFINISHED');
        if (!unfinished) expect(broken.faults, at).toEqual([]);
        left[unfinished ? 'between' : broken.hash === whole ? 'whole' : 'before'] += 1;
        await importPaths(ledger.database, model, { paths: [folder] });
        const healed = await ledger.verify();
        expect([healed.hash, healed.faults, await staged()], at).toEqual([whole, [], 0]);
      }
      console.info(
        `killed in parts: ${left.before} left the graph of before, ${left.between} one between, ${left.whole} that of after`,
      );
      expect(left.between).toBeGreaterThan(0);
    },
    60_000 + KILLS * 20_000,
  );
});
