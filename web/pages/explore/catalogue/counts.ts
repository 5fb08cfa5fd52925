import {
  CompanyCountsDocument,
  FundCountsDocument,
  IssuingBodyCountsDocument,
  ParkCountsDocument,
  PolicyCountsDocument,
  type PolicyGroupBy,
  RegionCountsDocument,
} from '../../generated/graphql.ts';
import { type Asked, ask, type Question } from '../../shared/api/ask.ts';
import type { Kind } from '../../shared/kinds/kinds.ts';
import type { Filter, Grouping } from '../state/view.ts';
import { whereCompanies } from './tables/companies.ts';
import { whereFunds } from './tables/funds.ts';
import { whereBodies } from './tables/issuing-bodies.ts';
import { whereParks } from './tables/parks.ts';
import { wherePolicies } from './tables/policies.ts';
import { whereRegions } from './tables/regions.ts';

export interface Group {
  /** One for each key; null is what is not stated. */
  readonly keys: readonly (string | null)[];
  readonly count: number;
  /** Amounts by currency, of funds. */
  readonly sums: readonly { readonly currency: string; readonly amount: number; readonly count: number }[];
}

export interface Counts {
  readonly totalCount: number;
  readonly groups: readonly Group[];
}

/** How a kind is counted. */
export interface KindCounts {
  readonly groupings: readonly Grouping[];
  readonly question: (filter: Filter, by: Grouping) => Asked;
  readonly counts: (filter: Filter, by: Grouping, signal: AbortSignal) => Promise<Counts>;
}

interface Answered {
  readonly totalCount: number;
  readonly groups: readonly {
    readonly keys: readonly { readonly value: string | null }[];
    readonly count: number;
    readonly sums?: { readonly amount: Group['sums'] };
  }[];
}

function kindCounts<Result, Variables>(
  groupings: readonly Grouping[],
  question: (filter: Filter, by: Grouping) => Question<Result, Variables>,
  read: (result: Result) => Answered,
): KindCounts {
  return {
    groupings,
    question,
    counts: async (filter, by, signal) => countsOf(read(await ask(question(filter, by), signal))),
  };
}

function countsOf({ totalCount, groups }: Answered): Counts {
  return {
    totalCount,
    groups: groups.map(({ keys, count, sums }) => ({
      keys: keys.map(({ value }) => value),
      count,
      sums: sums?.amount ?? [],
    })),
  };
}

const YEAR_PROVINCE: PolicyGroupBy[] = ['YEAR', 'PROVINCE'];
const PLACES = ['PROVINCE', 'CITY'] as const;
const place = (by: Grouping) => (by === 'CITY' ? ('CITY' as const) : ('PROVINCE' as const));
const placeOrTopic = (by: Grouping) => (by === 'TOPIC' ? ('TOPIC' as const) : place(by));
const placeTopicOrYear = (by: Grouping) => (by === 'YEAR' ? ('YEAR' as const) : placeOrTopic(by));

/** The counts of each kind: by what it can be grouped, with which question. */
export const COUNTS: Readonly<Record<Kind, KindCounts>> = {
  Policy: kindCounts(
    ['YEAR', 'PROVINCE', 'CITY', 'YEAR_PROVINCE', 'TOPIC'],
    (filter, by) => ({
      document: PolicyCountsDocument,
      variables: {
        where: wherePolicies(filter),
        by: by === 'YEAR_PROVINCE' ? YEAR_PROVINCE : [placeTopicOrYear(by)],
      },
    }),
    ({ policies }) => policies,
  ),
  IssuingBody: kindCounts(
    PLACES,
    (filter, by) => ({
      document: IssuingBodyCountsDocument,
      variables: { where: whereBodies(filter), by: [place(by)] },
    }),
    ({ issuingBodies }) => issuingBodies,
  ),
  Region: kindCounts(
    PLACES,
    (filter, by) => ({
      document: RegionCountsDocument,
      variables: { where: whereRegions(filter), by: [place(by)] },
    }),
    ({ regions }) => regions,
  ),
  Park: kindCounts(
    ['PROVINCE', 'CITY', 'YEAR', 'TOPIC'],
    (filter, by) => ({
      document: ParkCountsDocument,
      variables: { where: whereParks(filter), by: [placeTopicOrYear(by)] },
    }),
    ({ parks }) => parks,
  ),
  Company: kindCounts(
    ['PROVINCE', 'CITY', 'YEAR', 'TOPIC'],
    (filter, by) => ({
      document: CompanyCountsDocument,
      variables: { where: whereCompanies(filter), by: [placeTopicOrYear(by)] },
    }),
    ({ companies }) => companies,
  ),
  Fund: kindCounts(
    ['PROVINCE', 'CITY', 'TOPIC'],
    (filter, by) => ({
      document: FundCountsDocument,
      variables: { where: whereFunds(filter), by: [placeOrTopic(by)] },
    }),
    ({ funds }) => funds,
  ),
};

/** The grouping that is asked for, or the kind's first when it has no such. */
export function groupingOf(kind: Kind, by: Grouping): Grouping {
  const { groupings } = COUNTS[kind];
  return groupings.includes(by) ? by : (groupings[0] ?? 'PROVINCE');
}
