import { normalName } from '../../src/model/names.ts';
import { officialBody } from '../lexicons/index.ts';

const known = new Map<string, string>();

/**
 * The official name of a public body, by standing abbreviation (工信部 → 工业和信息化部) or composed of place and department
 * (广州市科技局 → 广州市科学技术局); undefined when nothing is known beyond the name itself.
 */
export function officialBodyName(normal: string): string | undefined {
  let official = known.get(normal);
  if (official === undefined) {
    official = officialBody(normal);
    known.set(normal, official);
  }
  return official === normal ? undefined : official;
}

/** What a body's name says it is; equal identities are one body. */
export function bodyIdentity(normal: string): string {
  return normalName('IssuingBody', officialBodyName(normal) ?? normal);
}
