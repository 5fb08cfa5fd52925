/** Which kind of table a table is, with its columns: policies, parks, funds or firms. */
import { simplified } from '../../../src/model/names.ts';
import { alternation, companies, parks } from '../../lexicons/index.ts';
import { isPolicyTitle, looksLikeFirm } from '../../names/index.ts';
import type { Table } from '../../types.ts';
import { type Columns, columnsOf, shareOf } from './columns.ts';

/** How the name of a park in a cell ends. */
export const PARK_NAME = new RegExp(
  `(?:园区?|${alternation(parks.suffixes)}|空间|中心|谷|港|城|湾|载体)[”"]?(?:[（(].*[）)])?$`,
);
export const LEGAL = new RegExp(
  `(?:公司|集团|合伙企业|厂|事务所)(?:[（(][^（）()]*[）)])?(?:${companies.branches.join('|')})?$`,
);

type ColumnsOf = (table: Table) => Columns | undefined;

/** Asked of one table by several extractors, and answered once. */
function once(columnsOf: ColumnsOf): ColumnsOf {
  const known = new WeakMap<Table, Columns | 'other'>();
  return (table) => {
    const before = known.get(table) ?? columnsOf(table) ?? 'other';
    known.set(table, before);
    return before === 'other' ? undefined : before;
  };
}

/** The columns, when this is a table of policies: most cells of the title column hold a title. */
export const policyColumns = once((table) => {
  const columns = columnsOf(table);
  const title = columns.title ?? columns.name;
  const holds = (cell: string): boolean => /《/.test(cell) || isPolicyTitle(cell);
  if (title === undefined || shareOf(table, title, holds) < 0.5) return undefined;
  return { ...columns, title };
});

/** The columns, when this is a table of parks; one that also has funds is read by fund-table. */
export const parkColumns = once((table) => {
  const columns = columnsOf(table);
  const park = columns.park ?? columns.name;
  if (park === undefined || columns.fund !== undefined) return undefined;
  if (columns.company !== undefined && !holdsTenants(table, columns)) return undefined;
  const rest = [
    columns.company,
    columns.region,
    columns.sponsor,
    columns.area,
    columns.date,
    columns.business,
  ].filter((c) => c !== undefined);
  if (rest.length === 0 || shareOf(table, park, (t) => PARK_NAME.test(t.trim())) < 0.6) return undefined;
  return { ...columns, park };
});

/** The columns of a list of areas or sites with their places, some of which are parks: 产业区域名称, 所在区. */
export const siteColumns = once((table) => {
  const columns = columnsOf(table);
  const { name, park = name, region } = columns;
  if (!table.header || park === undefined || region === undefined || isKnownTable(table)) return undefined;
  const others = [columns.company, columns.fund, columns.title];
  return others.some((column) => column !== undefined) ? undefined : { park, region };
});

/** 入驻企业, 代表企业 behind the column of parks: what the parks hold, and not what the table lists. */
function holdsTenants(table: Table, { park, company }: Columns): boolean {
  const header = company === undefined ? '' : simplified(table.header?.cells[company]?.text ?? '');
  return (
    park !== undefined &&
    company !== undefined &&
    park < company &&
    /入驻|入园|代表|主要|重点|龙头|典型|园内/.test(header)
  );
}

export const fundColumns = once((table) => {
  const columns = columnsOf(table);
  const fund = columns.fund ?? columns.name;
  if (fund === undefined || shareOf(table, fund, (t) => /(基金|资金)/.test(t)) < 0.5) return undefined;
  return { ...columns, fund };
});

/** 单位 | 万辆: what figures are counted in. */
const UNIT =
  /^(?:%|[万亿千百]*(?:元|美元|辆|吨|台|套|人|家|个|平方米|平方公里|千瓦时?|[kMGT]Wh?))(?:\/.{1,4})?$/;

export const companyColumns = once((table) => {
  const columns = columnsOf(table);
  const company = columns.company ?? columns.name;
  if (company === undefined || columns.fund !== undefined || columns.title !== undefined) return undefined;
  if (holdsTenants(table, columns) || shareOf(table, company, (t) => UNIT.test(t.trim())) > 0.2)
    return undefined;
  const legal = shareOf(table, company, (t) => LEGAL.test(t.trim()));
  const firm = shareOf(table, company, (t) => LEGAL.test(t.trim()) || looksLikeFirm(t.trim()));
  if (columns.company === undefined ? legal < 0.6 : firm < (listsFirms(table, company) ? 0.3 : 0.5))
    return undefined;
  return { ...columns, company };
});

/** 企业名称 above a column: whatever name stands in it is a firm's. */
export function listsFirms(table: Table, column: number): boolean {
  return /^(?:企业|公司|厂商)(?:全称|名称|名单)*$/.test(
    simplified(table.header?.cells[column]?.text ?? '').trim(),
  );
}

export function isKnownTable(table: Table): boolean {
  return [policyColumns, parkColumns, fundColumns, companyColumns].some(
    (columns) => columns(table) !== undefined,
  );
}
