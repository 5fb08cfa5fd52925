/**
 * Tables of parks: name, province or city, nature, sponsors, founding, area, business. A place carried down from a merged
 * cell gives way to the place that the park's own name says (东莞保税区… in the 浙江 block).
 */
import { type Division, lineage } from '../gazetteer/index.ts';
import { analyse, covers, looksLikeFirm, type NameContext } from '../names/index.ts';
import type { Cell, Extractor, NameRef, ReadDocument, Row } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { cellAt } from './shared/columns.ts';
import { areaAt, dayOf } from './shared/measures.ts';
import { stateChain, statePartOf } from './shared/part-of.ts';
import { contradicts, seatsOf } from './shared/places.ts';
import { nameRegions, tidyName } from './shared/policy.ts';
import { type Proposals, ref, regionRef, text } from './shared/propose.ts';
import { reading } from './shared/reading.ts';
import { type Place, readRows } from './shared/rows.ts';
import { cellRun, rowSpans, spansOf } from './shared/run.ts';
import { sponsorsOf } from './shared/sponsors.ts';
import { PARK_NAME, parkColumns, siteColumns } from './shared/tables.ts';

export const parkTable: Extractor = {
  id: 'park-table',
  version: 1,
  needs: ['table'],
  adds: [
    'name',
    'alsoNamed',
    'nature',
    'founded',
    'area',
    'business',
    'LOCATED_IN',
    'SPONSORED_BY',
    'IN_PARK',
  ],
  extract(document) {
    const parks = readRows(document, parkColumns, readRow);
    const sites = readRows(document, siteColumns, readSite);
    return {
      proposals: [...parks.proposals, ...sites.proposals],
      issues: [...parks.issues, ...sites.issues],
    };
  },
};

/** 海立大楼, 甲高新科技园: of what a list of sites names, those that are parks. */
function readSite(out: Proposals, place: Place, row: Row): void {
  const cell = cellAt(row, place.columns, 'park');
  if (!cell) return;
  const { mentions } = analyse(cell.text, reading(place.document).contextOf(place.block));
  const whole = { start: 0, end: cell.text.length };
  if (mentions.some((each) => each.type === 'Park' && !each.weak && covers(each, whole)))
    readRow(out, place, row);
}

function readRow(out: Proposals, place: Place, row: Row): void {
  const cell = cellAt(row, place.columns, 'park');
  if (!cell) return;
  const outer = reading(place.document).contextOf(place.block);
  const seats = seatsOf(row, place.columns, outer);
  const context: NameContext = withFields(outer, {
    outer: [...seats.map((seat) => seat.division).reverse(), ...outer.outer],
  });
  const several = parksIn(cell.text);
  if (several.length > 1) {
    for (const name of several) {
      const subject = namePart(out, place.document, cell, name);
      for (const { cell: region, division: said } of seats)
        locate(out, place.document, { subject, cell, region, said, context });
    }
    return;
  }
  const subject = namePark(out, place.document, cell);
  for (const { cell: region, division: said } of seats)
    locate(out, place.document, { subject, cell, region, said, context });
  stateCells(out, place, row, { subject, cell });
  const sponsor = cellAt(row, place.columns, 'sponsor');
  if (sponsor) stateSponsors(out, place.document, { subject, cell, sponsor, context });
  stateTenants(out, place, row, { subject, cell, context });
}

/** 百应能源、碧空氢能 in the column of tenants. */
function stateTenants(
  out: Proposals,
  place: Place,
  row: Row,
  at: Subject & { readonly context: NameContext },
): void {
  const tenants = cellAt(row, place.columns, 'company');
  if (!tenants) return;
  const run = cellRun(place.document, tenants);
  for (const firm of sponsorsOf(run.text, at.context)) {
    if (firm.type !== 'Company' || !(looksLikeFirm(firm.name) || firm.name.length <= 8)) continue;
    const object = ref('Company', firm.name);
    out.name(object, { spans: spansOf(run, firm.start, firm.end), rule: 'tenant-column', confidence: 0.85 });
    out.relation(object, 'IN_PARK', at.subject, {
      spans: rowSpans(place.document, [at.cell, tenants]),
      rule: 'tenant-column',
    });
  }
}

/** 坪山集成电路产业园、南山科技园: of several parks in a cell the other cells may say what holds for one only, but where they all are. */
function parksIn(text: string): string[] {
  const parts = text
    .split(/[、，；]/)
    .map((part) => part.replace(/\s*[（(][^（）()]*[）)]\s*$/, '').trim())
    .filter((part) => part !== '');
  const isPart = (part: string): boolean => PARK_NAME.test(part) || /(?:新区|片区|功能区|新城)$/.test(part);
  return parts.length > 1 && parts.every(isPart) && parts.some((part) => PARK_NAME.test(part)) ? parts : [];
}

