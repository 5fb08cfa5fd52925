/** What one policy phrase states: its names, issuers, region, date and number. Shared by tables and prose. */
import { type Division, isWithin } from '../../gazetteer/index.ts';
import { type Analysis, covers, isPolicyTitle, type Mention } from '../../names/index.ts';
import type { NameRef, Span } from '../../types.ts';
import type { PolicyPhrase } from './phrases.ts';
import { type Proposals, ref, regionRef, text } from './propose.ts';
import { mentionRef, nameSpans } from './refs.ts';
import { type Run, spansOf } from './run.ts';

export interface PolicyPlace {
  readonly run: Run;
  readonly analysis: Analysis;
}

/** Spaces that a page layout left in a title are no part of it; those between Latin words are. */
export function tidyName(name: string): string {
  const tidy = name
    .replace(/\s+/g, ' ')
    .replace(/(?<![A-Za-z]) | (?![A-Za-z])/g, '')
    .trim();
  return tidy.replace(/^[“"]([^“”"]+)[”"]$/, '$1');
}

/** Regions that the title itself names, without those that only say where another of them lies. */
export function titleRegions(analysis: Analysis, phrase: PolicyPhrase): Division[] {
  const inside = analysis.regions
    .filter((r) => covers(phrase.title, r) && !insideZone(analysis, r) && !areOfPlace(analysis, r))
    .map((r) => r.division);
  return [...new Set(inside)].filter((division) => !inside.some((other) => isWithin(other, division)));
}

/** 台湾|同胞投资保障条例: people of a place, and not the place. */
const areOfPlace = ({ text }: Analysis, { end }: { readonly end: number }): boolean =>
  /^(?:同胞|居民|青年|投资者|医师|考生)/.test(text.slice(end, end + 3));

/** 广州 in 广州开发区 names the zone, not the city; 中国（上海）自由贸易试验区 says where it is. */
function insideZone(analysis: Analysis, region: { readonly start: number; readonly end: number }): boolean {
  if (/[（(]/.test(analysis.text[region.start - 1] ?? '') && /[）)]/.test(analysis.text[region.end] ?? ''))
    return false;
  return analysis.mentions.some((m) => m.type === 'Park' && covers(m, region));
}

/** The body that a title begins with: 《佛山市南海区人民政府关于…》. */
export function leadingBody(analysis: Analysis, phrase: PolicyPhrase): Mention | undefined {
  const { innerStart, innerEnd } = phrase.title;
  return analysis.mentions.find(
    (m) =>
      m.type === 'IssuingBody' && m.start <= innerStart + 1 && m.start >= innerStart - 1 && m.end < innerEnd,
  );
}

/** 《财政部、住房城乡建设部关于…》: all bodies that a title begins with. */
function leadingBodies(analysis: Analysis, phrase: PolicyPhrase): Mention[] {
  const lead = leadingBody(analysis, phrase);
  if (!lead) return [];
  const others = analysis.mentions.filter(
    (m) => m.type === 'IssuingBody' && m.start > lead.start && m.end < phrase.title.innerEnd,
  );
  const bodies = [lead];
  for (const body of others) {
    const between = analysis.text.slice(bodies.at(-1)!.end, body.start);
    if (/^(?:[、和与及\s]|以及){0,3}$/.test(between)) bodies.push(body);
  }
  return bodies;
}

/**
 * A title that names no region and comes from a local issuer may be another city's too: it takes the issuer's region as
 * scope. A title that names its region, or that a national body issues, is unique by itself.
 */
export function scopeOf(analysis: Analysis, phrase: PolicyPhrase): string {
  if (analysis.regions.some((r) => covers(phrase.title, r)) || leadingBody(analysis, phrase)) return '';
  const first = phrase.bodies[0];
  if (first) return first.division?.name ?? '';
  return phrase.regions[0]?.division.name ?? '';
}

export function policyRef(phrase: PolicyPhrase, scope: string): NameRef {
  return ref('Policy', tidyName(phrase.title.name), scope);
}

export interface Stated {
  readonly subject: NameRef;
  /** Regions that the title or the issuers say. */
  readonly regions: readonly Division[];
}

export function statePolicy(out: Proposals, place: PolicyPlace, phrase: PolicyPhrase, scope: string): Stated {
  const subject = policyRef(phrase, scope);
  const titleSpans = spansOf(place.run, phrase.title.innerStart, phrase.title.innerEnd);
  out.name(subject, { spans: titleSpans, rule: phrase.title.rule, confidence: 0.95 });
  stateOtherTitles(out, place, phrase, { subject, spans: titleSpans });
  stateIssuers(out, place, phrase, subject);
  const regions = stateRegions(out, place, phrase, subject);
  stateSupported(out, place, phrase, subject);
  stateDraft(out, phrase, subject, titleSpans);
  if (phrase.number) {
    const { number, title } = phrase;
    const spans = spansOf(place.run, Math.min(number.start, title.start), Math.max(number.end, title.end));
    out.property(subject, 'documentNumber', number.value, {
      spans,
      rule: 'number-after-title',
      confidence: 0.95,
    });
  }
  return { subject, regions };
}

export function stateDate(out: Proposals, place: PolicyPlace, phrase: PolicyPhrase, subject: NameRef): void {
  if (phrase.headed) {
    const { value, spans } = phrase.headed;
    const title = spansOf(place.run, phrase.title.start, phrase.title.end);
    const said = { spans: [...spans, ...title], rule: 'date-of-section', confidence: 0.8 };
    out.property(subject, 'date', value, said);
  }
  if (!phrase.date) return;
  const start = Math.min(phrase.date.start, phrase.title.start);
  const end = Math.max(phrase.date.end, phrase.title.end);
  const spans = spansOf(place.run, start, end);
  out.property(subject, 'date', phrase.date.value, { spans, rule: 'date-of-issue', confidence: 0.85 });
}

interface Named {
  readonly subject: NameRef;
  readonly spans: readonly Span[];
}

/** The notice around a title, the title that a notice carries, and the title without its issuer are names of one policy. */
function stateOtherTitles(
  out: Proposals,
  place: PolicyPlace,
  phrase: PolicyPhrase,
  { subject, spans }: Named,
): void {
  const { wrapper, carried } = phrase.title;
  const others: (readonly [string | undefined, string, string?])[] = [
    [wrapper, 'notice-around'],
    [carried, 'title-carried'],
    ...titleWithoutIssuer(place, phrase),
  ];
  for (const [other, rule, scope] of others) {
    if (!other || !isPolicyTitle(other)) continue;
    const object = ref('Policy', tidyName(other), scope ?? subject.scope);
    const said = { spans, rule, confidence: 0.9 };
    out.name(object, said);
    out.alsoNamed(subject, object, said);
  }
}

/** 《重庆市人民政府关于X的意见》 is 《关于X的意见》 of 重庆市; a national one needs no scope. */
function titleWithoutIssuer(place: PolicyPlace, phrase: PolicyPhrase): (readonly [string, string, string])[] {
  const lead = leadingBody(place.analysis, phrase);
  if (!lead) return [];
  const rest = place.analysis.text.slice(lead.end, phrase.title.innerEnd);
  const about = rest.indexOf('关于');
  // 中国人民银行金融监管总局…关于…: other bodies up to there, with nothing between them.
  const led = place.analysis.mentions.some(
    ({ type, end }) => type === 'IssuingBody' && end === lead.end + about,
  );
  if (
    about < 0 ||
    (!led && !/^(?:[、和与及\s][^，。]*|等[^，。]{0,8})?(?:印发|转发|批转)?$/.test(rest.slice(0, about)))
  )
    return [];
  return [[rest.slice(about), 'title-without-issuer', lead.division?.name ?? '']];
}

function stateIssuers(out: Proposals, place: PolicyPlace, phrase: PolicyPhrase, subject: NameRef): void {
  const leads = leadingBodies(place.analysis, phrase);
  const bodies = [...phrase.bodies.filter((body) => !leads.includes(body)), ...leads];
  for (const body of bodies) {
    const object = mentionRef(body);
    const inTitle = leads.includes(body);
    const start = inTitle ? phrase.title.start : Math.min(body.start, phrase.title.start);
    const end = inTitle ? phrase.title.end : Math.max(body.end, phrase.title.end);
    out.name(object, {
      spans: nameSpans(place, body),
      rule: body.rule,
      confidence: body.confidence,
    });
    out.relation(subject, 'ISSUED_BY', object, {
      spans: spansOf(place.run, start, end),
      rule: inTitle ? 'title-begins-with-body' : phrase.verb ? 'issuer-verb-title' : 'issuer-before-title',
      confidence: inTitle ? 0.85 : 0.92,
      qualifiers: { role: body === bodies[0] ? 'lead' : 'joint' },
    });
  }
}

/** The title's own regions; without them the place of the issuers. */
function stateRegions(
  out: Proposals,
  place: PolicyPlace,
  phrase: PolicyPhrase,
  subject: NameRef,
): Division[] {
  // 甲省…开发合作框架协议: what parties agree on applies to nobody else.
  if (/协议(?:书)?$/.test(phrase.title.name)) return [];
  const inTitle = titleRegions(place.analysis, phrase);
  for (const division of inTitle) {
    const spans = spansOf(place.run, phrase.title.start, phrase.title.end);
    out.relation(subject, 'APPLIES_TO', regionRef(division), {
      spans,
      rule: 'region-in-title',
      confidence: 0.9,
    });
  }
  const places = [
    ...phrase.regions.map((r) => ({ start: r.start, division: r.division, alone: true })),
    ...phrase.bodies.flatMap((b) =>
      b.division ? [{ start: b.start, division: b.division, alone: false }] : [],
    ),
  ];
  for (const issuer of places) {
    // 杭州市余杭区出台《杭州…政策》: a place that issues by itself means itself.
    const other = inTitle.some(
      (d) =>
        d === issuer.division ||
        isWithin(d, issuer.division) ||
        (!issuer.alone && isWithin(issuer.division, d)),
    );
    if (other) continue;
    const spans = spansOf(
      place.run,
      Math.min(issuer.start, phrase.title.start),
      Math.max(issuer.start, phrase.title.end),
    );
    out.relation(subject, 'APPLIES_TO', regionRef(issuer.division), {
      spans,
      rule: 'issuer-place',
      confidence: 0.85,
    });
  }
  return [...inTitle, ...places.map((p) => p.division)];
}

const SUPPORTED = /(?:支持|扶持|促进|推动|推进|加快|打造|建设|同意|关于在)$/;

/** X园区总体方案, X园区“十四五”发展规划: what the plan is of. */
const PLANNED =
  /^[”"]?(?:[“"](?:十[\u4e00-\u9fa5]五)[”"])?(?:深化|改革|开放|建设|发展|总体|实施|专项|行动|空间|三年|[（(][^（）()]{0,12}[）)])*(?:方案|规划|计划)/;

/** 《关于支持X园区高质量发展的措施》, 《X园区总体方案》: the title says which park it supports or plans. */
function stateSupported(out: Proposals, place: PolicyPlace, phrase: PolicyPhrase, subject: NameRef): void {
  const { text: words, mentions } = place.analysis;
  let last: number | undefined;
  for (const park of mentions) {
    if (park.type !== 'Park' || park.weak || !covers(phrase.title, park)) continue;
    // 同意|哈尔滨、大庆、齐齐哈尔高新技术产业开发区
    const listed = last !== undefined && /^[、和与及]$/.test(words.slice(last, park.start));
    const supported =
      listed || SUPPORTED.test(words.slice(Math.max(phrase.title.innerStart, park.start - 3), park.start));
    last = supported ? park.end : undefined;
    const planned =
      (park.rule === 'zone' ||
        words.startsWith('建设', park.end + (/[”"]/.test(words[park.end] ?? '') ? 1 : 0))) &&
      PLANNED.test(words.slice(park.end, Math.min(phrase.title.innerEnd, park.end + 24)));
    if (!supported && !planned) continue;
    const object = mentionRef(park);
    const spans = spansOf(place.run, phrase.title.start, phrase.title.end);
    out.name(object, { spans: spansOf(place.run, park.start, park.end), rule: park.rule });
    out.relation(subject, 'SUPPORTS', object, {
      spans,
      rule: supported ? 'title-supports-park' : 'title-plans-park',
      confidence: 0.85,
    });
  }
}

const DRAFT = /[（(](征求意见稿|公开征求意见稿|代拟稿|送审稿|讨论稿|草案|试行|暂行)[^（）()]{0,6}[）)]/;

/** （征求意见稿）, （试行）: the state that the title itself says. */
function stateDraft(out: Proposals, phrase: PolicyPhrase, subject: NameRef, spans: readonly Span[]): void {
  const status = DRAFT.exec(phrase.title.name)?.[1];
  if (status)
    out.property(subject, 'status', text(status), { spans, rule: 'status-in-title', confidence: 0.9 });
}

/** Regions that stand in a stretch of a run are named there. */
export function nameRegions(
  out: Proposals,
  place: PolicyPlace,
  range = { start: 0, end: place.run.text.length },
): void {
  for (const region of place.analysis.regions) {
    if (!covers(range, region)) continue;
    out.name(regionRef(region.division), {
      spans: spansOf(place.run, region.start, region.end),
      rule: 'gazetteer',
      // A place that is only named: what relates to it says how sure that is.
      confidence: 0.8,
    });
  }
}
