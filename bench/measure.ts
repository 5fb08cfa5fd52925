import { isDeepStrictEqual } from 'node:util';
import { dataOf, post } from './client.ts';
import type { Fixtures } from './data/fixtures.ts';
import type { Operation, Variables } from './operations/index.ts';
import type { Running } from './servers/start.ts';
import { type Figures, figuresOf } from './statistics.ts';

/** A server under its name in the report: the peer runs twice, on its own copy and on our database. */
export interface Contender {
  readonly name: 'ours' | 'peer' | 'peer on ours' | 'limit';
  readonly server: Running;
}

export interface Measured {
  readonly name: Contender['name'];
  readonly times: Figures;
  /** CPU milliseconds of the server a request. */
  readonly cpuMs: number;
  /** Under 16 clients. */
  readonly crowd?: Figures & { readonly errors: number };
}

export interface OperationResult {
  readonly id: string;
  readonly title: string;
  /** Answers compared with ours; a difference is told and the operation is not timed. */
  readonly differs?: string;
  /** Contenders that could not answer at all, and why. */
  readonly failed: Readonly<Partial<Record<Contender['name'], string>>>;
  readonly measured: readonly Measured[];
}

/** Undefined: the contender was not asked, could not answer or answered otherwise. */
export function measuredOf({ measured }: OperationResult, name: Contender['name']): Measured | undefined {
  return measured.find((each) => each.name === name);
}

export interface Effort {
  readonly rounds: number;
  /** Milliseconds that each contender may take in a round. */
  readonly roundMs: number;
}

const WARM_UP = 30;
const CLIENTS = 16;

/** An operation with those that can answer it alike, and their samples. */
interface Trial {
  readonly operation: Operation;
  readonly sets: readonly Variables[];
  readonly failed: OperationResult['failed'];
  readonly differs?: string;
  readonly runners: readonly Runner[];
}

interface Runner extends Contender {
  readonly samples: number[];
  cpu: number;
}

/**
 * Compares the answers, then times: in each round every contender gets its turn at every operation, so that operations
 * which are compared with each other meet the same load of the machine.
 */
export async function measure(
  operations: readonly Operation[],
  contenders: readonly Contender[],
  fixtures: Fixtures,
  effort: Effort,
): Promise<readonly OperationResult[]> {
  const trials: Trial[] = [];
  for (const operation of operations) trials.push(await prepare(operation, contenders, fixtures));
  for (let round = 0; round < effort.rounds; round++)
    for (const { operation, sets, runners } of trials)
      for (const runner of runners) {
        const before = (await runner.server.usage()).cpu;
        runner.samples.push(...(await turn(operation, runner.server, sets, effort.roundMs, round)));
        runner.cpu += (await runner.server.usage()).cpu - before;
      }
  const results: OperationResult[] = [];
  for (const trial of trials) results.push(await resultOf(trial, effort));
  return results;
}

/** Whose answers differ is not timed. */
async function prepare(
  operation: Operation,
  contenders: readonly Contender[],
  fixtures: Fixtures,
): Promise<Trial> {
  const sets = operation.variables(fixtures);
  const asked = contenders.filter(({ server }) => textFor(operation, server.kind) !== undefined);
  const failed = await failures(operation, asked, sets);
  const able = asked.filter(({ name }) => failed[name] === undefined);
  const differs = await difference(operation, able, sets);
  if (differs) return { operation, sets, failed, differs, runners: [] };
  for (const { server } of able) await warmUp(operation, server, sets);
  return { operation, sets, failed, runners: able.map((each) => ({ ...each, samples: [], cpu: 0 })) };
}

async function resultOf(
  { operation, sets, failed, differs, runners }: Trial,
  effort: Effort,
): Promise<OperationResult> {
  const measured: Measured[] = [];
  for (const { name, server, samples, cpu } of runners) {
    measured.push({
      name,
      times: figuresOf(samples),
      cpuMs: cpu / 1000 / samples.length,
      crowd: await crowd(operation, server, sets, effort),
    });
  }
  const { id, title } = operation;
  return { id, title, ...(differs ? { differs } : {}), failed, measured };
}

function textFor(operation: Operation, kind: Running['kind']): string | undefined {
  return kind === 'limit' ? operation.id : operation[kind];
}

async function ask(operation: Operation, server: Running, variables: Variables) {
  const answer = await post(
    server.url,
    textFor(operation, server.kind)!,
    declared(operation, server, variables),
  );
  return { ...answer, data: () => dataOf(answer.body, server.kind) };
}

/** The variables that the text declares: GraphQL refuses none besides, but they would be read in vain. */
function declared(operation: Operation, server: Running, variables: Variables): Variables {
  if (server.kind === 'limit') return variables;
  const text = textFor(operation, server.kind)!;
  return Object.fromEntries(Object.entries(variables).filter(([name]) => text.includes(`$${name}:`)));
}

/** Peers that fail are left out and named; ours and the limit must answer. */
async function failures(
  operation: Operation,
  contenders: readonly Contender[],
  [variables]: readonly Variables[],
): Promise<OperationResult['failed']> {
  const failed: Partial<Record<Contender['name'], string>> = {};
  for (const { name, server } of contenders) {
    try {
      (await ask(operation, server, variables!)).data();
    } catch (error) {
      if (server.kind !== 'peer') throw error;
      failed[name] = (error as Error).message;
    }
  }
  return failed;
}

/** Names the first set of variables for which a contender answers otherwise than ours. */
async function difference(
  operation: Operation,
  contenders: readonly Contender[],
  sets: readonly Variables[],
): Promise<string | undefined> {
  const { shape } = operation;
  if (!shape) return undefined;
  for (const variables of sets.slice(0, 20)) {
    const answers = await Promise.all(
      contenders.map(async ({ name, server }) => {
        const data = (await ask(operation, server, variables)).data();
        return { name, value: (shape[server.kind] ?? shape.ours)(data) };
      }),
    );
    const ours = answers.find(({ name }) => name === 'ours')!;
    const other = answers.find(({ value }) => !isDeepStrictEqual(value, ours.value));
    if (other)
      return `${JSON.stringify(variables)}: ours ${clip(ours.value)}, ${other.name} ${clip(other.value)}`;
  }
  return undefined;
}

function clip(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 400);
}

async function warmUp(operation: Operation, server: Running, sets: readonly Variables[]): Promise<void> {
  const until = performance.now() + 3000;
  for (let index = 0; index < WARM_UP && performance.now() < until; index++)
    (await ask(operation, server, sets[index % sets.length]!)).data();
}

async function turn(
  operation: Operation,
  server: Running,
  sets: readonly Variables[],
  ms: number,
  round: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  const until = performance.now() + ms;
  for (let index = round * 7; performance.now() < until; index++)
    times.push((await ask(operation, server, sets[index % sets.length]!)).ms);
  return times;
}

async function crowd(operation: Operation, server: Running, sets: readonly Variables[], { roundMs }: Effort) {
  const times: number[] = [];
  let errors = 0;
  const until = performance.now() + roundMs * 2;
  const client = async (number: number): Promise<void> => {
    for (let index = number; performance.now() < until; index += CLIENTS) {
      const { ms, status, body } = await ask(operation, server, sets[index % sets.length]!);
      times.push(ms);
      if (status !== 200 || body.startsWith('{"errors"')) errors++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
  return { ...figuresOf(times), errors };
}
