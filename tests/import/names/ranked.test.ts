/** Rankings that lost their lines, and legal forms that end before a number. */
import { describe, expect, it } from 'vitest';
import { firms } from './named.ts';

const NAMES = [
  '青梧技术有限公司',
  '白鹿信息技术（集团）有限公司',
  '江州邮电科学研究院',
  '中衡软件股份公司',
  '上海云栖网络技术(上海)有限公司',
  '松江通信集团',
];
const numbered = (mark: string): string => NAMES.map((name, i) => `${i + 1}${mark}${name}`).join('');

describe('a ranking in one line', () => {
  it.each([
    ['bare numbers under a head', `名单如下：序号企业名称${numbered('')}`],
    ['numbers with a dot', `入围企业：${numbered('.')}。`],
    ['spaces between', `排名 企业 ${NAMES.map((name, i) => `${i + 1} ${name}`).join(' ')}`],
    ['going on from another page', `${NAMES.map((name, i) => `${i + 31}${name}`).join('')}`],
  ])('%s', (_what, text) => expect(firms(text)).toEqual(expect.arrayContaining(NAMES.slice(0, -1))));

  it('no name reaches over a number', () =>
    expect(firms(numbered('')).filter((name) => /\d/.test(name))).toEqual([]));

  it.each([
    ['steps', '1打开页面2填写企业名称3上传材料4等待审核5领取证书6结束'],
    ['clauses', '1，甲方是公司；2，乙方是公司；3，丙方是公司；4，丁方是公司；5，戊方是公司。'],
    ['figures that count up by chance', '增速1个百分点，企业2万家，园区3个，集团4家，公司5家。'],
  ])('not: %s', (_why, text) => expect(firms(text)).toEqual([]));
});

describe('a legal form and a number end a name', () => {
  it.each([
    ['two only', '13白鹿国际信息技术有限公司14青梧动力信息技术有限公司', '青梧动力信息技术有限公司'],
    ['a group', '77松江集团78博彦云科技股份有限公司', '博彦云科技股份有限公司'],
  ])('%s', (_what, text, name) => expect(firms(text)).toContain(name));
});
