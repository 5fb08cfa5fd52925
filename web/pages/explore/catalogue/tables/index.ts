import type { Kind } from '../../../shared/kinds/kinds.ts';
import { companies } from './companies.ts';
import { funds } from './funds.ts';
import { issuingBodies } from './issuing-bodies.ts';
import { parks } from './parks.ts';
import { policies } from './policies.ts';
import { regions } from './regions.ts';
import type { KindTable } from './table.ts';

/** The table of each kind. */
export const TABLES: Readonly<Record<Kind, KindTable>> = {
  Policy: policies,
  IssuingBody: issuingBodies,
  Region: regions,
  Park: parks,
  Company: companies,
  Fund: funds,
};
