/**
 * What the first request of a shape waits for, over a warm one: `npx tsx scripts/cold-plans.ts [rounds]`, with NEO4J_URI …
 * naming a database that holds the samples (`npm run db -- start` prints the local one). Each round forgets all plans, here
 * and in the database, and asks each shape once cold and thrice warm, through the server as HTTP does. The CPU time of the
 * local database's threads that plan is read from /proc, since a busy machine stretches the clock but not that.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { loadModel } from '../src/model/index.ts';
import { connect, type Parameters } from '../src/neo4j/index.ts';
import { localStatus } from '../src/neo4j/local/index.ts';
import { createServer } from '../src/server.ts';

/** Nested connections and lists → a query with that many. */
const SHAPES: readonly (readonly [nested: number, query: string])[] = [
  [
    3,
    '{ region(name: "广东省") { parks { totalCount nodes { name companies { totalCount nodes { name } } } } funds { nodes { name } } } }',
  ],
  [
    3,
    '{ policies(first: 5) { nodes { name issuedBy { nodes { name } } appliesTo { edges { node { name } evidence { quote } } } } } }',
  ],
  [
    12,
    `{ policies(first: 5) { totalCount nodes { name issuedBy { edges { role node { name locatedIn { nodes { name } }
      issued(first: 3) { totalCount nodes { name } } } evidence { quote } } } appliesTo { nodes { name
      parks(first: 5) { nodes { name companies(first: 3) { nodes { name } } funds { nodes { name } } } } } }
      supports { nodes { ... on Park { name } ... on Company { name founded { value } } } }
      basedOn { nodes { name } } replaces { nodes { name } } basisOf { nodes { name } } } } }`,
  ],
  [
    12,
    `{ region(name: "广东省") { partOf { nodes { name } } parts { nodes { name } } policies { totalCount nodes { name } }
      parks { totalCount nodes { name } } companies { totalCount nodes { name } } funds { totalCount nodes { name } }
      issuingBodies { totalCount nodes { name } } observations { nodes { metric value } } evidence { nodes { quote } }
      documents { nodes { title } } values { value evidence { quote } } } }`,
  ],
  [24, wide(24)],
  [48, wide(48)],
];

/** A region with `count` connections side by side, each in an order of its own so that no two are alike. */
function wide(count: number): string {
  const orders = [
    'name: ASC',
    'name: DESC',
    'id: ASC',
    'id: DESC',
    'name: ASC, id: DESC',
    'name: DESC, id: ASC',
  ];
  const fields = ['parks', 'companies', 'funds', 'policies', 'issuingBodies', 'parts', 'partOf', 'grants'];
  const reads = Array.from({ length: count }, (_, index) => {
    const order = orders[Math.floor(index / fields.length) % orders.length]!.split(', ')
      .map((term) => `{ ${term} }`)
      .join(', ');
    return `f${index}: ${fields[index % fields.length]}(first: 5, orderBy: [${order}]) { nodes { id } }`;
  });
  return `{ region(name: "广东省") { ${reads.join(' ')} } }`.replaceAll(/\w+: grants\([^)]*\)/gu, (field) =>
    field.replace('grants', 'parks').replace('first: 5', 'first: 4'),
  );
}

interface Sample {
  readonly cold: number;
  readonly warm: number;
  readonly cpu: number;
  readonly statements: number;
}

async function main(rounds: number): Promise<void> {
  const config = readConfig();
  if (!config.neo4j)
    throw new Error('Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a database that holds the samples');
  const { pid } = await localStatus();
  const database = connect(config.neo4j);
  const server = await createServer({
    database,
    model: loadModel(),
    config: { host: '127.0.0.1', port: 0 },
    logger: pino({ level: 'silent' }),
  });
  const ask = async (query: string): Promise<Omit<Sample, 'warm'>> => {
    let statements = 0;
    const stop = database.observe(({ parameters }) => (statements += plansOnly(parameters) ? 0 : 1));
    const [began, cpu] = [performance.now(), planningTime(pid)];
    const response = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const cold = performance.now() - began;
    stop();
    const { errors } = response.json() as { readonly errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return { cold, cpu: planningTime(pid) - cpu, statements };
  };
  const samples: Sample[][] = SHAPES.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, [, query]] of SHAPES.entries()) {
      await database.execute('CALL db.clearQueryCaches()');
      // Another text is another document, which is planned anew here.
      const text = `# ${round}\n${query}`;
      const first = await ask(text);
      const again = [await ask(text), await ask(text), await ask(text)].map(({ cold }) => cold);
      samples[index]!.push({ ...first, warm: Math.min(...again) });
    }
  }
  await server.close();
  await database.close();
  console.log(
    'nested  statements  first − warm ms: least / median / first round  database CPU ms: least  warm ms',
  );
  for (const [index, [nested]] of SHAPES.entries()) {
    const of = samples[index]!;
    const waits = of.map(({ cold, warm }) => cold - warm);
    const figures = [Math.min(...waits), waits.toSorted((a, b) => a - b)[of.length >> 1]!, waits[0]!];
    // A thread that ended in between takes its time along.
    const cpu = Math.min(...of.map((each) => each.cpu).filter((each) => each > 0));
    const warm = Math.min(...of.map((each) => each.warm));
    console.log(
      `${String(nested).padStart(6)}  ${String(of[0]!.statements).padStart(10)}  ${figures
        .map((each) => each.toFixed(0))
        .join(' / ')
        .padStart(45)}  ${(pid ? cpu.toFixed(0) : '–').padStart(22)}  ${warm.toFixed(1).padStart(7)}`,
    );
  }
}

/** Parts are run for no node to have them planned. */
function plansOnly(parameters: Parameters): boolean {
  const { ids } = parameters.p as { readonly ids?: readonly unknown[] };
  return ids?.length === 0;
}

/** CPU ms that threads of the process took so far, those of the JIT compiler and the collector left out. */
function planningTime(pid: number | null): number {
  if (pid === null || process.platform !== 'linux') return 0;
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`);
  return threads.reduce((total, folder) => {
    try {
      if (/^(?:C1|C2|G1|VM |GC )/u.test(readFileSync(`${folder}/comm`, 'utf8'))) return total;
      return total + Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    } catch {
      return total;
    }
  }, 0);
}

await main(Number(process.argv[2] ?? 10));
