import { describe, expect, it } from 'vitest';
import {
  certainRegions,
  divisionByCode,
  divisionOf,
  divisionPath,
  divisions,
  divisionsByName,
  type Level,
  resolveRegions,
  shortName,
} from '../../../import/gazetteer/index.ts';
import { simplified } from '../../../src/model/names.ts';

const found = (text: string, outer: readonly string[] = []): string[] =>
  resolveRegions(text, 0, text.length, { outer: outer.map((code) => divisionByCode(code)!) }).map((mention) =>
    divisionPath(mention.division).join('/'),
  );

/** As read in a text from Taiwan or Hong Kong, in Traditional characters. */
const foundAt = (text: string, province: string): string[] => {
  const home = divisionByCode(province)!;
  return resolveRegions(simplified(text), 0, text.length, { outer: [home], home }).map((mention) =>
    divisionPath(mention.division).join('/'),
  );
};

it('a list that counts districts of the outskirts is one of districts', () => {
  expect(found('房山、门头沟、怀柔、平谷、密云、顺义和延庆等7个远郊区县', ['110000'])).toHaveLength(7);
});

describe('divisions', () => {
  it.each([
    ['440100', '广州市', 'CITY'],
    ['110000', '北京市', 'PROVINCE'],
    ['320583', '昆山市', 'DISTRICT'],
    ['441900102', '石龙镇', 'TOWN'],
    ['810000', '香港特别行政区', 'PROVINCE'],
  ])('%s is %s, a %s', (code, name, level) => {
    expect(divisionByCode(code)).toMatchObject({ name, level });
  });

  it.each([
    ['广东省', '广东'],
    ['内蒙古自治区', '内蒙古'],
    ['延边朝鲜族自治州', '延边'],
    ['黄埔区', '黄埔'],
    ['泗县', '泗县'],
  ])('%s is called %s for short', (name, short) => expect(shortName(name)).toBe(short));

  it('keeps development zones out, and new areas with an administration in', () => {
    expect(divisionsByName('长春经济技术开发区')).toEqual([]);
    expect(divisionsByName('浦东新区')[0]?.code).toBe('310115');
    expect(divisionsByName('雄安新区')[0]).toMatchObject({ code: '', level: 'DISTRICT' });
  });
});

describe('divisions of Hong Kong, Macau and Taiwan', () => {
  const below = (province: string, level: Level): number =>
    divisions.filter((d) => d.level === level && d.code === '' && divisionPath(d)[0] === province).length;

  it('has all of them, without codes', () => {
    expect(below('台湾省', 'CITY')).toBe(21); // 金门县 has a code, of 福建
    expect(below('台湾省', 'DISTRICT') + below('台湾省', 'TOWN')).toBe(362);
    expect(below('香港特别行政区', 'DISTRICT')).toBe(18);
    expect(below('澳门特别行政区', 'DISTRICT')).toBe(7);
  });

  it.each([
    ['中山区', '台北市', '台湾省/台北市/中山区'],
    ['中山区', '基隆市', '台湾省/基隆市/中山区'],
    ['新市', '台南市', '台湾省/台南市/新市区'],
    ['竹北市', '新竹县', '台湾省/新竹县/竹北市'],
  ])('%s of %s is %s', (name, scope, path) =>
    expect(divisionPath(divisionOf(name, scope)!).join('/')).toBe(path));
});

