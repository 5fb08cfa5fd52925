/** PART_OF where the text itself puts one region right behind another. */
import { isWithin } from '../../gazetteer/index.ts';
import { analyse, type NameContext } from '../../names/index.ts';
import type { Cell, ReadDocument } from '../../types.ts';
import { nameRegions, type PolicyPlace } from './policy.ts';
import { type Proposals, regionRef } from './propose.ts';
import { cellRun, spansOf } from './run.ts';

/** 广东省广州市, 佛山南海区, 珠海横琴新区: the words themselves put the second in the first. */
export function statePartOf(out: Proposals, place: PolicyPlace): void {
  const { regions, text, mentions } = place.analysis;
  for (let i = 0; i + 1 < regions.length; i++) {
    const [upper, lower] = [regions[i]!, regions[i + 1]!];
    const between = text.slice(upper.end, lower.start);
    if (!/^[\s]?$/.test(between) || !isWithin(lower.division, upper.division)) continue;
    // 四川都江堰经济开发区, 重庆两江产业园: inside a name only divisions written in full say what lies where.
    const full = /[省市区县州旗]$/.test(text.slice(lower.start, lower.end));
    const inside = mentions.find((m) => m.start <= upper.start && lower.end <= m.end);
    if (inside?.type === 'Fund' || (inside?.type === 'Park' && !full)) continue;
    out.relation(regionRef(lower.division), 'PART_OF', regionRef(upper.division), {
      spans: spansOf(place.run, upper.start, lower.end),
      rule: 'place-after-place',
      confidence: 0.93,
    });
  }
}

/** 北京市大兴区 in a column of places names both, and says what lies where. */
export function stateChain(out: Proposals, document: ReadDocument, cell: Cell, context: NameContext): void {
  const run = cellRun(document, cell);
  const place = { run, analysis: analyse(run.text, context) };
  if (place.analysis.regions.length < 2) return;
  nameRegions(out, place);
  statePartOf(out, place);
}
