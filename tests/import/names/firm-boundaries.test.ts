/** Where the name of a firm begins, what is no firm although it ends like one, and one firm under two names. */
import { describe, expect, it } from 'vitest';
import { analyse, establishedNames, givenNames, withRepeats } from '../../../import/names/index.ts';
import { firms } from './named.ts';

it.each([
  ['behind a conjunction', '援建的20多个项目和国嵘集团、中嵘集团等央企', ['国嵘集团', '中嵘集团']],
  ['behind the zone they are in', '区内嵘迪生物、欧嵘生物等重点企业取得批件', ['嵘迪生物', '欧嵘生物']],
])('the first firm of a list %s', (_name, text, expected) => {
  expect(firms(text)).toEqual(expected);
});

describe('the beginning of a firm', () => {
  it.each([
    ['with the brand before a dot', '由大连重工•起重集团公司承建', '大连重工•起重集团公司'],
    ['a place and a special trade before 公司', '向上海船用曲轴公司采购', '上海船用曲轴公司'],
    [
      'before its place, where only a trade follows',
      '- 智联物联成都科技有限公司',
      '智联物联成都科技有限公司',
    ],
    ['with a word that is a verb elsewhere', '送往上海领先餐饮管理有限公司检验', '上海领先餐饮管理有限公司'],
    ['two cities', '2003年成立长沙泸州老窖酒类销售有限公司', '长沙泸州老窖酒类销售有限公司'],
    ['behind where it is', '在长沙泸州老窖酒类销售有限公司', '泸州老窖酒类销售有限公司'],
    [
      'behind a verb that goes before names',
      '原料被运到西嵘米食品(上海)有限公司',
      '西嵘米食品(上海)有限公司',
    ],
    ['behind what it is', '国际啤酒巨头百嵘英博啤酒集团宣布', '百嵘英博啤酒集团'],
    ['behind a part of the month', '8月上旬新嵘联集团表示', '新嵘联集团'],
    ['behind a dash', '合资公司–奇嵘海外实业投资有限公司成立', '奇嵘海外实业投资有限公司'],
    ['with 之 in its name', '保定盛世之星箱包制造有限公司负责人说', '保定盛世之星箱包制造有限公司'],
    [
      'of a university',
      '与暨南大学医药生物技术研究开发中心有限公司签署协议',
      '暨南大学医药生物技术研究开发中心有限公司',
    ],
    [
      'of two provinces',
      '粤澳合作中医药科技产业园开发有限公司董事长介绍',
      '粤澳合作中医药科技产业园开发有限公司',
    ],
    ['with 中 behind 是', '紧邻的是中嵘四局(塔城)能源装备有限公司', '中嵘四局(塔城)能源装备有限公司'],
    ['an exchange of goods', '广州期货交易所位于城南', '广州期货交易所'],
    [
      'before the place that its form follows',
      '嵘华科技昆山有限公司营运长告诉调研组',
      '嵘华科技昆山有限公司',
    ],
    ['… behind where it lies', '位于昆山综合保税区内的纬嵘资通昆山有限公司投产', '纬嵘资通昆山有限公司'],
    ['behind who was there', '此前曾有宝嵘石材加工有限公司在村里加工', '宝嵘石材加工有限公司'],
    ['behind who was met', '翟某拜会嵘安集团董事长', '嵘安集团'],
    ['behind what was sought', '目前已对接嵘药集团等近20家企业', '嵘药集团'],
    ['with furniture in it', '深圳市左右家私有限公司获奖', '深圳市左右家私有限公司'],
    ['behind a quotation', '“同心共进 畅想未来”禾嵘集团新品发布会', '禾嵘集团'],
    ['behind who owns such firms', '，还有民企四川禾嵘铝业集团有限公司等', '四川禾嵘铝业集团有限公司'],
    ['behind what it met', '项目遭遇央企禾嵘电网有限责任公司', '禾嵘电网有限责任公司'],
    ['behind what is taken over', '，并接过云南禾嵘股份有限公司', '云南禾嵘股份有限公司'],
    ['behind an acquisition that is done', '在收购完禾嵘集团后', '禾嵘集团'],
    ['a brand behind a place and its zone', '位于杭州未来科技城阿里巴巴集团周边', '阿里巴巴集团'],
    ['behind a number in brackets', '（五）禾嵘集团柳河制药有限公司', '禾嵘集团柳河制药有限公司'],
    ['before a trade that is one word', '中电投西安太阳能电力有限公司', '中电投西安太阳能电力有限公司'],
    ['behind who controls it', '元木资管实控人为禾嵘控股股份有限公司', '禾嵘控股股份有限公司'],
    ['behind who leads a round', '天使轮领投方峰瑞资本进一步加持', '峰瑞资本'],
    [
      'with 中国 before 联合',
      '，中国联合网络通信有限公司张家口市分公司致辞',
      '中国联合网络通信有限公司张家口市分公司',
    ],
    ['behind 我市', '，我市禾嵘科技股份有限公司入选', '禾嵘科技股份有限公司'],
    ['behind an election', '大会选举禾嵘集团为会长单位', '禾嵘集团'],
    ['before its place', '、数字重庆大数据应用发展有限公司等', '数字重庆大数据应用发展有限公司'],
    ['behind its zone', '据苏州工业园区禾嵘湖开发有限公司介绍', '禾嵘湖开发有限公司'],
    ['behind a year', '2018年度阳新禾嵘水泥有限公司排放报告', '阳新禾嵘水泥有限公司'],
    ['behind a verb with its complement', '收费略低于银嵘设计有限公司。', '银嵘设计有限公司'],
    ['behind a role', '另一间供应商益嵘无纺布有限公司在1985年创立', '益嵘无纺布有限公司'],
    ['behind a time of day', '上午中共禾嵘集团委员会召开会议', '禾嵘集团'],
    ['behind an invisible character', '\u200b禾嵘集团党委书记', '禾嵘集团'],
    ['the marks are in the name', '湖北“禾嵘”集团', '湖北“禾嵘”集团'],
    ['a name with 联合 and a place', '，香港联合交易所有限公司', '香港联合交易所有限公司'],
    ['… and a brand', '公司已会同华泰联合证券有限责任公司', '华泰联合证券有限责任公司'],
    [
      'a name with 引导',
      '成都金控产业引导股权投资基金管理有限公司为管理机构',
      '成都金控产业引导股权投资基金管理有限公司',
    ],
    ['a name with 日', '参股红星日嵘新能源股份有限公司', '红星日嵘新能源股份有限公司'],
    ['behind another firm', '禾嵘数据有限公司平台关联公司的服务', '禾嵘数据有限公司'],
    ['behind what is sealed', '一份盖有禾嵘文化集团股份有限公司公章的函', '禾嵘文化集团股份有限公司'],
    ['a name with 及', '香港交易及结算所有限公司', '香港交易及结算所有限公司'],
    ['behind a number', '；2.中国石嵘油气集团有限公司政策研究室', '中国石嵘油气集团有限公司'],
    ['behind an address', '东征路133号1556室华嵘证券股份有限公司', '华嵘证券股份有限公司'],
    ['a factory of a place', '湖南株洲特种电磁线厂、', '湖南株洲特种电磁线厂'],
    ['plain words that are a name', '与北京东方园林集团、水利部门', '北京东方园林集团'],
    [
      'behind a bracket that it does not open',
      '（毗邻的连云港灌南）云嵘生物科技有限公司停产',
      '云嵘生物科技有限公司',
    ],
    ['a firm that issues, and sells no funds', '阿里巴巴集团发行债券', '阿里巴巴集团'],
    ['behind the park that it is in', '当日，园区内江苏云嵘科技有限公司发生爆炸', '江苏云嵘科技有限公司'],
    [
      'with the group of a place that leads it',
      '陕西有色金属控股集团美嵘产业投资有限公司打井',
      '陕西有色金属控股集团美嵘产业投资有限公司',
    ],
    ['behind two places, by its trade alone', '晋中介休市昌盛煤气化公司取水', '晋中介休市昌盛煤气化公司'],
    ['a place and a loose character', '山西中汾酒业投资公司取水', '山西中汾酒业投资公司'],
    ['behind what came in the end', '经过角逐，最终易嵘半导体(宁波)有限公司获奖', '易嵘半导体(宁波)有限公司'],
    ['behind where the news is from', '某网站讯据华嵘粮管理集团有限公司消息', '华嵘粮管理集团有限公司'],
    ['behind an office and a person', '原副主任盖某垠和南嵘航空集团公司总经理', '南嵘航空集团公司'],
    [
      'behind an address',
      '地址：安徽省合肥市长宁大道888号嵘威太阳能（成都）有限公司',
      '嵘威太阳能（成都）有限公司',
    ],
    ['behind what it is in the world', '由全球化工巨头嵘峰集团建设', '嵘峰集团'],
    ['behind what money did', '并将资金投入世嵘晶源科技有限公司', '世嵘晶源科技有限公司'],
    ['of the railways of a place', '由中国铁路哈尔滨局集团有限公司负责', '中国铁路哈尔滨局集团有限公司'],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual([expected]));

  it.each([
    [
      'groups of a kind',
      '每一集团新增加的矿井，其他各大集团产量下降，组建特大型煤炭集团公司，已有煤炭大集团',
    ],
    ['some firm of a place', '一家北京房地产公司，海南省金融基金类公司，深圳数据交易平台'],
    ['a person called like a firm', '中国总裁福斯特表示'],
    ['firms of a kind', '授予内资企业集团登记管辖权，助力科创公司，立足于营运集团自有资产'],
    ['a brand inside other words', '自动驾驶过程中车轮摆动，企业办事“零跑腿”'],
    ['what kind of firm', '迎来首间特专科技公司，小核酸药物公司'],
    ['what factories are called', '广州工厂、深圳水厂和北京加工厂房，在上海建厂'],
    ['a platform in quotation marks', '主导的云平台“云上贵州”平台'],
    ['some of a kind', '出任两间担保有限公司的董事，同一集团自称管理层，商请公关公司说项'],
    ['a verb before 公司', '香港公司注册处更改公司名称'],
    ['how many firms', '高嵘和港基三间公司均回覆'],
    ['shares', '永升亚洲将包销所有供股股份，两成股份归其所有'],
    ['counted cars', '召回1902辆全顺汽车'],
    ['a brand across two words', '海洋科技创新和成果转化，创新浪潮'],
    ['money that goes somewhere', '落实物资保障和资金投入，确保安全'],
    ['a role that a sentence explains', '涉事地盘承建商是一家深圳公司'],
    ['what is to be grown', '培育门店达到800家以上的大型医药零售连锁有限公司'],
    ['a kind of share', '投资股息稳定的大盘蓝筹公司股票'],
    ['a plant that two firms share', '连同它在无锡合资洗衣机厂的产能'],
    ['people among founders of firms', '施某荣、瞿晓铧、赵建华、高纪凡等一批科技型企业家脱颖而出'],
    ['what somebody wants to change', '福田区改变传统物业管理公司收费方式'],
    ['people whose names are not said', '为秦某、李某、周某标等27人或经营的公司谋利'],
    ['families', '关注脱贫家庭、低保家庭、零就业家庭等困难群体'],
    ['a day', '怎么31日立的牌子，要写25日'],
    ['what an office announced', '12月11日，官方作出强拆公告，开始拆除'],
    ['cards of banks', '成为中国银行卡清算业务的机构'],
    ['an association of banks', '由中国银行业协会主办'],
    ['a person with a name like a brand', '总监助理王康佳表示'],
    ['what a manager of funds sells', '易方达优势长兴三个月持有A、景顺长城能源基建混合A'],
    ['what doubled, what was in the case', '这些翻倍公司的后面，案涉公司和涉案配资公司'],
    ['some of a kind', '这家厨具公司和最大的连锁超市集团'],
    ['trades', '石油天然气开采业、烟草加工业、电力供应业等企业利润增长'],
    ['functions', '第三方审定核证、碳资产管理、碳金融服务等机构'],
    ['whose name is not said', '王某某控制的某经贸发展有限公司'],
    ['posts', '某粮库主任、粮管所所长等公司人员'],
    ['kinds of groups', '发展大企业集团和农牧企业集团，封装公司业绩增长'],
    ['kinds and counts in a list', '首家外资养老保险公司、期货公司、6家涉案配资公司等机构'],
    ['firms of a trade', '支持优质的红筹科技企业回归'],
  ])('none: %s', (_what, text) => expect(firms(text)).toEqual([]));

  it.each([
    ['a law named after a brand', '碧桂园法', ['碧桂园']],
    ['coined characters behind a brand', '，思科瑞、', ['思科瑞']],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));
});

it('a firm that will do something with another is not one with it', () =>
  expect(firms('子公司九嵘通医药有限公司将与京嵘电子商务有限公司共同出资')).toEqual([
    '九嵘通医药有限公司',
    '京嵘电子商务有限公司',
  ]));

describe('lists', () => {
  it.each([
    [
      'a preposition before the first',
      '有替顺嵘速递、苏宁、广州银行等企业',
      ['顺嵘速递', '苏宁', '广州银行'],
    ],
    ['an institute among firms', '华为、中芯国际、核动力研究所等企业入驻', ['华为', '中芯国际']],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));

  it.each([
    ['a list in a list', '已落地优必选等人形机器人头部企业、SMC等关键部件企业', ['优必选', 'SMC']],
    ['who invests first', '其中A轮由金沙嵘创投、云泽资本联合领投', ['金沙嵘创投', '云泽资本']],
    ['… among a fund and a firm', '由昆山天使基金、吴中金控、鞍羽资本跟投', ['吴中金控', '鞍羽资本']],
    [
      'a fund manager among investors',
      '包括中金资本、高瓴创投、弘嵘基金等',
      ['中金资本', '高瓴创投', '弘嵘基金'],
    ],
    ['the investing arm of a brand', '由小米产投领投', ['小米产投']],
    ['whom others follow', '吸引了以南充科嵘医药为首的11家医药企业落户', ['南充科嵘医药']],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));

  it.each([
    ['ways', '通过干部入企、微信群、QQ群、电话等多种方式对接园区企业'],
    ['products', '着力发展葡萄酒、白酒、优质米加工等生态环保企业'],
    ['how firms are held', '拥有全资、控股几十家子公司和学校'],
    ['fields', '重点包括先进计算、宽带通信、区块链、微纳电子、人工智能、新材料等。'],
    ['people', '利孝嵘与邵逸嵘、祈德尊等人创办电视企业'],
    ['sectors', '特别是小造纸、小化工、小印染、小土焦等乡镇企业'],
    ['works', '污泥无害化处理设施、脱硫脱硝和垃圾处理设施等鼓励类企业'],
  ])('none: %s', (_what, text) => expect(firms(text)).toEqual([]));
});

describe('two names of one firm', () => {
  it('a translation in brackets is no second firm', () => {
    const text = '香港凯嵘生物科技有限公司（Hong Kong Kairong Limited）位于上环';
    const [firm, ...others] = analyse(text, { outer: [] }).mentions;
    expect(others).toEqual([]);
    expect(givenNames(text, firm!)).toMatchObject([{ name: 'Hong Kong Kairong Limited' }]);
  });

  it.each([
    ['an abbreviation', '北京国有资本运营管理有限公司（北京国管）出手', ['北京国管']],
    ['no abbreviation', '北京国有资本运营管理有限公司（以下略）出手', []],
    ['pronouns are no name', '上海傲嵘信息有限公司（以下简称“我们”）', []],
  ])('%s', (_what, text, expected) => {
    const [firm] = analyse(text, { outer: [] }).mentions;
    expect(givenNames(text, firm!).map((given) => given.name)).toEqual(expected);
  });

  it('ordinary words before a firm that the document knows are no part of it', () => {
    const analyses = ['禾嵘集团成立于2014年。', '论坛盛情禾嵘集团参与其中', '湖北禾嵘集团'].map((text) =>
      analyse(text, { outer: [] }),
    );
    const names = establishedNames(analyses);
    const found = analyses.map((analysis) => withRepeats(analysis, names).mentions.map((m) => m.name));
    expect(found).toEqual([['禾嵘集团'], ['禾嵘集团'], ['湖北禾嵘集团']]);
  });
});

describe('lists whose items end like firms', () => {
  it.each([
    [
      'whatever follows the last',
      '禾星投资、嵘达资本、赛伯投资、金库资本、凯嵘资本应邀担任评委',
      ['禾星投资', '嵘达资本', '赛伯投资', '凯嵘资本'],
    ],
    ['below a label', '日资企业：松下通信、索尼、欧姆龙', ['松下通信', '索尼', '欧姆龙']],
    [
      'investors, below a label',
      '**产业资本**：华为哈勃、腾讯投资、四川信托等',
      ['华为哈勃', '腾讯投资', '四川信托'],
    ],
    ['investors of whom none is known', '**本地资本**：嵘谷南方、各类基金', []],
    [
      'each in marks, side by side',
      '涌现出“新嵘厨”“掌中勺”“菜帮主”等一批预制菜骨干企业',
      ['新嵘厨', '掌中勺', '菜帮主'],
    ],
    ['what firms are called for', '评选“小巨人”“专精特新”等企业', []],
    ['trades are none', '园区已入驻220余家创意设计业、数字内容业、现代传媒业等上规模企业', []],
    ['fields are none', '发展绿色科技、数字科技、生物科技、金融科技等领域', []],
    ['kinds of products are none', '包括收款机、打印机、计算机等四大类产业的电子企业', []],
    [
      'a joint is no part of the first',
      '禾嵘集团已协同紫光、华为、中兴等行业头部企业攻关',
      ['禾嵘集团', '紫光', '华为', '中兴'],
    ],
  ])('%s', (_what, text, expected) => expect(firms(text)).toEqual(expected));
});
