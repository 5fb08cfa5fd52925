export {
  type Division,
  divisionByCode,
  divisionPath,
  divisions,
  divisionsByName,
  isMunicipality,
  isWithin,
  type Level,
  lineage,
  shortName,
} from './divisions.ts';
export { type PhraseHit, Phrases } from './phrases.ts';
export {
  certainRegions,
  type RegionContext,
  type RegionMention,
  resolveRegions,
} from './resolve.ts';
export { districtShorts, type RegionHit, regionNamed, scanRegions } from './scan.ts';
