import { simplified } from './traditional.ts';

/**
 * The normal form under which a name is looked up and under which import makes its keys: NFKC, case folded, Traditional
 * characters of names as Simplified ones, without
 * white space, punctuation and controls; `+` and digits stay. 《区块链 “信息服务”》 and 区块链信息服务 are one name.
 *
 * `type` is the noun (Policy, Region …). The rule is the same for all nouns today; it is a parameter so that a noun
 * can get a rule of its own without a change at the callers.
 */
export function normalName(_type: string, text: string): string {
  if (PLAIN.test(text)) return simplified(text);
  return simplified(foldCase(text.normalize('NFKC'))).replace(/[\p{P}\p{Z}\p{C}~|`^]/gu, '');
}

/** Han characters and digits alone, as most names: only Traditional characters are folded. */
const PLAIN = /^[\u4e00-\u9fa5\d]*$/;

/** Unicode case folding where it differs from lower case: ß and the final sigma. */
function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}

export { isTraditional, simplified } from './traditional.ts';

/** The written forms of one document number: brackets vary between 〔2018〕, [2018], （2018） and 【2018】. */
export function normalDocumentNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[[(【〔〈]/gu, '〔')
    .replace(/[\])】〕〉]/gu, '〕');
}

/** Public name of a noun: issuing-body in a file name, IssuingBody in the API, `issuingBody` as a field. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `issuedBy` → `IssuedBy`. */
export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
