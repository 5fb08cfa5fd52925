import { type CompiledRoot, printPart, printRoot, sent } from '../compile/index.ts';
import type { Answer, Database, Operator, Parameters, ReadOptions } from '../neo4j/index.ts';
import type { RequestContext } from './context.ts';

/** One of the statements of a root field. */
interface Statement {
  readonly field: string;
  /** 1 is the root's own; its parts follow. */
  readonly statement: number;
  readonly plan: () => readonly string[];
  readonly cypher: string;
}

type Running = Pick<RequestContext, 'database' | 'signal' | 'explanations'>;

/** Runs the statement of a compiled root field: one row. */
export function runRoot(
  { plan, cypher }: CompiledRoot,
  parameters: Parameters,
  context: Running,
  options: Pick<ReadOptions, 'timeoutMs'> = {},
): Promise<Answer<{ readonly value: never }>> {
  const statement = { field: plan.key, statement: 1, plan: () => printRoot(plan), cypher };
  return run(statement, parameters, context, options);
}

/** Runs the statement of a part: a row for each node. */
export function runPart(
  { plan, parts }: CompiledRoot,
  part: number,
  parameters: Parameters,
  context: Running,
): Promise<Answer<{ readonly value: never }>> {
  const lines = () => printPart(plan.parts[part]!, part);
  const statement = { field: plan.key, statement: part + 2, plan: lines, cypher: parts[part]! };
  return run(statement, parameters, context, {});
}

/** Where the request asks how, the statement is profiled. */
async function run(
  { field, statement, plan, cypher }: Statement,
  values: Parameters,
  { database, signal, explanations }: Running,
  options: Pick<ReadOptions, 'timeoutMs'>,
): Promise<Answer<{ readonly value: never }>> {
  const read: Database['read'] = (text, given, more) =>
    database.read(text, given, { ...options, ...more, signal });
  const parameters = sent(values);
  if (!explanations) return read(cypher, parameters);
  const began = performance.now();
  const answer = await read<{ readonly value: never }>(cypher, parameters, { profile: true });
  const ms = Math.round((performance.now() - began) * 10) / 10;
  const operators = answer.profile!;
  explanations.add({
    field,
    statement,
    plan: plan(),
    cypher,
    parameters,
    rows: operators.rows,
    hits: hitsOf(operators),
    ms,
    operators,
  });
  return answer;
}

function hitsOf({ hits, children }: Operator): number {
  return children.reduce((sum, child) => sum + hitsOf(child), hits);
}
