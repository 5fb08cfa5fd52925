import { APPROVALS } from './approvals.ts';
import { ATTRACTED } from './attracted.ts';
import { BY_VERB } from './by-verb.ts';
import { FIRM_PLACES } from './firm-places.ts';
import { FIRMS_AT_WORK } from './firms-at-work.ts';
import { FIRMS_IN_PARKS } from './firms-in-parks.ts';
import { FUND_BACKERS } from './fund-backers.ts';
import { FUND_PARTNERS } from './fund-partners.ts';
import { FUNDS } from './funds.ts';
import { GRANTS } from './grants.ts';
import { IN_PASSING } from './in-passing.ts';
import { PARKS_WITH_FIRMS } from './parks-with-firms.ts';
import type { RelationPattern } from './pattern.ts';
import { PLACES } from './places.ts';
import { POLICIES } from './policies.ts';
import { POLICY_LINEAGE } from './policy-lineage.ts';
import { PORTRAITS } from './portraits.ts';
import { ROLES } from './roles.ts';
import { SEATS } from './seats.ts';

export { SUPPORTED } from './policies.ts';

import { SPONSORS } from './sponsors.ts';

export type { RelationPattern } from './pattern.ts';
export { foundedUnderDate, VALUES, type ValuePattern } from './values.ts';

export const PATTERNS: readonly RelationPattern[] = [
  ...FIRMS_IN_PARKS,
  ...FIRMS_AT_WORK,
  ...PARKS_WITH_FIRMS,
  ...PLACES,
  ...FIRM_PLACES,
  ...SEATS,
  ...ATTRACTED,
  ...IN_PASSING,
  ...SPONSORS,
  ...APPROVALS,
  ...FUNDS,
  ...FUND_BACKERS,
  ...FUND_PARTNERS,
  ...PORTRAITS,
  ...ROLES,
  ...GRANTS,
  ...POLICIES,
  ...POLICY_LINEAGE,
  ...BY_VERB,
];
