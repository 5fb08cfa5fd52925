/**
 * Who stands in a cell of sponsors: "A、B和C", "由A和B共建", "A联合B". Each part is a firm or a public body by its ending; a bare
 * place (杭州市西湖区) is neither, and no body is made up for it.
 */
import { regionNamed } from '../../gazetteer/index.ts';
import { analyse, isSureFirm, type NameContext } from '../../names/index.ts';
import type { EntityType, Range } from '../../types.ts';

export interface Sponsor extends Range {
  readonly type: EntityType;
  readonly name: string;
}

const BODY_END =
  /(政府|管委会|委员会|局|厅|委|办|办公室|部|院|大学|学院|研究所|研究院|研究中心|协会|学会|联盟|中心|实验室|政协|基地|党工委|总署|公署)$/;
const FIRM_END = /(公司|集团|企业|资本|科技|股份|银行|控股|合伙)([（(][^（）()]*[）)])?$/;

export function sponsorsOf(text: string, context: NameContext): Sponsor[] {
  return parts(text).flatMap((part) => {
    const name = text.slice(part.start, part.end).replace(/\s+/g, '');
    const type = typeOf(name);
    if (!type) return [];
    const whole = analyse(text.slice(part.start, part.end), context).mentions.find(
      (m) => m.type === type && m.end - m.start === part.end - part.start,
    );
    return [{ start: part.start, end: part.end, type, name: whole?.name ?? name }];
  });
}

function typeOf(name: string): 'Company' | 'IssuingBody' | undefined {
  if (
    name.length < 2 ||
    regionNamed(name).length > 0 ||
    /(区|县|市|省|镇|乡|村|街道|园|城|港|湾|谷|岛)$/.test(name)
  )
    return undefined;
  if (FIRM_END.test(name) || isSureFirm(name)) return 'Company';
  if (BODY_END.test(name)) return 'IssuingBody';
  return 'Company';
}

/** The cell cut at 、，和与联合, without 由, 共建 and 等 around the names. */
function parts(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  const separator =
    /[、，,；;/\n]|\s*(?:联合|以及)(?=[^\s、，])|(?<=[\u4e00-\u9fa5）)A-Za-z])\s*[和与及](?=[\u4e00-\u9fa5])/g;
  for (const match of [...text.matchAll(separator)]) {
    if (/[和与及]/.test(match[0]) && !splits(text, match.index, match[0].length)) continue;
    found.push(trimmed(text, from, match.index));
    from = match.index + match[0].length;
  }
  found.push(trimmed(text, from, text.length));
  return found.filter((part) => part.end - part.start >= 2);
}

/** 和 stands between two names only when what is before it ends like one (…研究院和…, not 发展和改革). */
function splits(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at + length);
  return (
    (BODY_END.test(before) || FIRM_END.test(before) || /[园区城]$/.test(before)) &&
    !/^(改革|信息化|旅游|规划|社会保障|建设)/.test(after)
  );
}

function trimmed(text: string, start: number, end: number): Range {
  let [a, b] = [start, end];
  const lead = /^\s*(?:由|及|和|与)?\s*/.exec(text.slice(a, b))![0].length;
  a += lead;
  const tail =
    /(?:[（(][^（）()]*[%％股][^（）()]*[）)])?\s*(?:等)?(?:共同|联合|合作)?(?:共建|建设|主办|运营|发起|联合|等)?\s*$/.exec(
      text.slice(a, b),
    )![0].length;
  b -= tail;
  return { start: a, end: b };
}
