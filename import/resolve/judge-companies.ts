import { normalName } from '../../src/model/names.ts';
import type { NameKey } from '../ledger/key.ts';
import { companySynonyms } from '../lexicons/index.ts';
import { type CompanyCore, companyCore } from './core.ts';
import { different, type Judgement, same, unsure } from './judgement.ts';
import { matchPlaces } from './region-prefix.ts';
import { judgeScopes } from './scopes.ts';

/** Registered names and all their brands, in normal form → the registered name: 腾讯, 腾讯控股 → 深圳市腾讯计算机系统有限公司. */
const registered = new Map(
  companySynonyms().flatMap((names) => {
    const [full, ...brands] = names.map((name) => normalName('Company', name));
    return [full!, ...brands].map((name) => [name, full!] as const);
  }),
);

/** The registered name of a known brand: of 华为, 华为公司 and 华为技术有限公司. */
export function registeredName(normal: string): string | undefined {
  return registered.get(normal) ?? registered.get(normal.replace(/(?<!有限|份|责任)(?:公司|集团)$/, ''));
}

export function judgeCompanies(a: NameKey, b: NameKey): Judgement | undefined {
  const full = registeredName(a.normal);
  if (full !== undefined && full === registeredName(b.normal)) return same('brand-lexicon', 0.97);
  const left = companyCore(a.normal);
  const right = companyCore(b.normal);
  if (left.rest !== right.rest) return undefined;
  if (a.scope !== b.scope) return judgeScopes(a, b, judgeCompanies);
  switch (matchPlaces(left.place, right.place)) {
    case 'apart':
      return different('different-region');
    case 'one':
    case 'related':
      return unsure('company-region-missing', 0.7);
    default:
      return isGroupOf(a, right) || isGroupOf(b, left)
        ? unsure('group-and-listed-firm', 0.6)
        : judgeForms(left, right);
  }
}

/** 通威集团 is the parent of 通威股份. */
const isGroupOf = ({ normal }: NameKey, { form }: CompanyCore): boolean =>
  normal.endsWith('集团') && form === 'shares';

/**
 * 智乾科技（深圳）有限公司 and 深圳智乾科技有限公司 may be two firms. 腾讯公司: the bare word 公司 or 集团 says no legal form, and a brand may stand without one.
 */
function judgeForms(left: CompanyCore, right: CompanyCore): Judgement {
  if (left.behind !== right.behind) return unsure('company-region-moved', 0.7);
  if (left.form === right.form) return same('same-company-core', 0.95);
  const open = (core: CompanyCore): boolean => core.form === 'none' || core.form === 'plain';
  return open(left) || open(right) ? same('legal-form-left-out', 0.93) : unsure('legal-form-differs', 0.6);
}