describe('regions in text', () => {
  it.each([
    ['full and short names', '广东省与浙江', ['广东省', '浙江省']],
    ['a chain', '广东省广州市黄埔区', ['广东省', '广东省/广州市', '广东省/广州市/黄埔区']],
    [
      'a short district right after its city',
      '佛山南海区和深圳南山、福田',
      [
        '广东省/佛山市',
        '广东省/佛山市/南海区',
        '广东省/深圳市',
        '广东省/深圳市/南山区',
        '广东省/深圳市/福田区',
      ],
    ],
    ['a homonym by its city', '贵阳市白云区', ['贵州省/贵阳市', '贵州省/贵阳市/白云区']],
    ['the same homonym by another', '广州市白云区', ['广东省/广州市', '广东省/广州市/白云区']],
    ['a homonym by its sentence', '广州发布政策，白云区落实', ['广东省/广州市', '广东省/广州市/白云区']],
    ['ordinary words in a list closed by 等市', '日照、临沂等市', ['山东省/日照市', '山东省/临沂市']],
    ['a town under its city', '东莞市石龙镇', ['广东省/东莞市', '广东省/东莞市/石龙镇']],
    ['an area without a code', '珠海横琴新区', ['广东省/珠海市', '广东省/珠海市/横琴新区']],
    ['an area that the standard knows', '兰州新区管委会', ['甘肃省/兰州市/兰州新区']],
    ['no district in an area of its name', '唐山曹妃甸新区', ['河北省/唐山市']],
    ['no place in a stone', '大理石加工', []],
    ['no region in the name of a corps', '新疆生产建设兵团工信局', []],
    ['no street or bay of that name', '太原市迎泽大街，三亚崖州湾', ['山西省/太原市', '海南省/三亚市']],
    [
      'an autonomous prefecture without its peoples',
      '红河州与恭城县',
      ['云南省/红河哈尼族彝族自治州', '广西壮族自治区/桂林市/恭城瑶族自治县'],
    ],
    [
      'a district under its former name',
      '北京市密云县，原长乐市',
      ['北京市', '北京市/密云区', '福建省/福州市/长乐区'],
    ],
    [
      'Hong Kong and Taiwan',
      '香港元朗，台北市',
      ['香港特别行政区', '香港特别行政区/元朗区', '台湾省/台北市'],
    ],
    ['a compass point and a word', '兰州西北海创中心', ['甘肃省/兰州市']],
    ['… and the city', '广西北海', ['广西壮族自治区', '广西壮族自治区/北海市']],
    ['the door of a store', '淄博商厦门前', ['山东省/淄博市']],
    [
      'a city that was a county, a district that was a city',
      '湖北省监利县，石家庄市鹿泉市',
      ['湖北省', '湖北省/荆州市/监利市', '河北省/石家庄市', '河北省/石家庄市/鹿泉区'],
    ],
    [
      'short names behind the word for what they are',
      '烟台市采购额过亿的县市区有莱阳、栖霞、开发区、海阳',
      ['山东省/烟台市', '山东省/烟台市/莱阳市', '山东省/烟台市/栖霞市', '山东省/烟台市/海阳市'],
    ],
    ['words that begin with the end of a district', '平安区块链平台', []],
    [
      'the end of a word and the beginning of the next',
      '拆迁安置方案，合理均衡水平，江河源头，三大连锁药房',
      [],
    ],
    ['… of words that are none of the segmenter', '开启东盟市场，形成都市圈，天河北的店铺', []],
    ['… and a place beside words', '在河源设厂，从大连出发', ['广东省/河源市', '辽宁省/大连市']],
    ['the end of 其中', '其中山东省19家', ['山东省']],
    ['a park and a road of that name', '上海桂林公园，枣阳市襄阳东路', ['上海市', '湖北省/襄阳市/枣阳市']],
    ['a river', '福建洛阳江流域', ['福建省']],
    ['a person who speaks', '党工委书记黄桂林说，市发改委主任郎文昌介绍', []],
    ['a city that an official leads', '书记率桂林代表团赴京', ['广西壮族自治区/桂林市']],
    ['no city of another behind a city', '福州江阴港城', ['福建省/福州市']],
    [
      'areas and no town of their name',
      '湖南湘江、南京江北等新区',
      ['湖南省', '湖南省/湘江新区', '江苏省/南京市', '江苏省/南京市/江北新区'],
    ],
    ['a well-known county-level city', '昆山和义乌', ['江苏省/苏州市/昆山市', '浙江省/金华市/义乌市']],
  ])('%s', (_what, text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['a homonym alone', '白云区'],
    ['a town alone', '和平镇'],
    ['an ordinary word', '朝阳升起，日照充足，来宾入座'],
    ['a university', '北京大学、中山大学'],
    ['a newspaper', '广州日报'],
    ['a brand', '阿里、腾讯等企业'],
    ['the end of one word and the beginning of another', '沿海城市'],
    ['… a city that excels', '卓越城区'],
    ['a way to the sea', '打造面向东盟的出海口基地'],
    ['… of a river and its bank', '珠江西岸、沿海南下'],
    ['where a report was written', '新华社石家庄4月11日电'],
    ['a town right behind its province', '批复设立湘江两岸'],
    ['a firm named like a city', '南投集团、桃园'],
    ['… around a name', '正好赶上海贼王漫画展，睿力集成都在名单上'],
    ['a generic word', '老城区的矿区'],
    ['zones that are no divisions', '东部新区与天府新区'],
  ])('nothing: %s', (_what, text) => expect(found(text)).toEqual([]));

  it.each([
    [
      'a county and its city in any text',
      '新竹县竹北市与台北市大安区',
      ['台湾省/新竹县', '台湾省/新竹县/竹北市', '台湾省/台北市', '台湾省/台北市/大安区'],
    ],
    ['a district right behind its city', '台北中山区', ['台湾省/台北市', '台湾省/台北市/中山区']],
    ['… behind Hong Kong', '香港湾仔区', ['香港特别行政区', '香港特别行政区/湾仔区']],
    ['a mainland homonym alone', '大安区、新兴区', ['四川省/自贡市/大安区', '黑龙江省/七台河市/新兴区']],
    ['… in a sentence about Taiwan', '台湾企业家到新兴区考察', ['台湾省', '黑龙江省/七台河市/新兴区']],
    ['words that run into each other', '平台中的海南投资，烟台北部的最大园区', ['海南省', '山东省/烟台市']],
  ])('mainland texts: %s', (_what, text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['short names of counties', '台中、南投與雲林', ['台湾省/台中市', '台湾省/南投县', '台湾省/云林县']],
    [
      'a district behind its city',
      '台南善化的農田，高雄路竹',
      ['台湾省/台南市', '台湾省/台南市/善化区', '台湾省/高雄市', '台湾省/高雄市/路竹区'],
    ],
    ['a district that leads a site', '橋頭園區、楠梓園區', ['台湾省/高雄市/桥头区', '台湾省/高雄市/楠梓区']],
    ['a district of one city', '和平區', ['台湾省/台中市/和平区']],
    ['a mainland city with its district', '大連市中山區', ['辽宁省/大连市', '辽宁省/大连市/中山区']],
    ['… and at a distance', '天津的和平區', ['天津市', '天津市/和平区']],
    ['nothing: a district of two cities', '中山區與東區', []],
    ['nothing: plain words', '三大園區、平台中、兩家大公館', []],
    ['nothing: short names without their city', '永安與新市', []],
  ])('texts from Taiwan: %s', (_what, text, expected) => expect(foundAt(text, '710000')).toEqual(expected));

  it.each([
    [
      'districts and new towns',
      '將軍澳、元朗、大埔',
      ['香港特别行政区/西贡区/将军澳', '香港特别行政区/元朗区', '香港特别行政区/大埔区'],
    ],
    ['a mainland district', '深圳南山', ['广东省/深圳市', '广东省/深圳市/南山区']],
  ])('texts from Hong Kong: %s', (_what, text, expected) =>
    expect(foundAt(text, '810000')).toEqual(expected));

  it('reads by the scope from outside when the text says nothing', () => {
    expect(found('荔湾、海珠、南沙、越秀等区', ['440100'])).toHaveLength(4);
    expect(found('白云区', ['520100'])).toEqual(['贵州省/贵阳市/白云区']);
    expect(found('石龙镇', ['441900'])).toEqual(['广东省/东莞市/石龙镇']);
  });
});

