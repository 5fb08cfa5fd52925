/**
 * Records: a heading that is the name of a firm or a park (or a line 企业名称：X, 基金名称：X) with lines of fields below it: 总部位置：…, 成立时间：…,
 * 所属园区：…, 运营单位：…. Each field is said of the record's own subject.
 */
import type { Mention } from '../names/index.ts';
import type { Block, EntityType, Extractor, NameRef, Range, Span } from '../types.ts';
import { area, date, money, sum } from '../values/index.ts';
import { type Field, fieldOf } from './shared/fields.ts';
import { statePartOf } from './shared/part-of.ts';
import { seatOf } from './shared/places.ts';
import { nameRegions } from './shared/policy.ts';
import { Proposals, ref, regionRef } from './shared/propose.ts';
import { type ProseRun, reading } from './shared/reading.ts';
import { recordHeadings } from './shared/record-headings.ts';
import { mentionRef } from './shared/refs.ts';
import { spanAt, spansOf } from './shared/run.ts';
import { sponsorsOf } from './shared/sponsors.ts';

export const records: Extractor = {
  id: 'records',
  version: 1,
  needs: ['heading', 'listItem', 'paragraph'],
  adds: [
    'name',
    'alsoNamed',
    'founded',
    'area',
    'registeredCapital',
    'amount',
    'BACKED_BY',
    'LOCATED_IN',
    'IN_PARK',
    'SPONSORED_BY',
  ],
  extract(document) {
    const out = new Proposals();
    const headings = recordHeadings(document);
    let record: Entry | undefined;
    const named = new Map<string, ProseRun>();
    const { prose } = reading(document);
    for (const [at, place] of prose.entries()) {
      if (place.block.table) continue;
      if (place.block.kind === 'heading') {
        named.set(place.run.text.trim(), place);
        record =
          headed(place) ??
          firmHeaded(out, place, headings.get(place.block.index)) ??
          kept(record, place.block);
      } else if (record && !isBelow(record, place.block)) record = undefined;
      const field = fieldOf(place.run.text);
      if (!field) record = lineHeaded(place, prose[at + 1]) ?? record;
      else if (field.kind === 'name') {
        const before = record;
        record = renamed(out, record, place, field);
        if (record && record !== before) nameOfHeading(out, record, named, place);
      } else if (record) stateField(out, record, place, field);
    }
    return out.done();
  },
};

/** What a record is about, and where it is named. */
interface Subject {
  /** 某有限公司|AI技术中心: the record is about a unit of the subject, so its date and capital are the unit's. */
  readonly unit: boolean;
  readonly subject: NameRef;
  readonly name: readonly Span[];
}

interface Entry extends Subject {
  /** The heading that opened it; undefined for one that a line opened. */
  readonly heading?: string;
  readonly path: readonly string[];
}

const isBelow = (record: Entry, block: Block): boolean =>
  record.heading === undefined
    ? record.path.join('\n') === block.path.join('\n')
    : block.path.slice(0, record.path.length + 1).join('\n') === [...record.path, record.heading].join('\n');

const kept = (record: Entry | undefined, heading: Block): Entry | undefined =>
  record && record.heading !== undefined && isBelow(record, heading) ? record : undefined;

const UNIT =
  /^[\u4e00-\u9fa5A-Za-z]{0,12}(?:中心|研究院|研究?所|实验室|工作室|事业[部群]|[\u4e00-\u9fa5]{2,4}部|分部|团队|工厂|基地)\s*$/;

/** The firm or park that a range of words is, or a unit of that firm, but for a number before and a bracket behind it. */
function subjectIn(
  { analysis, run }: ProseRun,
  range: Range,
  types: readonly EntityType[] = ['Company', 'Park'],
): Subject | undefined {
  const mention = analysis.mentions.find(
    (m) =>
      types.includes(m.type) &&
      !m.weak &&
      m.start >= range.start &&
      m.end <= range.end &&
      /^[\s\d一二三四五六七八九十、.．（()）]*$/.test(analysis.text.slice(range.start, m.start)) &&
      (/^\s*(?:[（(][^（）()]*[）)])?\s*$/.test(analysis.text.slice(m.end, range.end)) ||
        isUnit(analysis, m, range.end)),
  );
  return (
    mention && {
      subject: mentionRef(mention),
      name: spansOf(run, mention.start, mention.end),
      unit: isUnit(analysis, mention, range.end),
    }
  );
}

