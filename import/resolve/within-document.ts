/**
 * One thing, one node within a document: what a text leaves out when it names a firm or a base again. Each rule looks at all
 * names of the document, and holds only where they leave one reading.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { normalName } from '../../src/model/names.ts';
import { append, groupBy } from '../collections.ts';
import { regionNamed } from '../gazetteer/index.ts';
import {
  alternation,
  companySynonyms,
  foreign,
  companies as lexicon,
  parks as parkLexicon,
} from '../lexicons/index.ts';
import type { NameRef } from '../types.ts';
import { type CompanyCore, companyCore } from './core.ts';
import { placeId, placeNamed } from './region-prefix.ts';
import { shortFunds } from './short-funds.ts';
import { shortParks } from './short-parks.ts';
import type { SameInDocument } from './types.ts';

type Words = 'trades' | 'brandTrades' | 'arms' | 'common' | 'areas';
const data = parse(readFileSync(new URL('./fold-document.yml', import.meta.url), 'utf8')) as Record<
  Words,
  string
>;
const alternatives = (...keys: readonly Words[]): string =>
  keys
    .flatMap((key) => data[key].trim().split(/\s+/))
    .sort((a, b) => b.length - a.length)
    .join('|');

const TRADES = new RegExp(`^(?:${alternatives('trades')})+$`);
const BRAND_TRADES = new RegExp(`^(?:${alternatives('brandTrades')})$`);
const GROUP_TRADES = /^(?:投资|控股|产业|实业|企业|科技)+$/;
const ARM = new RegExp(alternatives('arms'));
const COMMON = new RegExp(alternatives('trades', 'common'), 'g');

const brandNames = new Set(Object.keys(lexicon.brands).map((brand) => normalName('Company', brand)));
/** Brand → core of its registered name. */
const registered = new Map(
  companySynonyms().map(([full, brand]) => [
    normalName('Company', brand!),
    companyCore(normalName('Company', full!)).rest,
  ]),
);

interface Firm {
  readonly ref: NameRef;
  readonly normal: string;
  readonly core: CompanyCore;
}

/** Pairs of names of one document that are one thing, by what the document's other names leave open. */
export function sameInDocument(refs: readonly NameRef[]): readonly SameInDocument[] {
  const firms = refs.filter((ref) => ref.type === 'Company').map(firmOf);
  const alike = groupBy(firms, ({ core }) => core.rest[0]);
  const pairs = [
    ...regionLeftOut(firms),
    ...regionLeftOutOfGroup(firms),
    ...firms.flatMap((firm) => shortOf(firm, alike.get(firm.core.rest[0])!)),
    ...sameBases(refs),
    ...countryLeftOut(refs),
    ...zoneKindLeftOut(refs),
    ...periodLeftOut(refs),
    ...shortFunds(refs),
  ];
  const paired = new Set(pairs.flatMap(({ short, full }) => [short, full]));
  return [...pairs, ...shortParks(refs).filter(({ short }) => !paired.has(short))];
}

const MANAGER = /(?:私募)?基金(?:管理)?(?=(?:股份|有限|责任)*公司)/;

function firmOf(ref: NameRef): Firm {
  const normal = normalName('Company', withoutInnerPlace(ref.name));
  // 云岚光显（YUNLAN）科技: Latin letters in the middle translate; …私募基金管理公司 and …基金公司 are one.
  const plain = normal.replace(/(?<=\p{Script=Han}{2})[a-z0-9]+(?=\p{Script=Han}{2})/u, '');
  return { ref, normal, core: companyCore(plain.replace(MANAGER, '基金')) };
}

/** 云岚（江苏）电气设备有限公司: the place in the middle is no part of the core; 云岚股份(香港)有限公司 is the arm of a place. */
function withoutInnerPlace(name: string): string {
  return name.replace(
    /[（(]([^（）()]{2,6})[）)](?!(?:股份|集团|控股|有限|责任)*公司$)(?=.{4})/,
    (all, place: string) => (placeNamed(place).length > 0 ? '' : all),
  );
}

const isOpen = ({ form }: CompanyCore): boolean => form === 'none' || form === 'plain';
const formsFit = (a: CompanyCore, b: CompanyCore): boolean => a.form === b.form || isOpen(a) || isOpen(b);

/** 比亚迪汽车 of 深圳 and of 西安 are two: well-known firms have one of a kind in many places. */
function beginsWithBrand(core: string): boolean {
  for (let end = 2; end <= core.length; end++) if (brandNames.has(core.slice(0, end))) return true;
  return false;
}

/** 成都云岚精密 and 云岚精密: one place goes with the core. 市政集团 of anywhere has no core of its own. */
function regionLeftOut(firms: readonly Firm[]): SameInDocument[] {
  const byCore = new Map<string, Firm[]>();
  for (const firm of firms) append(byCore, firm.core.rest, firm);
  return [...byCore].flatMap(([core, named]) => {
    const placed = named.filter((firm) => firm.core.place.length > 0);
    const places = new Set(placed.map((firm) => placeId(firm.core.place)));
    if (places.size > 1 || core.replace(COMMON, '').length < 2) return [];
    const [full, ...others] = [...placed, ...named.filter((firm) => !placed.includes(firm))];
    const isOwnGroup = brandNames.has(core) && full!.core.form === 'plain';
    if (full!.core.behind || (beginsWithBrand(core) && !isOwnGroup)) return [];
    return others
      .filter((short) => formsFit(full!.core, short.core))
      .map((short) => ({
        full: full!.ref,
        short: short.ref,
        local: placed.length > 0 && !placed.includes(short),
        rule: 'region-left-out-in-document',
      }));
  });
}

