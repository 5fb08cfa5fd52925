/** Where a park is of which no sentence says it: what its name says, where the document speaks of it more than once. */
import { describe, expect, it } from 'vitest';
import { exportReading } from '../../../import/export.ts';
import { read } from '../../../import/reading.ts';
import { loadModel } from '../../../src/model/index.ts';

const model = loadModel();
const places = (text: string): string[] =>
  exportReading(read(new TextEncoder().encode(text), model), model)
    .relations.filter(({ type }) => type === 'LOCATED_IN')
    .map(({ from, to, quote }) => `${from} → ${to} (${quote})`);

const twice = (name: string): string => `${name}发展迅速。昨日，${name}举行集中签约仪式。`;

describe('a park lies', () => {
  it.each([
    ['where its name begins', twice('长沙高新区'), ['长沙高新区 → 长沙市 (长沙高新区)']],
    [
      'in the last of a chain',
      twice('浙江省杭州市高新区'),
      ['浙江省杭州市高新区 → 杭州市 (浙江省杭州市高新区)'],
    ],
    [
      'in the bracket of its name',
      twice('西部（重庆）科学城'),
      ['西部（重庆）科学城 → 重庆市 (西部（重庆）科学城)'],
    ],
    [
      'under two names',
      '长沙云岚量子科技产业园发展迅速。昨日，云岚量子科技产业园举行集中签约仪式。',
      ['长沙云岚量子科技产业园 → 长沙市 (长沙云岚量子科技产业园)'],
    ],
    [
      'where a sentence puts it',
      `${twice('长沙高新区')}长沙高新区位于长沙市岳麓区。`,
      ['长沙高新区 → 岳麓区 (长沙高新区位于长沙市岳麓区)'],
    ],
  ])('%s', (_what, text, expected) => expect(places(text)).toEqual(expected));

  it.each([
    ['that is named once', '长沙高新区发展迅速。'],
    ['of a university', twice('浙江大学国家大学科技园')],
    ['named after who built it', twice('深圳产业园')],
    ['named after its guests', twice('台湾农民创业园')],
    ['of two places', twice('重庆·北京基金小镇')],
    ['abroad', twice('天津美国商贸工业园')],
    ['whose bracket no gazetteer knows', twice('上海漕河泾（智巷）科创中心')],
  ])('nowhere when it is one %s', (_what, text) => expect(places(text)).toEqual([]));
});
