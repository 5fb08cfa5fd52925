import { normalName } from '../../src/model/names.ts';
import type { NameKey } from '../ledger/key.ts';
import { officialBody } from '../lexicons/index.ts';
import { foldParkWords } from './core.ts';

const known = new Map<string, string>();

/**
 * The official name of a public body, by standing abbreviation (工信部 → 工业和信息化部) or composed of place and department
 * (广州市科技局 → 广州市科学技术局; with a scope, 西湖区政府 of 杭州市); undefined when nothing is known beyond the name itself.
 */
export function officialBodyName(normal: string, scope: string): string | undefined {
  const id = `${scope}|${normal}`;
  let official = known.get(id);
  if (official === undefined) {
    official = officialBody(normal, scope);
    known.set(id, official);
  }
  return official === normal ? undefined : official;
}

const COMMITTEE = /(?:管理委员会|管委会)$/;

/** What a body's name says it is; equal identities are one body. */
export function bodyIdentity({ normal, scope }: Pick<NameKey, 'normal' | 'scope'>): string {
  // 中华人民共和国工业和信息化部, 中国共产党广东省委员会: the long forms of national bodies and of party committees.
  const name = normal.replace(/^中华人民共和国(?=.{3})/, '').replace(/^中国共产党(?=.+委员会$)/, '中共');
  const identity = normalName('IssuingBody', officialBodyName(name, scope) ?? `${scope}${name}`)
    .replace(/人民代表大会常务委员会$/, '人大常委会')
    .replace(/人民代表大会$/, '人大')
    .replace(/人民政府(?=国有资产监督管理委员会$)/, '');
  // 长沙经开区管委会: the committee of a zone under any name of the zone.
  return COMMITTEE.test(identity) ? foldParkWords(identity.replace(COMMITTEE, '管委会')) : identity;
}
