/**
 * Everything that is named in one stretch of text: a sentence, a paragraph, a table cell. One pass finds places, then what
 * is built from places; of overlapping mentions the longest stays. Places inside bodies, parks, policies and funds stay
 * too (佛山市南海区人民政府 names 佛山市 and 南海区); places inside the names of firms do not.
 */
import { simplified } from '../../src/model/names.ts';
import { type Division, resolveRegions } from '../gazetteer/index.ts';
import type { Range } from '../types.ts';
import { findBodies } from './bodies.ts';
import { findBrandHits } from './brands.ts';
import { findCompanies } from './companies.ts';
import { findArms } from './firm-arms.ts';
import { findCued } from './firm-cues.ts';
import { findForeignParks } from './foreign-parks.ts';
import { findFunds, partnershipFund } from './funds.ts';
import { findListed } from './lists.ts';
import { findLocal } from './local.ts';
import { findMarketFirms } from './market-firms.ts';
import { covers, longest, type Mention, type NameContext, type Title } from './mention.ts';
import { findParks, type RegionPlace } from './parks.ts';
import { findRanked } from './ranked.ts';
import { isAllGeneric } from './segment.ts';
import { findTitles } from './titles.ts';

export interface Analysis {
  readonly text: string;
  readonly titles: readonly Title[];
  /** Places, in order; those inside the names of firms and institutes are left out. */
  readonly regions: readonly RegionPlace[];
  /** Bodies, parks, companies and funds, in order, without overlaps. */
  readonly mentions: readonly Mention[];
}

export function analyse(
  written: string,
  context: NameContext,
  range: Range = { start: 0, end: written.length },
): Analysis {
  const text = simplified(written);
  const titles = findTitles(text, range.start, range.end);
  const all: RegionPlace[] = resolveRegions(text, range.start, range.end, context);
  const parks = findParks(text, range, all);
  const places = [...all, ...parks.filter((park) => park.rule === 'zone' || park.rule === 'park-known')].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const brandHits = findBrandHits(text, range);
  const ranked = findRanked(text, range);
  const local = findLocal(text, range, all, context.home);
  const candidates = [
    ...local,
    ...parks,
    ...findForeignParks(text, range),
    ...findBodies(text, range, places, context),
    ...findCompanies(text, range, all, brandHits).map(partnershipFund),
    ...findArms(text, range, all, brandHits),
    ...findCued(text, range),
    ...findMarketFirms(text, range),
    ...findFunds(text, range, all),
    ...findListed(text, range),
  ];
  // 科技園|現時管理…工業邨: words that may be a name do not reach over one that is.
  const sure = within(candidates, ranked).filter(
    (mention) => !mention.weak || !local.some((own) => covers(mention, own)),
  );
  const outside = sure.filter((mention) => allowedInTitle(mention, titles));
  const named = completed(text, withoutTranslations(text, longest([...outside, ...ranked])), all).filter(
    (mention) => !(mention.weak && mention.type === 'Park' && mention.name.endsWith('新城')),
  );
  const mentions = scoped(named, all, context);
  const hidden = mentions.filter(
    (m) => (m.type === 'Company' && m.rule !== 'bank-branch') || (m.weak && m.type === 'IssuingBody'),
  );
  const regions = all.filter(
    (region) =>
      !hidden.some((m) => covers(m, region)) && !PLANT_AFTER.test(text.slice(region.end, region.end + 4)),
  );
  return { text, titles, regions, mentions };
}

/** Without names that begin or end inside an item of a ranking and go on outside. */
function within(mentions: readonly Mention[], items: readonly Mention[]): readonly Mention[] {
  if (items.length === 0) return mentions;
  const itemAt = new Map<number, Mention>();
  for (const item of items) for (let at = item.start; at < item.end; at++) itemAt.set(at, item);
  return mentions.filter(({ start, end }) => itemAt.get(start) === itemAt.get(end - 1));
}

/** 秦山|核电站, 阳江|电厂: the place is part of the plant's name. */
const PLANT_AFTER = /^(?:热|火|核|水)?电[厂站]/;

/** 香港凯普生物科技有限公司（Hong Kong Hybribio Limited）: the bracket gives the same firm's other name. */
function withoutTranslations(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, i) => {
    const before = mentions[i - 1];
    const inBracket =
      mention.rule === 'latin-firm' && /[（(]\s*$/.test(text.slice(mention.start - 2, mention.start));
    return !(inBracket && before?.type === 'Company' && mention.start - before.end <= 3);
  });
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

/** A park or a fund whose words would fit any place takes the place named last before it as scope. */
function scoped(
  mentions: readonly Mention[],
  regions: readonly RegionPlace[],
  context: NameContext,
): Mention[] {
  return mentions.map((mention) => {
    const open = (mention.type === 'Fund' || mention.type === 'Park') && !mention.division;
    if (!open || !isAllGeneric(mention.name)) return mention;
    const place = regions.filter((r) => r.end <= mention.start).at(-1)?.division ?? context.outer[0];
    return place ? { ...mention, scope: place.name } : mention;
  });
}

const APPROVED = /(?:获|获得|经|被)[^。；！]{0,24}(?:批复|批准|同意|认定|授予|支持)[^。；！]{0,26}$/;
const UNVEILED_BEFORE = /^[^。；，,！]{0,12}$/;
const UNVEILED_AFTER = /^(?:正式|的)*(?:揭牌|授牌|挂牌|开园|启用|启动仪式|奠基)/;

