/**
 * Who stands in a cell of a fund's backers: "财政部(100亿)、中国烟草等20家股东", "甲牵头，乙/丙参与", "省财政厅全额出资，某基金公司运营".
 * Counts and classes (六大国有银行, 多家央企, 社会资本) name nobody and are left.
 */
import { regionNamed } from '../../gazetteer/index.ts';
import { analyse, type NameContext } from '../../names/index.ts';
import type { EntityType, Range } from '../../types.ts';

export interface Backer extends Range {
  readonly type: Extract<EntityType, 'Company' | 'IssuingBody' | 'Fund'>;
  readonly name: string;
  readonly role: 'manages' | 'invests' | 'founded';
}

const SEPARATOR = /[、，,；;/／+＋\n]|\s{2,}/g;
const BRACKET = /[（(][^（）()]*[）)]?$/;
/** 甲牵头, 乙全额出资, 丙受托管理 (and 某某投资管理, which is a name); 丁等19家, 戊三家, 己及多家央企. */
const DEED =
  /(?:受托|负责|联合|共同|全额|独家|主要)*(?:牵头|主导|发起|设立|参与|出资|认缴|运营|(?<!投资|资产|基金|股权|财富|产业)管理|受托)+$/;
const REST = /(?:等|及)[\u4e00-\u9fa5\d]*$|[\d两三四五六七八九十]+[家个只]$/;
const MANAGES = /运营|管理|受托/;
const FOUNDS = /牵头|主导|发起|设立/;
const WATCHES = /(?:监管|指导|审计|托管)$/;
/** 91家央企, 六大国有银行, 省属国企, 市县社会资本, 地方引导基金: how many or of what kind. */
const CLASS =
  /\d|[多各若数]家|^[两三四五六七八九十百]+[大家]|^(?:地方|省属|市属|社会|市县|沿江|部分|其他|民间|境外|有关|相关)|(?:国资|央企|国企|银行业|险资|机构|企业|省市|社会资本)$|撬动|财政$/;
const BODY = /(?:政府|委员会|管委会|[部委局厅办署]|办公室|协会|学会|大学|研究院)$/;
const NAME = /^[\u4e00-\u9fa5A-Za-z·&]{2,24}(?:[（(][\u4e00-\u9fa5]{2,6}[）)][\u4e00-\u9fa5]{0,12})?$/;

export function backersOf(text: string, context: NameContext): Backer[] {
  return pieces(text).flatMap((piece) => backerOf(text, piece, context) ?? []);
}

function backerOf(text: string, piece: Range, context: NameContext): Backer | undefined {
  const written = text.slice(piece.start, piece.end);
  if (WATCHES.test(written)) return undefined;
  const whole = written.replace(REST, '');
  const deed = DEED.exec(whole)?.[0] ?? '';
  const name = whole
    .slice(0, whole.length - deed.length)
    .replace(REST, '')
    .replace(BRACKET, '')
    .trim();
  if (!NAME.test(name) || CLASS.test(name) || regionNamed(name).length > 0) return undefined;
  const start = piece.start + written.indexOf(name);
  const range = { start, end: start + name.length };
  const read = analyse(name, context).mentions.find((m) => m.start === 0 && m.end === name.length);
  const role = MANAGES.test(deed) ? 'manages' : FOUNDS.test(deed) ? 'founded' : 'invests';
  if (read?.type === 'IssuingBody' || read?.type === 'Company' || read?.type === 'Fund')
    return { ...range, type: read.type, name: read.name, role };
  return { ...range, type: BODY.test(name) ? 'IssuingBody' : 'Company', name, role };
}

/** Marks inside brackets divide nothing. */
function pieces(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  const flat = text.replace(/[（(][^（）()]*[）)]/g, (inner) => '（'.padEnd(inner.length, '·'));
  for (const match of flat.matchAll(SEPARATOR)) {
    found.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  return [...found, { start: from, end: text.length }];
}
