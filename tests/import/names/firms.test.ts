/** Firms that structure, lists and predicates show, and what looks like them. */
import { describe, expect, it } from 'vitest';
import { firms } from './named.ts';

describe('names of a form of their own', () => {
  it.each([
    [
      'an insurer',
      '安心财险偿付能力不足，北嵘方正人寿和三嵘人寿未披露',
      ['安心财险', '北嵘方正人寿', '三嵘人寿'],
    ],
    ['a rural bank', '江嵘农商行近日公告，由隆嵘六盘山村镇银行承接', ['江嵘农商行', '隆嵘六盘山村镇银行']],
    [
      'coined characters and what only a firm has',
      '昕芃科技股价大涨，钧峤电子中标该项目',
      ['昕芃科技', '钧峤电子'],
    ],
    ['an office of lawyers', '由北嵘德恒律师事务所的合伙人担任', ['北嵘德恒律师事务所']],
    ['in marks of another kind', '显示技术公司「秋嵘半导体」已于近期连续完成融资', ['秋嵘半导体']],
    ['shares that may be taken off', '*ST嵘康收到通知，ST嵘通涨停', ['*ST嵘康', 'ST嵘通']],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));
  it.each([
    '江苏省内农商行、各地村镇银行改革',
    '多家会计师事务所参与，该律师事务所表示',
    'ST板块走强，ST股票风险',
    '传统寿险、财险增长',
  ])('none: %s', (text) => expect(firms(text)).toEqual([]));
});

describe('firms of a place', () => {
  it.each([
    ['the arm of a brand', '、华为成都、', '华为成都'],
    [
      'any two characters behind the place',
      '总投资12亿的湖北新日电动车有限公司开业',
      '湖北新日电动车有限公司',
    ],
    ['coined characters behind a brand', '[思科瑞](链接)', '思科瑞'],
    ['… that end like a firm', '宏碁智医也在检测上', '宏碁智医'],
    ['a car maker', '，敏安汽车位于江苏', '敏安汽车'],
    ['two firms joined by 及', '由鹏广投资管理有限公司及兴业银行湛江分行发起', '兴业银行湛江分行'],
    ['… with 公司', '与腾讯贵州公司共建', '腾讯贵州公司'],
    ['… of the country', '天岳、Zoetis中国等企业', 'Zoetis中国'],
    ['a carrier', '支持洛阳移动联合企业建设', '洛阳移动'],
    ['a public investor', '合肥通过合肥建投引入项目', '合肥建投'],
    [
      'a coined word before the place',
      '。云上贵州大数据产业发展有限公司成立',
      '云上贵州大数据产业发展有限公司',
    ],
  ])('%s', (_what, text, expected) => expect(firms(text)).toContain(expected));

  it.each([
    ['what goes on', '广州移动支付和衢州金投资平台', []],
    ['a brand and the place of something', '华为成都研究所', ['华为']],
    ['… or what it does there', '新思科技武汉研发中心', ['新思科技']],
    ['a brand and a city', '华为、成都市', ['华为']],
    ['an adverb behind a brand', '腾讯曾，华为均、百度系、阿里系', ['腾讯', '华为', '百度', '阿里巴巴']],
    ['what a firm has two of', '星帮集团双总部设在贵阳', ['星帮集团']],
    ['what kind of firm', '委托第三方物流公司，创新性企业集团和纯软件公司，某大型药企集团', []],
    ['what kind of group of a place', '广东大型骨干文化媒体集团', []],
    ['a field', 'AI中国、GDP中国等', []],
    ['the class noun in a list', '公司、华为、中兴通讯等企业', ['华为', '中兴通讯']],
  ])('none: %s', (_what, text, expected) => expect(firms(text)).toEqual(expected));
});

