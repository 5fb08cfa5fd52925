/**
 * One reading of a document that all extractors share: the runs of its prose with everything named in them, and the regions
 * that scope each place (headings above, paragraphs before, the document). Made once for each document.
 */
import { isTraditional, simplified } from '../../../src/model/names.ts';
import { unwrapped } from '../../blocks/tile.ts';
import { append } from '../../collections.ts';
import { certainRegions, type Division, lineage, localProvince } from '../../gazetteer/index.ts';
import {
  type Analysis,
  analyse,
  establishedNames,
  type Mention,
  type NameContext,
  withRepeats,
} from '../../names/index.ts';
import type { Block, Cell, ReadDocument } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import { columnsOf, type Role } from './columns.ts';
import { blockRun, cellRun, type Run } from './run.ts';
import { isKnownTable } from './tables.ts';

export interface ProseRun {
  readonly run: Run;
  readonly analysis: Analysis;
  readonly block: Block;
  readonly context: NameContext;
  /** The park that the paragraph before, under the same heading, was about: what 园区 means when none is named here. */
  readonly topic?: Mention;
  /** The zone that the paragraph before was about: what 该区 means. */
  readonly zone?: Mention;
  /** The park whose name alone is the line above: what the paragraphs below it are about. */
  readonly head?: Mention;
  /** The firm that the section is about: whose address a line of address is, and what 公司 means when none is named here. */
  readonly owner?: Mention;
  /** The fund that the paragraphs before were about, else the one that the document is about. */
  readonly fund?: Mention;
}

export interface Reading {
  readonly prose: readonly ProseRun[];
  /** The fund that the document is about: whose shares its tables of shareholders tell. */
  readonly fund?: Mention;
  /** The scope of any block, tables too. */
  contextOf(block: Block): NameContext;
}

const PROSE: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'listItem', 'caption']);
const readings = new WeakMap<ReadDocument, Reading>();
/** How many regions of the paragraphs before still scope a paragraph. */
const RECENT = 6;

export function reading(document: ReadDocument): Reading {
  const known = readings.get(document);
  if (known) return known;
  const made = read(document);
  readings.set(document, made);
  return made;
}

function read(document: ReadDocument): Reading {
  const contexts = new Map<number, NameContext>();
  const prose: ProseRun[] = [];
  const { main, around } = mainRegions(document);
  let recent: Division[] = [];
  let recentPath = '';
  for (const blocks of grouped(document.blocks)) {
    const block = blocks[0]!;
    const path = block.path.join('\n');
    if (path !== recentPath) recent = [];
    recentPath = path;
    const context = { outer: [...headingRegions(block), ...recent, ...main], ...around };
    for (const each of blocks) contexts.set(each.index, context);
    if (block.table) prose.push(...proseCells(document, block, context));
    if (!PROSE.has(block.kind)) continue;
    const run = blockRun(document, blocks);
    const analysis = analyse(run.text, context);
    prose.push({ run, analysis, block, context });
    recent = [...analysis.regions.map((r) => r.division).reverse(), ...recent].slice(0, RECENT);
  }
  const names = establishedNames(
    prose.map((place) => place.analysis),
    firmsInTables(document),
  );
  const complete = prose.map((place) => withFields(place, { analysis: withRepeats(place.analysis, names) }));
  const fund = headlined(complete) ?? mainOf(complete, 'Fund');
  return {
    prose: withFunds(withTopics(complete), fund),
    ...(fund && { fund }),
    contextOf: (block) => contexts.get(block.index) ?? { outer: main, ...around },
  };
}

/** The first park of a run stays the topic of the runs after it, until another is named or the heading changes; a heading's own is the topic below it. */
function withTopics(prose: readonly ProseRun[]): ProseRun[] {
  const main = mainOf(prose, 'Park');
  const firms = sectionFirms(prose);
  let topic: Mention | undefined;
  let path: readonly string[] | undefined;
  let heading: string | undefined;
  let owner: { readonly firm: Mention; readonly at: number; readonly path: string } | undefined;
  let line: { readonly park: Mention; readonly at: number } | undefined;
  let zone: Mention | undefined;
  return prose.map((place, index) => {
    const below = heading !== undefined && place.block.path.at(-1) === heading;
    if (path && place.block.path.join() !== path.join() && !below) {
      topic = undefined;
      zone = undefined;
    }
    path = place.block.path;
    heading = place.block.kind === 'heading' ? unwrapped(place.run.text.trim()) : undefined;
    const before = topic;
    const named = place.analysis.mentions.filter((m) => m.type === 'Park' && !m.weak);
    const parks = named.filter((m) => m.rule !== 'zone');
    if (parks.length > 0) topic = new Set(parks.map((m) => m.name)).size === 1 ? parks[0] : undefined;
    const meant = before ?? main;
    const zoneBefore = zone;
    if (named.length > 0) zone = new Set(named.map((m) => m.name)).size === 1 ? named[0] : undefined;
    const head = line && index - line.at <= NEAR ? line.park : undefined;
    const alone = aloneInLine(place);
    if (alone) line = { park: alone, at: index };
    else if (heading !== undefined) line = undefined;
    // A heading that is a firm's name opens the section below it.
    const section = [...place.block.path, ...(heading === undefined ? [] : [heading])].join();
    const firm = openingFirm(place);
    if (firm) owner = { firm, at: index, path: section };
    else if (owner?.path !== section) owner = undefined;
    const near = owner && owner.at < index && owner.at + OWNER_REACH >= index ? owner.firm : undefined;
    const whose = near ?? (owner && owner.at < index ? firms.get(section) : undefined);
    return withFields(place, {
      ...(meant && { topic: meant }),
      ...(zoneBefore && { zone: zoneBefore }),
      ...(head && !alone && { head }),
      ...(whose && { owner: whose }),
    });
  });
}