function namePart(out: Proposals, document: ReadDocument, cell: Cell, name: string): NameRef {
  const run = cellRun(document, cell);
  const from = cell.text.indexOf(name);
  const subject = ref('Park', tidyName(name));
  const spans = spansOf(run, from, from + name.length);
  out.name(subject, { spans, rule: 'one-of-park-column', confidence: 0.9 });
  return subject;
}

/** （省级特色产业园）, （国家级）: what kind of park, and no name of it. */
const LABEL = /^(?:国家|省|市|区|县)级|^(?:一|二|三|四|\d)期$|^(?:筹|在建|拟建)/;

/** 上海…集聚区（上海小米科技园…）: a bracket at the end is another name; the whole cell is how the table writes it. */
export function namePark(out: Proposals, document: ReadDocument, cell: Cell): NameRef {
  const run = cellRun(document, cell);
  const bracket = /^(.{3,}?)\s*[（(]([^（）()]{2,}(?:[“”][^（）()]*)?)[）)]$/.exec(run.text.trim());
  const main = bracket ? bracket[1]! : run.text.trim();
  const subject = ref('Park', tidyName(main));
  out.name(subject, { spans: spansOf(run, 0, main.length), rule: 'park-column', confidence: 0.95 });
  if (bracket && !LABEL.test(bracket[2]!)) {
    const other = ref('Park', tidyName(bracket[2]!));
    const from = run.text.indexOf(bracket[2]!, main.length);
    const said = {
      spans: spansOf(run, from, from + bracket[2]!.length),
      rule: 'name-in-bracket',
      confidence: 0.85,
    };
    out.name(subject, { spans: cell.spans, rule: 'park-column', confidence: 0.9 });
    out.name(other, said);
    out.alsoNamed(subject, other, { ...said, spans: cell.spans });
  }
  return subject;
}

interface Located {
  readonly subject: NameRef;
  readonly cell: Cell;
  readonly region: Cell;
  readonly said: Division;
  readonly context: NameContext;
}

function locate(out: Proposals, document: ReadDocument, at: Located): void {
  const run = cellRun(document, at.cell);
  const own = analyse(run.text, at.context).regions.at(0);
  if (own && at.region.carried && contradicts(own.division, at.said)) {
    out.issue(
      'CELL_CONTRADICTED',
      `"${at.region.text}" was carried down to "${at.cell.text}", which lies in ${own.division.name}; the name is followed.`,
      at.cell.spans[0],
    );
    for (const division of lineage(own.division)) {
      const object = regionRef(division);
      const spans = spansOf(run, own.start, own.end);
      if (division === own.division) out.name(object, { spans, rule: 'gazetteer' });
      out.relation(at.subject, 'LOCATED_IN', object, {
        spans: at.cell.spans,
        rule: 'name-against-carried-cell',
        confidence: 0.85,
      });
    }
    return;
  }
  const object = regionRef(at.said);
  out.name(object, { spans: at.region.spans.slice(0, 1), rule: 'region-column', confidence: 0.95 });
  stateChain(out, document, at.region, at.context);
  out.relation(at.subject, 'LOCATED_IN', object, {
    spans: rowSpans(document, [at.region, at.cell]),
    rule: 'region-column',
    confidence: 0.93,
  });
}

interface Subject {
  readonly subject: NameRef;
  readonly cell: Cell;
}

function stateCells(out: Proposals, place: Place, row: Row, at: Subject): void {
  const said = (cell: Cell, rule: string) => ({
    spans: rowSpans(place.document, [at.cell, cell]),
    rule,
    confidence: 0.93,
  });
  const founded = cellAt(row, place.columns, 'date');
  const day = founded && dayOf(founded);
  if (founded && day) out.property(at.subject, 'founded', day, said(founded, 'founded-column'));
  const size = areaAt({ table: place.block.table!, columns: place.columns, row }, 'area');
  if (size) out.property(at.subject, 'area', size.value, said(size.cell, 'area-column'));
  for (const role of ['nature', 'business'] as const) {
    const cell = cellAt(row, place.columns, role);
    if (cell) out.property(at.subject, role, text(cell.text), said(cell, `${role}-column`));
  }
}

interface Sponsored extends Subject {
  readonly sponsor: Cell;
  readonly context: NameContext;
}

function stateSponsors(out: Proposals, document: ReadDocument, at: Sponsored): void {
  const run = cellRun(document, at.sponsor);
  const analysis = analyse(run.text, at.context);
  nameRegions(out, { run, analysis });
  statePartOf(out, { run, analysis });
  for (const sponsor of sponsorsOf(run.text, at.context)) {
    const object = ref(sponsor.type, sponsor.name);
    out.name(object, {
      spans: spansOf(run, sponsor.start, sponsor.end),
      rule: 'sponsor-column',
      confidence: 0.9,
    });
    out.relation(at.subject, 'SPONSORED_BY', object, {
      spans: rowSpans(document, [at.cell, at.sponsor]),
      rule: 'sponsor-column',
      confidence: 0.9,
      qualifiers: { role: 'sponsors' },
    });
  }
}
