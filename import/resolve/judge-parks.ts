import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { normalName } from '../../src/model/names.ts';
import type { NameKey } from '../ledger/key.ts';
import { parks } from '../lexicons/index.ts';
import { isAllGeneric } from '../names/index.ts';
import { parkCore } from './core.ts';
import { different, type Judgement, same, unsure } from './judgement.ts';
import { matchPlaces } from './region-prefix.ts';
import { isShortened, judgeScopes } from './scopes.ts';

const { parkGenerics } = parse(readFileSync(new URL('./fold.yml', import.meta.url), 'utf8')) as {
  parkGenerics: string[];
};

/** Every name of a well-known zone → its official one, both normal. */
export const zones = new Map(
  parks.sameZones.flatMap(([official, ...others]) =>
    [official!, ...others].map((name) => [normalName('Park', name), normalName('Park', official!)] as const),
  ),
);

export function judgeParks(a: NameKey, b: NameKey): Judgement | undefined {
  const zone = zones.get(a.normal);
  if (zone !== undefined && zone === zones.get(b.normal)) return same('zone-lexicon', 0.97);
  const left = parkCore(a);
  const right = parkCore(b);
  if (left.bare !== right.bare) return undefined;
  if (a.scope !== b.scope && (isShortened(a) || isShortened(b))) return judgeScopes(a, b, judgeParks);
  const places = matchPlaces(left.place, right.place);
  const own = ownWords(left.bare);
  const distinctive = own.length >= 2;
  if (places === 'apart') return different('different-region');
  const sameTopics = left.topics.join() === right.topics.join();
  if (!sameTopics && left.topics.length > 0 && right.topics.length > 0)
    return different('different-industry');
  if (places === 'related' && (!distinctive || isAllGeneric(own))) return different('different-region');
  if (sameTopics) {
    const samePlace = places === 'equal' || places === 'none';
    return samePlace || distinctive ? same('same-park-core', 0.95) : unsure('park-region-missing', 0.6);
  }
  const placed = left.place.length > 0 && right.place.length > 0;
  return placed && left.bare.length >= 6 ? same('industry-left-out', 0.86) : unsure('industry-left-out', 0.6);
}

const generics = [...parkGenerics].sort((x, y) => y.length - x.length);

/** What is left that parks do not share. */
function ownWords(bare: string): string {
  let rest = bare;
  for (const generic of generics) rest = rest.replaceAll(generic, '');
  return rest;
}