/** 云岚集团 for 甲省云岚集团: both written with the same bare word, and no other place has one. */
function regionLeftOutOfGroup(firms: readonly Firm[]): SameInDocument[] {
  const groups = firms.filter(({ core, normal }) => core.form === 'plain' && /(?:集团|公司)$/.test(normal));
  return groups.flatMap((short) => {
    if (short.core.place.length > 0) return [];
    const found = groups.filter(
      ({ core, normal }) =>
        normal.endsWith(short.normal) &&
        core.place.some((place) => core.rest === `${place.short}${short.core.rest}`),
    );
    const [full, ...others] = found;
    return full && others.length === 0
      ? [{ full: full.ref, short: short.ref, local: true, rule: 'region-left-out-in-document' }]
      : [];
  });
}

/** 云岚 for 云岚科技, 云岚重装 for 云岚重工机械装备股份有限公司: the one of the firms that begin alike that the short name can mean. */
function shortOf(short: Firm, firms: readonly Firm[]): SameInDocument[] {
  if (!isOpen(short.core) || short.core.place.length > 0) return [];
  const longer = firms.filter(({ core }) => core.rest.length > short.core.rest.length);
  const isGroup = /集团$/.test(short.normal);
  const named = firms.some(
    (firm) =>
      firm !== short &&
      firm.core.rest === short.core.rest &&
      (!isOpen(firm.core) || /集团$/.test(firm.normal)),
  );
  const byTrade = named ? [] : longer.filter((full) => leavesOutTrade(short, full));
  const found = byTrade.length > 0 ? byTrade : named ? [] : longer.filter((full) => abbreviates(short, full));
  const [full] = found;
  // 云岚集团 is the parent of 云岚股份有限公司, and short for 云岚经济发展集团有限公司 and 云岚重工集团.
  if (isGroup && !found.every((firm) => firm.core.form.includes('group') || isGroupOf(short, firm)))
    return [];
  if (!full || !isChain(found.map(({ core }) => core.rest))) return [];
  return [
    {
      full: full.ref,
      short: short.ref,
      local: !brandNames.has(short.normal),
      rule: byTrade.length > 0 ? 'trade-left-out-in-document' : 'abbreviated-in-document',
    },
  ];
}

/** 云岚集团 and 云岚重工集团; 云岚水泥集团 may be an arm of it. */
const isGroupOf = (short: Firm, full: Firm): boolean =>
  full.normal.endsWith('集团') &&
  /^(?:控股|投资|实业|产业|企业|发展|重工|工业)+$/.test(full.core.rest.slice(short.core.rest.length));

function leavesOutTrade(short: Firm, full: Firm): boolean {
  const brand = short.core.rest;
  if (!full.core.rest.startsWith(brand) || brand.replace(COMMON, '').length < 2) return false;
  if (full.core.place.length > 1) return false;
  const tail = full.core.rest.slice(brand.length);
  // 云岚林集团 for 甲市云岚林投资集团, 云岚高科 for 云岚高科产业集团
  const ofGroup =
    /集团$/.test(full.normal) && (/集团$/.test(short.normal) ? GROUP_TRADES : TRADES).test(tail);
  if (brand.length >= 3 && ofGroup && registered.get(brand) === undefined && !brandNames.has(full.normal))
    return true;
  const official = registered.get(brand);
  if (official !== undefined) return !full.core.behind && official.startsWith(full.core.rest);
  if (!brandNames.has(brand))
    return TRADES.test(tail) || (/公司$/.test(short.normal) && !ARM.test(tail)) || isTradesOf(brand, tail);
  if (brandNames.has(full.normal)) return false;
  return (
    BRAND_TRADES.test(tail) ||
    (brand.length > 3 && !isOpen(full.core) && (TRADES.test(tail) || isTradesOf(brand, tail)))
  );
}

/** 云岚光纤|光缆, 云岚山|葡萄酒业: behind a name of some length what it makes; an arm of it is another firm. */
function isTradesOf(brand: string, tail: string): boolean {
  return brand.length >= 3 && tail.length <= 4 && !ARM.test(tail) && /(?:业|品|材|缆|器|机)$/.test(tail);
}

/** Four characters: three that the name begins with, and one more of it; 云岚微电 is no 云岚超星微电子. */
function abbreviates(short: Firm, full: Firm): boolean {
  const words = short.core.rest;
  const name = full.core.rest;
  if (!name.startsWith(words.slice(0, 3)) || isOpen(full.core)) return false;
  if (!/^\p{Script=Han}{4}$/u.test(words) || registered.has(words)) return false;
  return !name.startsWith(words) && name.indexOf(words[3]!, 3) > 3;
}

