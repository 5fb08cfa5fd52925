/**
 * Tables of policies: a title column (alone, or issuer, verb and title in one cell), with date, region, perspective and
 * summary beside it. A region that was carried down from a merged cell and that its row contradicts states nothing.
 */
import type { Division } from '../gazetteer/index.ts';
import {
  type Analysis,
  analyse,
  carriedTitle,
  isPolicyTitle,
  type NameContext,
  type Title,
} from '../names/index.ts';
import type { Cell, Extractor, NameRef, Row } from '../types.ts';
import { date } from '../values/index.ts';
import { withFields } from '../with-fields.ts';
import { cellAt } from './shared/columns.ts';
import { issuersBefore } from './shared/issuer.ts';
import { statePartOf } from './shared/part-of.ts';
import { type PolicyPhrase, policyPhrases } from './shared/phrases.ts';
import { contradicts, seatsOf } from './shared/places.ts';
import { leadingBody, nameRegions, scopeOf, statePolicy, titleRegions } from './shared/policy.ts';
import { type Proposals, regionRef, text } from './shared/propose.ts';
import { reading } from './shared/reading.ts';
import { mentionRef } from './shared/refs.ts';
import { type Place, readRows } from './shared/rows.ts';
import { cellRun, type Run, rowSpans, spansOf } from './shared/run.ts';
import { policyColumns } from './shared/tables.ts';

export const policyTable: Extractor = {
  id: 'policy-table',
  version: 2,
  needs: ['table'],
  adds: [
    'name',
    'alsoNamed',
    'date',
    'documentNumber',
    'perspective',
    'summary',
    'topic',
    'status',
    'SUPPORTS',
    'ISSUED_BY',
    'APPLIES_TO',
  ],
  extract: (document) => readRows(document, policyColumns, readRow),
};

function readRow(out: Proposals, place: Place, row: Row): void {
  const cell = cellAt(row, place.columns, 'title');
  if (!cell) return;
  const outer = reading(place.document).contextOf(place.block);
  const seat = seatsOf(row, place.columns, outer).at(-1);
  const regionCell = seat?.cell;
  const region = seat?.division;
  const context: NameContext = withFields(outer, { outer: region ? [region, ...outer.outer] : outer.outer });
  const run = cellRun(place.document, cell);
  const analysis = analyse(run.text, context);
  const phrases = rowPhrases(analysis);
  if (phrases.length === 0) {
    out.issue(
      'POLICY_ROW_WITHOUT_TITLE',
      `The row "${cell.text.slice(0, 60)}" names no policy; its title may stand elsewhere.`,
      cell.spans[0],
    );
    // Who has issued is still said, where the title is missing.
    nameBodies(out, run, analysis);
    return;
  }
  nameRegions(out, { run, analysis });
  statePartOf(out, { run, analysis });
  for (const phrase of phrases) {
    readPhrase(
      out,
      withFields(place, {
        row,
        cell,
        run,
        analysis,
        context,
        ...(regionCell && region ? { regionCell, region } : {}),
      }),
      phrase,
    );
  }
}

function nameBodies(out: Proposals, run: Run, analysis: Analysis): void {
  for (const body of analysis.mentions.filter((m) => m.type === 'IssuingBody' && !m.weak)) {
    const spans = spansOf(run, body.start, body.end);
    out.name(mentionRef(body), { spans, rule: body.rule, confidence: body.confidence });
  }
}

interface RowPlace extends Place {
  readonly row: Row;
  readonly cell: Cell;
  readonly run: Run;
  readonly analysis: Analysis;
  readonly context: NameContext;
  readonly regionCell?: Cell;
  readonly region?: Division;
}

function readPhrase(out: Proposals, at: RowPlace, phrase: PolicyPhrase): void {
  const own = scopeOf(at.analysis, phrase) || rowScope(at, phrase);
  const stated = statePolicy(out, at, phrase, own);
  if (phrase.title.cut) {
    out.issue(
      'TITLE_CUT',
      `The title "${phrase.title.name}" is not closed in its cell and may go on elsewhere.`,
      at.cell.spans[0],
    );
  }
  stateCells(out, at, stated.subject);
  stateIssuerCell(out, at, stated.subject);
  stateRegionCell(out, at, stated.subject, stated.regions);
}

/** Nobody and no region is named with the title: the row's region tells it from the same title elsewhere. */
function rowScope(at: RowPlace, phrase: PolicyPhrase): string {
  const said =
    phrase.bodies.length + titleRegions(at.analysis, phrase).length > 0 || leadingBody(at.analysis, phrase);
  return said || !at.region ? '' : at.region.name;
}

/** Titles of the cell; without 《》 the words after "，关于" or after a verb, else the whole cell. */
function rowPhrases(analysis: Analysis): PolicyPhrase[] {
  const phrases = policyPhrases(analysis, { all: true });
  const title = plainTitle(analysis.text);
  const isWhole = title !== undefined && phrases.every((phrase) => isPartOf(title, phrase.title));
  if (phrases.length > 0 && !isWhole) return phrases.map(withoutDate);
  if (!title) return [];
  // The mark between issuers and title (…市场监管总局，关于…) is no part of either.
  const mark = /[，,：:\s]*$/.exec(analysis.text.slice(0, title.start))![0].length;
  return [withoutDate(withFields(issuersBefore(analysis, title.start - mark, 0), { title }))];
}

