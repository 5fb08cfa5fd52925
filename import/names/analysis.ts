/**
 * Everything that is named in one stretch of text: a sentence, a paragraph, a table cell. One pass finds places, then what
 * is built from places; of overlapping mentions the longest stays. Places inside bodies, parks, policies and funds stay
 * too (佛山市南海区人民政府 names 佛山市 and 南海区); places inside the names of firms do not.
 */
import { type Division, resolveRegions } from '../gazetteer/index.ts';
import type { Range } from '../types.ts';
import { findBodies } from './bodies.ts';
import { findCompanies } from './companies.ts';
import { findFunds } from './funds.ts';
import { findListed } from './lists.ts';
import { covers, longest, type Mention, type NameContext, type Title } from './mention.ts';
import { findParks, type RegionPlace } from './parks.ts';
import { findTitles } from './titles.ts';

export interface Analysis {
  readonly text: string;
  readonly titles: readonly Title[];
  /** Places, in order; those inside the names of firms and institutes are left out. */
  readonly regions: readonly RegionPlace[];
  /** Bodies, parks, companies and funds, in order, without overlaps. */
  readonly mentions: readonly Mention[];
}

export function analyse(text: string, context: NameContext, range: Range = { start: 0, end: text.length }): Analysis {
  const titles = findTitles(text, range.start, range.end);
  const all: RegionPlace[] = resolveRegions(text, range.start, range.end, context);
  const parks = findParks(text, range, all);
  const places = [...all, ...parks.filter((park) => park.rule === 'zone' || park.rule === 'park-known')].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const candidates = [
    ...parks,
    ...findBodies(text, range, places, context),
    ...findCompanies(text, range, all),
    ...findFunds(text, range, all),
    ...findListed(text, range),
  ];
  const outside = candidates.filter((mention) => allowedInTitle(mention, titles));
  const mentions = longest(outside);
  const hidden = mentions.filter((m) => m.type === 'Company' || m.weak);
  const regions = all.filter((region) => !hidden.some((m) => covers(m, region)));
  return { text, titles, regions, mentions };
}

/** Inside a title only its parks count, and a body that it begins with. */
function allowedInTitle(mention: Mention, titles: readonly Title[]): boolean {
  const title = titles.find((t) => t.start < mention.end && mention.start < t.end);
  if (!title) return true;
  if (!covers(title, mention)) return false;
  if (mention.type === 'Park') return true;
  return mention.type === 'IssuingBody' && !mention.weak && mention.start <= title.innerStart + 1;
}

export function divisionsIn(analysis: Analysis, range: Range): Division[] {
  return analysis.regions.filter((r) => covers(range, r)).map((r) => r.division);
}
