import { append } from '../collections.ts';
import { sameInDocument } from '../resolve/within-document.ts';
import type { NameRef, Proposal } from '../types.ts';
import type { ProposalSource } from './gate.ts';

const CONFIDENCE = 0.8;

/** The sources, and one more that states which of their names are one thing in this document; it quotes both names. */
export function withOneThings(sources: readonly ProposalSource[]): ProposalSource[] {
  const named = new Map<string, Proposal[]>();
  for (const { proposals } of sources)
    for (const proposal of proposals)
      if (proposal.predicate === 'name' && !proposal.subject.scope)
        append(named, idOf(proposal.subject), proposal);
  const refs = [...named.values()].map(([first]) => first!.subject);
  const proposals = sameInDocument(refs).flatMap(({ full, short, rule }): Proposal[] => {
    const quotes = [short, full].map((ref) => named.get(idOf(ref))![0]!.spans[0]!);
    return [
      { subject: full, predicate: 'alsoNamed', object: short, spans: quotes, confidence: CONFIDENCE, rule },
    ];
  });
  return [...sources, { extractor: 'within-document', proposals }];
}

const idOf = (ref: NameRef): string => `${ref.type}|${ref.name}`;