/**
 * "广州正式获工信部批复创建区块链发展先行示范区": a generic park that is approved for, or unveiled at, a place is that place's park,
 * and its name begins with the place.
 */
function completed(text: string, mentions: readonly Mention[], regions: readonly RegionPlace[]): Mention[] {
  return mentions.map((mention) => {
    if (mention.rule === 'park-words' && POINTED.test(text.slice(mention.start - 1, mention.start)))
      return mention;
    if (mention.rule === 'park-words')
      return isSite(text, mention) || (mention.division !== undefined && besidePark(text, mention, mentions))
        ? { ...mention, weak: false, rule: 'park-site' }
        : mention;
    if (mention.rule !== 'park-generic') return mention;
    if (isBuiltSite(text, mention)) return { ...mention, weak: false, rule: 'park-site' };
    if (besidePark(text, mention, mentions)) return { ...mention, weak: false, rule: 'park-beside-park' };
    const place = regions.filter((r) => r.end <= mention.start && mention.start - r.end <= 60).at(-1);
    if (!place) return mention;
    const between = text.slice(place.end, mention.start);
    const unveiled =
      UNVEILED_BEFORE.test(between) && UNVEILED_AFTER.test(text.slice(mention.end, mention.end + 8));
    if (!unveiled && !APPROVED.test(between)) return mention;
    const name = `${place.division.short}${mention.name}`;
    return { ...mention, name, weak: false, rule: 'park-completed', division: place.division };
  });
}

/** 该|备勤基地: a word that points back names nothing. */
const POINTED = /[该此这那各每]/;

const DAY = '(?:(?:(?:19|20)\\d\\d年|今年|去年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?';
const SITE_AFTER = new RegExp(
  `^[”"]?(?:[（(][^（）()]{1,14}[）)])?(?:项目|一期|二期|工程)*${DAY}(?:今日|近日|已|也|将|正式|成功|于|，|,)*(?:位于|坐落|地处|选址|占地|总占地|规划面积|规划总|总面积|总建筑|建筑面积|总投资|开园|揭牌|授牌|挂牌|奠基|开工|开建|动工|竣工|落户|落成|成立|启用|投用|建成|内[，,、]|由)`,
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
    isNewTown(text, mention) ||
    (ZONE_END.test(mention.name) && IN_ZONE.test(text.slice(Math.max(0, mention.start - 5), mention.start)))
  );
}

/** 新建8万平方米的|遥感产业园 */
const SIZED_BEFORE = /\d[\d.]*万?(?:平方米|平米|平方公里|亩)的$/;

/** 在|靖江滨江新城|设立工厂, 靖江滨江新城|管委会: a new town where firms settle, or that has a committee of its own. */
function isNewTown(text: string, { start, end, name, division }: Mention): boolean {
  if (!name.endsWith('新城') || !division) return false;
  const settled =
    /(?:在|于|落户|入驻)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:建[立设成]|设立|投资|兴建|成立|布局|落户)/.test(text.slice(end, end + 2));
  return settled || /^(?:管委会|管理委员会)/.test(text.slice(end, end + 5));
}

/** 某大学科技创新孵化园，是…: what a sentence opens with and goes on about. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[。！？\n\u3000])[“"\s]*$/.test(text.slice(Math.max(0, start - 6), start));
}

const ZONE_END = /^[^级型性类牌的各]{2,4}(?:高新区|经开区|开发区|保税区|综保区)$/;
const BUILT_AFTER =
  /^[”"]?[，,](?:该园|园区)?(?:由|位于|坐落于|地处|占地|总占地|规划面积|规划用地|总建筑面积)/;
const BUILT_BEFORE = /内(?:建有|设有|建成了?|设立了?)[“"]?$/;

/** 萧山信息港小镇内建有区块链创业创新基地; 建设量子信息未来产业科技园，该园由…: topics alone, and yet one certain site. */
function isBuiltSite(text: string, mention: Mention): boolean {
  if (mention.name.length < 8) return false;
  return (
    BUILT_AFTER.test(text.slice(mention.end, mention.end + 12)) ||
    BUILT_BEFORE.test(text.slice(Math.max(0, mention.start - 6), mention.start))
  );
}

/** Inside a title only its parks count, and a body that it begins with. */
function allowedInTitle(mention: Mention, titles: readonly Title[]): boolean {
  const title = titles.find((t) => t.start < mention.end && mention.start < t.end);
  if (!title) return true;
  if (!covers(title, mention)) return false;
  if (mention.type === 'Park') return true;
  if (mention.type !== 'IssuingBody' || mention.weak) return false;
  return mention.start <= title.innerStart + 1 || isJointHead(title, mention);
}

/** 《财政部、住房城乡建设部关于…的通知》: the second of the bodies in front of 关于. */
function isJointHead(title: Title, mention: Mention): boolean {
  const name = title.wrapper ?? title.name;
  const about = name.indexOf('关于');
  const at = mention.start - title.innerStart;
  return mention.end - title.innerStart <= about && /[、和与及\s]/.test(name[at - 1] ?? '');
}

export function divisionsIn(analysis: Analysis, range: Range): Division[] {
  return analysis.regions.filter((r) => covers(range, r)).map((r) => r.division);
}
