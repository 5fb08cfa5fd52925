/** The bodies that the title of a notice begins with. */
import { certainRegions, isWithin } from '../../gazetteer/index.ts';
import { analyse, type Mention } from '../../names/index.ts';
import type { ReadDocument } from '../../types.ts';
import { type NoticeTitle, PAGE_MARK } from './notice-head.ts';
import { reading } from './reading.ts';

/** 国务院办公厅、中央军委办公厅关于…: every body in front of 关于; the first is told by the title itself. */
export function issuersInTitle(mentions: readonly Mention[], words: string): Mention[] {
  const about = words.search(/关于|转发|批转|印发/);
  const [first] = mentions.filter((m) => m.type === 'IssuingBody');
  const departments = first && about > 0 ? departmentsBehind(first, words.slice(0, about)) : [];
  if (departments.length > 0) return departments;
  return mentions.filter((m) => m.type === 'IssuingBody' && m.start > 0 && m.end <= about);
}

const DEPARTMENT = /^[\u4e00-\u9fa5]{2,14}(?:厅|局|委|办|院|分行|支行|委员会|办公室|管委会)$/;

/** 内蒙古自治区农牧厅 发展改革委 财政厅水利厅|关于…: all of them are of the place that the first begins with. */
function departmentsBehind(first: Mention, head: string): Mention[] {
  const { division } = first;
  const place = division?.name ?? '';
  if (!division || !first.name.startsWith(place) || /人民政府|委员会$/.test(first.name)) return [];
  const lead = PAGE_MARK.exec(head)?.[0].length ?? 0;
  const found: Mention[] = [];
  for (const part of head
    .slice(lead)
    .matchAll(/[^\s、，]*?[厅局委办院行](?:员会|公室)?(?=[\s、，]|$|[\u4e00-\u9fa5]{2})|[^\s、，]+/g)) {
    const start = lead + part.index;
    const end = start + part[0].length;
    if (start < first.end) continue;
    if (!DEPARTMENT.test(part[0]) || certainRegions(part[0]).length > 0) return [];
    found.push({ ...first, start, end, name: `${place}${part[0]}`, rule: 'department-of-same-place' });
  }
  return found;
}

/** A page of 阿拉善盟农牧局 with a notice whose title begins with bodies of another place: it has only put it there. */
export function isReprint(document: ReadDocument, title: NoticeTitle, body: Mention): boolean {
  const context = title.blocks[0] ? reading(document).contextOf(title.blocks[0]) : { outer: [] };
  const lead = PAGE_MARK.exec(title.words)?.[0].length ?? 0;
  const first = analyse(title.words, context).mentions.find((m) => m.type === 'IssuingBody');
  return (
    first !== undefined &&
    first.start <= lead &&
    first.division !== undefined &&
    body.division !== undefined &&
    first.division !== body.division &&
    !isWithin(first.division, body.division)
  );
}
