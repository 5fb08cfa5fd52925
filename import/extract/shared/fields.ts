/** A line "label：value" of a record, and what its label says. */
import type { Range } from '../../types.ts';

export type FieldKind = 'name' | 'place' | 'park' | 'founded' | 'capital' | 'area' | 'sponsor';

export interface Field extends Range {
  readonly kind: FieldKind;
  readonly label: string;
  readonly value: Range;
}

/** The labels of each kind, whole; tried in order. */
const LABELS: readonly (readonly [FieldKind, RegExp])[] = [
  ['name', /名称$|^(?:企业|公司|单位|园区)(?:全称)?$/],
  [
    'place',
    /^(?:公司|企业|单位|园区|基地|总部|办公|注册|生产|经营|详细|具体|通讯|所在|联系|工作)*(?:地址|位置|地点|所在地|住所|注册地|办公地)$|^总部$|^(?:所在|所属)(?:地区|城市|区域|省市|地)$|^属地$/,
  ],
  ['park', /^(?:所属|所在|入驻|落户)(?:产业|科技|工业)?(?:园区?|基地|孵化器|开发区|高新区|园区名)$/],
  [
    'founded',
    /^(?:成立|设立|创立|创办|创建|注册成立|开园|建园|获批|批准设立|批复)(?:时间|日期|年份|年月|于)?$/,
  ],
  ['capital', /^注册(?:资本|资金)金?$/],
  ['area', /^(?:园区|基地|规划|占地|用地|总|核定)*(?:占地|规划|用地)?总?面积$/],
  [
    'sponsor',
    /^(?:园区)?(?:投资|开发|建设|运营|管理|主管|主办|承建|承办|发起|依托|牵头|创办|实施)+(?:单位|机构|主体|企业|公司|方|商|部门)$/,
  ],
];

const LINE = /^[\s*_·•-]*([\p{Script=Han}（）()]{2,12}?)[\s*_]*[:：][\s*_]*(?=\S)/u;
/** 地址：… 电话：…: another field on the line ends the value. */
const NEXT = /[\s，,；;|｜]+\p{Script=Han}{2,6}[:：]/u;
const LONGEST_VALUE = 160;

/** The field that a line is; undefined for a sentence or a label that says nothing of the kinds. */
export function fieldOf(line: string): Field | undefined {
  const head = LINE.exec(line);
  if (!head) return undefined;
  const label = head[1]!.replace(/[（(][^（）()]*[）)]/g, '');
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
