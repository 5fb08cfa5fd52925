import { append } from '../collections.ts';
import { isOwnedBy } from '../names/index.ts';
import type { SameInDocument } from '../resolve/types.ts';
import { sameInDocument } from '../resolve/within-document.ts';
import type { NameRef, Proposal, ReadDocument } from '../types.ts';
import type { ProposalSource } from './gate.ts';
import { bareName, withScopes } from './scopes.ts';

const CONFIDENCE = 0.8;

/** Registered names that stand in rows of their own are of two firms, however alike (广东青梧投资有限公司, 青梧投资有限公司). */
const LIST_RULES: ReadonlySet<string> = new Set(['firm-column', 'firm-item']);

/**
 * The sources, and one more that states which of their names are one thing in this document; it quotes both names. A short
 * name that may be another thing's elsewhere (云岚) has the full name as scope here, so that no two documents share it.
 */
export function withOneThings(
  sources: readonly ProposalSource[],
  { text }: Pick<ReadDocument, 'text'>,
): ProposalSource[] {
  const named = new Map<string, Proposal[]>();
  const given = new Map<string, string[]>();
  for (const { proposals } of sources)
    for (const proposal of proposals)
      if (proposal.predicate === 'name' && !proposal.subject.scope)
        append(named, idOf(proposal.subject), proposal);
      else if (proposal.predicate === 'alsoNamed' && proposal.object)
        append(given, idOf(proposal.object), proposal.subject.name);
  const isRow = (ref: NameRef): boolean =>
    /公司$/.test(ref.name) && named.get(idOf(ref))!.some(({ rule }) => LIST_RULES.has(rule));
  const pairs = sameInDocument([...named.values()].map(([first]) => first!.subject)).filter(
    ({ full, short }) =>
      !(isRow(full) && isRow(short)) &&
      !isAnothers(given.get(idOf(short)), full) &&
      !(full.type === 'Company' && isOwnedBy(text, full.name, short.name)),
  );
  const proposals = pairs.map(({ full, short, rule }): Proposal => {
    const spans = [short, full].map((ref) => named.get(idOf(ref))![0]!.spans[0]!);
    return { subject: full, predicate: 'alsoNamed', object: short, spans, confidence: CONFIDENCE, rule };
  });
  return withScopes([...sources, { extractor: 'within-document', proposals }], fullNamesOf(pairs));
}

/** 台湾水泥股份有限公司（下称“台泥”）: the text gives the short name to another than 台泥（安顺）水泥有限公司. */
function isAnothers(owners: readonly string[] | undefined, { name }: NameRef): boolean {
  return owners !== undefined && !owners.some((owner) => owner.endsWith(name) || name.endsWith(owner));
}

/** Each local short name → the full name at the end of its chain (云岚 → 云岚光显 → 成都云岚光显股份有限公司). */
function fullNamesOf(pairs: readonly SameInDocument[]): ReadonlyMap<string, string> {
  const fuller = new Map<string, NameRef>();
  for (const { full, short, local } of pairs) if (local) fuller.set(bareName(short), full);
  const last = (ref: NameRef, steps = fuller.size): NameRef => {
    const next = fuller.get(bareName(ref));
    return next === undefined || steps === 0 ? ref : last(next, steps - 1);
  };
  return new Map([...fuller].map(([short, full]) => [short, last(full).name]));
}

const idOf = (ref: NameRef): string => `${ref.type}|${ref.name}`;