/** So many paragraphs behind the one that names it a fund is still what 该基金 means, and a line of a park's name a heading. */
const NEAR = 3;

/** The only fund of a paragraph is what those behind it go on about. */
function withFunds(prose: readonly ProseRun[], main: Mention | undefined): ProseRun[] {
  let last: { readonly fund: Mention; readonly at: number; readonly path: string } | undefined;
  return prose.map((place, index) => {
    const path = place.block.path.join();
    const near = last && last.path === path && index - last.at <= NEAR ? last.fund : undefined;
    const funds = place.analysis.mentions.filter((m) => m.type === 'Fund' && !m.weak);
    const [first] = funds;
    if (first)
      last = funds.every((m) => m.name === first.name) ? { fund: first, at: index, path } : undefined;
    const meant = near ?? main;
    return meant ? withFields(place, { fund: meant }) : place;
  });
}

/** ▍甲高新区, 什么是甲综合保税区: a line that is hardly more than a park's name. */
const HEAD_LEAD =
  /^[^\p{L}\p{N}]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．:：]?\s*)?(?:什么是|走进|认识|了解|关于)?[“"]?$/u;
const HEAD_TAIL = /^[”"]?(?:是什么|简介|概况|介绍|基本情况|属于哪个区|在哪里|在哪)?[^\p{L}\p{N}]*$/u;

function aloneInLine({ analysis: { text, mentions } }: ProseRun): Mention | undefined {
  const park = mentions.find((m) => m.type === 'Park' && !m.weak);
  const alone = park && HEAD_LEAD.test(text.slice(0, park.start)) && HEAD_TAIL.test(text.slice(park.end));
  return alone ? park : undefined;
}

/** So many paragraphs behind the one that begins with a firm an address is still the firm's. */
const OWNER_REACH = 4;

/** The firms of the sections in which paragraphs begin with one firm only. */
function sectionFirms(prose: readonly ProseRun[]): ReadonlyMap<string, Mention> {
  const opening = new Map<string, Mention | null>();
  for (const place of prose) {
    const firm = openingFirm(place);
    const section = place.block.path.join();
    const before = opening.get(section);
    if (firm) opening.set(section, before === undefined || before?.name === firm.name ? firm : null);
  }
  return new Map([...opening].filter((entry): entry is [string, Mention] => entry[1] !== null));
}

function openingFirm({ analysis }: ProseRun): Mention | undefined {
  const first = /^[（(]?[一二三四五六七八九十\d]{1,3}[)）]?[.、．]?\s*/.exec(analysis.text)?.[0].length ?? 0;
  return analysis.mentions.find((m) => m.type === 'Company' && !m.weak && m.start <= Math.max(2, first));
}

/** The fund that the first heading names, when it is the only one there. */
function headlined(prose: readonly ProseRun[]): Mention | undefined {
  const first = prose.find(({ block }) => block.kind === 'heading');
  const funds = first?.analysis.mentions.filter((m) => m.type === 'Fund' && !m.weak) ?? [];
  return funds.length === 1 ? funds[0] : undefined;
}

/** The park or fund that a document names most, and twice as often as any other: what 园区 means where none is nearer. */
function mainOf(prose: readonly ProseRun[], type: 'Park' | 'Fund'): Mention | undefined {
  const named = new Map<string, Mention[]>();
  for (const { analysis } of prose)
    for (const mention of analysis.mentions)
      if (mention.type === type && !mention.weak) append(named, mention.name, mention);
  const [first, second] = [...named.values()].sort((a, b) => b.length - a.length);
  return first && first.length >= 2 && first.length >= 2 * (second?.length ?? 0) ? first[0] : undefined;
}

/** Registered names in cells: the prose may write them shorter. */
function firmsInTables(document: ReadDocument): string[] {
  return document.blocks.flatMap((block) =>
    (block.table?.rows ?? []).flatMap((row) =>
      row.cells.flatMap(({ text, carried }) =>
        !carried && text.length < 40 && /有限(?:责任)?公司$/.test(text)
          ? [simplified(text).replace(/\s+/g, '')]
          : [],
      ),
    ),
  );
}

/** Columns that the table extractors read; what the others hold in sentences is prose, and so is every cell of a table of no known kind. */
const READ: ReadonlySet<Role> = new Set<Role>([
  'title',
  'issuer',
  'date',
  'number',
  'park',
  'sponsor',
  'fund',
  'company',
  'manager',
  'name',
  'rank',
  'amount',
  'area',
]);
const SENTENCE = /[，。；、：]/;

function proseCells(document: ReadDocument, block: Block, context: NameContext): ProseRun[] {
  const columns = columnsOf(block.table!);
  const known = isKnownTable(block.table!);
  const read = new Set(known ? [...READ].map((role) => columns[role]) : []);
  const isProse = ({ text }: Cell): boolean =>
    known ? text.length >= 10 && SENTENCE.test(text) : /\p{Script=Han}{2}/u.test(text);
  return block.table!.rows.flatMap((row) =>
    row.cells.flatMap((cell, index): ProseRun[] => {
      if (cell.carried || read.has(index) || !isProse(cell)) return [];
      const run = cellRun(document, cell);
      return [{ run, analysis: analyse(run.text, context), block, context }];
    }),
  );
}

/** A paragraph and what continues it after a page break are one run. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let open: Block[] | undefined;
  for (const block of blocks) {
    if (block.kind === 'blank') continue;
    if (block.continues && open) open.push(block);
    else if (block.kind === 'noise' && /page/.test(block.reason ?? '')) groups.push([block]);
    else {
      groups.push([block]);
      open = block.kind === 'paragraph' || block.kind === 'listItem' ? groups.at(-1) : undefined;
    }
  }
  return groups;
}

const headings = new Map<string, readonly Division[]>();

/** Regions of the headings above, the nearest heading first. */
function headingRegions(block: Block): Division[] {
  return [...block.path].reverse().flatMap((heading) => {
    let found = headings.get(heading);
    if (!found) {
      found = certainRegions(heading);
      if (headings.size > 5000) headings.clear();
      headings.set(heading, found);
    }
    return found;
  });
}

interface Main {
  readonly main: Division[];
  /** What holds for all places of the document alike. */
  readonly around: Omit<NameContext, 'outer'>;
}

/** What the document is about: the regions of its title, then the city (else the province) that it names most, and whether it is from Hong Kong, Macau or Taiwan. */
function mainRegions(document: ReadDocument): Main {
  const titled = certainRegions(document.metadata.title ?? '');
  const named = certainRegions(document.text, 0, Math.min(document.text.length, 200_000));
  const [city] = clearlyMost(
    named.flatMap((d) => lineage(d).find(isCity) ?? []),
    3,
  );
  const [province] = city ? [] : clearlyMost(named.map((d) => lineage(d).at(-1)!).filter(isProvince), 5);
  const main = [
    ...titled,
    ...(city ? [countyCityOf(city, named) ?? city] : []),
    ...(province ? [province] : []),
  ];
  const home = homeOf(document, named);
  const districts = new Set(named.filter((division) => division.level === 'DISTRICT'));
  return { main: home ? [...main, home] : main, around: { named: districts, ...(home && { home }) } };
}

const isCity = (division: Division): boolean => division.level === 'CITY';
const isProvince = (division: Division): boolean => division.level === 'PROVINCE';

/** 靖江市 in a text that names it throughout and 泰州市 nowhere. */
function countyCityOf(city: Division, named: readonly Division[]): Division | undefined {
  if (named.includes(city)) return undefined;
  const inside = named.filter((division) => division.parent === city);
  return clearlyMost(inside, 3).find((division) => division.name.endsWith('市'));
}

/** The one that is named at least so often, and twice as often as any other. */
function clearlyMost(named: readonly Division[], least: number): Division[] {
  const counts = new Map<Division, number>();
  for (const division of named) counts.set(division, (counts.get(division) ?? 0) + 1);
  const [first, second] = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= least && first[1] >= 2 * (second?.[1] ?? 0) ? [first[0]] : [];
}

/** A text in Traditional characters is from the one of them that it names most; one in Simplified only when it names hardly anything else. */
function homeOf(document: ReadDocument, named: readonly Division[]): Division | undefined {
  const traditional = isTraditional(document.text);
  const of = (division: Division): Division[] => (traditional ? [] : [lineage(division).at(-1)!]);
  const [home] = clearlyMost(
    named.flatMap((division) => localProvince(division) ?? of(division)),
    traditional ? 1 : 5,
  );
  return home && localProvince(home);
}
