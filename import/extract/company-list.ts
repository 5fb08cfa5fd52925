/**
 * Lists of firms: a table with a column of firm names (with or without header), or list items that are firm names. The region
 * comes from its column, else from the heading that calls the list one of a region's firms (东莞区块链企业).
 */
import { simplified } from '../../src/model/names.ts';
import { regionNamed } from '../gazetteer/index.ts';
import { companies } from '../lexicons/index.ts';
import { analyse, isAllGeneric, looksLikeFirm, type NameContext } from '../names/index.ts';
import type { Block, Cell, Extractor, NameRef, ReadDocument, Row, Table } from '../types.ts';
import { type Columns, cellAt } from './shared/columns.ts';
import { headingScope, type ListScope, stateScope } from './shared/list-scope.ts';
import { foundedAt, moneyAt } from './shared/measures.ts';
import { type ParkScope, parkScope, stateInPark, stateListedInPark } from './shared/park-lists.ts';
import { stateChain } from './shared/part-of.ts';
import { divisionOf, isAddress, seatsOf } from './shared/places.ts';
import { Proposals, ref, regionRef } from './shared/propose.ts';
import { reading } from './shared/reading.ts';
import { mentionRef } from './shared/refs.ts';
import { cellRun, rowSpans, spanAt, spansOf } from './shared/run.ts';
import { companyColumns, LEGAL, listsFirms } from './shared/tables.ts';

export const companyList: Extractor = {
  id: 'company-list',
  version: 1,
  needs: ['table', 'listItem', 'heading'],
  adds: ['name', 'founded', 'registeredCapital', 'LOCATED_IN', 'IN_PARK', 'BACKED_BY'],
  extract(document) {
    const out = new Proposals();
    for (const block of document.blocks) {
      if (block.table) readTable(out, document, block);
    }
    for (const items of itemGroups(document)) readItems(out, document, items);
    stateListedInPark(out, document);
    return out.done();
  },
};

const LIST_END = new RegExp(`(?:${companies.listEndings.join('|')})(?:[（(][^（）()]*[）)])?$`);
/** A list of units holds institutes, parks and subdistricts too; they are no firms. */
const INSTITUTE =
  /(?:科学院|大学|学院|研究院|研究所|实验室|协会|育成中心|委员会|管委会)[\u4e00-\u9fa5]{0,16}$|(?:产业园|科技园|软件园|园区|孵化器)$|^[\u4e00-\u9fa5]{2,4}(?:街道?|镇|乡|社区)$/;

function readTable(out: Proposals, document: ReadDocument, block: Block): void {
  const columns = companyColumns(block.table!);
  if (!columns) return;
  const context = reading(document).contextOf(block);
  const scope = headingScope(document, block);
  const home = parkScope(document, block);
  const place = { document, table: block.table!, columns, context, scope, home };
  for (const row of block.table!.rows) readRow(out, place, row);
}

interface Place {
  readonly document: ReadDocument;
  readonly table: Table;
  readonly columns: Columns;
  readonly context: NameContext;
  readonly scope: ListScope | undefined;
  /** The park whose firms the table lists. */
  readonly home: ParkScope | undefined;
}

/** 鹏新旭 / 鹏芯微: two firms in one cell; 华虹集团（华虹半导体 / 华力微）, 优必选（UBTech）: what stands in brackets is not the name. */
function namesIn(text: string): string[] {
  const plain = text
    .replace(COUNT, '')
    .replace(/(?<=[\u4e00-\u9fa5]{2})等$/, '')
    .replace(/\s*[（(][A-Za-z][^（）()]*[）)]$/, '');
  const bare = withoutRemark(plain).replace(/[\s]*[（(][^（）()]*[/、][^（）()]*[）)]$/, '');
  const parts = bare.split(/\s+\/\s+|、/).map((part) => part.trim());
  const several = parts.length > 1 && parts.every((part) => part.length >= 2 && part.length <= 20);
  return several ? parts : [bare];
}

function readRow(out: Proposals, place: Place, row: Row): void {
  const cell = cellAt(row, place.columns, 'company');
  if (!cell) return;
  for (const name of namesIn(cell.text))
    readFirm(out, place, row, { cell, name: withoutGaps(name), words: name });
}

/** 京 东 → 京东; Lam Research keeps its gap. */
const withoutGaps = (name: string): string => name.replace(/(?<![\w.,&])\s+|\s+(?![\w&])/g, '');

interface Named {
  readonly cell: Cell;
  readonly name: string;
  /** The name as it stands in the cell. */
  readonly words: string;
}

