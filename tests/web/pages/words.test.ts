import { describe, expect, it } from 'vitest';
import { en } from '../../../web/pages/shared/i18n/en.ts';
import { valueWords } from '../../../web/pages/shared/i18n/words.ts';
import { zh } from '../../../web/pages/shared/i18n/zh.ts';

describe('a stated value in words', () => {
  it.each([
    ['1000000000 CNY', '10 亿元', '1,000,000,000 yuan'],
    ['25000 CNY', '2.5 万元', '25,000 yuan'],
    ['300 USD', '300 美元', '300 USD'],
    ['50000000 USD', '5,000 万美元', '50,000,000 USD'],
    ['300 XYZ', '300 XYZ', '300 XYZ'],
    ['278000000 m²', '278 平方公里', '278 km²'],
    ['5000 m²', '5,000 平方米', '5,000 m²'],
    ['DISTRICT', '县级', 'district'],
    ['2018-10', '2018-10', '2018-10'],
    ['区块链', '区块链', '区块链'],
  ])('%s is %s in Chinese and %s in English', (value, chinese, english) => {
    expect([valueWords(zh, value), valueWords(en, value)]).toEqual([chinese, english]);
  });
});
