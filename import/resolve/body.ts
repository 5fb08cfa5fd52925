import { normalName } from '../../src/model/names.ts';
import type { NameKey } from '../ledger/key.ts';
import { officialBody } from '../lexicons/index.ts';

const known = new Map<string, string>();

/**
 * The official name of a public body, by standing abbreviation (工信部 → 工业和信息化部) or composed of place and department
 * (广州市科技局 → 广州市科学技术局; with a scope, 西湖区政府 of 杭州市); undefined when nothing is known beyond the name itself.
 */
export function officialBodyName(normal: string, scope: string): string | undefined {
  const id = `${scope}|${normal}`;
  let official = known.get(id);
  if (official === undefined) {
    official = officialBody(normal, scope);
    known.set(id, official);
  }
  return official === normal ? undefined : official;
}

/** What a body's name says it is; equal identities are one body. */
export function bodyIdentity({ normal, scope }: Pick<NameKey, 'normal' | 'scope'>): string {
  return normalName('IssuingBody', officialBodyName(normal, scope) ?? `${scope}${normal}`);
}
