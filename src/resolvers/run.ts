import { type CompiledRoot, printRoot } from '../compile/index.ts';
import type { Answer, Database, Operator, Parameters, ReadOptions } from '../neo4j/index.ts';
import type { RequestContext } from './context.ts';

/** Runs the statement of a compiled root field; where the request asks how, it is profiled. */
export async function runRoot(
  { plan, cypher }: CompiledRoot,
  parameters: Parameters,
  { database, signal, explanations }: Pick<RequestContext, 'database' | 'signal' | 'explanations'>,
  options: Pick<ReadOptions, 'timeoutMs'> = {},
): Promise<Answer<{ readonly value: never }>> {
  const read: Database['read'] = (text, values, more) =>
    database.read(text, values, { ...options, ...more, signal });
  if (!explanations) return read(cypher, parameters);
  const began = performance.now();
  const answer = await read<{ readonly value: never }>(cypher, parameters, { profile: true });
  const ms = Math.round((performance.now() - began) * 10) / 10;
  const operators = answer.profile!;
  explanations.add({
    field: plan.key,
    plan: printRoot(plan),
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
