import { type CompiledRoot, type Hole, holesIn, holesOf, IDS, sent } from '../compile/index.ts';
import type { Parameters } from '../neo4j/index.ts';
import type { RequestContext } from './context.ts';
import { runPart } from './run.ts';

/** The fields of a part, of one node. */
type Fields = readonly unknown[];

/** Parts of shapes that are being planned, or were. */
const PLANNED = new WeakMap<CompiledRoot, Promise<unknown>>();

/** Has the parts of a shape planned that is asked for the first time, while its first statement is under way. */
export function planParts(
  compiled: CompiledRoot,
  parameters: Parameters,
  { database, signal }: RequestContext,
): void {
  if (compiled.parts.length === 0 || PLANNED.has(compiled)) return;
  // Run for no node: after EXPLAIN the database would still plan a third of it when it is run.
  const none = sent({ ...parameters, [IDS]: [] });
  PLANNED.set(
    compiled,
    Promise.allSettled(compiled.parts.map((cypher) => database.read(cypher, none, { signal }))),
  );
}

/**
 * Reads what the statement of a root field left to parts, and puts it into its rows. Parts run side by side as soon as
 * their nodes are known: one statement a part and a place that it hangs on, however many nodes there are.
 */
export async function fillParts(
  compiled: CompiledRoot,
  raw: unknown,
  parameters: Parameters,
  context: RequestContext,
): Promise<void> {
  if (compiled.parts.length === 0) return;
  await PLANNED.get(compiled);
  await fill(holesOf(compiled.plan.read, raw), compiled, parameters, context);
}

async function fill(
  holes: readonly Hole[],
  compiled: CompiledRoot,
  parameters: Parameters,
  context: RequestContext,
): Promise<void> {
  const parts = [...new Set(holes.map(({ part }) => part))];
  await Promise.all(
    parts.map(async (part) => {
      const of = holes.filter((hole) => hole.part === part);
      const ids = [...new Set(of.map(({ row, at }) => row[at]))];
      const { rows } = await runPart(compiled, part, { ...parameters, [IDS]: ids }, context);
      const found = new Map<unknown, Fields>(rows.map(({ value }) => value));
      const { fields } = compiled.plan.parts[part]!;
      const inner = [...found.values()].flatMap((each) =>
        fields.flatMap(({ value }, item) => holesIn(value, each[item])),
      );
      await fill(inner, compiled, parameters, context);
      for (const { row, at, item } of of) row[at] = found.get(row[at])?.[item];
    }),
  );
}
