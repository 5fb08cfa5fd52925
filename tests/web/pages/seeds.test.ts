import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { skipWithoutBrowser } from '../browser.ts';
import { useSite } from '../site.ts';
import { countedBy, see } from './page-kit.ts';

const SEEDS = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));

/**
 * What each question must show, in their order: the names, days, figures and words that a person finds who reads the five
 * documents. `rows`: how many there are, where they are listed.
 */
const ANSWERS: readonly { readonly shows: readonly string[]; readonly rows?: number }[] = [
  {
    shows: [
      '广州市黄埔区广州开发区促进风险投资发展办法',
      '2017-06-23',
      '广州市黄埔区人民政府办公室',
      '广州市加快IAB产业发展五年行动计划(2018-2022年)',
      '2018-03-22',
      '2017年12月，广州发布《广州区块链白皮书》',
    ],
    rows: 11,
  },
  {
    shows: [
      // A fund is counted where its park or place is: three funds of parks in Hunan, 0.5, 1 and 30 亿.
      '36 亿元 (3 个有金额)',
      '100 亿元 (1 个有金额)',
      // Guangdong: 2, 4 and 10 亿 of parks, 20 of Nanhai and 10 of Guangzhou, which their names say.
      '46 亿元 (5 个有金额)',
      '雄岸全球区块链创新基金',
      '杭州区块链产业园',
      '5,000 万美元',
    ],
    rows: 16,
  },
  {
    shows: [
      '杭州市经济和信息化委员会',
      '杭州市金融办',
      '杭报集团',
      '杭州城投资产管理集团',
      '万向控股有限公司',
      '中国电子技术标准化研究院',
      '杭州市萧山区人民政府',
    ],
    rows: 3,
  },
  { shows: ['腾讯', '广东省', '广州市', '黄埔区', '广东省聚集了华为、腾讯', '广州市黄埔区'] },
  {
    shows: [
      '中国区块链技术和应用发展白皮书（2016）',
      '软件和信息技术服务业发展规划（2016-2020年）',
      '云计算发展三年行动计划（2017 年-2019 年）',
      '2018年信息化和软件服务业标准化工作要点',
      '关于组织开展信息消费试点示范项目申报工作的通知',
      '“十三五”国家信息化规划的通知',
      '工信部',
    ],
  },
  {
    shows: [
      '3 处分歧',
      '2016-12',
      '2018-10',
      '2018-05-14',
      '2017-12',
      '2018-03-22',
      '2016 年 12 月　国务院《“十三五”国家信息化规划的通知》',
    ],
  },
  { shows: ['东莞市区块链产业调研报告', '2017-12-22', '苏州高铁新城管委会', '苏州同济区块链研究院'] },
  {
    shows: ['腾讯', '金蝶', '前海橙色魔方', '500 万元', '127 万元', '深圳市发展和改革委员会'],
    rows: 3,
  },
  { shows: ['年份', '2018', '广东省', '未载明', '合计'] },
  { shows: ['广东迪特赛恩软件技术有限公司'] },
  { shows: ['28,717 家', '据天眼查', '截至 2022-01-24', '400 家', '广州已集聚区块链企业约 400 家'] },
  { shows: ['4 个节点，3 条关系', '江苏省', '苏州高铁新城管委会', '苏州同济区块链研究院'] },
];

/** Real documents, where they are at hand: the questions of the start page find what these documents say. */
describe.skipIf(skipWithoutBrowser || !existsSync(SEEDS))(
  'the twelve questions on real documents',
  { timeout: 120_000 },
  () => {
    const site = useSite(SEEDS);

    it.each(
      ANSWERS.map((answer, index) => ({ number: index + 1, ...answer })),
    )('number $number is answered in full', async ({ number, shows, rows }) => {
      await site.open('/');
      await site.page.waitForLoadState('networkidle');
      await site.page
        .locator('.question')
        .nth(number - 1)
        .click();
      for (const words of shows) await see(site.page, words);
      if (rows !== undefined) await expect.poll(() => site.page.locator('tbody tr').count()).toBe(rows);
      await site.picture(`seeds-question-${number}`);
    });

    it('number 1 is in the order of dates, each with its words', async () => {
      await site.open('/explore#view=table&within=广州市');
      await site.page.locator('tbody tr').nth(10).waitFor();
      const dates = await site.page.locator('tbody tr td:nth-of-type(1)').allInnerTexts();
      const known = dates.filter((date) => /^\d/.test(date));
      expect(known).toHaveLength(9);
      expect(known).toEqual([...known].sort());
      expect(
        await site.page
          .locator('tbody tr')
          .filter({ has: site.page.locator('q') })
          .count(),
      ).toBe(11);
    });

    it('number 9 counts as the API does, and its sums are the sums of its cells', async () => {
      await site.open('/explore#view=chart&by=YEAR_PROVINCE');
      await site.page.locator('.matrix td').first().waitFor();
      const provinces = await site.page.locator('.matrix thead th').allInnerTexts();
      const years = await site.page.locator('.matrix tbody th').allInnerTexts();
      const rows = await site.page
        .locator('.matrix tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent || 0))),
        );
      for (const row of rows)
        expect(row.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(row.at(-1));
      const shown = years.flatMap((year, row) =>
        provinces.slice(1, -1).flatMap((province, column): [string, number][] => {
          const count = rows[row]?.[column] ?? 0;
          return count > 0 ? [[`${year} ${province}`, count]] : [];
        }),
      );
      expect(new Map(shown)).toEqual(await countedBy(site.server.url, 'policies', 'YEAR, PROVINCE'));
      expect(shown.length).toBeGreaterThan(30);
    });

    it('asked nobody but this machine and broke no rule of its policy', () => {
      expect(site.browser.outside).toEqual([]);
      expect(site.browser.violations).toEqual([]);
      expect(site.browser.errors).toEqual([]);
    });
  },
);
