/** Firms in news of financing and of the stock exchange, and what stands in the same places. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../import/names/index.ts';

const firms = (text: string): string[] =>
  analyse(text, { outer: [] })
    .mentions.filter((m) => m.type === 'Company')
    .map((m) => m.name);

describe('who invests in a round', () => {
  it.each([
    [
      'leads and follows',
      '本轮融资由兰芷资本领投，禾木亚洲、Redwood跟投',
      ['兰芷资本', '禾木亚洲', 'Redwood'],
    ],
    [
      'behind what it is',
      '由兰芷资本领投，液冷企业禾木达、老股东青禾资本共同参与',
      ['兰芷资本', '禾木达', '青禾资本'],
    ],
    [
      'an arm of a group',
      '完成B轮融资，晶科能源、山东能源集团兖禾资本联合投资',
      ['晶科能源', '山东能源集团', '兖禾资本'],
    ],
    ['in a bracket', '多轮融资（Accel、红杉、高盛等）', ['Accel', '红杉', '高盛']],
    ['of an earlier round', '获得兰芷资本、禾木创投的天使轮投资以来', ['兰芷资本', '禾木创投']],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));

  it.each([
    ['kinds of investors', '本轮融资由政府和社会资本共同参与，多家知名机构、老股东跟投'],
    ['a verb that holds a conjunction', '兰业富联参与联合投资，融资完成'],
    ['an unnamed one', '本轮融资由某国内头部主机厂、某头部汽车零部件公司联合投资'],
    ['other things that are done together', '两地的学校、医院共同参与垃圾分类'],
  ])('none: %s', (_what, text) => expect(firms(text)).toEqual([]));
});

describe('who raises a round, has a code, announces', () => {
  it.each([
    ['a round', '工业自动化企业兰芷机器人完成近1亿元C轮融资', ['兰芷机器人']],
    ['a code', '兰园生物（300001）是龙头', ['兰园生物']],
    ['an announcement', '7、兰龙药业公告，拟减持', ['兰龙药业']],
    ['… on a day', '上市公司青禾长嵘2016年2月15日晚发布公告，拟收购', ['青禾长嵘']],
    ['… in marks', '上市公司“勤嵘光电”2016年1月3日晚间发布公告', ['勤嵘光电']],
    ['… that says', '上嵘梅兰公告称，将收购资产', ['上嵘梅兰']],
    ['whose shares are bought', '拟购买联嵘教育80%股权、康嵘科技45%股权', ['联嵘教育', '康嵘科技']],
    ['a shareholder', '公司股东九兰控股拟将其股份转让', ['九兰控股']],
    ['an investment', '云汐科创获中国石化、中国电信战略投资', ['云汐科创', '中国石化', '中国电信']],
    ['an amount', '青禾第七日获上千万美元融资', ['青禾第七日']],
    [
      'codes in a list',
      '其中云帆软件（300001.SZ）、青禾食品（600001.SH）及兰湾照明（603001.SH）3家公司',
      ['云帆软件', '青禾食品', '兰湾照明'],
    ],
    [
      'a follower whose name holds 联合',
      '由兰芷资本领投，白沙洲联合资本跟投',
      ['兰芷资本', '白沙洲联合资本'],
    ],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));

  it.each([
    ['the firm itself', '公司去年完成A轮融资，该公司公告，年度公告，重大事项公告'],
    ['places and bodies', '上海市公告，证监会公告，工信部公告（第123456号）'],
    ['bodies on a day', '证监会2016年1月3日发布公告，市政府5月3日公告称'],
    ['whose shares are not said', '公司持有其35%的股权，转让所持20%股权'],
    ['why one announces nothing', '因重大事项未公告，如有变化'],
    ['other rounds', '完成首轮谈判和第二轮土地承包'],
    ['who is no firm', '该项目获国家战略投资，小微企业获银行融资，农户获万元投资'],
    ['kinds in Latin letters', '企业AI、公司CEO宣布，SaaS估值下降'],
    ['what a firm says', '某公司“员工第一”的口号宣布，上市公司全部股份投资者'],
  ])('none: %s', (_what, text) => expect(firms(text)).toEqual([]));
});

describe('lists with a brand that holds a function word', () => {
  it.each([
    ['洲兰、雷兰、联建、艾比森等五家企业总部', ['洲兰', '雷兰', '联建', '艾比森']],
    ['，广东协同华为、方正信息等企业', ['华为', '方正信息']],
  ])('%s', (text, expected) => expect(firms(text)).toEqual(expected));
});

describe('a name behind the class that it is of', () => {
  it.each([
    ['with a bracket', '印刷电路厂商奥特斯（AT&S）在重庆举行奠基典礼', '奥特斯'],
    ['with a verb', '芯片独角兽燧芯微宣布完成融资', '燧芯微'],
    ['in marks', '耳机公司“慢慢听见”完成Pre-B轮融资', '慢慢听见'],
    ['of plain words that end like a firm', '获照明行业上市公司方阵股份投资', '方阵股份'],
    ['in Latin letters', '邀请景观咨询公司ABCOM参与招标', 'ABCOM'],
    ['… of several words', '丹麦风机制造企业Nordvind Works BV决定设点', 'Nordvind Works BV'],
    ['by its worth', 'Lumora估值又翻了一番', 'Lumora'],
    ['by who founded it', '兰湾资本创始合伙人认为', '兰湾资本'],
    ['by what it founds with another', '与青禾光电合资成立新厂', '青禾光电'],
  ])('%s', (_what, text, expected) =>
    expect(
      analyse(text, { outer: [] })
        .mentions.filter((m) => m.type === 'Company')
        .map((m) => m.name),
    ).toContain(expected));
  it.each([
    '供应商纷纷表示，厂商之间的竞争',
    '上市公司股东大会，龙头的作用',
    '运营商们在开会，服务商应当的',
  ])('none: %s', (text) => expect(analyse(text, { outer: [] }).mentions).toEqual([]));
});

describe('what stands where a name could stand', () => {
  const named = (text: string): string[] =>
    analyse(text, { outer: [] })
      .mentions.filter((m) => (m.type === 'Company' || m.type === 'Park') && !m.weak)
      .map((m) => m.name);
  it.each([
    ['the banks of a city', '请到三亚市银行办理'],
    ['a kind of question', '招商对象是金融类公司'],
    ['a person and a term', '您短期小镇的入住，长租小镇的公寓'],
  ])('%s', (_what, text) => expect(named(text)).toEqual([]));
  it.each([
    ['a bank of a city', '广州银行今日公告', '广州银行'],
    ['a firm and what it does', '诺芯微成立于2015年', '诺芯微'],
  ])('%s', (_what, text, expected) => expect(named(text)).toContain(expected));
});
