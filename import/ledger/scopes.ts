import { append } from '../collections.ts';
import type { NameRef, Proposal } from '../types.ts';
import { withFields } from '../with-fields.ts';
import type { ProposalSource } from './gate.ts';
import { nameKey } from './key.ts';

/** Generic names of funds and parks (区块链产业基金) may be several things of one document: they are left alone. */
const COMPLETED: readonly NameRef['type'][] = ['Policy', 'IssuingBody'];

/**
 * Within one document a name that is written once with and once without what tells it apart means one thing: when exactly
 * one scope goes with it, the mentions without a scope take that one. Two scopes leave the bare name alone.
 */
export function completeScopes(sources: readonly ProposalSource[]): ProposalSource[] {
  const scopes = new Map<string, string[]>();
  for (const ref of refsOf(sources))
    if (ref.scope && COMPLETED.includes(ref.type)) append(scopes, bareName(ref), ref.scope);
  const only = new Map<string, string>();
  for (const [name, all] of scopes) if (new Set(all).size === 1) only.set(name, all[0]!);
  return withScopes(sources, only);
}

/** The sources, in which each name without a scope takes the one that its bare name has in `scopes`. */
export function withScopes(
  sources: readonly ProposalSource[],
  scopes: ReadonlyMap<string, string>,
): ProposalSource[] {
  if (scopes.size === 0) return [...sources];
  const complete = (ref: NameRef): NameRef => {
    const scope = ref.scope || ref.type === 'Region' ? undefined : scopes.get(bareName(ref));
    return scope === undefined ? ref : withFields(ref, { scope });
  };
  return sources.map((source) => ({
    ...source,
    proposals: source.proposals.map((proposal) => {
      const subject = complete(proposal.subject);
      const object = proposal.object && complete(proposal.object);
      if (subject === proposal.subject && object === proposal.object) return proposal;
      return withFields(proposal, object ? { subject, object } : { subject });
    }),
  }));
}

function* refsOf(sources: readonly ProposalSource[]): Generator<NameRef> {
  for (const { proposals } of sources) {
    for (const { subject, object } of proposals as readonly Proposal[]) {
      yield subject;
      if (object) yield object;
    }
  }
}

/** Equal for the names that are one key, but for their scope. */
export function bareName({ type, name }: NameRef): string {
  return nameKey({ type, name }).id;
}
