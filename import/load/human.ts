import { pairsOf } from '../resolve/human.ts';
import { pairId } from '../resolve/partition.ts';
import type { Decision, Human } from '../resolve/types.ts';
import { bindingsDiffer } from './bindings.ts';
import { rejectionsDiffer } from './rejections.ts';
import { type Runner, runRows } from './runner.ts';

/** What of people's decisions differs from what is recorded: new, changed or taken back. */
export interface HumanChange {
  /** Keys of the pairs. */
  readonly decided: readonly string[];
  readonly differs: boolean;
}

export async function humanChange(runner: Runner, human: Human): Promise<HumanChange> {
  const decided = await decidedKeys(runner, pairsOf(human));
  const differs =
    decided.length > 0 ||
    (await bindingsDiffer(runner, human.bindings)) ||
    (await rejectionsDiffer(runner, human.rejections));
  return { decided, differs };
}

async function decidedKeys(runner: Runner, human: readonly Decision[]): Promise<string[]> {
  const rows = await runner.run<{ id: string; a: string; b: string; verdict: string; rule: string }>(
    "MATCH (d:Decision) WHERE d.by <> 'rule' RETURN d.id AS id, d.a AS a, d.b AS b, d.verdict AS verdict, d.rule AS rule",
  );
  const recorded = new Map(rows.map((row) => [row.id, row]));
  const wanted = new Map(human.map((decision) => [pairId(decision.a, decision.b), decision]));
  const live = await liveKeys(
    runner,
    human.flatMap((decision) => [decision.a, decision.b]),
  );
  const keys = new Set<string>();
  for (const [id, decision] of wanted) {
    if (!live.has(decision.a) || !live.has(decision.b)) continue;
    if (recorded.get(id)?.verdict !== decision.verdict)
      for (const key of [decision.a, decision.b]) keys.add(key);
  }
  for (const [id, decision] of recorded)
    if (!wanted.has(id)) for (const key of [decision.a, decision.b]) keys.add(key);
  return [...keys];
}

/** A decision about a name that no live document uses waits until one does. */
async function liveKeys(runner: Runner, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await runRows<{ id: string }>(
    runner,
    'UNWIND $rows AS id MATCH (n:Name {id: id}) WHERE n.support > 0 RETURN n.id AS id',
    keys,
  );
  return new Set(rows.map((row) => row.id));
}
