import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { normalName } from '../../src/model/names.ts';
import type { NameKey } from '../ledger/key.ts';
import { companySynonyms } from '../lexicons/index.ts';
import { bodyIdentity } from './body.ts';
import { companyCore, fundCore, parkCore, policyCore } from './core.ts';
import { innermostShared, regionsFit, withoutRegionPrefix } from './region-prefix.ts';
import type { Verdict } from './types.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly score: number;
}

const { parkGenerics } = parse(readFileSync(new URL('./fold.yml', import.meta.url), 'utf8')) as {
  parkGenerics: string[];
};

const same = (rule: string, score: number): Judgement => ({ verdict: 'same', rule, score });
const unsure = (rule: string, score: number): Judgement => ({ verdict: 'unsure', rule, score });
const different = (rule: string): Judgement => ({ verdict: 'different', rule, score: 0 });

/** The buckets of a key: keys that share one are compared. Written with their type, so that no two types meet. */
export function bucketsOf(key: NameKey): readonly string[] {
  const buckets = new Set([`${key.type}|exact|${key.normal}`]);
  if (key.type === 'Region' && key.scope !== '') buckets.add(`Region|code|${key.scope}`);
  for (const core of coresOf(key)) buckets.add(`${key.type}|core|${core}`);
  return [...buckets];
}

function coresOf(key: NameKey): readonly string[] {
  switch (key.type) {
    case 'Policy':
      return [policyCore(key.normal)];
    case 'Company':
      return [
        companyCore(key.normal),
        withoutRegionPrefix(companyCore(key.normal), 3).rest,
        ...brandsOf(key.normal),
      ];
    case 'Park':
      return [parkCore(key.normal).bare];
    case 'Fund':
      return [fundCore(key.normal)];
    case 'IssuingBody':
      return [bodyIdentity(key)];
    case 'Region':
      return [];
  }
}

/** Whether two keys of one bucket name one thing. Symmetric; a function of the two keys only. */
export function judge(a: NameKey, b: NameKey): Judgement | undefined {
  if (a.normal === b.normal && a.type !== 'Region') return judgeScopes(a, b);
  switch (a.type) {
    case 'Region':
      return judgeRegions(a, b);
    case 'IssuingBody':
      return judgeBodies(a, b);
    case 'Policy':
      return judgePolicies(a, b);
    case 'Park':
      return judgeParks(a, b);
    case 'Company':
      return judgeCompanies(a, b);
    case 'Fund':
      return judgeFunds(a, b);
  }
}

/** One name, two scopes: two things. One name with and without a scope: nobody can tell. */
function judgeScopes(a: NameKey, b: NameKey): Judgement {
  if (a.scope === b.scope) return same('same-name', 1);
  if (a.scope !== '' && b.scope !== '') return different('different-scope');
  return unsure('scope-missing', 0.5);
}

function judgeRegions(a: NameKey, b: NameKey): Judgement {
  if (a.scope !== '' && a.scope === b.scope) return same('same-division-code', 1);
  if (a.scope !== '' && b.scope !== '') return different('different-division-code');
  return a.normal === b.normal ? unsure('division-code-missing', 0.5) : different('different-name');
}

function judgeBodies(a: NameKey, b: NameKey): Judgement | undefined {
  if (bodyIdentity(a) !== bodyIdentity(b)) return undefined;
  return same('same-official-name', 0.97);
}

function scopesFit(a: NameKey, b: NameKey): boolean {
  return a.scope === b.scope || a.scope === '' || b.scope === '';
}

function judgePolicies(a: NameKey, b: NameKey): Judgement | undefined {
  if (policyCore(a.normal) !== policyCore(b.normal)) return undefined;
  if (!scopesFit(a, b)) return different('different-scope');
  return a.scope === b.scope ? same('same-title-core', 0.95) : unsure('scope-missing', 0.5);
}

function judgeParks(a: NameKey, b: NameKey): Judgement | undefined {
  const left = parkCore(a.normal);
  const right = parkCore(b.normal);
  if (left.bare !== right.bare) return undefined;
  const leftRegion = withoutRegionPrefix(a.normal, 4);
  const rightRegion = withoutRegionPrefix(b.normal, 4);
  if (!scopesFit(a, b) || !regionsFit(leftRegion, rightRegion)) return different('different-region');
  const placed = leftRegion.regions.length > 0 && rightRegion.regions.length > 0;
  const samePlace = innermostShared(leftRegion, rightRegion);
  const sameTopics = left.topics.join() === right.topics.join();
  if (!sameTopics && left.topics.length > 0 && right.topics.length > 0)
    return different('different-industry');
  if (placed && !samePlace && !isDistinctive(left.bare)) return different('different-region');
  if (sameTopics) {
    const sure = samePlace || isDistinctive(left.bare);
    return sure ? same('same-park-core', 0.95) : unsure('park-region-missing', 0.6);
  }
  return placed && left.bare.length >= 6 ? same('industry-left-out', 0.86) : unsure('industry-left-out', 0.6);
}

/** True when something is left that parks do not share. */
function isDistinctive(bare: string): boolean {
  let rest = bare;
  for (const generic of [...parkGenerics].sort((x, y) => y.length - x.length))
    rest = rest.replaceAll(generic, '');
  return rest.length >= 2;
}

/** Brand and registered name, both normal → the brand. */
const brands = new Map<string, string>();
for (const [full, brand] of companySynonyms()) {
  for (const name of [full!, brand!]) brands.set(normalName('Company', name), normalName('Company', brand!));
}

function brandsOf(normal: string): readonly string[] {
  const brand = brands.get(normal);
  return brand === undefined ? [] : [`brand ${brand}`];
}

function judgeCompanies(a: NameKey, b: NameKey): Judgement | undefined {
  if (brands.has(a.normal) && brands.get(a.normal) === brands.get(b.normal))
    return same('brand-lexicon', 0.97);
  const left = companyCore(a.normal);
  const right = companyCore(b.normal);
  if (left === right) {
    const oneBare =
      left === a.normal || right === b.normal || isPlainCompany(a.normal) || isPlainCompany(b.normal);
    return oneBare ? same('legal-form-left-out', 0.93) : unsure('legal-form-differs', 0.6);
  }
  const leftPlace = withoutRegionPrefix(left, 3);
  const rightPlace = withoutRegionPrefix(right, 3);
  if (leftPlace.rest !== rightPlace.rest) return undefined;
  if (!regionsFit(leftPlace, rightPlace)) return different('different-region');
  return unsure('company-region-missing', 0.7);
}

/** 腾讯公司: the bare word 公司 or 集团 says no legal form. */
function isPlainCompany(normal: string): boolean {
  return /(?<!有限|份|责任)(?:公司|集团)$/.test(normal);
}

function judgeFunds(a: NameKey, b: NameKey): Judgement | undefined {
  if (fundCore(a.normal) !== fundCore(b.normal)) return undefined;
  const fit =
    scopesFit(a, b) && regionsFit(withoutRegionPrefix(a.normal, 4), withoutRegionPrefix(b.normal, 4));
  return fit ? unsure('fund-region-missing', 0.6) : different('different-region');
}
