/** Parks that only their sentence makes certain: plain words or an ending alone, treated as one site. */

import { withFields } from '../with-fields.ts';
import type { Mention } from './mention.ts';
import { HOUSE } from './park-endings.ts';
import type { RegionPlace } from './parks.ts';
import { isAllGeneric } from './segment.ts';

const APPROVED = /(?:获|获得|经|被)[^。；！]{0,24}(?:批复|批准|同意|认定|授予|支持)[^。；！]{0,26}$/;
/** 支持|重庆|建设: what a body allows a place to build; 杭州…还是|: a title that a place bears. */
const NATIONAL = /^(?:国家(?!级)|新一代).{6,}(?:试验区|先导区|示范区|示范基地|产业化基地|先行区)$/;
const ALLOWED = /^[市省]?(?:建设|创建|设立)$/;
const BEARS =
  /(?:是|获批|入选|获评|跻身|列入)(?:了|为)?(?:首批|全国|全省|重要|的)*(?:国家[\u4e00-\u9fa5]{4,24}(?:区|基地)[、和与](?:[\u4e00-\u9fa5]{4,24}(?:区|基地)[、和与])*)?$/;
const UNVEILED_BEFORE = /^[^。；，,！]{0,12}$/;
const UNVEILED_AFTER = /^(?:正式|的)*(?:揭牌|授牌|挂牌|开园|启用|启动仪式|奠基)/;

/**
 * "广州正式获工信部批复创建区块链发展先行示范区": a generic park that is approved for, or unveiled at, a place is that place's park,
 * and its name begins with the place.
 */
export function withSites(
  text: string,
  mentions: readonly Mention[],
  regions: readonly RegionPlace[],
): Mention[] {
  const sites = mentions.filter(
    (mention) => mention.type !== 'Park' || !HONOUR.test(text.slice(mention.end, mention.end + 90)),
  );
  const parks = mentions.filter((mention) => mention.type === 'Park');
  const order = new Map(parks.map((park, i) => [park, i]));
  return sites.map((mention) => {
    if (mention.type !== 'Park') return mention;
    const bearer = mention.weak && NATIONAL.test(mention.name) ? bearerOf(text, mention, regions) : undefined;
    if (bearer)
      return withFields(mention, { weak: false, rule: 'park-national', scope: bearer.division.name });
    if (mention.weak && HOUSE.test(text.slice(mention.end, mention.end + 8)))
      return withFields(mention, { weak: false, rule: 'park-house' });
    if (mention.weak && isListed(text, parks, order.get(mention)!))
      return withFields(mention, { weak: false, rule: 'park-listed', confidence: 0.6 });
    if (mention.rule === 'park-words' && POINTED.test(text.slice(mention.start - 1, mention.start)))
      return mention;
    if (mention.rule === 'park-words')
      return isSite(text, mention) || (mention.division !== undefined && besidePark(text, mention, mentions))
        ? withFields(mention, { weak: false, rule: 'park-site' })
        : mention;
    if (mention.rule !== 'park-generic') return mention;
    if (isBuiltSite(text, mention)) return withFields(mention, { weak: false, rule: 'park-site' });
    if (besidePark(text, mention, mentions))
      return withFields(mention, { weak: false, rule: 'park-beside-park' });
    const place = regions.filter((r) => r.end <= mention.start && mention.start - r.end <= 60).at(-1);
    // 甲高新区1991年被批准为首批|国家级高新区: what the park of the sentence has become.
    if (!place || parks.some((park) => !park.weak && isSubject(text, park, mention))) return mention;
    const between = text.slice(place.end, mention.start);
    const unveiled =
      UNVEILED_BEFORE.test(between) && UNVEILED_AFTER.test(text.slice(mention.end, mention.end + 8));
    if (!unveiled && !APPROVED.test(between)) return mention;
    const name = `${place.division.short}${mention.name}`;
    return withFields(mention, { name, weak: false, rule: 'park-completed', division: place.division });
  });
}

function isSubject(text: string, park: Mention, { start }: Mention): boolean {
  const between = park.end <= start ? text.slice(park.end, start) : '。';
  return (
    !/[。；！？\n]/.test(between) &&
    /(?:(?:认定|批准|评|列|升级|升格|晋升|晋级|确定|批复)(?:成|为|到)|跻身)(?:首批|国家级|国家|省级)*$/.test(
      between,
    )
  );
}

