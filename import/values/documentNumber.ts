/** Document numbers: 国发〔2018〕43号 and its spellings with [], (), 【】, full width and spaces; 2018年第22号. */
import type { Value } from '../types.ts';
import { type Comparison, findAll, foldWidth, type ValueType } from './value.ts';

export type TextValue = Extract<Value, { kind: 'text' }>;

const ISSUER = '[\\u4e00-\\u9fa5]{2,14}?';
const NUMBER = new RegExp(
  `(${ISSUER})\\s*[〔\\[(【﹝<「{〈]\\s*((?:19|20)\\d{2})\\s*[〕\\])】﹞>」}〉]\\s*(?:第\\s*)?(\\d{1,5})\\s*号`,
  'g',
);
/** 财政部公告2020年第45号, 国家发展和改革委员会令第5号: announcements and orders are numbered without brackets. */
const ORDER =
  /([\u4e00-\u9fa5]{2,24}?(?:公告|通告|令))\s*[（(]?(?:((?:19|20)\d{2})\s*年)?\s*第\s*(\d{1,5})\s*号/g;
/** 工业和信息化部2021年第5号公告: the same, with the kind behind. */
const ORDER_BEHIND =
  /([\u4e00-\u9fa5]{2,24}?[部局会署院])\s*((?:19|20)\d{2})\s*年\s*第\s*(\d{1,5})\s*号\s*(公告|通告|令)/g;
/** 第736号国务院令: a decree as news name it. */
const DECREE =
  /第\s*(\d{1,4})\s*号\s*((?:中华人民共和国)?[\u4e00-\u9fa5]{0,10}?(?:国务院|主席|政府|[部局]|委员会)令)/g;
/** An agency word never starts with these: what is left of them is running text ("印发国发〔…", "文号：国发〔…"). */
const LEADS = '印发|下发|发布|转发|根据|按照|依据|以及|文号|字号|公布的?';
const VERB_LEAD = new RegExp(`^.*(?:${LEADS})`);
const LEAD = new RegExp(`^.*(?:${LEADS}|[的和与及])`);

export const documentNumber: ValueType<TextValue> = {
  kind: 'documentNumber',
  parse(text) {
    return this.find(text)[0]?.value;
  },
  find: (text, from = 0, to = text.length) =>
    [
      ...findAll(text, NUMBER, read, { from, to }),
      ...findAll(text, ORDER, read, { from, to }),
      ...findAll(text, ORDER_BEHIND, read, { from, to }),
      ...findAll(text, DECREE, ([words]): TextValue => ({ kind: 'text', text: words }), { from, to }),
    ]
      .map((f) => ({ start: f.end - f.value.text.length, end: f.end, value: canonical(f.value) }))
      .sort((a, b) => a.start - b.start),
  validate: (value) =>
    /^.{2,14}〔\d{4}〕\d+号$/.test(value.text) || /^.{2,26}(?:\d{4}年)?第\d+号$/.test(value.text),
  compare(a, b): Comparison {
    return a.text === b.text ? 'equal' : 'conflict';
  },
};

/** Keeps the words as written from the agency word on; `canonical` turns them into the official spelling. */
function read(match: RegExpExecArray): TextValue | undefined {
  // （工业和信息化部令第1号）: behind a bracket the whole is the agency.
  const opened = /[（(]/.test(match.input[match.index - 1] ?? '');
  const agency = match[1]!.replace(opened ? VERB_LEAD : LEAD, '');
  if (agency.length < 2) return undefined;
  return { kind: 'text', text: match[0].slice(match[1]!.length - agency.length) };
}

function canonical(value: TextValue): TextValue {
  if (/(?:公告|通告|令)\s*[（(]?(?:\d{4}\s*年)?\s*第/.test(value.text))
    return { kind: 'text', text: value.text.replace(/[\s（(]/g, '') };
  const decree = /^第\s*(\d+)\s*号\s*(.+令)$/.exec(value.text);
  if (decree) return { kind: 'text', text: `${decree[2]}第${decree[1]}号` };
  const behind = /^(\D+?)\s*(\d{4})\s*年\s*第\s*(\d+)\s*号\s*(公告|通告|令)$/.exec(value.text);
  if (behind) return { kind: 'text', text: `${behind[1]}${behind[4]}${behind[2]}年第${behind[3]}号` };
  const parts = /^(\D+?)\s*\D\s*(\d{4})\s*\D\s*(?:第\s*)?(\d+)/.exec(foldWidth(value.text));
  return parts ? { kind: 'text', text: `${parts[1]}〔${parts[2]}〕${Number(parts[3])}号` } : value;
}
