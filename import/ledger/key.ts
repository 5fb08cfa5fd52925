import { normalName } from '../../src/model/names.ts';
import { append } from '../collections.ts';
import type { EntityType, NameRef } from '../types.ts';
import { contentId } from './hash.ts';

/**
 * A name key: what statements are about. It never names an entity; which keys are one thing is decided elsewhere
 * (import/resolve), so that identity can change without touching statements.
 */
export interface NameKey {
  /** Permanent: a hash of type, normal name and scope. */
  readonly id: string;
  readonly type: EntityType;
  readonly normal: string;
  /** Empty when the name is unique by itself. For a Region: its division code. */
  readonly scope: string;
}

export function nameKey({ type, name, scope = '' }: NameRef): NameKey {
  const named = recent.get(name);
  const known = named?.find((each) => each.type === type && each.scope === scope);
  if (known) return known.key;
  const key = makeKey({ type, name, scope });
  if (++count > RECENT) {
    recent.clear();
    count = 1;
  }
  append(recent, name, { type, scope, key });
  return key;
}

/** A document names the same things over and over; by name as written. Bounded, so that memory stays flat over many documents. */
const recent = new Map<
  string,
  { readonly type: EntityType; readonly scope: string; readonly key: NameKey }[]
>();
const RECENT = 10_000;
let count = 0;

function makeKey({ type, name, scope }: Required<NameRef>): NameKey {
  const normal = normalName(type, name);
  const normalScope = type === 'Region' ? scope : normalName(type, scope);
  return { id: contentId('key', type, normal, normalScope), type, normal, scope: normalScope };
}
