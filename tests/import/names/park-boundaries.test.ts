/** Where the name of a park or a fund begins, and plain nouns that end like one. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../import/names/index.ts';

const named = (type: string, text: string): string[] =>
  analyse(text, { outer: [] })
    .mentions.filter((m) => m.type === type && !m.weak)
    .map((m) => m.name);

describe('parks', () => {
  it.each([
    ['of a kind of town', '梦嵘小镇、云嵘小镇、嵘物小镇等一批特色小镇', '云嵘小镇'],
    ['a town with a bracket', '云岚金融（基金）小镇是全省首个金融小镇', '云岚金融（基金）小镇'],
    ['an area of a city where firms settle', '在锦州龙栖湾新区注册成立公司', '锦州龙栖湾新区'],
    ['behind a division and a town', '位于临安区青山湖街道嵘榆工业园区', '嵘榆工业园区'],
    [
      'behind an address whose city ends like two countries',
      '位于四川省巴中市南江县东榆工业园区',
      '东榆工业园区',
    ],
    ['of a trade', '坐落在天津航空物流区', '天津航空物流区'],
    ['behind a second look', '再看嵘识城综合保税区的建设', '嵘识城综合保税区'],
    ['a place of young founders', '入驻前海深港青年梦工场', '前海深港青年梦工场'],
    ['a number that leads it', '位于城北的768创意产业园开园', '768创意产业园'],
    ['an investment zone', '开发嵘洪投资区的协议落地', '嵘洪投资区'],
    ['two provinces and their place', '共建京冀曹妃甸协同发展示范区', '京冀曹妃甸协同发展示范区'],
    ['… in brackets', '津冀(芦台·汉沽)协同发展示范区是另一个平台', '津冀(芦台·汉沽)协同发展示范区'],
    ['a zone where things are made', '位于曹妃甸装备制造园区的企业', '曹妃甸装备制造园区'],
    [
      'behind the province that names its place',
      '一行来到安徽省(固镇)云岚工业园内',
      '安徽省(固镇)云岚工业园',
    ],
    ['behind where something is sent', '是运往嵘蓝时尚小镇的坯布', '嵘蓝时尚小镇'],
    ['behind who visits', '并赴苏州参访嵘谷工业园', '嵘谷工业园'],
    ['behind what a problem is', '为解决“嵘芯谷”电子信息产业园落地问题', '“嵘芯谷”电子信息产业园'],
    ['behind the district that it lies in', '将光明区内嵘珠工业园改造为校区', '嵘珠工业园'],
    ['behind another one', '支持建设嵘珠游戏小镇和文嵘电竞小镇', '文嵘电竞小镇'],
    ['behind a dateline', '中新网济南11月20日电(孙某某)嵘谷芍药产业园', '嵘谷芍药产业园'],
    ['with the place before a dash', '依托天津滨海—中关村科技园建设', '天津滨海—中关村科技园'],
    ['with its part', '2020年9月，西部(重庆)科学城北碚园区开工', '西部(重庆)科学城北碚园区'],
    ['with its area', '中国(上海)自由贸易试验区临港新片区成立', '中国(上海)自由贸易试验区临港新片区'],
    ['… of a trade zone', '中国(新疆)自由贸易试验区喀什片区揭牌', '中国(新疆)自由贸易试验区喀什片区'],
    ['behind the address of a page', '/12-15/10129205.shtml 兰州高新区新增企业', '兰州高新区'],
    ['behind two words of the dictionary', '商务地标光谷科技园核心地带', '光谷科技园'],
    ['of an institute', '嵘谷光学精密机械研究所科创园区启用', '嵘谷光学精密机械研究所科创园区'],
    ['of a county and a level', '位于浏阳市省级农业科技园内', '浏阳市省级农业科技园'],
    ['behind a dot, with 中', '南嵘·中交数字智造港产业园开工', '南嵘·中交数字智造港产业园'],
    ['a port', '大嵘国际港务区亮相', '大嵘国际港务区'],
    ['behind a street', '武侯区武兴三路东部智谷', '东部智谷'],
    ['behind the number of a house', '开元大道136号云岚科技园B1栋', '云岚科技园'],
    ['behind a number with a gap', '地址：文一西路 1818 号云岚人工智能小镇', '云岚人工智能小镇'],
    ['behind a city written short and its district', '杭州拱墅区中国智慧信息产业园', '中国智慧信息产业园'],
    ['a town whose name has a word in it', '陆家嘴软件园开园', '陆家嘴软件园'],
    ['a zone before a street called after a park', '大连市高新区软件园路8号', '大连市高新区'],
    ['… that is none', '一带一路科技产业园成立', '一带一路科技产业园'],
    ['behind a verb', '近摄太平嵘谷科技园，检视嵘源工业园', '嵘源工业园'],
    ['behind who comes', '考察团一行来嵘源工业园参观', '嵘源工业园'],
    ['with both marks', '推进“两江四岸”核心区建设', '“两江四岸”核心区'],
    ['behind what it stands in', '嵘源工业园内的嵘谷孵化器已投入使用', '嵘谷孵化器'],
    ['behind 沿着', '沿着嵘源工业园建设', '嵘源工业园'],
    ['in marks behind its class', '众创空间“创营·潜星堂”正式开业', '创营·潜星堂'],
    ['behind an address of full divisions', '地址：武汉市新洲区阳逻经济开发区汽渡路', '阳逻经济开发区'],
    [
      '… a division leads where only topics follow',
      '位于广州市黄埔区区块链产业园',
      '广州市黄埔区区块链产业园',
    ],
    ['a district of Hong Kong with 将 in its name', '在將軍澳工業邨設廠', '将军澳工业村'],
    ['a park of a zone', '，新乡经济开发区化工园区，', '新乡经济开发区化工园区'],
    ['an industrial area', '位于津南区八里台工业区', '津南区八里台工业区'],
    ['a brand before a place in brackets', '中节能（嘉兴）环保科技园共同打造', '中节能（嘉兴）环保科技园'],
    ['two countries', '设立中国—菲律宾经贸创新发展示范园区', '中国—菲律宾经贸创新发展示范园区'],
    ['… one of which means before elsewhere', '东港市前阳精细化工产业园区', '东港市前阳精细化工产业园区'],
    ['two characters behind a place', '合作建设山东未名生物医药产业园', '山东未名生物医药产业园'],
    ['a brand with 的 in it', '芜湖美的厨热智能家电产业园项目', '芜湖美的厨热智能家电产业园'],
    ['after a counted list', '拥有3家产业园：东嵘科技园', '东嵘科技园'],
    ['behind a site of a kind', '软件产业基地东嵘大数据产业园入驻', '东嵘大数据产业园'],
    ['the country before a place in brackets', '位于中国嵘谷（重庆）科技园', '中国嵘谷（重庆）科技园'],
    ['a firm and its field before a place', '中国电信云计算贵州信息园启用', '中国电信云计算贵州信息园'],
    ['a lake with 暨 in it', '其中，暨阳湖科学城扩建', '暨阳湖科学城'],
    ['the part of it in a place', '加挂“天府软件园都江堰园区”', '天府软件园都江堰园区'],
    ['an old name of a place', '双方共建天府智能硬件产业园', '天府智能硬件产业园'],
    ['a branch of it', '成立香港科学园深圳分园，', '香港科学园深圳分园'],
    ['the part in brackets', '网络安全产业园区（通州园）3家企业获评', '网络安全产业园区（通州园）'],
    ['behind the address of its page', 'shtml兰州嵘谷高新区举行活动', '兰州嵘谷高新区'],
    ['behind a conjunction', '此外，还与东湖高新区签约', '东湖高新区'],
    [
      'behind what was built before',
      '体系建设成果初显：共建中国(德州)农业食品创新产业园',
      '中国(德州)农业食品创新产业园',
    ],
  ])('%s', (_what, text, expected) => expect(named('Park', text)).toContain(expected));

  it.each([
    [
      'all of a province, and those of a quality',
      '在2022年度江西省开发区综合考核中，深圳高标准产业园仍面临挑战',
    ],
    ['how large it is', '这里建成500平方米创业空间'],
    ['zones of two provinces', '打造湘黔渝聚集区和省际合作园'],
    ['what a park is for', '成为集两岸体育产业招商、运动赛事、康复康养等多个功能于一体的体育文化产业园'],
    ['what is made there', '建起以新型脚手架、模板、大型金属结构件等为主的产业园'],
    ['in which respects', '选取产业基础、科技创新、发展潜力等方面具备条件的主题园区'],
    ['pointed at', '这些模具工业园区建立的模式，我们产业园的目的'],
    ['several', '东南大学已举办多届开发区转型研讨会，形成多处芍药产业园'],
    [
      'a verb before it',
      '专家南京共探开发区转型，理顺开发区和行政区的关系，组织动员国家高新区，大抓产业园区',
    ],
    ['a class of them', '认定工业和信息化部孵化器(以下称部级孵化器)，地级市国家高新区覆盖率'],
    ['of a quality', '初步建成高精尖产业新城，打造“根据地式”孵化器，规划“新一代世界一流汽车城”'],
    ['one of its kind', '这里是重点建设的矮化密植苹果示范园之一'],
    ['the only one of its kind', '嵘谷镇项目是皖北唯一一家省级台湾工业园，规划面积'],
    ['several of a firm', '利亚德其他生产基地分布在浙江义乌'],
    ['what a list is of', '河南省化工园区名单，贵州省化工园区认定办法'],
    ['several of a kind', '建设一批滨海特色风情小镇，打造10个以上物联网产业园区'],
    ['a part of nature', '对居住在自然保护区核心区和缓冲区的居民'],
    ['what is wished for', '建成高水平自由贸易港和世界一流高科技园区'],
    ['ten of them', '入选中国10大高科技产业园'],
    ['a day of memory', '一纪念国家高新区建设30周年'],
    ['a way of paying', '打造的首个PPP产业园区项目'],
    ['a plant of a place', '扩建苏州生产基地'],
    ['a label', '获评中国最具活力软件园称号'],
    ['a figure', '图1国家高新区数量变化'],
    ['countries', '在巴基斯坦、马来西亚、埃及等沿线国家探索共同建设科技园'],
    ['what is made there', '拥有两大晶硅电池生产基地'],
    ['what a firm puts elsewhere', '将嵘药产业化基地放在东部'],
    ['a reform to try', '建设民营文艺表演团体改革试验区、演艺集聚区'],
    ['a title that is given', '被确立为大众创业万众创新示范基地'],
    ['what projects are', '市长推介招商项目及临空经济区'],
    ['what a region is to become', '打造面向南亚的重要支点、经济增长极、西部地区新型城镇化综合试验区'],
    ['a verb between the place and the ending', '上海与在深圳建产业园'],
    ['a word that points', '该备勤基地位于深圳布心区'],
    ['materials in brackets', '大学科技园（纳米复合材料、生态建筑材料、生物医学材料等高新科技园）'],
    ['several classes together', '建设创业苗圃+孵化器+加速器'],
    ['a class by its level', '建设市级重点产业高技能人才实训基地'],
    ['an honour', '先后获得“中国嵘具产业基地”、“中国嵘件产业基地”等称号'],
    ['rooms', '提供独立间、开放式工位等多种办公载体'],
    ['a place that something belongs to', '惠州属珠三角经济区'],
    ['what a government does', '上海市人民政府全面领导开发区的建设'],
    ['who keeps something', '地方外汇分成部分留给开发区'],
    ['kinds of sites', '设立科技企业孵化器、众创空间、大学科技园、星创天地等创新创业载体'],
    ['zones of several places', '前往广东、上海等地自贸试验区取经'],
    ['people before a site', '促进高校毕业生、退伍军人、下岗失业人员等群体创业的示范基地'],
    ['a belt of industries', '广州汽车产业带汇聚了众多车企'],
    ['a site of plain words without a house', '走访了科技融合转化基地的负责人'],
    ['sites of plain words that are several', '规划数字医药产业园、柔性材料产业园、智能制造产业园等一批项目'],
    ['two sites of plain words', '打造新能源汽车产业园、生物医药产业园'],
    ['what one site is to hold', '打造集氢能科技园、氢能产业园、氢能示范基地“三位一体”的高地'],
    ['a goal', '高质量发展建设共同富裕示范区'],
    ['a small town somewhere', '这个人口6.8万的苏北小镇'],
    ['an agreement on trade', '抓好中国—东盟自贸区建设，推动中日韩自由贸易区谈判'],
    ['meetings and fields', '用好国家会展中心和上交会、浦江创新论坛等创新载体'],
    ['those of the place', '支持本市国家高新技术产业开发区、国家大学科技园、农业科技园等各类科技创新园区'],
    ['one of many', '河源市一处产业园成立专班'],
    ['the branch of a bank', '开户行：农行开发区支行'],
    ['classes joined by 以及', '众创空间、科技企业孵化器、加速器以及大学科技园等创新创业载体'],
    ['another name of a district', '滨江区又叫高新区，由两区整合而成'],
    ['a clause', '他看中的是小镇的安静'],
    ['half a word', '那么现代农业产业园如何推进'],
    ['a kind for those who come back', '依托返乡创业园等平台'],
    ['so many of them', '目前建成稻虾产业基地196个'],
    ['what a city calls itself', '在“中国科技城”绵阳市'],
    ['zones of any province', '推进跨省域高新区合作'],
  ])('none: %s', (_what, text) => expect(named('Park', text)).toEqual([]));
});

describe('parks of plain words', () => {
  it.each([
    ['with the number of a house', '在科技融合转化基地14号楼，工程师正忙', ['科技融合转化基地']],
    [
      'three side by side',
      '对应打造数字生物医药产业园、第六代互联网通信产业园、柔性光电材料产业园。',
      ['数字生物医药产业园', '第六代互联网通信产业园', '柔性光电材料产业园'],
    ],
    [
      'a bracket that opens before it',
      '与中国（河南）自由贸易试验区、中国（郑州、洛阳）跨境电子商务综合试验区协同',
      ['中国（河南）自由贸易试验区', '中国（郑州、洛阳）跨境电子商务综合试验区'],
    ],
    [
      '… behind a preposition',
      '协同与中国（郑州、洛阳）跨境电子商务综合试验区',
      ['中国（郑州、洛阳）跨境电子商务综合试验区'],
    ],
    ['marks that open before a place', '走进“直通乌镇”世界互联网产业园', ['“直通乌镇”世界互联网产业园']],
    [
      'behind a verb',
      '打开三龙湾科技城的名单，揭牌成立了三龙湾生物医药产业园',
      ['三龙湾科技城', '三龙湾生物医药产业园'],
    ],
    ['behind a year', '2023三龙湾科技城中欧文化周', ['三龙湾科技城']],
    [
      'not cut inside a word',
      '新疆塔城重点开发开放试验区和国投产业园',
      ['新疆塔城重点开发开放试验区', '国投产业园'],
    ],
    ['topics, where it is unveiled', '国际数据经济产业园26日在上海临港揭牌', ['国际数据经济产业园']],
    [
      'a list that is said to be built',
      '新能源创新产业园、智能制造示范产业园、半导体装备示范产业园等产业承接平台正加快建成',
      ['新能源创新产业园', '智能制造示范产业园', '半导体装备示范产业园'],
    ],
    ['a zone in stages', '将在山西转型综改示范区分三期建设产线', ['山西转型综改示范区']],
  ])('%s', (_what, text, expected) => expect(named('Park', text)).toEqual(expected));
});

describe('funds', () => {
  it.each([
    ['a partnership that invests', '兴嵘（广州）产业投资合伙企业（有限合伙）成立'],
    ['a joint and one character in its name', '发起设立阳光和远私募证券投资基金'],
    ['behind the verb, with the brand of its manager', '起调低交银施罗德安心收益债券型证券投资基金的管理费'],
    ['… where plain words follow the brand', '将万家信用恒利债券型证券投资基金的管理费调整'],
    ['… called a centre', '广州华嵘盛景创业投资中心（有限合伙）'],
  ])('%s', (_what, text) => {
    expect(named('Fund', text)).toHaveLength(1);
    expect(named('Company', text)).toEqual([]);
  });

  it.each([
    ['a partnership that manages', '深圳红嵘成长投资管理合伙企业（有限合伙）', 1],
    ['the firm behind a fund manager', '泓嵘基金基金经理表示', 1],
    ['kinds', '长期纯债基金、对冲基金、偏债混合基金', 0],
    ['a manager among brokers', '曾任职于东吴证券、鹏华基金。', 2],
    ['a manager behind what it is', '公募代销巨头蚂蚁基金调整排行', 1],
    ['the first of its kind', '猴年首例基金老鼠仓现形，他买卖新动力基金股票', 0],
    ['whose money it is', '300亿国资并购基金成立，20亿元战新母基金，省混改基金首支子基金', 0],
    ['relief', '防疫抗疫基金和建造业关怀基金', 0],
    ['what is put to use', '用好科技创新投资基金等', 0],
    ['an aim in marks', '提出“设立规模1000亿元基金群”等目标', 0],
  ])('none: %s', (_what, text, firms) => {
    expect(named('Fund', text)).toEqual([]);
    expect(named('Company', text)).toHaveLength(firms);
  });
});
