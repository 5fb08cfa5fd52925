import { type Division, divisionOf } from '../gazetteer/index.ts';
import type { NameKey } from '../ledger/key.ts';
import { bodyIdentity } from './body.ts';
import { companyCore, fundCore, parkCore } from './core.ts';
import { judgeCompanies, registeredName } from './judge-companies.ts';
import { judgeParks, zones } from './judge-parks.ts';
import { different, type Judgement, same, unsure } from './judgement.ts';
import { matchPlaces, placeId } from './region-prefix.ts';
import { judgeScopes } from './scopes.ts';
import { titleCore } from './title.ts';

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
      const full = registeredName(key.normal);
      return [rest, `${rest}@${placeId(place)}`, ...(full === undefined ? [] : [`registered ${full}`])];
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

/** Whether the names of two firms, parks or funds say places of which neither lies in the other. */
export function inOtherPlaces(a: NameKey, b: NameKey): boolean {
  return matchPlaces(placeOf(a), placeOf(b)) === 'apart';
}

function placeOf(key: NameKey): readonly Division[] {
  switch (key.type) {
    case 'Company':
      return companyCore(key.normal).place;
    case 'Park':
      return parkCore(key).place;
    case 'Fund':
      return fundCore(key).place;
    default:
      return [];
  }
}

/** Whether two keys of one bucket name one thing. Symmetric; a function of the two keys only. */
export function judge(a: NameKey, b: NameKey): Judgement | undefined {
  if (a.normal === b.normal && a.type !== 'Region') return judgeScopes(a, b, judge);
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