it('knows towns that are called by their short name', () => {
  expect(found('乌镇布局了产业园')).toEqual(['浙江省/嘉兴市/桐乡市/乌镇镇']);
  expect(found('古镇布局了产业园')).toEqual([]);
});

describe('a short name that is a word elsewhere', () => {
  it.each([
    ['beside a city of its province', '六安、滁州聚焦制造配套', ['安徽省/六安市', '安徽省/滁州市']],
    ['… behind it', '在九江、吉安等多地扩建', ['江西省/九江市', '江西省/吉安市']],
    ['not beside a city of another', '武汉、吉安', ['湖北省/武汉市']],
    ['not inside a word', '合肥、六安瓜片', ['安徽省/合肥市']],
    ['not without a list', '他祝大家一路吉安', []],
    ['not a person', '分析师傅楚雄，记者张吉安', []],
    ['… but where somebody went', '记者从浙江省了解到', ['浙江省']],
    ['not an adverb', '乡长质疑太仓促', []],
    ['not a feast', '国务院办公厅延长春节假期', []],
    ['not an old town', '从泰安古镇向东出发', []],
    ['not the name of a person', '科技局局长王桂林表示', []],
    ['not a number', '它每年盈利的4成都没有用于生产', []],
    ['not an island', '大溪地珍珠和南洋白珍珠', []],
    ['not a school, a show or a meeting', '黄冈高级实验中学、《三亚千古情》和北京峰会', []],
    ['not a verb and a city', '全面放宽城区常住人口限制，21个乡镇街道', []],
    ['not an airport', '新区东至北京大兴国际机场', ['北京市']],
  ])('%s', (_what, text, regions) => expect(found(text)).toEqual(regions));

  it('alone in a bracket behind a firm', () => {
    expect(found('海晶电子有限公司[北仑]', ['330200'])).toEqual(['浙江省/宁波市/北仑区']);
    expect(found('海晶（北仑）创业园', ['330200'])).toEqual([]);
  });
});

it('knows the short names of banners', () => {
  expect(found('考察了科右前旗')).toEqual(found('考察了科尔沁右翼前旗'));
});

describe('a district that the text names in full elsewhere', () => {
  const [fangshan] = certainRegions('房山区');
  const read = (text: string): string[] =>
    resolveRegions(text, 0, text.length, { outer: [], named: new Set([fangshan!]) }).map(
      ({ division }) => division.name,
    );
  it.each([
    ['at the start of a clause', '当年，房山建设了两大载体。', ['房山区']],
    ['behind a preposition', '项目在房山投产。', ['房山区']],
    ['not inside another name', '他游览了大房山国家公园。', []],
    ['not before what makes it another name', '房山公园今日开放。', []],
  ])('%s', (_name, text, regions) => {
    expect(read(text)).toEqual(regions);
  });
  it('stays unread where no place says which', () => {
    expect(resolveRegions('当年，房山建设了两大载体。', 0, 13, { outer: [] })).toEqual([]);
  });
});
