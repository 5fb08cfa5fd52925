export {
  type Division,
  divisionByCode,
  divisionOf,
  divisionPath,
  divisionScope,
  divisions,
  divisionsByName,
  isMunicipality,
  isWithin,
  lineage,
  localProvince,
  shortName,
} from './divisions.ts';
export type { Level } from './level.ts';
export { type PhraseHit, Phrases } from './phrases.ts';
export {
  certainRegions,
  type RegionContext,
  type RegionMention,
  resolveRegions,
} from './resolve.ts';
export {
  districtShorts,
  isEveryday,
  leadingRegion,
  type RegionHit,
  regionNamed,
  scanRegions,
} from './scan.ts';
