/** Former names: the words that make two names one, and words that do not. */
import { describe, expect, it } from 'vitest';
import { analyse, renamed } from '../../../import/names/index.ts';

const pairs = (text: string): string[][] =>
  renamed(text, analyse(text, { outer: [] }).mentions).map(({ one, other }) => [one.name, other.name]);

const A = '芜湖云岚船用阀门有限公司';
const B = '云岚流体装备股份有限公司';

describe('former names', () => {
  it.each([
    ['renamed', `${A}成立于1998年。${A}，后更名为${B}。`],
    ['renamed with a day', `${A}于2020年8月更名为${B}`],
    ['the former one behind', `${B}，前身是${A}`],
    ['… with its founding', `${B}的前身为1998年成立的${A}`],
    ['in a bracket', `${B}（原${A}）`],
  ])('%s', (_what, text) => {
    const found = pairs(text);
    expect(found).toHaveLength(1);
    expect([...found[0]!].sort()).toEqual([A, B].sort());
  });

  it.each([
    ['a firm that another took over', `${A}并入${B}`],
    ['two firms of a list', `${A}、${B}`],
    ['a park that a firm was renamed for', `${A}更名为云岚科技园`],
    ['another sentence', `${A}成立。前身是谁？${B}不知道`],
  ])('none: %s', (_what, text) => expect(pairs(text)).toEqual([]));
});
