import { sum } from '../../values/index.ts';

/** An amount as a relationship carries it, in one form, so that 500万 and 500万元 are one; other currencies keep their words. */
export function amountOf(words: string): string | undefined {
  const value = sum(words);
  return value && (value.currency === 'CNY' ? `${value.amount}元` : value.text);
}
