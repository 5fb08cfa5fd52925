/** The extractors, one a file. Adding one is a file and a line here. */
import type { Extractor } from '../types.ts';
import { companyList } from './company-list.ts';
import { firmItems } from './firm-items.ts';
import { fundTable } from './fund-table.ts';
import { grantsProse } from './grants-prose.ts';
import { ledLists } from './led-lists.ts';
import { namesProse } from './names-prose.ts';
import { observations } from './observations.ts';
import { overlongNames } from './overlong-names.ts';
import { parkTable } from './park-table.ts';
import { policyNotice } from './policy-notice.ts';
import { policyOrder } from './policy-order.ts';
import { policyProse } from './policy-prose.ts';
import { policyTable } from './policy-table.ts';
import { records } from './records.ts';
import { relationsProse } from './relations-prose.ts';
import { valuesProse } from './values-prose.ts';

export const EXTRACTORS: readonly Extractor[] = [
  policyTable,
  parkTable,
  fundTable,
  companyList,
  firmItems,
  ledLists,
  records,
  policyNotice,
  policyOrder,
  policyProse,
  namesProse,
  relationsProse,
  grantsProse,
  valuesProse,
  observations,
  overlongNames,
];
