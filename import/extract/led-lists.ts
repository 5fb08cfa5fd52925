/**
 * Lists that a line leads into: "甲园的入驻企业包括：" and below it "- 美资企业：A、B". The firms that an item begins with are in the park, or the
 * place, that the line names.
 */
import type { Mention } from '../names/index.ts';
import type { Extractor, NameRef, Relation, Span } from '../types.ts';
import { p } from './patterns/pattern.ts';
import type { Encoded, Item } from './shared/encoded.ts';
import { encodedSentences } from './shared/encoded-sentences.ts';
import { Proposals, regionRef } from './shared/propose.ts';
import { type ProseRun, reading } from './shared/reading.ts';
import { mentionRef } from './shared/refs.ts';
import { spansOf } from './shared/run.ts';
import { policiesOf } from './shared/scopes.ts';

export const ledLists: Extractor = {
  id: 'led-lists',
  version: 1,
  needs: ['listItem', 'paragraph'],
  adds: ['name', 'IN_PARK', 'LOCATED_IN'],
  extract(document) {
    const out = new Proposals();
    let lead: Lead | undefined;
    let tenants: Mention | undefined;
    for (const place of reading(document).prose) {
      const sentences = encodedSentences(place, policiesOf(document));
      tenants = tenantsLine(place) ? parkOf(place) : tenants;
      if (!tenantsLine(place) && !stateTenant(out, place, tenants)) tenants = undefined;
      if (lead && isItem(place)) stateItem(out, lead, place, sentences[0]);
      else lead = leadOf(place, sentences.at(-1));
    }
    return out.done();
  },
};

const TENANTS =
  /^(?:入驻|入园|在园|园区|驻园|园内)(?:重点|代表|优秀)?(?:企业|公司|商家|客户)(?:名录|名单|介绍|展示|风采|一览|列表)?$/;

const tenantsLine = ({ run }: ProseRun): boolean =>
  TENANTS.test(run.text.replace(/^[^\u4e00-\u9fa5]+|[\s：:]+$/gu, ''));

const parkOf = ({ head, topic }: ProseRun): Mention | undefined =>
  [head, topic].find((mention) => mention?.type === 'Park');

/** No entry of a list of firms is longer. */
const ENTRY = 60;

/** 入驻企业 as a heading on a park's page, or as a line of its own: each firm that a line below begins with. */
function stateTenant(out: Proposals, place: ProseRun, ofLine: Mention | undefined): boolean {
  const headed = place.block.path.some((words) => TENANTS.test(words.trim()));
  const park = headed ? place.topic : place.run.text.length <= ENTRY ? ofLine : undefined;
  const firm = place.analysis.mentions.find((m) => m.type === 'Company' && !m.weak && m.start <= 2);
  if (!firm || park?.type !== 'Park') return false;
  const spans = spansOf(place.run, firm.start, firm.end);
  out.name(mentionRef(firm), { spans, rule: firm.rule });
  out.relation(mentionRef(firm), 'IN_PARK', mentionRef(park), {
    spans,
    rule: 'below-heading-of-tenants',
    confidence: 0.78,
  });
  return true;
}

/** Plain text has its items behind a mark. */
function isItem({ block, run }: ProseRun): boolean {
  return block.kind === 'listItem' || (block.kind === 'paragraph' && /^[-*•·●◆]\s/u.test(run.text));
}

interface Lead {
  readonly object: NameRef;
  readonly relation: Relation;
  /** The words that say it. */
  readonly spans: readonly Span[];
}

const FIRMS = '(?:企业|公司|厂商|机构|单位|租户|客户)[^。；\uE003-\uE005]{0,10}：$';
const IN_PARK = p(
  `(?<o>‹K›)[^。；\uE004\uE005]{0,40}(?:进驻|入驻|落户|入园|引进|引入|集聚|聚集|汇聚|吸引|内|里|重点|代表|龙头|知名|主要)[^。；\uE004\uE005]{0,16}${FIRMS}`,
);
const IN_PLACE = p(
  `(?<o>‹R›)(?:市|省)?的?[^，。；\uE003-\uE005]{0,16}(?:本土|本地|代表|龙头|重点|知名|主要|落户)[^，。；\uE003-\uE005]{0,10}${FIRMS}`,
);
const BEGINS = p(`^[-*•·●◆]?(?:[^，。；：\uE001-\uE00A]{0,16}：)?(?<s>‹C+›)`);

function rangeOf(pattern: RegExp, code: string, group: string): readonly [number, number] | undefined {
  pattern.lastIndex = 0;
  return pattern.exec(code)?.indices?.groups?.[group];
}

function leadOf(place: ProseRun, sentence: Encoded | undefined): Lead | undefined {
  if (!sentence?.code.endsWith('：')) return undefined;
  for (const [relation, pattern] of [
    ['IN_PARK', IN_PARK],
    ['LOCATED_IN', IN_PLACE],
  ] as const) {
    const at = rangeOf(pattern, sentence.code, 'o')?.[0];
    const item = at === undefined ? undefined : sentence.itemAt(at);
    const object = item && refOf(item);
    if (object)
      return {
        object,
        relation,
        spans: spansOf(place.run, item.start, sentence.offset(sentence.code.length)),
      };
  }
  return undefined;
}

function refOf({ mention, region }: Item): NameRef | undefined {
  if (region) return regionRef(region.division);
  return mention && !mention.weak ? mentionRef(mention) : undefined;
}

function stateItem(out: Proposals, lead: Lead, place: ProseRun, sentence: Encoded | undefined): void {
  const [from, to] = (sentence && rangeOf(BEGINS, sentence.code, 's')) ?? [0, 0];
  for (let at = from; at < to; at++) {
    const item = sentence!.itemAt(at);
    if (item?.mention?.type !== 'Company') continue;
    const spans = spansOf(place.run, item.start, item.end);
    const subject = mentionRef(item.mention);
    out.name(subject, { spans, rule: item.mention.rule });
    out.relation(subject, lead.relation, lead.object, {
      spans: [...spans, ...lead.spans],
      rule: 'list-that-line-leads',
      confidence: 0.83,
    });
  }
}
