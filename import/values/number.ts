/** A count with its unit: 481家, 4万多家, 25405 家, 占比48.86%. The metric and scope come from the sentence, not from here. */
import type { Value } from '../types.ts';
import { type Comparison, findAll, toNumber, type ValueType } from './value.ts';

export type ObservationValue = Extract<Value, { kind: 'observation' }>;

const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const UNITS = '(家|个|项|件|户|名|人|条|批|座|款|起|所|%|个百分点)';
const COUNT = new RegExp(`(?<![\\d.])${NUMBER}\\s*(万|亿|千)?(?:余|多)?\\s*${UNITS}(?!月)`, 'g');
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

export const number: ValueType<ObservationValue> = {
  kind: 'observation',
  parse(text) {
    const all = this.find(text.trim());
    return all.length === 1 ? all[0]!.value : undefined;
  },
  find: (text, from = 0, to = text.length) =>
    findAll(
      text,
      COUNT,
      (m) => ({
        kind: 'observation',
        metric: m[3]!.includes('%') ? 'share' : 'count',
        value: toNumber(m[1]!) * (m[2] ? SCALES[m[2]]! : 1),
        unit: m[3]!,
      }),
      { from, to },
    ),
  validate: (value) => Number.isFinite(value.value) && value.value >= 0,
  compare(a, b): Comparison {
    return a.unit === b.unit && a.value === b.value ? 'equal' : 'conflict';
  },
};
