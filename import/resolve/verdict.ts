import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { normalName } from '../../src/model/names.ts';
import { divisionOf } from '../gazetteer/index.ts';
import type { NameKey } from '../ledger/key.ts';
import { companySynonyms, parks } from '../lexicons/index.ts';
import { bodyIdentity } from './body.ts';
import { type CompanyCore, companyCore, fundCore, parkCore } from './core.ts';
import { matchPlaces, placeId } from './region-prefix.ts';
import { titleCore } from './title.ts';
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

/** With the place where a name says one, so that names of one place meet however many places share the core. */
function coresOf(key: NameKey): readonly string[] {
  switch (key.type) {
    case 'Policy': {
      const { core, place } = titleCore(key);
      return [core, `${core}@${placeId(place)}`];
    }
    case 'Company': {
      const { rest, place } = companyCore(key.normal);
      const brand = brandOf(key.normal);
      return [rest, `${rest}@${placeId(place)}`, ...(brand === undefined ? [] : [`brand ${brand}`])];
    }
    case 'Park': {
      const { bare, place } = parkCore(key);
      const zone = zones.get(key.normal);
      return [bare, `${bare}@${placeId(place)}`, ...(zone === undefined ? [] : [`zone ${zone}`])];
    }
    case 'Fund': {
      const { rest, place } = fundCore(key);
      return [rest, `${rest}@${placeId(place)}`];
    }
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
  if (a.scope !== '' && a.scope === b.scope) {
    const [one, other] = [divisionOf(a.normal, a.scope), divisionOf(b.normal, b.scope)];
    // The scope of a division without a code is what it lies in: 信义区 and 大安区 of 台北市.
    return one === other ? same('same-division-code', 1) : different('different-name');
  }
  if (a.scope !== '' && b.scope !== '') return different('different-division-code');
  return a.normal === b.normal ? unsure('division-code-missing', 0.5) : different('different-name');
}

function judgeBodies(a: NameKey, b: NameKey): Judgement | undefined {
  if (bodyIdentity(a) !== bodyIdentity(b)) return undefined;
  return same('same-official-name', 0.97);
}

/** Titles as long as this, without any place, are hardly those of two policies. */
const TELLING_TITLE = 10;

function judgePolicies(a: NameKey, b: NameKey): Judgement | undefined {
  const left = titleCore(a);
  const right = titleCore(b);
  if (left.core !== right.core) return undefined;
  if (left.draft !== right.draft) return unsure('draft-or-final', 0.6);
  if (left.issuer && right.issuer && !sameIssuer(left.issuer, right.issuer))
    return unsure('different-issuer', 0.4);
  switch (matchPlaces(left.place, right.place)) {
    case 'apart':
      return different('different-place');
    case 'related':
      return unsure('place-within-place', 0.5);
    case 'one':
      return unsure('scope-missing', 0.5);
    case 'equal':
      return same('same-title-core', 0.95);
    case 'none': {
      if (a.scope !== b.scope)
        return a.scope && b.scope ? different('different-scope') : unsure('scope-missing', 0.5);
      const oneIssuer = Boolean(left.issuer) !== Boolean(right.issuer);
      const telling = !oneIssuer || left.core.length >= TELLING_TITLE;
      return telling ? same('same-title-core', 0.95) : unsure('issuer-missing', 0.6);
    }
  }
}

function sameIssuer(a: string, b: string): boolean {
  return bodyIdentity({ normal: a, scope: '' }) === bodyIdentity({ normal: b, scope: '' });
}

/** Every name of a well-known zone → its official one, both normal. */
const zones = new Map(
  parks.sameZones.flatMap(([official, ...others]) =>
    [official!, ...others].map((name) => [normalName('Park', name), normalName('Park', official!)] as const),
  ),
);

function judgeParks(a: NameKey, b: NameKey): Judgement | undefined {
  const zone = zones.get(a.normal);
  if (zone !== undefined && zone === zones.get(b.normal)) return same('zone-lexicon', 0.97);
  const left = parkCore(a);
  const right = parkCore(b);
  if (left.bare !== right.bare) return undefined;
  const places = matchPlaces(left.place, right.place);
  const distinctive = isDistinctive(left.bare);
  if (places === 'apart') return different('different-region');
  const sameTopics = left.topics.join() === right.topics.join();
  if (!sameTopics && left.topics.length > 0 && right.topics.length > 0)
    return different('different-industry');
  if (places === 'related' && !distinctive) return different('different-region');
  if (sameTopics) {
    const samePlace = places === 'equal' || places === 'none';
    return samePlace || distinctive ? same('same-park-core', 0.95) : unsure('park-region-missing', 0.6);
  }
  const placed = left.place.length > 0 && right.place.length > 0;
  return placed && left.bare.length >= 6 ? same('industry-left-out', 0.86) : unsure('industry-left-out', 0.6);
}

const generics = [...parkGenerics].sort((x, y) => y.length - x.length);

/** True when something is left that parks do not share. */
function isDistinctive(bare: string): boolean {
  let rest = bare;
  for (const generic of generics) rest = rest.replaceAll(generic, '');
  return rest.length >= 2;
}

/** Brand and registered name, both normal → the brand. */
const brands = new Map<string, string>();
for (const [full, brand] of companySynonyms()) {
  for (const name of [full!, brand!]) brands.set(normalName('Company', name), normalName('Company', brand!));
}

/** 华为, 华为公司, 华为技术有限公司. */
function brandOf(normal: string): string | undefined {
  return brands.get(normal) ?? brands.get(normal.replace(/(?<!有限|份|责任)(?:公司|集团)$/, ''));
}

function judgeCompanies(a: NameKey, b: NameKey): Judgement | undefined {
  const brand = brandOf(a.normal);
  if (brand !== undefined && brand === brandOf(b.normal)) return same('brand-lexicon', 0.97);
  const left = companyCore(a.normal);
  const right = companyCore(b.normal);
  if (left.rest !== right.rest) return undefined;
  switch (matchPlaces(left.place, right.place)) {
    case 'apart':
      return different('different-region');
    case 'one':
    case 'related':
      return unsure('company-region-missing', 0.7);
    default:
      return judgeForms(left, right);
  }
}

/**
 * 智乾科技（深圳）有限公司 and 深圳智乾科技有限公司 may be two firms. 腾讯公司: the bare word 公司 or 集团 says no legal form, and a brand may stand without one.
 */
function judgeForms(left: CompanyCore, right: CompanyCore): Judgement {
  if (left.behind !== right.behind) return unsure('company-region-moved', 0.7);
  if (left.form === right.form) return same('same-company-core', 0.95);
  const open = (core: CompanyCore): boolean => core.form === 'none' || core.form === 'plain';
  return open(left) || open(right) ? same('legal-form-left-out', 0.93) : unsure('legal-form-differs', 0.6);
}

function judgeFunds(a: NameKey, b: NameKey): Judgement | undefined {
  const left = fundCore(a);
  const right = fundCore(b);
  if (left.rest !== right.rest) return undefined;
  switch (matchPlaces(left.place, right.place)) {
    case 'apart':
      return different('different-region');
    case 'one':
    case 'related':
      return unsure('fund-region-missing', 0.6);
    case 'none':
      if (a.scope !== b.scope) return unsure('scope-missing', 0.5);
      return same('same-fund-core', 0.95);
    case 'equal':
      return same('same-fund-core', 0.95);
  }
}
