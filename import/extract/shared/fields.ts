/** A line "label：value" of a record, and what its label says. */
import type { Range } from '../../types.ts';

export type FieldKind =
  | 'name'
  | 'place'
  | 'park'
  | 'founded'
  | 'capital'
  | 'area'
  | 'sponsor'
  | 'amount'
  | 'manager'
  | 'backer'
  | 'tenants';

export interface Field extends Range {
  readonly kind: FieldKind;
  readonly label: string;
  readonly value: Range;
}

/** The labels of each kind, whole; tried in order. */
const LABELS: readonly (readonly [FieldKind, RegExp])[] = [
  ['name', /名称?$|^(?:企业|公司|单位|园区)(?:全称)?$/],
  [
    'place',
    /^(?:公司|企业|单位|园区|基地|总部|办公|注册|生产|经营|详细|具体|通讯|所在|联系|工作)*(?:地址|位置|地点|所在地|住所|注册地|办公地)$|^总部$|^(?:所在|所属)(?:地区|城市|区域|省市|地)$|^属地$/,
  ],
  ['park', /^(?:所属|所在|入驻|落户)(?:产业|科技|工业)?(?:园区?|基地|孵化器|开发区|高新区|园区名)$/],
  [
    'founded',
    /^(?:成立|设立|创立|创办|创建|注册成立|开园|建园|获批|批准设立|批准|批复)(?:时间|日期|年份|年月|于)?$/,
  ],
  ['capital', /^注册(?:资本|资金)金?$/],
  ['area', /^(?:园区|基地|规划|占地|用地|总|核定)*(?:占地|规划|用地)?总?面积$/],
  [
    'tenants',
    /^(?:主要|重点|典型|部分)?(?:入驻|驻场|入园|驻园|在园|园区|区内|园内|代表性?|龙头|骨干|重点|知名|落户)(?:企业|公司|客户|单位)(?:名单)?$/,
  ],
  ['amount', /^(?:拟设|(?:子|母)?基金|目标|计划|认缴|募集|总|拟)*(?:规模|募集额|总额|认缴出资总?额)$/],
  [
    'manager',
    /^(?:拟任?|(?:子|母)?基金|受托|拟合作)*(?:管理人|管理机构|管理公司|普通合伙人|执行事务合伙人)$/,
  ],
  [
    'backer',
    /^(?:(?:子|母)?基金|主要|认缴|拟)*(?:出资人|出资方|出资结构|出资安排|有限合伙人|合伙人|发起人|发起方|投资人)$/,
  ],
  [
    'sponsor',
    /^批准(?:机关|单位|部门)$|^(?:园区)?(?:投资|开发|建设|经营|运营|管理|主管|主办|承建|承办|发起|依托|牵头|创办|实施)+(?:单位|机构|主体|企业|公司|方|商|部门)$/,
  ],
];

/** 成立时间：…, 名　　称：…, 三、出资结构：…. */
const LINE =
  /^[\s*_·•-]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?([\p{Script=Han}（）()]{2,12}?|\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,3})[\s*_]*[:：][\s*_]*(?=\S)/u;
/** 成立时间　2015年9月18日: a label and its value in columns. */
const COLUMNS =
  /^\s*(\p{Script=Han}{2,6}|\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,3})(?:[\u3000\t]| {2})[\s\u3000]*(?=\S)/u;
/** 地址：… 电话：…: another field on the line ends the value. */
const NEXT = /[\s，,；;|｜]+\p{Script=Han}{2,6}[:：]/u;
const LONGEST_VALUE = 160;

/** The field that a line is; undefined for a sentence or a label that says nothing of the kinds. */
export function fieldOf(line: string): Field | undefined {
  const head = LINE.exec(line) ?? COLUMNS.exec(line);
  if (!head) return undefined;
  const label = head[1]!.replace(/[（(][^（）()]*[）)]|[\s\u3000]+/g, '');
  const kind = LABELS.find(([, words]) => words.test(label))?.[0];
  const start = head[0].length;
  const rest = line.slice(start);
  const next = NEXT.exec(rest);
  const value = (next ? rest.slice(0, next.index) : rest).replace(/[\s*_。；;]+$/, '');
  if (!kind || value === '' || value.length > LONGEST_VALUE || /。/.test(value)) return undefined;
  return {
    kind,
    label,
    start: line.indexOf(head[1]!),
    end: line.length,
    value: { start, end: start + value.length },
  };
}