function isUnit({ text }: ProseRun['analysis'], { type, end }: Mention, until: number): boolean {
  return type === 'Company' && UNIT.test(text.slice(end, until));
}

function headed(place: ProseRun): Entry | undefined {
  const found = subjectIn(place, { start: 0, end: place.run.text.length });
  return found && { ...found, ...openedBy(place) };
}

function openedBy({ block, run }: ProseRun): Pick<Entry, 'heading' | 'path'> {
  return { heading: run.document.text.slice(block.contentStart, block.contentEnd), path: block.path };
}

/** 云岚软件园 in a line of its own, and 成立时间：2009年 in the next. */
function lineHeaded(place: ProseRun, next: ProseRun | undefined): Entry | undefined {
  const field = next && !next.block.table && fieldOf(next.run.text);
  if (!field || field.kind === 'name' || next.block.path.join('\n') !== place.block.path.join('\n'))
    return undefined;
  const found = subjectIn(place, { start: 0, end: place.run.text.length });
  return found && { ...found, path: place.block.path };
}

/** A heading that only the making of the document shows to name a firm. */
function firmHeaded(out: Proposals, place: ProseRun, name: Range | undefined): Entry | undefined {
  if (!name) return undefined;
  const span = spanAt(place.run.document, name.start, name.end);
  const subject = ref('Company', span.quote);
  out.name(subject, { spans: [span], rule: 'record-heading', confidence: 0.8 });
  return { subject, name: [span], unit: false, ...openedBy(place) };
}

/** 企业名称：Mask Network (Shenzhen) Technology Co., Ltd., 如涵控股股份有限公司: the label says that it is a firm. */
const isFirmName = (words: string): boolean =>
  /^\s*(?=.*[a-z])[A-Z][A-Za-z0-9&.,()（） -]{2,60}\s*$/.test(words) ||
  /^\s*[\u4e00-\u9fa5A-Za-z（）()]{4,36}公司\s*$/.test(words);

/** 企业名称：某有限公司AI技术中心: what the list calls a firm is the unit, with its date and its place. */
function wholeUnit({ run }: ProseRun, value: Range): Subject {
  const words = run.text.slice(value.start, value.end);
  const end = value.start + words.trimEnd().length;
  return {
    subject: ref('Company', run.text.slice(value.start, end).trim()),
    name: spansOf(run, value.start + words.length - words.trimStart().length, end),
    unit: false,
  };
}

/** 企业名称：合肥甲有限公司 under the heading 甲有限公司 is the same firm; under another one it opens a record; 产品名称：… ends it. */
function renamed(
  out: Proposals,
  record: Entry | undefined,
  place: ProseRun,
  { value, label }: Field,
): Entry | undefined {
  const named = subjectIn(place, value, /基金/.test(label) ? ['Fund'] : undefined);
  const ofFirm = /企业|公司/.test(label);
  const whole = ofFirm && (named ? named.unit : isFirmName(place.run.text.slice(value.start, value.end)));
  const found = whole ? wholeUnit(place, value) : named;
  if (!found) return undefined;
  out.name(found.subject, { spans: found.name, rule: 'record-name', confidence: 0.9 });
  // 云帆杭州研究院, 企业名称：云帆（杭州）网络有限公司: the firm of a place is not the brand.
  const ofUnit = record?.unit && record.subject.name !== found.subject.name;
  if (record?.heading === undefined || ofUnit || !isSameThing(record.subject, found.subject))
    return { ...found, path: place.block.path };
  const said = { spans: [...found.name, ...record.name], rule: 'record-name', confidence: 0.85 };
  out.alsoNamed(record.subject, found.subject, said);
  // 云帆杭州研究院 over 企业名称：云帆（杭州）网络有限公司: the line says that the record is the firm's.
  return { ...record, unit: record.unit && found.unit };
}

const HEADED =
  /^[\u4e00-\u9fa5A-Za-z（）() ]{4,24}(?:公司|中心|研究院|研究所|实验室|事业[部群]|工作室|分部|基地)$/;

