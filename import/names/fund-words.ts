/** Words inside the names of funds that end other names: whom a fund is for, a joint between characters, money, verbs of one character. */
import { funds } from '../lexicons/index.ts';
import { isCoined, isStop, type Token } from './segment.ts';

/** What a fund is about or how it is set up, and not which one it is. */
export const fundWords = new Set(funds.generic);

/** 云岚|国企|改革基金, 云岚|上市|公司|纾困基金: whom a fund is for. */
export function isOfFirms(list: readonly Token[], i: number): boolean {
  const word = list[i]!.text;
  return (
    (/^(?:国企|国资|民营|民企|企业|租赁|转移)$/.test(word) && list[i - 1]?.text !== '合伙') ||
    (word === '公司' && list[i - 1]?.text === '上市') ||
    (word === '上市' && list[i + 1]?.text === '公司')
  );
}

/** 阳光|和|远|私募…基金: one character behind the joint is no name of its own. */
export function joinsCharacter(list: readonly Token[], i: number): boolean {
  const [before, token, next, kind] = list.slice(i - 1, i + 3);
  return (
    i > 0 &&
    token!.text === '和' &&
    /^[\u4e00-\u9fa5]{2}$/.test(before!.text) &&
    !isStop(before!) &&
    next !== undefined &&
    isCoined(next) &&
    (kind === undefined || fundWords.has(kind.text))
  );
}

/** 10|亿|元|产业基金, and no 元|禾|璞|华|基金. */
export function isCurrency(list: readonly Token[], i: number): boolean {
  return (
    /元$/.test(list[i]!.text) &&
    (list[i]!.text.length > 1 || /[\d亿万千百十美欧港日]$/.test(list[i - 1]?.text ?? ''))
  );
}

/** 在|投|子基金, 是|指|母基金: one character before the kind of a fund that is a verb there; 国|投|母基金 has another before it. */
export function isLoneVerb(list: readonly Token[], i: number): boolean {
  const before = list[i - 1];
  return (
    /^[投指募管选]$/.test(list[i]!.text) &&
    (before === undefined || !isCoined(before) || /^[先再已曾又]$/.test(before.text))
  );
}
