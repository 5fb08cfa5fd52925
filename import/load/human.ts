import { canonicalJson } from '../ledger/hash.ts';
import { pairsOf } from '../resolve/human.ts';
import { pairId } from '../resolve/pair-id.ts';
import type { Human } from '../resolve/types.ts';

/** What stands in the database of people's decisions. */
export interface StandingDecisions {
  readonly pairs: readonly StandingPair[];
  readonly bindings: readonly StandingLine[];
  readonly rejections: readonly StandingLine[];
  /** Of the names that people decide about now, those that live documents use. */
  readonly liveKeys: readonly string[];
}

interface StandingPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
}

interface StandingLine {
  readonly id: string;
  /** The decision as JSON. */
  readonly line: string;
}

/** What of people's decisions differs from what is recorded: new, changed or taken back. */
export interface HumanChange {
  /** Keys of the pairs. */
  readonly decided: readonly string[];
  readonly differs: boolean;
}

export function humanChange(standing: StandingDecisions, human: Human): HumanChange {
  const decided = decidedKeys(standing, human);
  const differs =
    decided.length > 0 ||
    linesDiffer(standing.bindings, human.bindings) ||
    linesDiffer(standing.rejections, human.rejections);
  return { decided, differs };
}

/** The names of the pairs that people decide about. */
export function decidedNames(human: Human): readonly string[] {
  return [...new Set(pairsOf(human).flatMap(({ a, b }) => [a, b]))];
}

/** A decision about a name that no live document uses waits until one does. */
function decidedKeys({ pairs, liveKeys }: StandingDecisions, human: Human): string[] {
  const recorded = new Map(pairs.map((row) => [row.id, row]));
  const wanted = new Map(pairsOf(human).map((decision) => [pairId(decision.a, decision.b), decision]));
  const live = new Set(liveKeys);
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

function linesDiffer(standing: readonly StandingLine[], wanted: readonly { readonly id: string }[]): boolean {
  const lines = new Map(standing.map(({ id, line }) => [id, line]));
  return lines.size !== wanted.length || wanted.some((each) => lines.get(each.id) !== canonicalJson(each));
}