const LIST_BEFORE = /(?:打造|建设|设立|布局|投产|规划|形成|划分为|分为|建成|建有|设有|包括|即|：)了?[“"]?$/;
const LIST_AFTER = /^[”"]?等[^，。；]{0,8}(?:一批|各类|特色|专业|若干|载体|平台|项目)/;
/** 甲产业园、乙产业园|等一批特色园区相继建成 */
const LIST_BUILT =
  /^[”"]?等[^，。；]{0,10}(?:平台|载体|园区|特色园|示范园)(?:正|已|将|都|均|相继|陆续|加快|全面)*(?:建成|建设|落成|投用|开园|启用|运营)/;

/** 对应打造数字医药产业园、第六代通信产业园、柔性材料产业园: three and more sites side by side are each one, though no name says which. */
function isListed(text: string, parks: readonly Mention[], at: number): boolean {
  const joined = (a: Mention, b: Mention): boolean => /^[、和及][“"]?$/.test(text.slice(a.end, b.start));
  let first = at;
  while (first > 0 && joined(parks[first - 1]!, parks[first]!)) first--;
  let last = at;
  while (last + 1 < parks.length && joined(parks[last]!, parks[last + 1]!)) last++;
  if (last - first < 2 || parks[at]!.name.length < 6) return false;
  if (LIST_BUILT.test(text.slice(parks[last]!.end, parks[last]!.end + 24))) return true;
  return (
    LIST_BEFORE.test(text.slice(Math.max(0, parks[first]!.start - 6), parks[first]!.start)) &&
    (parks.slice(first, last + 1).some((each) => !each.weak) ||
      !LIST_AFTER.test(text.slice(parks[last]!.end, parks[last]!.end + 14)))
  );
}

/** The place of 批复支持|重庆|建设国家…试验区, 杭州|还是国家…先导区. */
function bearerOf(
  text: string,
  { start }: Mention,
  regions: readonly RegionPlace[],
): RegionPlace | undefined {
  const place = regions.filter((r) => r.end <= start && start - r.end <= 90).at(-1);
  if (!place) return undefined;
  const between = text.slice(place.end, start);
  const allowed = /(?:批复|批准|同意)(?:同意|支持)?$/.test(
    text.slice(Math.max(0, place.start - 6), place.start),
  );
  const bears = !/[。；！]/.test(between) && BEARS.test(between);
  return (allowed && ALLOWED.test(between)) || bears ? place : undefined;
}

/** 获得“中国模具产业基地”、“中国文具产业基地”等称号: an honour, and no site. */
const HONOUR =
  /^[”"](?:[、和与][“"][^“”"]{2,24}[”"])*等?(?:多项|多个)?(?:国家级|省级)?(?:荣誉)?(?:称号|美誉|殊荣|桂冠)/;

/** 该|备勤基地: a word that points back names nothing. */
const POINTED = /[该此这那各每]/;

const DAY = '(?:(?:(?:19|20)\\d\\d年|今年|去年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?';
const SITE_AFTER = new RegExp(
  `^[”"]?(?:[（(][^（）()]{1,14}[）)])?(?:项目|一期|二期|工程)*于?${DAY}(?:今日|近日|已|也|将|正式|成功|于|，|,)*(?:位于|坐落|地处|选址|占地|总占地|规划占地|规划面积|规划总|总面积|总建筑|建筑面积|总投资|开园|揭牌|授牌|挂牌|奠基|开工|开建|动工|竣工|落户|落成|成立|启用|投用|建成|内[，,、]|由)`,
);
const SITE_BEFORE =
  /(?:入驻|落户|落地|进驻|位于|坐落于|走进|来到|名为|命名为|叫做|毗邻|紧邻|依托|[—“"])(?:在|于|到|了)?$/;
/** 新站|高新区 behind 在: a zone of plain words where something stands or happens. */
const IN_ZONE = /(?:^|[^存现实正好])(?:在|位于|落户|落户于|入驻)$/;

/** 东方氢能产业园正式开园, “松山湖材料产业园”, 落户东方氢能产业园: plain words that the sentence treats as one site. */
function isSite(text: string, mention: Mention): boolean {
  return (
    SITE_AFTER.test(text.slice(mention.end, mention.end + 30)) ||
    SITE_BEFORE.test(text.slice(Math.max(0, mention.start - 6), mention.start)) ||
    (opensSentence(text, mention.start) && /^[”"]?[，,]是/.test(text.slice(mention.end, mention.end + 3))) ||
    SIZED_BEFORE.test(text.slice(Math.max(0, mention.start - 14), mention.start)) ||
    LIES_BEFORE.test(text.slice(Math.max(0, mention.start - 16), mention.start)) ||
    isNewTown(text, mention) ||
    (ZONE_END.test(mention.name) && IN_ZONE.test(text.slice(Math.max(0, mention.start - 5), mention.start)))
  );
}

/** 位于南湖区的|敏华未来汽车智慧产业园 */
const LIES_BEFORE = /(?:位于|坐落于|坐落在|地处)[\u4e00-\u9fa5]{2,10}[市区县镇乡村旗]的$/;

/** 新建8万平方米的|遥感产业园 */
const SIZED_BEFORE = /\d[\d.]*万?(?:平方米|平米|平方公里|亩)的$/;

/** 滨江新城, 龙栖湾新区: a part of a city, and a park only where firms settle. */
export const NEW_TOWN = /新[城区]$/;

/** 在|靖江滨江新城|设立工厂, 在|锦州龙栖湾新区|注册, 靖江滨江新城|管委会: a new town or area where firms settle, or that has a committee of its own. */
function isNewTown(text: string, { start, end, name, division }: Mention): boolean {
  if (!NEW_TOWN.test(name) || !division) return false;
  const settled =
    /(?:在|于|落户|入驻)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:建[立设成]|设立|投资|兴建|成立|布局|落户|注册|开工)/.test(text.slice(end, end + 2));
  return settled || /^(?:管委会|管理委员会)/.test(text.slice(end, end + 5));
}

/** 某大学农科孵化园，是…: what a sentence opens with and goes on about. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[。！？\n\u3000])[“"\s]*$/.test(text.slice(Math.max(0, start - 6), start));
}

const ZONE_END = /^[^级型性类牌的各]{2,4}(?:高新区|经开区|开发区|保税区|综保区)$/;
const BUILT_AFTER =
  /^[”"]?[，,](?:该园|园区)?(?:由|位于|坐落于|地处|占地|总占地|规划占地|规划面积|规划用地|总建筑面积)/;
/** 谋划建设10.18平方公里|新能源汽车产业园 */
const SIZED = /(?:建设|打造|规划|建成|开发)(?:了|约|总?面积|占地)*\d[\d.]*(?:万?平方米|平方公里|亩)的?$/;
const UNVEILED_AT =
  /^[”"]?(?:\d{1,2}日|今日|近日|日前|正式)*在[\u4e00-\u9fa5]{2,10}(?:正式)?(?:揭牌|开园|启用|奠基|开工|落成|投用)/;
const BUILT_BEFORE = /内(?:建有|设有|建成了?|设立了?)[“"]?$/;

/** 白沙小镇内建有元宇宙创业创新基地; 新建储能未来产业科技园，该园由…: topics alone, and yet one certain site. */
function isBuiltSite(text: string, mention: Mention): boolean {
  if (mention.name.length < 8) return false;
  return (
    BUILT_AFTER.test(text.slice(mention.end, mention.end + 12)) ||
    UNVEILED_AT.test(text.slice(mention.end, mention.end + 24)) ||
    (!mention.name.endsWith('基地') &&
      SIZED.test(text.slice(Math.max(0, mention.start - 24), mention.start))) ||
    BUILT_BEFORE.test(text.slice(Math.max(0, mention.start - 6), mention.start))
  );
}

/** 成都人工智能产业园、天府智能制造产业园: a word that only may be a name is one in a list with a park that has one. */
function besidePark(text: string, mention: Mention, mentions: readonly Mention[]): boolean {
  if (isAllGeneric(mention.name)) return false;
  return mentions.some((other) => {
    if (other.type !== 'Park' || other.weak) return false;
    const [a, b] = other.end <= mention.start ? [other.end, mention.start] : [mention.end, other.start];
    return b - a === 1 && /[、和与及]/.test(text[a]!);
  });
}
