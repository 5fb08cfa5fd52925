import { normalName } from '../../src/model/names.ts';
import { append } from '../collections.ts';
import type { NameRef, Proposal } from '../types.ts';
import type { ProposalSource } from './gate.ts';

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
  if (only.size === 0) return [...sources];
  return withScopes(sources, (ref) => only.get(bareName(ref)));
}

/** The sources, in which each name without a scope takes the one that `scopeOf` has for it. */
export function withScopes(
  sources: readonly ProposalSource[],
  scopeOf: (ref: NameRef) => string | undefined,
): ProposalSource[] {
  const complete = (ref: NameRef): NameRef => {
    const scope = ref.scope ? undefined : scopeOf(ref);
    return scope === undefined ? ref : { ...ref, scope };
  };
  return sources.map((source) => ({
    ...source,
    proposals: source.proposals.map((proposal) => ({
      ...proposal,
      subject: complete(proposal.subject),
      ...(proposal.object && { object: complete(proposal.object) }),
    })),
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
export function bareName(ref: NameRef): string {
  return `${ref.type}|${normalName(ref.type, ref.name)}`;
}
