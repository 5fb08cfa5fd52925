import { describe, expect, it } from 'vitest';
import { isContentsEntry } from '../../../import/blocks/contents.ts';
import { isCaption, noiseReason } from '../../../import/blocks/lines.ts';
import { blockOf, kinds, read } from './read.ts';

describe('lines that are page furniture by themselves', () => {
  it.each([
    ['扫一扫', 'share text'],
    ['微信扫一扫关注我们', 'share text'],
    ['分享文章到微信', 'share text'],
    ['生成海报', 'share text'],
    ['分享到：微信 微博 QQ空间', 'share text'],
    ['关注某某网微信公众号', 'share text'],
    ['字号:', 'page control'],
    ['字体：【大 中 小】', 'page control'],
    ['【打印】【关闭】', 'page control'],
    ['打印本页 关闭窗口', 'page control'],
    ['首页 > 政务公开 > 通知公告', 'navigation'],
    ['您当前所在位置：首页 > 新闻', 'navigation'],
    ['位置：首页 > 园区概况', 'navigation'],
    ['某某首页|某某新闻|美食|旅游|城市|汽车|健康', 'navigation'],
    ['|邮箱|注册|登录', 'navigation'],
    ['搜狐网站', 'navigation'],
    ['上一篇：某市召开会议', 'navigation'],
    ['上一篇某市召开会议', 'navigation'],
    ['某市公布《数据管理条例》下一篇', 'navigation'],
    ['下一则：某市召开会议', 'navigation'],
    ['责编:李四', 'editor line'],
    ['（责任编辑：王五）', 'editor line'],
    ['投稿邮箱:abc@example.org   详情访问某网', 'contact line'],
    ['版权所有 某某新闻网', 'copyright'],
    ['[3]孙某．云岚科学园产业集群的竞争优势分析[J].管理评论,2015(3)', 'reference'],
    ['[5]某百科．嵘谷科技城[EB/OL].2016-02-01', 'reference'],
    ['京ICP备00000000号 京公网安备000号', 'copyright'],
    ['• 路过', 'reactions'],
    ['阅读量：1,024', 'reactions'],
    ['- 12 -', 'page number'],
    ['第 3 页 共 20 页', 'page number'],
    ['＊＊＊', 'separator'],
    ['第一节 总体要求……………… 12', 'table of contents'],
  ])('%s: %s', (line, reason) => expect(noiseReason(line)).toBe(reason));

  it.each([
    '位置：合肥市包河区青梧路8号',
    '扫一扫支付平台由某某科技有限公司建设。该平台已服务三百家企业，覆盖全市所有区县。',
    '分享经济发展指南',
    '关注重点领域，加大对公众号运营企业的扶持',
    '字号老店保护办法',
    '打印设备产业园',
    '上一年度，全市企业数量增长三成。',
    '上一篇文章介绍了园区的企业。',
    '园区建设的情况见下一篇。',
    '支持',
    '12',
    '2021',
    '第三页岩气田项目',
    '版权产业园区',
    '主办单位：某市人民政府',
    '联系电话：0000-0000000',
    '编辑部设在某市经信局',
    '责任单位：市发展改革委、市财政局',
    '附件：1.申报表',
    '相关政策',
    '阅读全民行动计划（2021—2025年）',
  ])('%s is kept', (line) => {
    expect(noiseReason(line)).toBeUndefined();
  });
});

describe('tables of contents', () => {
  it.each([
    '摘要.....\t2',
    '1.1 做好顶层设计，统筹推进。.....\t42',
    '附录 1：政策汇总……53',
    '三、保障措施 . . . . . . . 17',
  ])('%s is an entry', (line) => expect(isContentsEntry(line)).toBe(true));

  it.each([
    '等等……',
    '他说……2019年会更好。',
    '增长 3.25',
    '版本 1.2.3.4',
    'www.example.org',
    '2019...2020',
  ])('%s is none', (line) => expect(isContentsEntry(line)).toBe(false));

  it('goes with its head, also without leaders', () => {
    const text = '目  录\n一、前言 1\n二、现状 3\n三、建议 9\n\n一、前言\n\n氢能产业是战略性新兴产业。';
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'noise',
      'noise',
      'noise',
      'noise',
      'heading',
      'paragraph',
    ]);
  });

  it('a head without entries is kept', () => {
    expect(blockOf('目录\n\n某市氢能产业发展目录由市发改委编制。', '目录').kind).not.toBe('noise');
  });
});

