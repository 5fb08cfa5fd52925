import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../../import/extract/index.ts';
import { topicsIn } from '../../../import/names/topics.ts';
import { readDocument } from '../../../import/read/index.ts';

/** `name: topic` of all extractors, each with the words of the name as quote. */
function topics(text: string): string[] {
  const document = readDocument(new TextEncoder().encode(text));
  const found = EXTRACTORS.flatMap((extractor) => extractor.extract(document).proposals).filter(
    (proposal) => proposal.predicate === 'topic',
  );
  for (const { spans, value } of found) {
    const quote = spans.map((span) => span.quote).join('');
    expect(topicsIn(quote)).toContain(value?.kind === 'text' ? value.text : '');
  }
  return [
    ...new Set(found.map((p) => `${p.subject.name}: ${p.value?.kind === 'text' ? p.value.text : ''}`)),
  ].sort();
}

describe('topics in names', () => {
  it.each<[string, string[]]>([
    ['佛山市人民政府印发《佛山市氢能产业发展规划》。', ['佛山市氢能产业发展规划: 氢能']],
    ['工信部发布《车联网产业发展行动计划》。', ['车联网产业发展行动计划: 智能网联汽车']],
    ['杭州区块链产业园位于杭州市。', ['杭州区块链产业园: 区块链']],
    ['苏州成立苏州生物医药产业基金，总规模10亿元。', ['苏州生物医药产业基金: 生物医药']],
    ['东莞市星河大数据科技有限公司成立于2018年。', ['东莞市星河大数据科技有限公司: 大数据']],
  ])('%s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  it.each([
    '广州市人民政府印发《广州市养老服务条例》，区块链与人工智能是热点。',
    '广州市工业和信息化局在推动区块链。',
  ])('but not %s', (text) => {
    expect(topics(text)).toEqual([]);
  });

  it('takes Latin words whole', () => {
    expect(topicsIn('百度AI创新中心')).toEqual(['人工智能']);
    expect(topicsIn('MAIN广场')).toEqual([]);
    expect(topicsIn('5G产业园')).toEqual(['5G']);
  });
});
