import { expect, it } from 'vitest';
import { EXTRACTORS } from '../../../import/extract/index.ts';
import { readDocument } from '../../../import/read/index.ts';

/** Broken files and dumps hold one thing over and over; an expression that tries every way of cutting it would never end. */
const UNITS = [
  '0',
  '1年',
  '19',
  '0 ',
  'a',
  'Ab ',
  'A、',
  '云',
  '云帆科技、',
  '（云帆科技、云汐动力）',
  '2月26日，',
  '2000年6月《云帆办法》规范。',
  '数字云帆产业园、',
  '落户高新区，',
  '有限公司',
  '甲公司（',
  '（',
  '《',
  '》',
  '《甲》',
  '《关于',
  '管理实施',
  '规划',
  '北京市',
  '产业园',
  '基金',
  '办公室',
  '、',
  '，',
  '“',
  '与',
  '第',
  '亿元',
  '-',
  '*',
  '`',
  '[a](b)',
  '<b>',
  '&amp;',
  '|',
  '\u3000',
];
const FORMS: Readonly<Record<string, (words: string) => string>> = {
  'a paragraph': (words) => `# 报告\n\n云帆科技${words}入驻产业园。\n`,
  'a table in Markdown': (words) =>
    `| 名称 | 内容 |\n|---|---|\n| 云帆科技 | ${words} |\n| ${words} | 海辰 |\n`,
  'a table in HTML': (words) =>
    `<html><body><table><tr><td>名称</td><td>内容</td></tr><tr><td>${words}</td><td>海辰</td></tr></table></body></html>`,
};

it.each(
  Object.keys(FORMS).flatMap((form) => UNITS.map((unit) => [unit, form] as const)),
)('%j five hundred times in %s is read to its end', (unit, form) => {
  const text = FORMS[form]!(unit.repeat(500));
  const document = readDocument(new TextEncoder().encode(text));
  const proposals = EXTRACTORS.flatMap((extractor) => extractor.extract(document).proposals);
  for (const { spans } of proposals)
    for (const { start, end, quote } of spans) expect(document.text.slice(start, end)).toBe(quote);
});
