/** Whose a fund is that no sentence puts anywhere: of the division that its name begins with (安徽省集成电路产业投资基金). */
import { simplified } from '../../src/model/names.ts';
import { resolveRegions } from '../gazetteer/index.ts';
import type { ProposalSource } from '../ledger/gate.ts';
import { bareName } from '../ledger/scopes.ts';
import type { NameRef, Proposal, ReadDocument } from '../types.ts';
import { lastOfChain, statePlaceInName } from './park-places.ts';
import { Proposals } from './shared/propose.ts';
import { reading } from './shared/reading.ts';

const RULE = 'place-in-name-of-fund';
/** What places set up: 引导基金, 产业投资基金, 母基金; a partnership is called after where it is registered, others after a firm or a park there. */
const PUBLIC = /(?:引导|母|产业|政府|发展|创新|专项|扶持|培育|振兴|转型|新兴)[\u4e00-\u9fa5（）()]*基金/;
const OF_OTHERS = /合伙|公司|中心|集团|开发区|高新区|经开区|园区|大学/;

/** The sources, and one more that states these places. */
export function withFundPlaces(
  sources: readonly ProposalSource[],
  document: ReadDocument,
): readonly ProposalSource[] {
  const [first] = document.blocks;
  if (!first) return sources;
  const context = reading(document).contextOf(first);
  const out = new Proposals();
  const all = sources.flatMap(({ proposals }) => proposals);
  for (const { subject, spans } of unplaced(all)) {
    const words = simplified(subject.name);
    const zone = zoneOf(words, all);
    if (zone) {
      out.relation(subject, 'FUND_OF', zone, { spans, rule: 'zone-in-name-of-fund', confidence: 0.7 });
      continue;
    }
    if (!PUBLIC.test(words) || OF_OTHERS.test(words)) continue;
    const found = resolveRegions(words, 0, words.length, context);
    if (found[0]?.start !== 0) continue;
    statePlaceInName(out, { subject, spans }, 'FUND_OF', lastOfChain(found, found[0]), RULE);
  }
  return [...sources, { extractor: 'fund-places', proposals: out.done().proposals }];
}

const ZONE = /^.{2,}?(?:高新区|经开区|开发区|保税区|自贸区|示范区|科学城|科技城)/;

/** 新站高新区母基金: the one zone of the document whose name ends as the fund's begins. */
function zoneOf(words: string, proposals: readonly Proposal[]): NameRef | undefined {
  const lead = ZONE.exec(words)?.[0];
  if (lead === undefined) return undefined;
  const zones = new Map(
    proposals
      .filter((p) => p.subject.type === 'Park' && p.predicate === 'name' && p.subject.name.endsWith(lead))
      .map((p) => [bareName(p.subject), p.subject]),
  );
  return zones.size === 1 ? [...zones.values()][0] : undefined;
}

/** The first name of each fund of which nothing says whose it is. */
function unplaced(proposals: readonly Proposal[]): Proposal[] {
  const funds = proposals.filter(({ subject }) => subject.type === 'Fund');
  const placed = new Set(funds.filter((p) => p.predicate === 'FUND_OF').map((p) => bareName(p.subject)));
  const named = new Map<string, Proposal>();
  for (const proposal of funds)
    if (proposal.predicate === 'name' && !named.has(bareName(proposal.subject)))
      named.set(bareName(proposal.subject), proposal);
  return [...named].filter(([name]) => !placed.has(name)).map(([, proposal]) => proposal);
}
