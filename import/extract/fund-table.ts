/** Tables of funds: name, size, and the park or region that each belongs to; who manages and who backs it, when columns say so. */
import type { Division } from '../gazetteer/index.ts';
import { analyse, isAllGeneric, type NameContext } from '../names/index.ts';
import type { Cell, Extractor, NameRef, Row } from '../types.ts';
import { namePark } from './park-table.ts';
import { type Backer, backersOf } from './shared/backers.ts';
import { cellAt } from './shared/columns.ts';
import { foundedAt, moneyAt, unitBefore } from './shared/measures.ts';
import { divisionOf } from './shared/places.ts';
import { tidyName } from './shared/policy.ts';
import { type Proposals, ref, regionRef } from './shared/propose.ts';
import { reading } from './shared/reading.ts';
import { type Place, readRows } from './shared/rows.ts';
import { cellRun, rowSpans, spansOf } from './shared/run.ts';
import { type Sponsor, sponsorsOf } from './shared/sponsors.ts';
import { fundColumns } from './shared/tables.ts';

export const fundTable: Extractor = {
  id: 'fund-table',
  version: 1,
  needs: ['table'],
  adds: ['name', 'alsoNamed', 'amount', 'founded', 'FUND_OF', 'BACKED_BY'],
  extract: (document) => readRows(document, fundColumns, readRow),
};

function readRow(out: Proposals, place: Place, row: Row): void {
  const cell = cellAt(row, place.columns, 'fund');
  if (!cell) return;
  const { document } = place;
  const context = reading(document).contextOf(place.block);
  const owner = ownerOf(out, place, row, context);
  const name = tidyName(cell.text);
  const subject = ref('Fund', name, needsScope(name, context) ? owner?.ref.name : undefined);
  out.name(subject, { spans: cell.spans, rule: 'fund-column', confidence: 0.95 });
  if (owner) {
    out.relation(subject, 'FUND_OF', owner.ref, {
      spans: rowSpans(document, [owner.cell, cell]),
      rule: 'owner-column',
      confidence: 0.93,
    });
  }
  const at = {
    table: place.block.table!,
    columns: place.columns,
    row,
    unit: unitBefore(document, place.block),
  };
  // What is aimed at is the whole size; without it what was paid in.
  const size = moneyAt(at, 'amount') ?? moneyAt(at, 'paid');
  if (size) {
    out.property(subject, 'amount', size.value, {
      spans: rowSpans(document, [cell, size.cell]),
      rule: 'amount-column',
      confidence: 0.95,
    });
  }
  const managed = { place, row, subject, cell, context };
  const founded = foundedAt(at);
  if (founded)
    out.property(subject, 'founded', founded.value, {
      spans: rowSpans(document, [cell, founded.cell]),
      rule: 'founded-column',
      confidence: 0.93,
    });
  stateManagers(out, managed);
  stateBackers(out, managed, owner?.division);
}

/** 区块链产业引导基金 would fit any place; a name with a region or a coined word is unique by itself. */
function needsScope(name: string, context: NameContext): boolean {
  return isAllGeneric(name.replace(/(基金|资金)$/, '')) && analyse(name, context).regions.length === 0;
}

interface Owner {
  readonly ref: NameRef;
  readonly cell: Cell;
  readonly division?: Division;
}

function ownerOf(out: Proposals, place: Place, row: Row, context: NameContext): Owner | undefined {
  const park = cellAt(row, place.columns, 'park');
  if (park) return { ref: namePark(out, place.document, park), cell: park };
  const region = cellAt(row, place.columns, 'region');
  const division = region ? divisionOf(region.text, context) : undefined;
  if (!region || !division) return undefined;
  out.name(regionRef(division), { spans: region.spans.slice(0, 1), rule: 'region-column' });
  return { ref: regionRef(division), cell: region, division };
}

interface Managed {
  readonly place: Place;
  readonly row: Row;
  readonly subject: NameRef;
  readonly cell: Cell;
  readonly context: NameContext;
}

function stateManagers(out: Proposals, at: Managed): void {
  const { columns } = at.place;
  const cell = cellAt(at.row, columns, 'manager') ?? cellAt(at.row, columns, 'sponsor');
  if (!cell) return;
  const read = (text: string): Party[] =>
    sponsorsOf(text, at.context).map((sponsor) => ({ ...sponsor, role: 'manages' }));
  stateParties(out, at, { cell, read, rule: 'manager-column' });
}

/** 省财政厅 beside 广东 is that of the province. */
function stateBackers(out: Proposals, at: Managed, division?: Division): void {
  const cell = cellAt(at.row, at.place.columns, 'backer');
  if (!cell) return;
  const { context } = at;
  const around = division ? { ...context, outer: [division, ...context.outer] } : context;
  stateParties(out, at, {
    cell,
    read: (text) => backersOf(text, around),
    rule: 'backer-column',
    confidence: 0.88,
  });
}

interface Party extends Sponsor {
  readonly role: Backer['role'];
}

interface Parties {
  readonly cell: Cell;
  readonly read: (text: string) => readonly Party[];
  readonly rule: string;
  readonly confidence?: number;
}

function stateParties(out: Proposals, { place, subject, cell }: Managed, parties: Parties): void {
  const { rule, confidence } = parties;
  const run = cellRun(place.document, parties.cell);
  for (const { type, name, role, start, end } of parties.read(run.text)) {
    const object = ref(type, name);
    out.name(object, { spans: spansOf(run, start, end), rule });
    out.relation(subject, 'BACKED_BY', object, {
      spans: rowSpans(place.document, [cell, parties.cell]),
      rule,
      ...(confidence !== undefined && { confidence }),
      qualifiers: { role },
    });
  }
}