function readFirm(out: Proposals, place: Place, row: Row, { cell, name, words }: Named): void {
  const firm =
    LEGAL.test(name) ||
    looksLikeFirm(name) ||
    (place.columns.rank !== undefined && LIST_END.test(name)) ||
    (listsFirms(place.table, place.columns.company!) && isName(name, place.context));
  if (!firm || name.length > 60 || (INSTITUTE.test(name) && !LEGAL.test(name))) {
    out.issue(
      'FIRM_ROW_UNREAD',
      `"${cell.text.slice(0, 60)}" stands in a list of firms and does not look like one.`,
      cell.spans[0],
    );
    return;
  }
  const subject = ref('Company', name);
  const from = cell.text.indexOf(words);
  out.name(subject, {
    spans: spansOf(cellRun(place.document, cell), from, from + words.length),
    rule: 'firm-column',
    confidence: 0.95,
  });
  locate(out, place, row, { subject, cell });
  stateCells(out, place, row, { subject, cell });
  stateShare(out, place, row, { subject, cell });
  const park = cellAt(row, place.columns, 'park');
  if (!park && place.home) stateInPark(out, subject, cell.spans, place.home);
  if (park && park.text.length >= 4) {
    const object = ref('Park', park.text.replace(/\s+/g, ''));
    out.name(object, { spans: park.spans, rule: 'park-column' });
    out.relation(subject, 'IN_PARK', object, {
      spans: rowSpans(place.document, [cell, park]),
      rule: 'park-column',
    });
  }
}

/** 福特汽车(重庆), Synopsys, Inc.: words that say neither a class nor a place nor a sentence. */
function isName(name: string, context: NameContext): boolean {
  return (
    /^[\p{L}\d·&（）().,'+ -]{2,40}$/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    !/(?:(?:创新|研究|发展|促进|孵化|培训)中心|平台|联盟|项目|产品|系统)(?:[（(].*)?$/.test(name) &&
    !isAllGeneric(name) &&
    divisionOf(name, context) === undefined
  );
}

const SHARE = /认缴|实缴|出资额|出资金额|持股比例|出资比例/;

/** 股东 | 认缴出资（亿元）: the shareholders of the fund that the document is about. */
function stateShare(out: Proposals, place: Place, row: Row, at: { subject: NameRef; cell: Cell }): void {
  const { fund } = reading(place.document);
  const column = place.table.header?.cells.findIndex(({ text }) => SHARE.test(simplified(text))) ?? -1;
  const share = row.cells[column];
  if (!fund || !share || !/\d/.test(share.text)) return;
  out.relation(mentionRef(fund), 'BACKED_BY', at.subject, {
    spans: rowSpans(place.document, [at.cell, share]),
    rule: 'share-column',
    confidence: 0.85,
    qualifiers: { role: 'invests' },
  });
}

/** 成立时间, 注册资本. A column that only says 时间 may be anything. */
function stateCells(out: Proposals, place: Place, row: Row, at: { subject: NameRef; cell: Cell }): void {
  const said = (cell: Cell, rule: string) => ({
    spans: rowSpans(place.document, [at.cell, cell]),
    rule,
    confidence: 0.93,
  });
  const capital = moneyAt({ table: place.table, columns: place.columns, row }, 'capital');
  if (capital)
    out.property(at.subject, 'registeredCapital', capital.value, said(capital.cell, 'capital-column'));
  const founded = foundedAt({ table: place.table, columns: place.columns, row });
  if (founded) out.property(at.subject, 'founded', founded.value, said(founded.cell, 'founded-column'));
}

function locate(out: Proposals, place: Place, row: Row, at: { subject: NameRef; cell: Cell }): void {
  const region = cellAt(row, place.columns, 'region');
  if (region) stateParkOfPlace(out, place, at, region);
  const zone = region !== undefined && isPark(region.text) && !saysPlaceInFull(region.text);
  const seats = zone ? [] : seatsOf(row, place.columns, place.context);
  for (const { cell, division } of seats) {
    out.name(regionRef(division), { spans: cell.spans.slice(0, 1), rule: 'region-column' });
    out.relation(at.subject, 'LOCATED_IN', regionRef(division), {
      spans: rowSpans(place.document, [at.cell, cell]),
      rule: 'region-column',
    });
    stateChain(out, place.document, cell, place.context);
    stateParkOfAddress(out, place, { subject: at.subject, firm: at.cell, cell });
  }
  if (seats.length > 0) return;
  if (place.scope && !zone) stateScope(out, at.subject, at.cell.spans, place.scope);
}

/** 长沙市|经济技术开发区: an address, where 成都高新区 is a name. */
const saysPlaceInFull = (cell: string): boolean =>
  /^[\u4e00-\u9fa5]{2,6}?[市县](?=[\u4e00-\u9fa5])/.test(cell.trim());

/** 成都高新区, 双流区（成都芯谷） in the column of places: the park that the firm is in. */
function stateParkOfPlace(
  out: Proposals,
  place: Place,
  at: { subject: NameRef; cell: Cell },
  region: Cell,
): void {
  const bracket = /[（(]([^（）()]{2,20})[）)]$/.exec(region.text.trim())?.[1];
  const name = [region.text.replace(/\s+/g, ''), bracket].find((each) => each !== undefined && isPark(each));
  if (name === undefined) return;
  const object = ref('Park', name);
  out.name(object, { spans: region.spans.slice(0, 1), rule: 'region-column' });
  out.relation(at.subject, 'IN_PARK', object, {
    spans: rowSpans(place.document, [at.cell, region]),
    rule: 'region-column',
  });
}

interface Address {
  readonly subject: NameRef;
  readonly firm: Cell;
  readonly cell: Cell;
}

/** 深圳市龙华区清泉路硅谷动力龙华园4号楼: the park that an address names. */
function stateParkOfAddress(out: Proposals, place: Place, { subject, firm, cell }: Address): void {
  if (!isAddress(cell.text)) return;
  const run = cellRun(place.document, cell);
  const analysed = analyse(run.text, place.context);
  const park = analysed.mentions.find((m) => m.type === 'Park' && !m.weak);
  if (!park) return;
  const object = mentionRef(park);
  out.name(object, { spans: spansOf(run, park.start, park.end), rule: 'park-of-address' });
  out.relation(subject, 'IN_PARK', object, {
    spans: rowSpans(place.document, [firm, cell]),
    rule: 'park-of-address',
    confidence: 0.85,
  });
  // 长沙市经济技术开发区|泉塘街道: what follows the park is not where it lies.
  const before = analysed.regions.filter((region) => region.end <= park.end).at(-1);
  if (!before) return;
  out.relation(object, 'LOCATED_IN', regionRef(before.division), {
    spans: spansOf(run, 0, park.end),
    rule: 'park-of-address',
    confidence: 0.85,
  });
}

/** 松山湖 or 合肥高新区 in the column of places. */
function isPark(cell: string): boolean {
  const name = cell.replace(/\s+/g, '');
  const [mention] = analyse(name, { outer: [] }).mentions;
  return mention?.type === 'Park' && !mention.weak && mention.start === 0 && mention.end === name.length;
}

/** Runs of list items of which most are firm names. */
function itemGroups(document: ReadDocument): Block[][] {
  const groups: Block[][] = [];
  let open: Block[] = [];
  const close = (): void => {
    const firms = open.filter((b) => LEGAL.test(itemName(document, b)));
    if (open.length >= 3 && firms.length >= 0.6 * open.length) groups.push(open);
    open = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'listItem') open.push(block);
    else if (block.kind !== 'blank' && block.kind !== 'noise') close();
  }
  close();
  return groups;
}

