/**
 * Everything that is named in one stretch of text: a sentence, a paragraph, a table cell. One pass finds places, then what
 * is built from places; of overlapping mentions the longest stays. Places inside bodies, parks, policies and funds stay
 * too (佛山市南海区人民政府 names 佛山市 and 南海区); places inside the names of firms do not.
 */
import { simplified } from '../../src/model/names.ts';
import { type Division, resolveRegions } from '../gazetteer/index.ts';
import { fullWidthMarks } from '../text/marks.ts';
import { lastStartingBefore } from '../text/ranges.ts';
import type { Range } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { findBareZones } from './bare-zones.ts';
import { findBodies } from './bodies.ts';
import { findBrandHits } from './brands.ts';
import { findCompanies } from './companies.ts';
import { findArms } from './firm-arms.ts';
import { findCued } from './firm-cues.ts';
import { findForeignParks } from './foreign-parks.ts';
import { findFundLists } from './fund-lists.ts';
import { partnershipFund } from './fund-managers.ts';
import { findFunds } from './funds.ts';
import { findListed } from './lists.ts';
import { findLocal } from './local.ts';
import { findMarketFirms } from './market-firms.ts';
import { covers, longest, type Mention, type NameContext, type Title } from './mention.ts';
import { NEW_TOWN, withSites } from './park-sites.ts';
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
  const text = fullWidthMarks(simplified(written));
  const titles = findTitles(text, range.start, range.end);
  const all: RegionPlace[] = resolveRegions(text, range.start, range.end, context);
  const parks = findParks(text, range, all);
  const places = [...all, ...parks.filter((park) => park.rule === 'zone' || park.rule === 'park-known')].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const brandHits = findBrandHits(text, range);
  const ranked = findRanked(text, range);
  const local = findLocal(text, range, all, context.home);
  const companies = findCompanies(text, range, all, brandHits).map((firm) => partnershipFund(text, firm));
  const listed = findListed(text, range);
  // 天津中环、…。市政府…: the place in the name of a firm is not whose government is meant.
  const ofBodies = outsideOf(places, [...companies, ...listed]);
  const candidates = [
    ...local,
    ...parks,
    ...findBareZones(text, range, all, parks, context),
    ...findForeignParks(text, range),
    ...findBodies(text, range, ofBodies, context),
    ...companies,
    ...findArms(text, range, all, brandHits),
    ...findCued(text, range),
    ...findMarketFirms(text, range),
    ...findFunds(text, range, all),
    ...findFundLists(text, range),
    ...listed,
  ];
  // 科技園|現時管理…工業邨: words that may be a name do not reach over one that is.
  const firms = candidates.filter(({ type }) => type === 'Company');
  const sure = within(candidates, ranked).filter(
    (mention) =>
      !mention.weak ||
      !(local.some((own) => covers(mention, own)) || firms.some((firm) => beginsInside(mention, firm))),
  );
  const outside = allowedInTitles(text, sure, titles);
  const named = withSites(text, withoutTranslations(text, longest([...outside, ...ranked])), all).filter(
    (mention) => !(mention.weak && mention.type === 'Park' && NEW_TOWN.test(mention.name)),
  );
  const mentions = scoped(named, all, context);
  const hidden = mentions.filter(
    (m) => (m.type === 'Company' && m.rule !== 'bank-branch') || (m.weak && m.type === 'IssuingBody'),
  );
  const regions = all.filter(
    (region) => !isInside(region, hidden) && !PLANT_AFTER.test(text.slice(region.end, region.end + 4)),
  );
  return { text, titles, regions, mentions };
}

/** The places, in order, that no firm covers. */
function outsideOf<T extends Range>(places: readonly T[], firms: readonly Range[]): readonly T[] {
  if (firms.length === 0) return places;
  const inOrder = [...firms].sort((a, b) => a.start - b.start);
  let next = 0;
  let covered = 0;
  return places.filter((place) => {
    for (; next < inOrder.length && inOrder[next]!.start <= place.start; next++)
      covered = Math.max(covered, inOrder[next]!.end);
    return covered < place.end;
  });
}

/** Whether one of the mentions, which stand in order and do not overlap, holds the range. */
function isInside(range: Range, mentions: readonly Mention[]): boolean {
  const around = lastStartingBefore(mentions, range.start);
  return around !== undefined && covers(around, range);
}

/** 芯原|股份|封测基地, 云帆制药有限公司|药材基地: plain words that may be a park begin inside the name of a firm, or with a whole one. */
function beginsInside(mention: Mention, firm: Mention): boolean {
  return (
    mention.type === 'Park' &&
    (firm.start < mention.start || (firm.start === mention.start && /公司$/.test(firm.name))) &&
    mention.start < firm.end &&
    firm.end < mention.end
  );
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
    return place ? withFields(mention, { scope: place.name }) : mention;
  });
}

/**
 * Inside a title only its parks count, and the bodies that it begins with; 《财政部|国家税务总局关于…》 may have nothing between them. An
 * association (某市残疾人联合会) that stands right before what the title is about issues.
 */
function allowedInTitles(text: string, mentions: readonly Mention[], titles: readonly Title[]): Mention[] {
  const heads = new Set<number>();
  return [...mentions]
    .sort((a, b) => a.start - b.start)
    .flatMap((mention) => {
      const title = titles.find((t) => t.start < mention.end && mention.start < t.end);
      if (!title) return [mention];
      if (!covers(title, mention)) return [];
      if (mention.type === 'Park') return [mention];
      if (mention.type !== 'IssuingBody') return [];
      const issues =
        !mention.weak ||
        /^(?:等\d+部门)?(?:关于|印发|转发)/.test(text.slice(mention.end, mention.end + 8)) ||
        mentions.some(({ type, weak, start }) => type === 'IssuingBody' && !weak && start === mention.end);
      const leads = mention.start <= title.innerStart + 1 || heads.has(mention.start);
      if (!issues || (!leads && !isJointHead(title, mention))) return [];
      heads.add(mention.end);
      return [mention.weak ? withFields(mention, { weak: false }) : mention];
    });
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
