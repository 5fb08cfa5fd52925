/** What a document leaves out of a fund's name when it writes it again: the place before its level, or that the government has set it up. */
import { regionNamed } from '../gazetteer/index.ts';
import type { NameRef } from '../types.ts';
import type { SameInDocument } from './types.ts';

const LEVEL = /^[省市区县州]/;
const LEFT_OUT = ['政府', '市级', '省级', '产业发展'];

/** 省创业投资引导基金 for 湖北省创业投资引导基金, 湖北省投资引导基金 for 湖北省政府投资引导基金: where only one fund fits. */
export function shortFunds(refs: readonly NameRef[]): SameInDocument[] {
  const funds = refs.filter(({ type }) => type === 'Fund');
  const names = new Map(funds.map((ref) => [ref.name, ref]));
  return [...names.values()].flatMap((short) => {
    const full = [...names.values()].filter((other) => isShorter(short.name, other.name));
    return full.length === 1
      ? [{ full: full[0]!, short, local: true, rule: 'shortened-fund-in-document' }]
      : [];
  });
}

function isShorter(short: string, full: string): boolean {
  if (short.length >= full.length || short.length < 6) return false;
  if (LEVEL.test(short))
    return full.endsWith(short) && isPlace(full.slice(0, full.length - short.length + 1));
  return LEFT_OUT.some((words) => {
    const at = full.indexOf(words);
    return (
      at >= 2 && isPlace(full.slice(0, at)) && full.slice(0, at) + full.slice(at + words.length) === short
    );
  });
}

const isPlace = (words: string): boolean => regionNamed(words).length > 0;
