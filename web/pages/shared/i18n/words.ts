import type { Messages } from './messages.ts';

/** A word of a table of words that data names: the data's own word where the catalogue has none. */
export function word(table: Readonly<Record<string, string>>, key: string): string {
  return table[key] ?? key;
}

/** A stated value as people write it: enums by their word, money in 亿 and 万 or grouped digits. */
export function valueWords(text: Messages, value: string): string {
  const money = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value);
  if (money) return moneyWords(text, Number(money[1]), money[2] ?? '');
  return word(text.values, value);
}

const YUAN = 'CNY';

export function moneyWords(text: Messages, amount: number, currency: string): string {
  const inChinese = text.numbers === 'chinese';
  const unit = currency === YUAN ? (inChinese ? '元' : ' yuan') : ` ${currency}`;
  if (!inChinese) return `${amount.toLocaleString('en')}${unit}`;
  if (amount >= 1e8) return `${round(amount / 1e8)} 亿${unit.trim()}`;
  if (amount >= 1e4) return `${round(amount / 1e4)} 万${unit.trim()}`;
  return `${round(amount)} ${unit.trim()}`;
}

const round = (number: number) => Number(number.toFixed(2)).toLocaleString('zh-CN');