/** 云岚光显 ⊂ 云岚光显科技: names of which each begins the next; 云岚电子 and 云岚科技 are two. */
function isChain(cores: readonly string[]): boolean {
  const sorted = [...cores].sort((a, b) => a.length - b.length);
  return sorted.every((core, i) => i === 0 || core.startsWith(sorted[i - 1]!));
}

const COUNTRY = new RegExp(`^(?:${alternation([...foreign.countries, ...foreign.cities])})(?=.{5})`);

const knownParks = new Set(parkLexicon.known);

/** 老挝云岚湖经济特区 and 云岚湖经济特区: the country in front is no part of the name. */
function countryLeftOut(refs: readonly NameRef[]): SameInDocument[] {
  const parks = refs.filter((ref) => ref.type === 'Park');
  return parks.flatMap((full) => {
    const rest = full.name.replace(COUNTRY, '');
    const short = rest === full.name ? undefined : parks.find(({ name }) => name === rest);
    return short ? [{ full, short, local: !knownParks.has(rest), rule: 'country-left-out-in-document' }] : [];
  });
}

const PERIOD = /[（(]20\d\d(?:年?[-—–－~至]+20\d\d)?年?[）)]$/;

/** 安徽省国土空间规划 for 安徽省国土空间规划（2021—2035年）, when the document has no other period of it. */
function periodLeftOut(refs: readonly NameRef[]): SameInDocument[] {
  const policies = refs.filter(({ type }) => type === 'Policy');
  const full = groupBy(
    policies.filter(({ name }) => PERIOD.test(name)),
    ({ name }) => name.replace(PERIOD, ''),
  );
  return policies.flatMap((short) => {
    const [only, ...others] = full.get(short.name) ?? [];
    return only && others.every(({ name }) => normalName('Policy', name) === normalName('Policy', only.name))
      ? [{ full: only, short, local: true, rule: 'period-left-out-in-document' }]
      : [];
  });
}

/**
 * 云岚开发区 for 云岚经济开发区, when the document has no other zone of 云岚 (a high-tech one beside it leaves two readings);
 * 云岚经济开发区 for 云岚经济技术开发区, and for 甲省云岚经济开发区.
 */
function zoneKindLeftOut(refs: readonly NameRef[]): SameInDocument[] {
  const zones = refs.filter(({ type, name }) => type === 'Park' && /(?:开发|产业|高新)区$/.test(name));
  const alike = groupBy(zones, ({ name }) => name.slice(0, 2));
  const placed = groupBy(zones, ({ name }) => withoutProvince(name));
  return zones.flatMap((short) => {
    const [, place, economic] = /^(.{2,6}?)(经济)?开发区$/.exec(short.name) ?? [];
    const kind = economic ? /^经济技术开发区$/ : KIND_OF_ZONE;
    const kinds =
      place === undefined
        ? []
        : alike
            .get(place.slice(0, 2))!
            .filter(({ name }) => name.startsWith(place) && kind.test(name.slice(place.length)));
    const rule = kinds.length > 0 ? 'zone-kind-left-out-in-document' : 'province-left-out-in-document';
    const candidates = kinds.length > 0 ? kinds : (placed.get(short.name) ?? []);
    const [full, ...others] = [...candidates].sort((a, b) => b.name.length - a.name.length);
    const one = others.every(({ name }) => name === full!.name.replace('经济技术', '经济'));
    return full && one ? [{ full, short, local: true, rule }] : [];
  });
}

const KIND_OF_ZONE = /^(?:国家级?)?(?:经济(?:技术)?|高新技术产业|高新|工业|技术)(?:开发)?区$/;

/** What stands behind the province that a name begins with; nothing where none does. */
function withoutProvince(name: string): string {
  for (let end = Math.min(8, name.length - 5); end >= 2; end--)
    if (regionNamed(name.slice(0, end)).some(({ level }) => level === 'PROVINCE')) return name.slice(end);
  return '';
}

const BASE = new RegExp(`^(.*?)(${alternatives('areas')})(\\p{Script=Han}{0,6}?)基地$`, 'u');

/** 云岚船舶华北基地, 华北基地, 云岚船舶华北产业基地: the base of one firm in an area. */
function sameBases(refs: readonly NameRef[]): SameInDocument[] {
  const byArea = new Map<string, { readonly ref: NameRef; readonly lead: string }[]>();
  for (const ref of refs) {
    const base = ref.type === 'Park' ? BASE.exec(ref.name) : null;
    if (base) append(byArea, base[2]!, { ref, lead: base[1]! });
  }
  return [...byArea.values()].flatMap((bases) => {
    const leads = new Set(bases.map(({ lead }) => lead).filter((lead) => lead !== ''));
    const full = bases.find(({ lead }) => lead !== '');
    if (leads.size !== 1 || !full) return [];
    return bases
      .filter((base) => base !== full)
      .map(({ ref, lead }) => ({
        full: full.ref,
        short: ref,
        local: lead === '',
        rule: 'base-of-firm-in-document',
      }));
  });
}
