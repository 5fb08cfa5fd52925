/** Institutes, associations and universities: bodies that are named only where they do something. */
import { alternation, endsWell, bodies as lexicon } from '../lexicons/index.ts';
import { matchesOf, mayMatch } from '../text/matches.ts';
import type { Range } from '../types.ts';
import { body } from './body-mention.ts';
import type { Mention } from './mention.ts';
import { isAllGeneric } from './segment.ts';
import type { Place } from './shared-departments.ts';

const INSTITUTE = new RegExp(`(?:${alternation(lexicon.institutes)})`, 'g');

/** 华中科技大学物联网研究院、: a university, or a school of it, in a list of who does something. */
const UNIVERSITY =
  /(?<=^|[、，。；：由与和及\s])(?!重点|知名|各|多|名牌|综合性|本科|国内|海外|著名|两|一)(?:(?![由与和及是为系在对经将被把向从])[\u4e00-\u9fa5]){2,8}?大学(?!城|园|生|路|校|科技园)(?:[\u4e00-\u9fa5]{2,12}?(?:研究院|研究所|研究中心|实验室))?(?=[、，；）)]|共同|联合|[与和](?!的)|等(?:单位|机构|高校|共同|联合)|合作|牵头|发起|共建)/g;

export function findUniversities(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), UNIVERSITY).flatMap((m) =>
    isAllGeneric(m[0]) || /[的了在将被把对]/.test(m[0])
      ? []
      : [
          body(text, range.start + m.index, range.start + m.index + m[0].length, {
            rule: 'institute',
            weak: true,
            confidence: 0.8,
          }),
        ],
  );
}

/** 某新区工作委员会|某新区管理委员会: another body ends inside. */
const BODY_INSIDE = /(?:委员会|人民政府|办公厅)(?=.{4})/;

/** 上海市互联网金融行业协会, 中国电子学会: a place or 中国/国家/全国, some words, the ending of an institute. */
export function findInstitutes(text: string, range: Range, places: readonly Place[]): Mention[] {
  const found: Mention[] = [];
  if (!mayMatch(text, INSTITUTE)) return found;
  INSTITUTE.lastIndex = range.start;
  for (let m = INSTITUTE.exec(text); m && m.index < range.end; m = INSTITUTE.exec(text)) {
    const end = m.index + m[0].length;
    const reach = Math.max(range.start, m.index - 22);
    const stretch = /[\u4e00-\u9fa5（）()“”+A-Za-z]*$/.exec(text.slice(reach, m.index))![0];
    const low = m.index - stretch.length;
    const anchor = anchorIn(text, low, m.index, places);
    if (
      anchor === undefined ||
      !endsWell(text, end) ||
      BODY_INSIDE.test(text.slice(anchor, m.index)) ||
      /[的了在由与和及被把将向对从以为给经报是有]|发布|联合|印发|设立|成立|建设|有限公司|批准|授予|认定|同意|要求|通过|支持/.test(
        text.slice(anchor, m.index),
      )
    )
      continue;
    found.push(body(text, anchor, end, { rule: 'institute', weak: true, confidence: 0.8 }));
  }
  return found;
}

function anchorIn(text: string, low: number, end: number, places: readonly Place[]): number | undefined {
  const country = /(?:中国|国家|全国|中华)/.exec(text.slice(low, end));
  if (country) return low + country.index;
  let start = end;
  for (const place of places)
    if (place.start >= low && place.end <= end && place.start < start) start = place.start;
  return start < end ? start : undefined;
}
