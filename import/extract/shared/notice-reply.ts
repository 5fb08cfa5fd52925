/** What a reply (批复, 复函) agrees to. */
import type { Mention } from '../../names/index.ts';
import type { ReadDocument } from '../../types.ts';
import type { NoticeSubject } from './notice-basis.ts';
import type { Proposals } from './propose.ts';
import { reading } from './reading.ts';
import { mentionRef } from './refs.ts';
import { spansOf } from './run.ts';

/** 关于…的批复, …的复函 */
export const REPLY = /(?:批复|复函)$/;

const AGREES =
  /(?:^|[，。；、.．\s])(?:原则)?同意(?:将|把)?(?:设立|建设|创建|成立|认定|建立|筹建|新设)?(?:[省市自治区国家]{1,4}级)?[“"]?$/;
/** 同意甲区|为…，乙区|扩区: what is agreed to is something else that the park is to have. */
const OTHERWISE =
  /^[”"]?(?:的?(?:请示|报告|规划|方案|总体)|[^，。；]{0,8}(?:规划|方案)[^，。；]{0,8}(?:，|。))/;

/** "同意设立甲区、乙区": the body that replies approves them. */
export function stateApproved(
  out: Proposals,
  document: ReadDocument,
  at: NoticeSubject,
  bodies: readonly Mention[],
): void {
  const [body] = bodies;
  if (!body) return;
  for (const { run, block, analysis } of reading(document).prose) {
    if (block.index <= 0 || !run.text.includes('同意')) continue;
    let agreed = -1;
    for (const park of analysis.mentions.filter((m) => m.type === 'Park')) {
      const agrees = AGREES.test(run.text.slice(Math.max(0, park.start - 24), park.start));
      const listed = agreed >= 0 && /^[”"]?[、和与及]+[“"]?$/.test(run.text.slice(agreed, park.start));
      agreed = -1;
      if (!(agrees || listed) || OTHERWISE.test(run.text.slice(park.end, park.end + 24))) continue;
      agreed = park.end;
      const spans = [...spansOf(run, park.start, park.end), at.titleSpan];
      const object = mentionRef(body);
      out.name(mentionRef(park), {
        spans: spansOf(run, park.start, park.end),
        rule: park.rule,
        confidence: 0.9,
      });
      out.relation(mentionRef(park), 'SPONSORED_BY', object, {
        spans,
        rule: 'reply-agrees-to-park',
        confidence: 0.9,
        qualifiers: { role: 'approved' },
      });
    }
  }
}