/** A title of its own that changes, ends or carries out another: 关于修改《A》的决定, 关于落实《A》的通知. */
const ABOUT_OTHER = /(?:修改|修订|废止|落实|实施|贯彻|执行|做好)[^，。；]{0,8}$/;
const DOCUMENT =
  /^[^《》]*(?:通知|意见|批复|决定|办法|方案|公告|函|分工|细则|措施)(?:[（(][^（）()]*[）)])?(?:的通知)?$/;

/** 国务院关于落实|《政府工作报告》|重点工作分工的意见: the title in marks is in the middle of another. */
function isPartOf({ name, start }: Title, inner: Title): boolean {
  const [from, to] = [inner.start - start, inner.end - start];
  return (
    /^《.*》$/.test(name.slice(from, to)) &&
    ABOUT_OTHER.test(name.slice(0, from)) &&
    DOCUMENT.test(name.slice(to))
  );
}

/** The date comes from its column; a year inside the cell is a period or a part of the title. */
function withoutDate(phrase: PolicyPhrase): PolicyPhrase {
  const { date: _date, ...rest } = phrase;
  return rest;
}

function plainTitle(cell: string): Title | undefined {
  const led =
    /^(.{2,80}?(?:[，,：:]\s*|发布|印发|出台|下发|制定|公布)了?)((?:关于|[\d一二三四五六七八九十]+条).{4,})$/.exec(
      cell,
    );
  const start = led && (isPolicyTitle(led[2]!) || led[2]!.startsWith('关于')) ? led[1]!.length : 0;
  const name = cell.slice(start).trim();
  if (start === 0 && (!isPolicyTitle(name) || name.length > 90)) return undefined;
  const carried = carriedTitle(name);
  return {
    start,
    end: cell.length,
    innerStart: start,
    innerEnd: cell.length,
    name,
    cut: false,
    policy: true,
    rule: 'title-without-marks',
    ...(carried ? { carried } : {}),
  };
}

function stateCells(out: Proposals, at: RowPlace, subject: NameRef): void {
  const dateCell = cellAt(at.row, at.columns, 'date');
  const value = dateCell ? date.parse(dateCell.text) : undefined;
  if (dateCell && value) {
    out.property(subject, 'date', value, {
      spans: rowSpans(at.document, [dateCell, at.cell]),
      rule: 'date-column',
      confidence: 0.95,
    });
  }
  for (const role of ['perspective', 'summary'] as const) {
    const cell = cellAt(at.row, at.columns, role);
    if (cell)
      out.property(subject, role, text(cell.text), {
        spans: cell.spans,
        rule: `${role}-column`,
        confidence: 0.95,
      });
  }
  const number = cellAt(at.row, at.columns, 'number');
  if (number) {
    out.property(subject, 'documentNumber', text(number.text), {
      spans: rowSpans(at.document, [number, at.cell]),
      rule: 'number-column',
      confidence: 0.95,
    });
  }
}

/** A column of its own for the issuers. */
function stateIssuerCell(out: Proposals, at: RowPlace, subject: NameRef): void {
  const cell = cellAt(at.row, at.columns, 'issuer');
  if (!cell || cell === at.cell) return;
  const run = cellRun(at.document, cell);
  const analysis = analyse(run.text, at.context);
  const spans = rowSpans(at.document, [cell, at.cell]);
  nameRegions(out, { run, analysis });
  for (const body of analysis.mentions.filter((m) => m.type === 'IssuingBody')) {
    const object = mentionRef(body);
    out.name(object, {
      spans: spansOf(run, body.start, body.end),
      rule: body.rule,
      confidence: body.confidence,
    });
    out.relation(subject, 'ISSUED_BY', object, { spans, rule: 'issuer-column', confidence: 0.93 });
  }
}

function stateRegionCell(out: Proposals, at: RowPlace, subject: NameRef, said: readonly Division[]): void {
  if (!at.regionCell || !at.region) return;
  const region = at.region;
  if (at.regionCell.carried && said.length > 0 && said.every((division) => contradicts(division, region))) {
    out.issue(
      'CELL_CONTRADICTED',
      `"${at.regionCell.text}" was carried down to a row that says ${said[0]!.name}; nothing is stated from it.`,
      at.cell.spans[0],
    );
    return;
  }
  const object = regionRef(region);
  out.name(object, { spans: at.regionCell.spans.slice(0, 1), rule: 'region-column', confidence: 0.95 });
  out.relation(subject, 'APPLIES_TO', object, {
    spans: rowSpans(at.document, [at.regionCell, at.cell]),
    rule: 'region-column',
    confidence: 0.9,
  });
}
