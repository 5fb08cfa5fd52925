import { divisionByCode, divisionOf, divisionsByName, isMunicipality } from '../gazetteer/index.ts';
import type { NameKey } from '../ledger/key.ts';

export type RegionType = 'Province' | 'City' | 'District' | 'Town';

const BY_LEVEL = { PROVINCE: 'Province', CITY: 'City', DISTRICT: 'District', TOWN: 'Town' } as const;

/**
 * The concrete type of a region, from its canonical key: by the gazetteer where it knows the code (a municipality is a
 * City with level PROVINCE), else by the name's division word.
 */
export function regionType(key: NameKey): RegionType {
  const division =
    divisionOf(key.normal, key.scope) ??
    divisionsByName(key.normal).find((candidate) => candidate.code === '');
  if (division) return isMunicipality(division) ? 'City' : BY_LEVEL[division.level];
  if (/(省|自治区)$/.test(key.normal)) return 'Province';
  if (/市$/.test(key.normal)) return 'City';
  if (/(镇|乡|街道|苏木)$/.test(key.normal)) return 'Town';
  return 'District';
}

/** Whether one of two divisions, by code, contains the other. */
export function divisionsRelated(a: string, b: string): boolean {
  return contains(a, b) || contains(b, a);
}

function contains(upper: string, lower: string): boolean {
  for (let at = divisionByCode(lower); at; at = at.parent)
    if (at.code !== '' && at.code === upper) return true;
  return false;
}
