/** Names of one document that look like one firm, where the text itself tells them apart. */
import { describe, expect, it } from 'vitest';
import { exportReading } from '../../../import/export.ts';
import { read } from '../../../import/reading.ts';
import { loadModel } from '../../../src/model/index.ts';

const model = loadModel();
const firms = (text: string): string[] =>
  exportReading(read(new TextEncoder().encode(text), model), model)
    .entities.filter(({ type }) => type === 'Company')
    .map(({ name, aliases }) => [name, ...aliases.filter((alias) => alias !== name)].join(' = '))
    .sort();

describe('two firms', () => {
  it.each([
    [
      'whose short name the text gives to another',
      '云岚水泥股份有限公司(下称“云泥”)宣布扩产。云泥(安顺)水泥有限公司位于安顺。',
      ['云岚水泥股份有限公司 = 云泥', '云泥(安顺)水泥有限公司'],
    ],
    [
      'of which one is the subsidiary of the other',
      '云岚智能宣布扩产，旗下云岚智能科技有限公司年产十万台。云岚智能股价上涨。',
      ['云岚智能', '云岚智能科技有限公司'],
    ],
    [
      '… as the sentence on the subsidiary says',
      '云岚智能宣布扩产。云岚智能科技有限公司是云岚智能的全资子公司。',
      ['云岚智能', '云岚智能科技有限公司'],
    ],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));
});

describe('one firm', () => {
  it.each([
    [
      'by its own short name',
      '云岚智能宣布扩产。云岚智能科技有限公司年产十万台。',
      ['云岚智能科技有限公司 = 云岚智能'],
    ],
    [
      'whose subsidiary has another name',
      '云岚智能宣布扩产，旗下青禾软件有限公司年产十万台。云岚智能科技有限公司股价上涨。',
      ['云岚智能科技有限公司 = 云岚智能', '青禾软件有限公司'],
    ],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));
});
