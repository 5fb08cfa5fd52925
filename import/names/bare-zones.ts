/** 在高新区, 地址：经开区…: the bare kind of a zone where something stands, in a text that is about one city: its zone. */
import { type Division, lineage } from '../gazetteer/index.ts';
import { matchesOf } from '../text/matches.ts';
import { rangesTouching } from '../text/ranges.ts';
import type { Range } from '../types.ts';
import type { Mention, NameContext } from './mention.ts';
import type { RegionPlace } from './parks.ts';

const STANDS =
  /(?<=(?:位于|坐落于|落户于?|入驻|进驻|落地|扎根|地址[:：]|(?:^|[，。；：])在)(?:我市|本市|市)?)(?:国家级?)?(高新区|经开区|高新技术产业开发区|经济技术开发区|综合保税区|综保区)(?![级类型内外各]|等)/g;

export function findBareZones(
  text: string,
  range: Range,
  regions: readonly RegionPlace[],
  parks: readonly Mention[],
  { outer }: NameContext,
): Mention[] {
  const hits = matchesOf(text.slice(range.start, range.end), STANDS);
  if (hits.length === 0) return [];
  const city = onlyCity([...regions.map(({ division }) => division), ...outer]);
  if (!city) return [];
  const named = parks.filter((park) => !park.weak);
  return hits.flatMap((match) => {
    const start = range.start + match.index;
    const end = start + match[0].length;
    if (rangesTouching(named, { start, end }).length > 0) return [];
    const name = `${city.short}${match[1]}`;
    return [
      { type: 'Park' as const, start, end, name, rule: 'zone-of-city', confidence: 0.7, division: city },
    ];
  });
}

/** The one city in which all places of a text lie. */
function onlyCity(places: readonly Division[]): Division | undefined {
  const cities = new Set(places.flatMap((place) => lineage(place).find(isCity) ?? []));
  const [only] = cities;
  return cities.size === 1 ? only : undefined;
}

const isCity = ({ level, code }: Division): boolean =>
  level === 'CITY' || (level === 'PROVINCE' && /^(?:11|12|31|50)/.test(code));