/** #### 云帆科技成都子公司 over 企业名称：安徽甲科技有限公司成都分公司: the heading right above names what the record is about. */
function nameOfHeading(
  out: Proposals,
  record: Entry,
  headings: ReadonlyMap<string, ProseRun>,
  { block }: ProseRun,
): void {
  const words = block.path.slice(-2).findLast((each) => HEADED.test(each));
  const heading = words === undefined ? undefined : headings.get(words);
  if (!words || !heading || record.subject.type !== 'Company' || words === record.subject.name) return;
  const { contentStart, contentEnd } = heading.block;
  const spans = [spanAt(heading.run.document, contentStart, contentEnd)];
  const other = ref('Company', words);
  out.name(other, { spans, rule: 'record-heading', confidence: 0.8 });
  out.alsoNamed(record.subject, other, {
    spans: [...record.name, ...spans],
    rule: 'record-heading',
    confidence: 0.85,
  });
}

/** One name holds the proper part of the other: 甲微电子有限公司, 合肥甲微电子股份有限公司. */
function isSameThing(one: NameRef, other: NameRef): boolean {
  // 火炬高新区AI创新中心, 厦门火炬高新区投资有限公司AI创新中心
  const unit = /公司([^公司]{4,})$/.exec(other.name)?.[1];
  if (unit && one.name.endsWith(unit)) return true;
  const core = (name: string): string =>
    name.replace(/[（(].*?[）)]/g, '').replace(/(?:股份|有限|责任|集团|总)*公司$|集团$/, '');
  const [shorter, longer] = [core(one.name), core(other.name)].sort((a, b) => a.length - b.length);
  return one.type === other.type && shorter!.length >= 2 && longer!.includes(shorter!);
}

function stateField(out: Proposals, record: Entry, place: ProseRun, field: Field): void {
  const said = {
    spans: [...spansOf(place.run, field.start, field.value.end), ...record.name],
    rule: `record-${field.kind}`,
    confidence: 0.88,
  };
  const words = place.run.text.slice(field.value.start, field.value.end);
  const { subject } = record;
  out.name(subject, { ...said, spans: record.name });
  switch (field.kind) {
    case 'founded': {
      const day = date.parse(words) ?? date.find(words).find(({ start }) => start === 0)?.value;
      if (day && !record.unit) out.property(subject, 'founded', day, said);
      break;
    }
    case 'capital': {
      const capital = sum(words);
      if (capital && !record.unit && subject.type === 'Company')
        out.property(subject, 'registeredCapital', capital, said);
      break;
    }
    case 'area': {
      const size = area.parse(words);
      if (size && subject.type === 'Park') out.property(subject, 'area', size, said);
      break;
    }
    case 'amount': {
      const size = money.find(words)[0];
      if (size && size.start <= 6 && subject.type === 'Fund')
        out.property(subject, 'amount', size.value, said);
      break;
    }
    case 'tenants':
      if (subject.type === 'Park') stateTenants(out, record, place, field, said.spans);
      break;
    case 'manager':
    case 'backer':
      if (subject.type === 'Fund') stateBackers(out, record, place, field, said.spans);
      break;
    case 'place':
    case 'park':
      if (subject.type !== 'Fund') statePlace(out, record, place, field, said.spans);
      break;
    case 'sponsor':
      if (subject.type === 'Park') stateSponsors(out, record, place, field, said.spans);
  }
}

/** 合肥市高新区|量子科技园: an address says both. */
const ZONE_AROUND =
  /^([\u4e00-\u9fa5]{2,8}?(?:高新区|经开区|经济(?:技术)?开发区|高新技术(?:产业)?开发区|保税区))(?=[\u4e00-\u9fa5A-Z]{2,}(?:园|园区|港|谷|城|基地|中心)(?:[一二三四]?期)?$)/;

