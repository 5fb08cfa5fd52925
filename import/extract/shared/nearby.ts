/** Values that stand right beside a name: the size of a fund, the area and founding of a park, the capital of a firm. */
import type { Mention } from '../../names/index.ts';
import type { NameRef, Span } from '../../types.ts';
import { area, date, money } from '../../values/index.ts';
import { isGround } from './anaphors.ts';
import type { Proposals } from './propose.ts';
import type { ProseRun } from './reading.ts';
import { mentionRef } from './refs.ts';
import { spansOf } from './run.ts';
import { sentenceStart } from './sentences.ts';
import type { Told } from './topics.ts';

const REACH = 60;

export function stateValues(out: Proposals, place: ProseRun, mention: Mention, subject: NameRef): void {
  if (mention.type === 'Fund') fundSize(out, place, mention, subject);
  if (mention.type === 'Park') {
    parkArea(out, place, mention, subject);
    areaOfThisPark(out, place, mention, subject);
    founding(out, place, mention, subject);
  }
  if (mention.type === 'Company') {
    capital(out, place, mention, subject);
    founding(out, place, mention, subject);
  }
}

/** "10亿元规模区块链产业基金", "总规模50亿元的X基金", "X基金总规模为50亿元"; a first stage is not the whole. */
function fundSize(out: Proposals, place: ProseRun, mention: Mention, subject: NameRef): void {
  const { text } = place.analysis;
  const low = Math.max(0, mention.start - 30);
  const before = money.find(text, low, mention.start).at(-1);
  const gap = before ? text.slice(before.end, mention.start) : '';
  if (
    before &&
    /^(?:人民币)?(?:总)?(?:规模|额)?(?:的|左右)*[“"]?(?:[\u4e00-\u9fa5]{0,8}的)?[“"]?$/.test(gap)
  ) {
    const first = /首期[^，。；]{0,6}$/.test(text.slice(low, before.start));
    const spans = spansOf(place.run, before.start, mention.end);
    out.property(subject, first ? 'initialAmount' : 'amount', before.value, {
      spans,
      rule: 'size-before-fund',
      confidence: 0.85,
    });
    return;
  }
  sizeOfThisFund(out, place, mention, subject);
  const after = money.find(text, mention.end, Math.min(text.length, mention.end + REACH))[0];
  // "X基金，基金总规模为30亿元": the word again is the same fund.
  const lead = after ? text.slice(mention.end, after.start).replace(/^[”"]?[，,]?该?基金/, '') : '';
  if (
    after &&
    !/[。；！]/.test(lead) &&
    /(?:总规模|规模|总额|目标规模|认缴规模|注册资本|募资额|募资金额|募集金额|认缴出资额)(?:达到?|为|约|超过?|不低于|人民币)*$/.test(
      lead,
    ) &&
    !/首期|一期|基金/.test(lead)
  ) {
    const spans = spansOf(place.run, mention.start, after.end);
    out.property(subject, 'amount', after.value, {
      spans,
      rule: 'size-after-fund',
      // 总规模 over what was raised so far.
      confidence: /总规模|总额/.test(lead) ? 0.88 : 0.85,
    });
  }
}

/** "该基金整体规模为50亿元", "…发布，基金总规模达50亿元", "…，其资金总规模达到了100亿元" right after a fund was named, with no other fund between. */
function sizeOfThisFund(out: Proposals, place: ProseRun, mention: Mention, subject: NameRef): void {
  const { text } = place.analysis;
  const tail = text.slice(mention.end, mention.end + 160);
  const said =
    /(?:(?:该|这支|这只|本)基金|(?<=[，。；,;“])(?:引导|母|产业)?基金|其)[^，。；,;]{0,6}(?:总规模|规模|总额)(?:达到?了?|为|约|是)?(?:人民币)?(?=\s*\d)/.exec(
      tail,
    );
  if (said && /首期/.test(said[0])) return;
  if (!said || otherBetween(place, mention, mention.end + said.index)) return;
  const at = mention.end + said.index + said[0].length;
  const found = money.find(text, at, Math.min(text.length, at + 16))[0];
  if (!found || text.slice(at, found.start).trim() !== '') return;
  const spans = spansOf(place.run, mention.start, found.end);
  out.property(subject, 'amount', found.value, {
    spans,
    rule: 'size-of-this-fund',
    confidence: /总规模|总额/.test(said[0]) ? 0.87 : 0.8,
  });
}

/** "该园区占地500亩" right after a park was named, with no other park between. */
function areaOfThisPark(out: Proposals, place: ProseRun, mention: Mention, subject: NameRef): void {
  const { text } = place.analysis;
  const said =
    /(?:(?:该|这一|此)(?:园区|产业园|基地|项目|园)|(?<=[，。；,;“])(?:园区|产业园|基地|小镇))[^。；]{0,6}(?:占地|面积|规划)[^，。；\d]{0,8}(?=\d)/.exec(
      text.slice(mention.end, mention.end + 120),
    );
  if (isGround(text, mention)) return;
  if (!said || otherBetween(place, mention, mention.end + said.index)) return;
  const at = mention.end + said.index + said[0].length;
  const found = area.find(text, at, Math.min(text.length, at + 16))[0];
  if (found?.start !== at) return;
  const spans = spansOf(place.run, mention.start, found.end);
  out.property(subject, 'area', found.value, { spans, rule: 'area-of-this-park', confidence: 0.8 });
}

function parkArea(out: Proposals, place: ProseRun, mention: Mention, subject: NameRef): void {
  const { text } = place.analysis;
  const found = area.find(text, mention.end, Math.min(text.length, mention.end + REACH))[0];
  const lead = found ? text.slice(mention.end, found.start) : '';
  if (
    !found ||
    /[。；！]/.test(lead) ||
    /^等|内建设|内设|首期|一期|二期|三期|首批|启动区|孵化中心|核心区/.test(lead) ||
    isGround(text, mention) ||
    otherBetween(place, mention, found.start)
  )
    return;
  // 虎尾園區（97公頃）
  const isBracketed = /^\**[（(]$/.test(lead) && /^[）)]/.test(text.slice(found.end));
  if (!isBracketed && !/(?:面积|占地|规划|总)[^，。；]{0,8}$/.test(lead)) return;
  const spans = spansOf(place.run, mention.start, found.end);
  out.property(subject, 'area', found.value, { spans, rule: 'area-after-park', confidence: 0.85 });
}

/** "X成立于2018年5月", "2018年5月，X正式成立/开园/揭牌". */
function founding(out: Proposals, place: ProseRun, mention: Mention, subject: NameRef): void {
  const { text } = place.analysis;
  const after = date.find(text, mention.end, Math.min(text.length, mention.end + 24))[0];
  if (
    after &&
    /^[^。；，\uE000]{0,6}(?:成立|始建|创立|创建|设立|建|注册)于$/.test(text.slice(mention.end, after.start))
  ) {
    out.property(subject, 'founded', after.value, {
      spans: spansOf(place.run, mention.start, after.end),
      rule: 'founded-on',
      confidence: 0.88,
    });
    return;
  }
  // C1999年成立, C于2000年在上海成立.
  const verbAfter =
    after && /^(?:于|，|,)?$/.test(text.slice(mention.end, after.start))
      ? /^(?:正式)?(?:在[\u4e00-\u9fa5]{2,12}?)?(?:正式)?(?:注册)?(?:成立|创立|创建|设立|注册|开园|揭牌|挂牌)(?!以来|时)/.exec(
          text.slice(after.end, after.end + 24),
        )?.[0]
      : undefined;
  if (after && verbAfter) {
    const spans = spansOf(place.run, mention.start, after.end + verbAfter.length);
    out.property(subject, 'founded', after.value, { spans, rule: 'founded-after', confidence: 0.85 });
    return;
  }
  const low = Math.max(0, mention.start - 24);
  const before = date.find(text, low, mention.start).at(-1);
  // 2013年在成都高新区成立的极米科技.
  if (
    before &&
    /^在?[^，。；、]{0,12}(?:成立|创立|创办|注册)的$/.test(text.slice(before.end, mention.start))
  ) {
    const spans = spansOf(place.run, before.start, mention.end);
    out.property(subject, 'founded', before.value, { spans, rule: 'founded-before', confidence: 0.85 });
    return;
  }
  if (!before || !/^[，,]?$/.test(text.slice(before.end, mention.start))) return;
  const verb =
    /^[”"]?(?:正式)?(?:注册)?(?:成立|开园|揭牌成立|设立|挂牌成立|注册成立)(?=[，。；、,;\s）)]|$)/.exec(
      text.slice(mention.end, mention.end + 10),
    )?.[0];
  if (!verb) return;
  const spans = spansOf(place.run, before.start, mention.end + verb.length);
  out.property(subject, 'founded', before.value, { spans, rule: 'founded-before', confidence: 0.85 });
}

function capital(out: Proposals, place: ProseRun, mention: Mention, subject: NameRef): void {
  capitalOfOpening(out, place, mention, subject);
  const { text } = place.analysis;
  const found = money.find(text, mention.end, Math.min(text.length, mention.end + REACH))[0];
  const lead = found ? text.slice(mention.end, found.start) : '';
  if (
    !found ||
    /[。；！]/.test(lead) ||
    !/注册资(?:本|金)(?:金)?(?:为|达|约|：|:)?$/.test(lead) ||
    otherBetween(place, mention, found.start)
  )
    return;
  const spans = spansOf(place.run, mention.start, found.end);
  out.property(subject, 'registeredCapital', found.value, {
    spans,
    rule: 'capital-after-firm',
    confidence: 0.88,
  });
}

/** "C成立于2008年，是D的全资子公司，公司注册资本76.5亿元": the firm that the sentence begins with. */
function capitalOfOpening(out: Proposals, place: ProseRun, mention: Mention, subject: NameRef): void {
  const { text } = place.analysis;
  const from = sentenceStart(place.analysis, mention.start);
  if (mention.start - from > 2) return;
  const rest = /^[^。；！]*/.exec(text.slice(mention.end, mention.end + 200))![0];
  const said = /[，,](?:公司|其)?注册资(?:本|金)(?:金)?(?:为|达|约|：|:)?\s*(?=\d)/.exec(rest);
  const at = said ? mention.end + said.index + said[0].length : -1;
  const found = said ? money.find(text, at, Math.min(text.length, at + 24))[0] : undefined;
  if (found?.start !== at) return;
  out.property(subject, 'registeredCapital', found.value, {
    spans: spansOf(place.run, mention.start, found.end),
    rule: 'capital-of-opening-firm',
    confidence: 0.82,
  });
}

function otherBetween(place: ProseRun, mention: Mention, end: number): boolean {
  return place.analysis.mentions.some(
    (m) =>
      m !== mention &&
      !m.weak &&
      !isGround(place.analysis.text, m) &&
      m.type === mention.type &&
      m.name !== mention.name &&
      m.start >= mention.end &&
      m.start < end,
  );
}

/** "K。位于…，规划面积100公顷", "F。… 总规模20亿元": what a sentence says of the thing that it goes on about. */
export function stateUnderstood(out: Proposals, place: ProseRun, { range, understood }: Told): void {
  const mention = understood?.mention;
  if (!mention) return;
  const { text } = place.analysis;
  const said = (end: number, rule: string) => ({
    spans: [...spansOf(place.run, range.start, end), ...ownSpans(place, mention)],
    rule,
    confidence: 0.8,
  });
  const subject = mentionRef(mention);
  const leadTo = (start: number): string => text.slice(range.start, start);
  if (mention.type === 'Park') {
    const size = area.find(text, range.start, range.end)[0];
    if (
      size &&
      /(?:规划|占地|总)(?:总)?(?:用地)?面积(?:约|为|达)*$|占地(?:约|为|达)*$/.test(leadTo(size.start))
    )
      out.property(subject, 'area', size.value, said(size.end, 'area-of-understood-park'));
    const day = date.find(text, range.start, range.end)[0];
    if (
      day?.start === range.start &&
      /^(?:正式)?(?:成立|设立|始建|创建)(?=[，。；]|$)/.test(text.slice(day.end, range.end))
    )
      out.property(subject, 'founded', day.value, said(day.end + 2, 'founded-of-understood-park'));
  }
  if (mention.type === 'Company') {
    const size = money.find(text, range.start, range.end)[0];
    if (size && /^(?:公司|企业)?注册资(?:本|金)(?:金)?(?:为|达|约|：|:)?$/.test(leadTo(size.start)))
      out.property(subject, 'registeredCapital', size.value, said(size.end, 'capital-of-understood-firm'));
    const day = date.find(text, range.start, range.end)[0];
    if (day && /^(?:公司|企业)?(?:成立|创立|创办|设立|始建)于$/.test(leadTo(day.start)))
      out.property(subject, 'founded', day.value, said(day.end, 'founded-of-understood-firm'));
  }
  if (mention.type === 'Fund') {
    const size = money.find(text, range.start, range.end)[0];
    if (
      size &&
      /(?:总规模|规模|总额)(?:达到?|为|约|超过?|人民币)*$/.test(leadTo(size.start)) &&
      !/首期|一期/.test(leadTo(size.start))
    )
      out.property(subject, 'amount', size.value, said(size.end, 'size-of-understood-fund'));
  }
}

function ownSpans(place: ProseRun, mention: Mention): Span[] {
  return place.analysis.mentions.includes(mention) ? spansOf(place.run, mention.start, mention.end) : [];
}
