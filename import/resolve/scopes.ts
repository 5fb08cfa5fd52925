import type { NameKey } from '../ledger/key.ts';
import { different, type Judgement, same, unsure } from './judgement.ts';
import { placeNamed } from './region-prefix.ts';

/** What a document shortens has its full name there as scope (ledger/one-document.ts), and no place. */
export function isShortened({ type, scope }: NameKey): boolean {
  return (type === 'Company' || type === 'Park') && scope !== '' && placeNamed(scope).length === 0;
}

/**
 * One name, two scopes: two things, unless the scopes are full names, which `judge` compares. One name with and without a
 * scope: nobody can tell.
 */
export function judgeScopes(
  a: NameKey,
  b: NameKey,
  judge: (a: NameKey, b: NameKey) => Judgement | undefined,
): Judgement {
  if (a.scope === b.scope) return same('same-name', 1);
  if (a.scope === '' || b.scope === '') return unsure('scope-missing', 0.5);
  if (!isShortened(a) || !isShortened(b)) return different('different-scope');
  return judge(fullName(a), fullName(b)) ?? unsure('full-names-differ', 0.5);
}

const fullName = (key: NameKey): NameKey => ({ ...key, normal: key.scope, scope: '' });