/** The chain of places that the value begins with, and the parks that it names. */
function statePlace(
  out: Proposals,
  { subject }: Entry,
  { analysis, run }: ProseRun,
  { value, kind }: Field,
  spans: readonly Span[],
): void {
  const said = { spans, rule: `record-${kind}`, confidence: 0.88 };
  const inside = (each: Range): boolean => each.start >= value.start && each.end <= value.end;
  const regions = analysis.regions.filter(inside);
  const chain = regions.filter((region, i) => region.start === (i === 0 ? value.start : regions[i - 1]!.end));
  const parks = analysis.mentions.filter(
    (m) =>
      m.type === 'Park' &&
      !m.weak &&
      inside(m) &&
      !/^[东西南北中]?(?:路|大道|大?街)/.test(analysis.text.slice(m.end)),
  );
  nameRegions(out, { run, analysis });
  statePartOf(out, { run, analysis });
  const seat = chain.length > 0 ? seatOf(chain.map((region) => region.division)) : undefined;
  if (seat) out.relation(subject, 'LOCATED_IN', regionRef(seat), said);
  // 生物城周边: beside it.
  const beside = /^(?:周边|附近|旁|对面)/.test(analysis.text.slice(parks.at(-1)?.end ?? value.end));
  if (parks.length === 0 || beside || subject.type !== 'Company') return;
  for (const park of parks) {
    const object = mentionRef(park);
    out.name(object, { ...said, spans: spansOf(run, park.start, park.end) });
    out.relation(subject, 'IN_PARK', object, said);
    const zone = ZONE_AROUND.exec(park.name)?.[1];
    if (!zone) continue;
    const around = ref('Park', zone);
    out.name(around, { ...said, spans: spansOf(run, park.start, park.start + zone.length) });
    out.relation(subject, 'IN_PARK', around, said);
  }
  const first = chain[0];
  if (!first) return;
  for (const each of parks) {
    const where = chain.filter((region) => region.start < each.end).at(-1) ?? first;
    out.relation(mentionRef(each), 'LOCATED_IN', regionRef(where.division), {
      ...said,
      spans: spansOf(run, value.start, each.end),
    });
  }
}

function stateSponsors(
  out: Proposals,
  { subject }: Entry,
  { run, context }: ProseRun,
  field: Field,
  spans: readonly Span[],
): void {
  const { start, end } = field.value;
  for (const sponsor of sponsorsOf(run.text.slice(start, end), context)) {
    const object = ref(sponsor.type, sponsor.name);
    out.name(object, {
      spans: spansOf(run, start + sponsor.start, start + sponsor.end),
      rule: 'record-sponsor',
      confidence: 0.88,
    });
    out.relation(subject, 'SPONSORED_BY', object, {
      spans,
      rule: 'record-sponsor',
      confidence: 0.88,
      qualifiers: { role: roleOf(field.label) },
    });
  }
}

/** The bodies, firms and funds that a line of a fund names: who manages it, who pays. */
function stateBackers(
  out: Proposals,
  { subject }: Entry,
  place: ProseRun,
  field: Field,
  spans: readonly Span[],
): void {
  const said = {
    spans,
    rule: `record-${field.kind}`,
    confidence: 0.88,
    qualifiers: { role: field.kind === 'manager' ? 'manages' : 'invests' },
  };
  for (const backer of namedIn(out, place, field, ['IssuingBody', 'Company', 'Fund']))
    if (backer.name !== subject.name) out.relation(subject, 'BACKED_BY', backer, said);
}

/** 入驻企业：A、B、C等共312户. */
function stateTenants(
  out: Proposals,
  { subject }: Entry,
  place: ProseRun,
  field: Field,
  spans: readonly Span[],
): void {
  const said = { spans, rule: 'record-tenants', confidence: 0.86 };
  for (const firm of namedIn(out, place, field, ['Company'])) out.relation(firm, 'IN_PARK', subject, said);
}

/** Names the things of these types that the value of a line names. */
function namedIn(
  out: Proposals,
  { analysis, run }: ProseRun,
  { kind, value }: Field,
  types: readonly EntityType[],
): NameRef[] {
  return analysis.mentions
    .filter((m) => !m.weak && types.includes(m.type) && m.start >= value.start && m.end <= value.end)
    .map((mention) => {
      const named = mentionRef(mention);
      const spans = spansOf(run, mention.start, mention.end);
      out.name(named, { spans, rule: `record-${kind}`, confidence: 0.86 });
      return named;
    });
}

const roleOf = (label: string): string =>
  /批准/.test(label) ? 'approved' : /运营|管理|经营/.test(label) ? 'operates' : 'sponsors';
