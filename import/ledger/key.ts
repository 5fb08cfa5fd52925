import { normalName } from '../../src/model/names.ts';
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

export function nameKey(ref: NameRef): NameKey {
  const scope = ref.scope ?? '';
  const known = recent.get(ref.type)?.get(scope)?.get(ref.name);
  if (known) return known;
  const made = makeKey(ref);
  if (++count > RECENT) {
    recent.clear();
    count = 1;
  }
  const scopes = recent.get(ref.type) ?? new Map<string, Map<string, NameKey>>();
  const named = scopes.get(scope) ?? new Map<string, NameKey>();
  recent.set(ref.type, scopes.set(scope, named.set(ref.name, made)));
  return made;
}

/** A document names the same things over and over; by type, scope and name. Bounded, so that memory stays flat over many documents. */
const recent = new Map<EntityType, Map<string, Map<string, NameKey>>>();
const RECENT = 10_000;
let count = 0;

function makeKey(ref: NameRef): NameKey {
  const normal = normalName(ref.type, ref.name);
  const scope = ref.type === 'Region' ? (ref.scope ?? '') : normalName(ref.type, ref.scope ?? '');
  return { id: contentId('key', ref.type, normal, scope), type: ref.type, normal, scope };
}