const PAGE = '某市近年来大力发展人工智能产业，出台了一系列政策措施，引进了一批龙头企业和研发机构。'.repeat(8);

describe('page numbers', () => {
  it('bare numbers that count on from page to page', () => {
    const text = `${PAGE}\n\n1\n\n${PAGE}\n\n2\n\n${PAGE}`;
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'paragraph',
      'noise',
      'paragraph',
      'noise',
      'paragraph',
    ]);
  });

  it('numbers close together, or that do not count on, are content', () => {
    expect(kinds('广州\n1\n深圳\n2\n东莞\n3\n佛山').every(([kind]) => kind !== 'noise')).toBe(true);
    expect(kinds(`${PAGE}\n\n959\n\n${PAGE}\n\n738\n\n${PAGE}`).every(([kind]) => kind !== 'noise')).toBe(
      true,
    );
  });
});

describe('running heads', () => {
  it('a line repeated where pages break', () => {
    const head = '某市人工智能产业白皮书';
    const text = Array.from({ length: 4 }, (_, i) => `${PAGE}\n\n${head}\n\n- ${i + 1} -`).join('\n\n');
    expect(
      kinds(`${text}\n\n${PAGE}`).filter(([kind, words]) => kind === 'noise' && words === head),
    ).toHaveLength(4);
  });

  it('a repeated heading between whole paragraphs is kept', () => {
    const text = Array.from({ length: 4 }, () => `主要任务\n\n${PAGE}`).join('\n\n');
    expect(kinds(text).every(([kind]) => kind !== 'noise')).toBe(true);
  });
});

describe('lists of links to other pages', () => {
  const teasers = '相关推荐\n\n某地氢能新政发布 引发关注\n\n原标题:某地氢能新政发布 近日,\n\n氢能2021-03-18';

  it('reach to the end', () => {
    expect(
      kinds(`${PAGE}\n\n${teasers}`)
        .slice(1)
        .every(([kind]) => kind === 'noise'),
    ).toBe(true);
  });

  it('or to the next real paragraph', () => {
    const after =
      '市工信局负责人表示，将继续完善产业扶持政策，支持企业加大研发投入，建设创新平台，打造产业集群。';
    expect(kinds(`${PAGE}\n\n${teasers}\n\n${after}`).at(-1)).toEqual(['paragraph', after]);
  });

  it('相关政策 heads content', () => {
    expect(kinds(`${PAGE}\n\n相关政策\n\n《某市氢能产业规划》`).every(([kind]) => kind !== 'noise')).toBe(
      true,
    );
  });
});

describe('captions', () => {
  it.each([
    '表：重点园区情况',
    '图 1：企业分布',
    '表1 产业基金一览',
    '图2-3 空间布局',
    '表3:某市备案统计',
    '资料来源：公开资料整理',
    '数据来源:某研究院。',
  ])('%s is one', (line) => expect(isCaption(line)).toBe(true));

  it.each([
    '表示支持',
    '图书馆',
    '表1所列企业均已备案。',
    '表彰20家企业',
    '图为会议现场',
    '资料来源广泛',
  ])('%s is none', (line) => expect(isCaption(line)).toBe(false));
});

it('noise has a reason, and nothing else has one', () => {
  for (const block of read(`${PAGE}\n\n扫一扫\n\n${PAGE}\n\n责编:李四`).blocks)
    expect(block.reason !== undefined).toBe(block.kind === 'noise');
});

describe('the foot of a page', () => {
  const FOOT =
    '主办：云岚县人民政府办公室 承办：云岚县数据局\n地址：云岚县车站路1号 邮编：425000\n版权所有 云岚县门户网站';

  it('who hosts it and where it is, above its licence', () => {
    const read = kinds(`${PAGE}\n\n${FOOT}`).filter(([, words]) => /主办|地址/.test(words));
    expect(read.map(([kind]) => kind)).toEqual(['noise', 'noise']);
  });

  it('without a licence the same lines are content', () => {
    const lines = FOOT.split('\n').slice(0, 2).join('\n');
    const read = kinds(`${PAGE}\n\n${lines}\n\n${PAGE}`).filter(([, words]) => /主办|地址/.test(words));
    expect(read.map(([kind]) => kind)).not.toContain('noise');
  });

  it('a sentence above the licence is content', () => {
    const read = kinds(`${PAGE}\n\n云岚产业园位于江海路，今年扩建。\n版权所有 云岚县门户网站`);
    expect(read.find(([, words]) => words.includes('扩建'))?.[0]).not.toBe('noise');
  });
});