function itemName(document: ReadDocument, block: Block): string {
  const item = document.text.slice(block.contentStart, block.contentEnd);
  return withoutRemark(
    item
      .replace(/^[\d\s.、（()）]+/, '')
      .replace(COLUMN, '')
      .replace(COUNT, ''),
  ).trim();
}

/** 『企业专栏』某有限公司: the column of the page. */
const COLUMN = /^[『【［][^『』【】［］]{2,10}[』】］]\s*/;
/** 沃兰特(2), …有限公司（2020年）: how many, or since when. */
const COUNT = /\s*[（(]\d{1,4}年?[）)]$/;
/** 甲有限公司（交通）, 乙集团（深交所上市）, 丙分公司（二维码、RFID）: what the bracket behind a whole name says is no part of it, but for a place and for 合伙企业（有限合伙）. */
const REMARK = /(?<=公司|集团|中心|研究院)[（(]([\u4e00-\u9fa5A-Za-z0-9+\-、/]{2,16})[）)]$/;
const withoutRemark = (name: string): string =>
  name.replace(REMARK, (bracket, words) =>
    regionNamed(words).some(({ level }) => level !== 'TOWN') ? bracket : '',
  );

function readItems(out: Proposals, document: ReadDocument, items: readonly Block[]): void {
  const scope = headingScope(document, items[0]!);
  for (const item of items) {
    const name = itemName(document, item);
    if (!(LEGAL.test(name) || LIST_END.test(name)) || name.length > 60 || /[，。；：]/.test(name)) continue;
    const subject = ref('Company', name.replace(/\s+/g, ''));
    const start = document.text.indexOf(name, item.contentStart);
    const spans = [spanAt(document, start, start + name.length)];
    out.name(subject, { spans, rule: 'firm-item', confidence: 0.93 });
    if (scope) stateScope(out, subject, spans, scope);
  }
}
