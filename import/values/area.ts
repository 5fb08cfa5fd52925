/** Areas in square metres: 2万平方米, 300亩 (1 亩 = 666.67 m²), 8.42平方公里, 12公顷, 五百亩. */
import type { Value } from '../types.ts';
import { NUMERAL, numeralOf } from './numeral.ts';
import { type Comparison, findAll, foldWidth, toNumber, type ValueType } from './value.ts';

export type AreaValue = Extract<Value, { kind: 'area' }>;

const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const UNIT = '(平方公里|平方千米|平方公尺|平方米|公顷|平米|km²|km2|㎢|㎡|m²|m2|亩|平方(?![公千英尺]))';
const AREA = new RegExp(`(?<![\\d.])${NUMBER}\\s*(?:余|多)?\\s*(百万|万|千)?(?:余|多)?\\s*${UNIT}`, 'g');
/** 五百亩, 二十余平方公里. */
const IN_WORDS = new RegExp(`${NUMERAL}(?:余|多)?(万)?(?:余|多)?${UNIT}`, 'g');
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6 };
const UNITS: Readonly<Record<string, number>> = {
  平方米: 1,
  平米: 1,
  平方: 1,
  '㎡': 1,
  'm²': 1,
  m2: 1,
  亩: 2000 / 3,
  公顷: 1e4,
  平方公里: 1e6,
  平方千米: 1e6,
  平方公尺: 1,
  'km²': 1e6,
  km2: 1e6,
  '㎢': 1e6,
};
const FIRST_STAGE = /(首批|首期|一期|启动区|起步区|先期)[^，,；;。]{0,6}$/;
const WHOLE = /(规划|总|占地|合计|共)[^，,；;。]{0,8}$/;

export const area: ValueType<AreaValue> = {
  kind: 'area',
  parse(text) {
    const all = this.find(text);
    return all.length > 0 ? wholeOf(text, all).value : undefined;
  },
  find: (text, from = 0, to = text.length) =>
    [
      ...findAll(text, AREA, (m) => squareMetres(m[0], toNumber(m[1]!), m[2], m[3]!), { from, to }),
      ...findAll(
        text,
        IN_WORDS,
        (m) => {
          const value = numeralOf(m[1]!);
          return value ? squareMetres(m[0], value, m[2], m[3]!) : undefined;
        },
        { from, to },
      ),
    ].sort((a, b) => a.start - b.start),
  validate: (value) => Number.isFinite(value.squareMetres) && value.squareMetres > 0,
  compare(a, b): Comparison {
    return Math.abs(a.squareMetres - b.squareMetres) <= 0.001 * a.squareMetres ? 'equal' : 'conflict';
  },
};

/** A cell of a column that is headed 面积: a bare number is square metres ("规划50000，首批2000": the whole is 50000). */
export function areaCell(text: string): AreaValue | undefined {
  const folded = foldWidth(text.replace(/\s+/g, ' ').trim());
  const withUnit = area.find(folded);
  if (withUnit.length > 0) return wholeOf(folded, withUnit).value;
  const bare = [...folded.matchAll(/(?<![\d.])\d[\d,]*(?:\.\d+)?\s*万?(?![\d年月日.])/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    value: squareMetres(
      m[0],
      toNumber(m[0].replace(/万/g, '')),
      m[0].includes('万') ? '万' : undefined,
      '平方米',
    ),
  }));
  return bare.length > 0 ? wholeOf(folded, bare).value : undefined;
}

/** Of several areas the whole: the one called planned or total, else the first that is not called a first stage. */
function wholeOf<T extends { readonly start: number }>(text: string, all: readonly T[]): T {
  const before = (found: T): string => text.slice(Math.max(0, found.start - 10), found.start);
  return all.find((f) => WHOLE.test(before(f))) ?? all.find((f) => !FIRST_STAGE.test(before(f))) ?? all[0]!;
}

function squareMetres(text: string, digits: number, scale: string | undefined, unit: string): AreaValue {
  const metres = digits * (scale ? SCALES[scale]! : 1) * UNITS[unit]!;
  return { kind: 'area', squareMetres: Math.round(metres * 100) / 100, text: text.trim() };
}
