import type { Messages } from './messages.ts';

/** A word of a table of words that data names: the data's own word where the catalogue has none. */
export function word(table: Readonly<Record<string, string>>, key: string): string {
  return table[key] ?? key;
}

/** A stated value as people write it: enums by their word, money in 亿 and 万 or grouped digits, areas in m² or km². */
export function valueWords(text: Messages, value: string): string {
  const money = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value);
  if (money) return moneyWords(text, Number(money[1]), money[2] ?? '');
  const area = /^(\d+(?:\.\d+)?) m²$/.exec(value);
  if (area) return areaWords(text, Number(area[1]));
  return word(text.values, value);
}

function areaWords(text: Messages, squareMetres: number): string {
  const inChinese = text.numbers === 'chinese';
  if (squareMetres >= 1e6) return `${round(squareMetres / 1e6)} ${inChinese ? '平方公里' : 'km²'}`;
  return `${round(squareMetres)} ${inChinese ? '平方米' : 'm²'}`;
}

const YUAN = 'CNY';

export function moneyWords(text: Messages, amount: number, currency: string): string {
  const inChinese = text.numbers === 'chinese';
  if (!inChinese) return `${amount.toLocaleString('en')} ${currency === YUAN ? 'yuan' : currency}`;
  const unit = word(text.currencies, currency);
  if (amount >= 1e8) return `${round(amount / 1e8)} 亿${unit}`;
  if (amount >= 1e4) return `${round(amount / 1e4)} 万${unit}`;
  return `${round(amount)} ${unit}`;
}

const round = (number: number) => Number(number.toFixed(2)).toLocaleString('zh-CN');
