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
  const id = `${ref.type}\u0000${ref.name}\u0000${ref.scope ?? ''}`;
  const known = recent.get(id);
  if (known) return known;
  const made = makeKey(ref);
  if (recent.size >= RECENT) recent.clear();
  recent.set(id, made);
  return made;
}

/** A document names the same things over and over; bounded, so that memory stays flat over many documents. */
const recent = new Map<string, NameKey>();
const RECENT = 10_000;

function makeKey(ref: NameRef): NameKey {
  const normal = normalName(ref.type, ref.name);
  const scope = ref.type === 'Region' ? (ref.scope ?? '') : normalName(ref.type, ref.scope ?? '');
  return { id: contentId('key', ref.type, normal, scope), type: ref.type, normal, scope };
}
