/** Zones by their bare kind: whose they are only the text around them says. */
import { describe, expect, it } from 'vitest';
import { certainRegions } from '../../../import/gazetteer/index.ts';
import { analyse } from '../../../import/names/index.ts';

const parks = (text: string, ...places: readonly string[]): string[] =>
  analyse(text, { outer: places.flatMap((place) => certainRegions(place)) })
    .mentions.filter((m) => m.type === 'Park' && !m.weak)
    .map((m) => m.name);

describe('a bare zone', () => {
  it.each([
    ['in an address', '地址：高新区创业大厦', ['青岛市'], ['青岛高新区']],
    ['where something settles', '项目落户经开区。', ['青岛市'], ['青岛经开区']],
    ['of the city that the sentence names', '青岛某公司位于综合保税区。', [], ['青岛综合保税区']],
    ['of a municipality', '公司位于高新区。', ['重庆市'], ['重庆高新区']],
    ['not where two cities are spoken of', '项目落户经开区。', ['青岛市', '济南市'], []],
    ['not where no city is', '项目落户经开区。', [], []],
    ['not as a class', '落户高新区类园区', ['青岛市'], []],
    ['not as what is discussed', '高新区企业发展迅速', ['青岛市'], []],
    ['not beside its place', '位于合肥高新区', ['合肥市'], ['合肥高新区']],
  ])('%s', (_what, text, places, expected) => expect(parks(text, ...places)).toEqual(expected));
});
