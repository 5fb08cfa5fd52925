/** What ends the name of a park: the endings of the lexicon, and those that an industry makes (大数据谷, 纳米城, 数码港). */
import { Phrases } from '../gazetteer/index.ts';
import { parks as lexicon } from '../lexicons/index.ts';

/**
 * `zone`: bare, it names nothing without its place; `industry`: made of an industry's name and one character; `site`: many
 * things have it, so only a sentence can make it a park.
 */
export type ParkEnding = 'zone' | 'park' | 'industry' | 'site';

export const parkEndings = new Phrases<ParkEnding>();
for (const ending of lexicon.siteEndings) parkEndings.add(ending, 'site');
for (const industry of lexicon.industries)
  for (const ending of lexicon.industryEndings) {
    parkEndings.add(`${industry}${ending}`, 'industry');
    if (ending === '园') parkEndings.add(`${industry}${ending}区`, 'industry');
  }
for (const suffix of lexicon.suffixes) {
  parkEndings.add(suffix, 'park');
  if (suffix.endsWith('园')) parkEndings.add(`${suffix}区`, 'park');
}
for (const zone of lexicon.zones) parkEndings.add(zone, 'zone');

export const knownParks = new Phrases<true>();
for (const name of lexicon.known) knownParks.add(name, true);

/** 科技融合转化基地|14号楼, 科创园|W7栋: what has numbered houses is one site. */
export const HOUSE = /^[A-Z]?\d{1,3}(?:号楼|号馆|[栋座幢])/;
