/** Lists of the firms of one park: 云岚产业园入驻企业名录 as the heading over items or a table. */
import { unwrapped } from '../../blocks/tile.ts';
import type { Mention } from '../../names/index.ts';
import type { Block, NameRef, ReadDocument, Span } from '../../types.ts';
import type { Proposals } from './propose.ts';
import { type ProseRun, reading } from './reading.ts';
import { mentionRef } from './refs.ts';
import { spansOf } from './run.ts';

/** Right behind the name of the park: 入驻企业名录, 重点企业一览表. */
const ITS_FIRMS =
  /^[”"]?的?(?:首批|现有)?(?:入驻|入园|在园|驻园|园区|区内|园内|落户|在孵)?的?(?:重点|主要|规上|规模以上|部分|代表性?|知名|骨干|龙头|优质|工业|高新技术)*(?:企业|公司|商户)(?:名录|名单|一览|清单|简介|介绍|风采|目录|汇编|展示|黄页|列表|情况表|信息表)/;

export interface ParkScope {
  readonly park: Mention;
  readonly spans: readonly Span[];
}

/** A heading, or the first line of the document, that promises the firms of a park. */
interface Head extends ParkScope {
  readonly index: number;
  /** The heading as paths have it; undefined for the first line, which is over everything. */
  readonly heading?: string;
}

const heads = new WeakMap<ReadDocument, readonly Head[]>();

function headsOf(document: ReadDocument): readonly Head[] {
  const known = heads.get(document);
  if (known) return known;
  const found = reading(document).prose.flatMap((place, at): Head[] => {
    const park = at === 0 || place.block.kind === 'heading' ? parkOf(place) : undefined;
    if (!park) return [];
    const { index } = place.block;
    const spans = spansOf(place.run, 0, place.run.text.length);
    return [{ park, spans, index, ...(at > 0 && { heading: unwrapped(place.run.text.trim()) }) }];
  });
  heads.set(document, found);
  return found;
}

/** The park whose firms the headings over a block promise. */
export const parkScope = (document: ReadDocument, { index, path }: Block): ParkScope | undefined =>
  headsOf(document).findLast(
    (head) => head.index < index && (head.heading === undefined || path.includes(head.heading)),
  );

const parkOf = ({ analysis }: ProseRun): Mention | undefined =>
  analysis.mentions.find(
    (m) => m.type === 'Park' && !m.weak && ITS_FIRMS.test(analysis.text.slice(m.end, m.end + 40)),
  );

export function stateInPark(
  out: Proposals,
  firm: NameRef,
  item: readonly Span[],
  { park, spans }: ParkScope,
): void {
  const said = { spans: [...item, ...spans], rule: 'firm-in-list-of-park', confidence: 0.86 };
  out.name(mentionRef(park), { ...said, spans });
  out.relation(firm, 'IN_PARK', mentionRef(park), said);
}

/** 1. 云岚机械有限公司：播种机: the firms that items begin with, where more stands in them than the name. */
export function stateListedInPark(out: Proposals, document: ReadDocument): void {
  if (headsOf(document).length === 0) return;
  for (const place of reading(document).prose) {
    if (place.block.kind !== 'listItem') continue;
    const { analysis, run, block } = place;
    const firm = analysis.mentions.find((m) => m.type === 'Company' && !m.weak);
    if (!firm || !/^[\s\d（()）.．、·•*-]*$/.test(analysis.text.slice(0, firm.start))) continue;
    const scope = /^\s*(?:$|[：:，,（(])/.test(analysis.text.slice(firm.end)) && parkScope(document, block);
    if (!scope) continue;
    const item = spansOf(run, firm.start, firm.end);
    out.name(mentionRef(firm), { spans: item, rule: 'firm-in-list-of-park', confidence: 0.86 });
    stateInPark(out, mentionRef(firm), item, scope);
  }
}
