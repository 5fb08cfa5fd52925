/** Amounts of money with their currency: 10亿元, 5000万美元, 1.5 亿, 近47.57亿人民币, 三十亿元. */
import type { Value } from '../types.ts';
import { NUMERAL, numeralOf } from './numeral.ts';
import { type Comparison, type Found, findAll, foldWidth, toNumber, type ValueType } from './value.ts';

export type MoneyValue = Extract<Value, { kind: 'money' }>;

const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const SCALE = '(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千)?';
const CURRENCY = '(元人民币|人民币|美元|美金|欧元|港元|港币|日元|英镑|新台币|元)';
const AMOUNT = new RegExp(
  `(?:人民币\\s*)?(?<![\\d.])${NUMBER}\\s*(?:余|多)?\\s*${SCALE}(?:余|多)?\\s*${CURRENCY}(?![器件])`,
  'g',
);
/** 三十亿元, 贰仟万元: with a scale, as 一元 and 二元 count other things. */
const IN_WORDS = new RegExp(
  `${NUMERAL}(万亿|亿|万)(?:余|多)?(元人民币|人民币|美元|港元|欧元|元)(?![器件])`,
  'g',
);
/** Without a currency the scale has to be 亿: "1.5亿", "30亿规模"; 10万 may be people. */
const BARE = new RegExp(
  `(?<![\\d.])${NUMBER}\\s*(?:余|多)?(万亿|千亿|百亿|亿)(?!\\s*(?:元|人民币|美元|港元|港币|欧元|日元|英镑|千瓦|吨|人|次|条|个|家|户|平方|立方|亩|件|枚|台|辆|株|度|瓦|斤|[Kk][Ww]))`,
  'g',
);

/** Capital is told in money, also where the currency is left out: 注册资金1000万, 注册资本：人民币3000.0000万. */
const OF_CAPITAL = new RegExp(
  `(?<=注册(?:资本|资金)金?(?:\\s|为|约|是|达到?|：|:|人民币)*)${NUMBER}\\s*(百万|千万|万)(?=[\\s，。；、,;)）]|$)`,
  'g',
);

const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  元: 'CNY',
  人民币: 'CNY',
  元人民币: 'CNY',
  美元: 'USD',
  美金: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  港币: 'HKD',
  日元: 'JPY',
  英镑: 'GBP',
  新台币: 'TWD',
};

export const money: ValueType<MoneyValue> = {
  kind: 'money',
  parse(text) {
    const folded = foldWidth(text.trim());
    const all = this.find(folded);
    const first = all[0];
    return all.length === 1 && first && first.start <= 6 && folded.length - first.end <= 4
      ? first.value
      : undefined;
  },
  find(text, from = 0, to = text.length) {
    const range = { from, to };
    const sure = findAll(text, AMOUNT, (m) => amount(m[0], toNumber(m[1]!), m[2], m[3]), range);
    const bare = findAll(text, BARE, (m) => amount(m[0], toNumber(m[1]!), m[2], undefined), range);
    const capital = findAll(text, OF_CAPITAL, (m) => amount(m[0], toNumber(m[1]!), m[2], undefined), range);
    const words = findAll(text, IN_WORDS, (m) => amount(m[0], numeralOf(m[1]!), m[2], m[3]), range);
    return [...sure, ...apart(bare, sure), ...capital, ...words].sort((a, b) => a.start - b.start);
  },
  validate: (value) => Number.isFinite(value.amount) && value.amount > 0,
  compare(a, b): Comparison {
    return a.currency === b.currency && Math.abs(a.amount - b.amount) <= 1e-9 * Math.abs(a.amount)
      ? 'equal'
      : 'conflict';
  },
};

/** The amount of a field or a cell that is told in money, also where it leaves the currency out: 1000万, 人民币3000.0000万. */
export function sum(text: string): MoneyValue | undefined {
  const words = text.trim();
  const value = money.parse(words);
  if (value || !/[万亿]$/.test(words)) return value;
  const yuan = money.parse(`${words}元`);
  return yuan && { ...yuan, text: words };
}

/** Those that overlap none of the others; both stand in order, so a text of any length is walked once. */
function apart(
  found: readonly Found<MoneyValue>[],
  others: readonly Found<MoneyValue>[],
): Found<MoneyValue>[] {
  let next = 0;
  return found.filter(({ start, end }) => {
    while (next < others.length && others[next]!.end <= start) next++;
    return next === others.length || others[next]!.start >= end;
  });
}

function amount(
  text: string,
  digits = Number.NaN,
  scale?: string,
  currency?: string,
): MoneyValue | undefined {
  const value = digits * (scale ? SCALES[scale]! : 1);
  if (!Number.isFinite(value) || value <= 0) return undefined;
  const rounded = Math.round(value * 100) / 100;
  return { kind: 'money', amount: rounded, currency: CURRENCIES[currency ?? '元']!, text: text.trim() };
}
