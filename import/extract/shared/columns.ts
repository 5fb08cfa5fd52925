/** What a column holds: by its header (synonyms), else by what its cells look like. */
import { simplified } from '../../../src/model/names.ts';
import { withoutAnnotations } from '../../blocks/annotations.ts';
import { headWords } from '../../blocks/tables/columnRole.ts';
import { regionNamed } from '../../gazetteer/index.ts';
import { isPolicyTitle } from '../../names/index.ts';
import type { Cell, Row, Table } from '../../types.ts';
import { area, date, money } from '../../values/index.ts';
import { withFields } from '../../with-fields.ts';

export type Role =
  | 'title'
  | 'issuer'
  | 'date'
  | 'region'
  | 'district'
  | 'perspective'
  | 'summary'
  | 'number'
  | 'park'
  | 'nature'
  | 'sponsor'
  | 'area'
  | 'business'
  | 'fund'
  | 'backer'
  | 'paid'
  | 'amount'
  | 'company'
  | 'manager'
  | 'name'
  | 'capital'
  | 'rank'
  | 'short';

/** Tried in order; the first that fits wins. */
const HEADERS: readonly (readonly [Role, RegExp])[] = [
  ['rank', /^(序号|编号|号|排名|名次|No\.?|#)$/i],
  ['short', /^(?:企业|公司)?(?:简称|别名)$/],
  ['number', /文号|文件号|发文字号/],
  [
    'title',
    /(政策|文件|规划|通知|法规|条例)(发布方\/?)?(的)?(名称|标题|文件)|发布方\/名称|^(政策|文件|政策文件|相关政策|标题|主要政策|政策名称|政策法规)$/,
  ],
  [
    'issuer',
    /发布(机构|单位|方|部门|主体)|发文(机关|单位|部门)|颁布(单位|部门|机构)|印发(单位|部门)|制定(机关|单位|部门)|出台(单位|部门)|^(部门|机构|发布者)$/,
  ],
  ['fund', /基金(名称)?$|^基金/],
  ['capital', /注册资(?:本|金)|资本金/],
  ['paid', /^(?:认缴|实缴|已?到位)/],
  ['amount', /^目标(?:[/／]?规划|额|金额)?$|(基金|募集|资金|总|目标|管理)?规模|金额|总额|资金量/],
  ['manager', /管理人|管理机构|管理公司|基金公司|GP/],
  ['perspective', /视角|政策类型|政策类别|层级|级别/],
  ['summary', /内容|要点|摘要|概要|简介|涉及.*(表述|论述)|说明/],
  [
    'sponsor',
    /(主办|运营|建设|发起|管理|主导|开发|投资|牵头|依托|创办|共建|实施)[^，。]{0,6}(者|方|单位|主体|机构|公司|人|部门|企业|商)$|承办/,
  ],
  [
    'park',
    /园区|(?:产业|科技|软件|物流|工业|创业|创意|文化|农业|示范)园|小镇(?:名称)?$|基地名|基地$|载体|孵化器|众创空间|开发区|(合作区|保税区|集聚区|示范区|自贸区|工业区|经济区|特区)(名称)?$/,
  ],
  [
    'company',
    /(企业|公司|单位|机构|厂商|品牌)(全称|简称)?(名称|名单)?$|^(企业|公司)|^(股东|出资人|出资方|合伙人|申报人|申请人|申报主体|中标人|供应商)(名称)?$/,
  ],
  ['area', /面积/],
  ['date', /时间|日期|年份|年月|成立|设立于/],
  [
    'district',
    /^所?(在|属)?(区县|县区|区|县|县（市、?区）|县\(市、?区\)|县（区）|区（县）|镇街|街道|乡镇|镇)$/,
  ],
  // 重点产业区域名称: areas that the table lists, and not where its rows are.
  ['name', /^.{2,}(?:区域|地块|片区|板块|单元|功能区)名称$/],
  [
    'region',
    /地区|省份|省市|城市|区域|所在地|注册地|所属地|所在|总部|落户地|地点|位置|地址|住所|属地|镇街|街道|区县|省$|市$|总部|工厂|产地|生产地|自建/,
  ],
  ['nature', /性质|类型|类别|模式/],
  ['business', /业务|产业|方向|领域|定位|产品|特色/],
  ['name', /^(名称|名字|项目|项目名称)$/],
];

export type Columns = Partial<Record<Role, number>>;

const read = new WeakMap<Table, Columns>();

export function columnsOf(table: Table): Columns {
  const known = read.get(table);
  if (known) return known;
  const columns = table.header ? named(table, byHeader(table.header)) : byContent(table);
  read.set(table, columns);
  return columns;
}

function byHeader(header: Row): Columns {
  const columns: Columns = {};
  header.cells.forEach((cell, index) => {
    const text = simplified(headWords(cell.text)).replace(/\s+/g, '');
    const role = HEADERS.find(([name, pattern]) => columns[name] === undefined && pattern.test(text))?.[0];
    if (role) columns[role] = index;
    // 省份, 适用地区: of two columns of places the second is the narrower.
    else if (columns.district === undefined && isRegionHeader(text)) columns.district = index;
  });
  return settled(withBackers(columns, header), header);
}

const BACKERS =
  /^(?:主要)?(?:(?:出资|认缴|投资|发起)[人方者](?:名单|单位|机构)?|(?:出资|投资|发起)(?:单位|机构|主体)|股东|有限合伙人|合伙人|LP)$/;

/** 出资方, 股东 in a table of funds: who stands behind each; elsewhere they are what the table lists. */
function withBackers(columns: Columns, header: Row): Columns {
  if (columns.fund === undefined) return columns;
  const backer = header.cells.findIndex((cell) => BACKERS.test(simplified(cell.text).replace(/\s+/g, '')));
  if (backer < 0) return columns;
  const others = Object.entries(columns).filter(([, index]) => index !== backer);
  return { ...Object.fromEntries(others), backer };
}

/** A district column alone is the column of places; 开发企业 beside nothing that it develops is the firm that the table lists. */
function settled({ district, ...columns }: Columns, header: Row): Columns {
  const places =
    district === undefined ? {} : { [columns.region === undefined ? 'region' : 'district']: district };
  const { sponsor, ...others } = columns;
  const lists =
    sponsor !== undefined &&
    /(?:企业|公司)$/.test(header.cells[sponsor]!.text.trim()) &&
    MAIN_OF_SPONSOR.every((role) => columns[role] === undefined);
  return lists ? { ...others, ...places, company: sponsor } : { ...columns, ...places };
}

const MAIN_OF_SPONSOR = ['title', 'park', 'fund', 'name', 'company'] as const;

const REGION_HEADER = HEADERS.find(([role]) => role === 'region')![1];

function isRegionHeader(text: string): boolean {
  return REGION_HEADER.test(text);
}

const MAIN: readonly Role[] = ['title', 'park', 'fund', 'company', 'name', 'sponsor', 'manager'];

/** A header that says of no column what the table lists: what the cells hold says it. */
function named(table: Table, columns: Columns): Columns {
  if (MAIN.some((role) => columns[role] !== undefined)) return columns;
  const taken = new Set(Object.values(columns));
  const found = byContent(table);
  const more = MAIN.filter((role) => found[role] !== undefined && !taken.has(found[role]));
  return { ...columns, ...Object.fromEntries(more.map((role) => [role, found[role]])) };
}

const LEGAL_END = /(公司|合伙企业|分公司|集团)([（(].*[）)])?$/;

function byContent(table: Table): Columns {
  const columns: Columns = {};
  const share = (index: number, test: (text: string) => boolean): number => {
    const texts = table.rows
      .map((row) => simplified(row.cells[index]?.text ?? ''))
      .filter((text) => text !== '');
    return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  };
  for (let index = 0; index < table.columns; index++) {
    const is = (role: Role, test: (text: string) => boolean, least = 0.6): boolean => {
      if (columns[role] !== undefined || share(index, test) < least) return false;
      columns[role] = index;
      return true;
    };
    if (is('rank', (t) => /^\d{1,5}[.、]?$/.test(t))) continue;
    if (is('title', (t) => t.length < 160 && (/《[^》]{6,}/.test(t) || isPolicyTitle(t)))) continue;
    if (is('date', (t) => date.parse(t) !== undefined)) continue;
    if (is('region', (t) => regionNamed(t).length > 0)) continue;
    if (is('company', (t) => LEGAL_END.test(t))) continue;
    if (is('amount', (t) => money.parse(t) !== undefined)) continue;
    if (is('area', (t) => area.parse(t) !== undefined)) continue;
    is('summary', (t) => t.length > 12);
  }
  return columns;
}

/** The cell as recognisers read it: Traditional characters folded, each in its place. */
export function cellAt(row: Row, columns: Columns, role: Role): Cell | undefined {
  const index = columns[role];
  const cell = index === undefined ? undefined : row.cells[index];
  if (!cell || cell.text.trim() === '') return undefined;
  const text = simplified(withoutAnnotations(cell.text));
  return text === cell.text ? cell : withFields(cell, { text });
}

/** The share of rows whose cell of a column passes a test. */
export function shareOf(table: Table, column: number | undefined, test: (text: string) => boolean): number {
  if (column === undefined) return 0;
  const texts = table.rows
    .map((row) => simplified(row.cells[column]?.text ?? ''))
    .filter((text) => text.trim() !== '');
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}
