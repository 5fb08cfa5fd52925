export { type Analysis, analyse, divisionsIn } from './analysis.ts';
export { isSureFirm, looksLikeFirm } from './companies.ts';
export { renamed } from './former-names.ts';
export { covers, type Mention, type NameContext, overlaps, type Title } from './mention.ts';
export { hasProperWord } from './park-lead.ts';
export type { RegionPlace } from './parks.ts';
export { establishedNames, givenNames, withRepeats } from './repeats.ts';
export { isAllGeneric } from './segment.ts';
export { carriedTitle, findTitles, isKindOnly, isPolicyTitle } from './titles.ts';
