/** A mention of a body, with the scope that tells it from its namesakes. */
import { type Division, divisionsByName } from '../gazetteer/index.ts';
import type { Mention } from './mention.ts';

export function body(
  text: string,
  start: number,
  end: number,
  more: Partial<Mention> & { rule: string },
): Mention {
  const name = text.slice(start, end).replace(/\s+/g, '');
  return {
    type: 'IssuingBody',
    start,
    end,
    name,
    confidence: 0.95,
    ...scopeOf(more.division, name),
    ...more,
  };
}

/** A district's body whose district name several cities have carries its city as scope: 西湖区人民政府. */
function scopeOf(division: Division | undefined, name: string): { readonly scope?: string } {
  if (!division?.parent || division.level !== 'DISTRICT' || !name.startsWith(division.name)) return {};
  const namesakes = divisionsByName(division.name).filter((d) => (d.code === '') === (division.code === ''));
  return namesakes.length > 1 ? { scope: division.parent.name } : {};
}