describe('firms by what is said of them', () => {
  it.each([
    ['founded', '，纳芯微成立于2013年5月', '纳芯微'],
    ['two characters, founded, and of a kind', '网龙成立于1999年，是国内知名的软件开发商。', '网龙'],
    ['moved', '；思瑞浦由上海迁至苏州', '思瑞浦'],
    ['its kind', '能华微电子是园内第一家IDM企业。', '能华微电子'],
    ['sold, in Latin letters', '现已被 Skyworks 收购', 'Skyworks'],
    [
      'a legal form in Latin letters',
      '以CargoSmart（Hong Kong） Limited租用',
      'CargoSmart（Hong Kong） Limited',
    ],
    ['a brand with its Latin name', '吸引微软（Microsoft）到香港', '微软'],
  ])('%s', (_what, text, expected) => expect(firms(text)).toContain(expected));

  it.each([
    [
      'two characters with nothing else of a firm',
      '清华成立于1911年，是企业家的摇篮；协会成立于2016年，总部位于北京。',
    ],
    ['a park', '云栖小镇成立于2013年，莱芯产业园总部位于城东'],
    ['an institute', '之江实验室成立于2017年'],
    ['a person', '张小泉说，王传福是公司创始人，王建国由北京迁至上海'],
    ['a museum', '中国美术馆总部位于北京'],
    ['Latin words', '由 Python 投资的时间，被 RNA 转录'],
    ['a common noun', '该企业成立于2013年，平台由上海迁至苏州'],
    ['a standard', '支持 WiFi 和 Bluetooth 的产品'],
  ])('none: %s', (_what, text) => expect(firms(text)).toEqual([]));
});

describe('lists of firms', () => {
  it.each([
    ['that have moved in', '卓胜微、中科芯均在园内。', ['卓胜微', '中科芯']],
    ['… behind 等', '氢璞创能、未势能源等均已入驻。', ['氢璞创能', '未势能源']],
    ['that found together', '国开金融、亦庄国投等共同发起', ['国开金融', '亦庄国投']],
    ['closed by 这些', '朗玛信息、易鲸捷这些本地公司', ['朗玛信息', '易鲸捷']],
    ['of known ones and one more', '飞利浦、西门子和伊莱克斯等配套', ['飞利浦', '西门子', '伊莱克斯']],
    ['with plain words among them', '京东方、维信诺、彩虹液晶等企业', ['京东方', '维信诺', '彩虹液晶']],
    ['closed by 新势力', '像蔚来、威马这些造车新势力', ['蔚来', '威马']],
    ['closed by 大厂', 'AMD、Broadcom、Marvell等AI芯片大厂', ['AMD', 'Broadcom', 'Marvell']],
    ['whose noun comes before the deed', '唯品会、腾讯等企业均入驻园区', ['唯品会', '腾讯']],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));

  it.each([
    ['projects of sectors', '已投向深海科技、数字文娱等19个项目'],
    ['people', '王建国、刘志强先后入驻项目组'],
    ['parties', '甲方、乙方共同出资'],
    ['teams', '院士团队、科研机构先后入驻'],
    ['sectors', '高端制造、现代金融均在园内布局'],
  ])('none: %s', (_what, text) => expect(firms(text)).toEqual([]));
});

