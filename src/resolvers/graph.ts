import {
  type Bound,
  type CompiledRoot,
  type Decoded,
  decodePaths,
  decodeProjection,
  decodeSubgraph,
  type HubSteps,
  hubsMatter,
  type Meant,
  type RootRead,
  sent,
} from '../compile/index.ts';
import { CodedError } from '../errors.ts';
import { HUB_DEGREE, MAX_MATCHES } from '../model/index.ts';
import type { RequestContext } from './context.ts';
import { runRoot } from './run.ts';

type PathsRead = Extract<RootRead, { kind: 'paths' }>['paths'];
type SubgraphRead = Extract<RootRead, { kind: 'subgraph' }>['subgraph'];

/** How long a search for paths may take, and how big a hub it may pass through. The later ones see less of the graph. */
const ATTEMPTS = [
  { timeoutMs: 5_000, hub: HUB_DEGREE },
  { timeoutMs: 1_500, hub: 100 },
  { timeoutMs: 1_000, hub: 20 },
] as const;

/** One statement; when its time runs out, again with narrower bounds, and `complete: false`. */
export async function answerPaths(
  plan: PathsRead,
  compiled: CompiledRoot,
  bound: Bound,
  context: RequestContext,
): Promise<Decoded> {
  await planned(compiled, bound, context);
  for (const [index, { timeoutMs, hub }] of ATTEMPTS.entries()) {
    try {
      const parameters = { ...bound.parameters, [plan.hub]: hub };
      const { rows } = await runRoot(compiled, parameters, context, { timeoutMs });
      const [from, to, paths, hubs] = rows[0]!.value as [readonly Meant[], readonly Meant[], never, HubSteps];
      oneOf(from, plan.from, bound);
      oneOf(to, plan.to, bound);
      return decodePaths(plan, paths, index === 0 && !hubsMatter(plan, paths, hubs), (projection, value) =>
        decodeProjection(projection, value, bound),
      );
    } catch (error) {
      if (!isTimeout(error)) throw error;
    }
  }
  return decodePaths(plan, [], false, () => null);
}

function isTimeout(error: unknown): boolean {
  return error instanceof CodedError && error.code === 'TIMEOUT';
}

/** Statements that the database was asked to plan. */
const PLANNED = new WeakSet<CompiledRoot>();

/** Planning a statement with counts of many types can take longer than the search itself may: it has a time of its own. */
async function planned(
  compiled: CompiledRoot,
  { parameters }: Bound,
  { database }: RequestContext,
): Promise<void> {
  if (PLANNED.has(compiled)) return;
  try {
    await database.plan(compiled.cypher, sent(parameters));
    PLANNED.add(compiled);
  } catch (error) {
    // Where even planning runs out of time, the search may still find something.
    if (!isTimeout(error)) throw error;
  }
}

export function answerSubgraph(plan: SubgraphRead, raw: never, bound: Bound): Decoded {
  const [starts, nodes, edges] = raw as [readonly Meant[], never, never];
  if (!('ids' in plan.start)) oneOf(starts, plan.start, bound);
  return decodeSubgraph(plan, nodes, edges, (projection, value) =>
    decodeProjection(projection, value, bound),
  );
}

/** A reference means one thing, or is refused. */
function oneOf(
  found: readonly Meant[],
  reference: { readonly argument: string; readonly id: string },
  bound: Bound,
) {
  if (found.length === 1) return;
  const given = `${reference.argument}: "${String(bound.parameters[reference.id])}"`;
  if (found.length === 0)
    throw new CodedError(
      'BAD_USER_INPUT',
      `${given} is no id or name of anything here; search(text: …) finds names`,
    );
  const matches = found.slice(0, MAX_MATCHES).map(([id, name]) => ({ id, name }));
  const names = matches.map(({ id, name }) => `${name} (${id})`).join(', ');
  throw new CodedError('AMBIGUOUS', `${given} can mean ${names}; ask by id`, { details: { matches } });
}