describe('where the name of a firm begins', () => {
  it.each([
    ['behind what was said', '注册一个壳。”阅文集团负责人', ['阅文集团']],
    ['behind a verb', '与满满合并成满帮集团', ['满帮集团']],
    ['behind marks of layout', '[长河集团上市](#)', ['长河集团']],
    ['not inside another name', '新思科技在园内', ['新思科技']],
    ['集团 belongs to it', '引进了浪潮集团；', ['浪潮集团']],
    ['… whatever follows', '中电信量子集团成为股东', ['中电信量子集团']],
    ['公司 does not', '腾讯公司入驻', ['腾讯']],
    ['whose subsidiary it is', '是长河钢铁有限公司旗下全资子公司', ['长河钢铁有限公司']],
    ['a kind of firm is none', '是一家综合性置业公司', []],
    ['中建 is no verb', '近日，中建嵘力建设有限公司承接', ['中建嵘力建设有限公司']],
    [
      'nor is 建 before a coined character',
      '位于内丘县的建嵘（河北）焦化有限公司',
      ['建嵘（河北）焦化有限公司'],
    ],
    ['behind with whom', '英嵘智能还将与长河集团合作', ['英嵘智能', '长河集团']],
    ['a department is no end of one', '中国银行深圳罗湖支行公司金融部主任', ['中国银行深圳罗湖支行']],
    ['… 公司 is', '长河能源公司业务范围', ['长河能源公司']],
    ['a list ends with 等', '比亚迪、广州沃嵘等自动驾驶公司在此测试', ['比亚迪', '广州沃嵘']],
    ['an adverb is no part of it', '纳芯微本是车载芯片的龙头企业', ['纳芯微']],
    ['whose buyer it is', '转让方为中国嵘武钢铁集团有限公司', ['中国嵘武钢铁集团有限公司']],
    [
      'plain words before a kind of fund',
      '由中国文化产业投资母基金管理有限公司主办',
      ['中国文化产业投资母基金管理有限公司'],
    ],
    ['behind a visit', '先后造访中石油集团、长河集团', ['中石油集团', '长河集团']],
    ['behind with', '股权结构中，与国嵘集团并列', ['国嵘集团']],
    ['a brand before a place', '中建山东投资有限公司出资', ['中建山东投资有限公司']],
    ['all of a group', '导致整个集团生产停滞', []],
    ['what utilities do', '比如供电、供气、供油、供水等企业', []],
    ['a kind of machine', '活体机器人发布', []],
    ['kinds of machines', '特种机器人、仿人机器人等产品亮相', []],
    ['itself', '宇树科技本身成立于2016年', ['宇树科技']],
    ['what a firm does with capital', '有助于夯实资本', []],
    ['from Taiwan', '台企蚌埠嵘成食品有限公司内', ['蚌埠嵘成食品有限公司']],
    [
      'with one of another country',
      '已与吉尔吉斯斯坦嵘别克有限责任公司签署协议',
      ['吉尔吉斯斯坦嵘别克有限责任公司'],
    ],
    ['what a broker puts on each page', '请务必阅读正文最后的中国嵘河证券股份公司免责声明', []],
    ['named by its kind', '遇到了一家名为广东广嵘中璟的投资方', ['广东广嵘中璟']],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));
});

it('lists behind firms that are many', () => {
  expect(firms('涉及的公司也较多，包括嵘力科技、软嵘股份、沈阳机床、华立仪表等均有望受益')).toEqual(
    expect.arrayContaining(['嵘力科技', '软嵘股份']),
  );
  expect(firms('涉及的领域也较多，包括新能源、新材料、人工智能等均有望受益')).toEqual([]);
});

describe('brands that are words as well', () => {
  it.each([
    ['before an office', '苹果首席执行官到访，小米董事长在场', ['苹果', '小米']],
    ['before what a firm does', '日前，协鑫宣布扩产', ['协鑫']],
    ['in a list of firms', '引进华为、苹果等企业', ['华为', '苹果']],
    ['not behind another character', '嵘协鑫宣布扩产', []],
    ['not food', '华池县当地小米、锅巴等特产，以苹果、梨为主', []],
    ['not what is grown', '建设密植苹果基地', []],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));
});

describe('firms that brackets list', () => {
  it.each([
    [
      'behind a word of the stock market',
      '相关标的包括动力系统（宗申动力、卧龙电驱、嵘力动力）、地面（海嵘广泰、应流股份）。',
      ['宗申动力', '卧龙电驱', '嵘力动力', '海嵘广泰', '应流股份'],
    ],
    ['known ones', '整机厂商（亿航智能、万丰奥威、绿嵘慧充）加快布局', ['亿航智能', '万丰奥威', '绿嵘慧充']],
    ['behind a colon', '建议关注：卧龙电驱、宗申动力、嵘力动力。', ['卧龙电驱', '宗申动力', '嵘力动力']],
    ['no fields', '相关标的受益于新能源（光伏、风电、储能）和新材料。', []],
    ['no sectors to watch', '建议关注半导体、人工智能、新能源。', []],
    ['no places', '相关标的分布于华东（上海、杭州、南京）。', []],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));
});
