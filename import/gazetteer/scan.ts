/**
 * Finds every string that can name a division. A hit carries all its readings; which of them holds, and whether any does,
 * is decided by context in resolve.ts.
 */
import { simplified } from '../../src/model/names.ts';
import { segmentsOf } from '../text/segments.ts';
import { type Division, divisions, divisionsByName, localProvince, special } from './divisions.ts';
import { localNames } from './hk-mo-tw.ts';
import { type PhraseHit, Phrases } from './phrases.ts';

export type Form =
  /** 广州市, 黄埔区: an official full name. */
  | 'full'
  /** 广州, 内蒙古: the short name of a province, a city or a well-known county-level city. */
  | 'short'
  /** 朝阳, 南海, 石龙: a short name that needs the parent right before it, or a list closed by a division word. */
  | 'weak';

export interface RegionHit {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly readings: readonly Division[];
}

interface Entry {
  readonly form: Form;
  readonly readings: readonly Division[];
}

const STRONG: ReadonlyMap<Form, number> = new Map([
  ['full', 3],
  ['short', 2],
  ['weak', 1],
]);

type Put = (written: string, form: Form, division: Division) => void;

/** Puts a name; of two forms of one phrase the stronger stays, of equal ones all readings. */
function putter(index: Phrases<Entry>): Put {
  return (written, form, division) => {
    const phrase = simplified(written);
    const before = index.get(phrase);
    if (before && STRONG.get(before.form)! > STRONG.get(form)!) return;
    const readings = before && before.form === form ? [...before.readings, division] : [division];
    index.add(phrase, { form, readings });
  };
}

function buildIndex(): Phrases<Entry> {
  const index = new Phrases<Entry>();
  const put = putter(index);
  const generic = new Set(special.genericNames);
  const known = new Set(special.knownShorts);
  const dangerous = new Set(special.dangerousShorts);
  for (const division of divisions) {
    if (division.code === '' && localProvince(division)) {
      if (division.level === 'CITY') putCounty(put, division, localNames.certainShorts);
      continue;
    }
    put(division.name, generic.has(division.name) ? 'weak' : 'full', division);
    if (division.short !== division.name)
      put(division.short, shortForm(division, known, dangerous), division);
  }
  // 乌镇 is the town in 桐乡, though another bears it as its full name.
  for (const code of special.knownTowns) {
    const town = divisions.find((d) => d.code === code)!;
    index.add(town.short, { form: 'short', readings: [town] });
  }
  for (const area of special.areas) {
    const division = divisions.find((d) => d.name === area.name && d.code === '')!;
    for (const alias of area.aliases) index.add(alias, { form: 'short', readings: [division] });
  }
  for (const [written, division] of otherForms()) if (!index.get(written)) put(written, 'full', division);
  for (const { name, of } of special.abbreviations) {
    const [division] = divisionsByName(of);
    if (!division)
      throw new Error(`special.yml shortens "${of}" to "${name}", but no division has that name`);
    put(name, 'full', division);
  }
  for (const old of special.historical) {
    const division = divisions.find((d) => d.code === old.code);
    if (division) put(old.name, 'full', division);
  }
  // 吉林 is the province and 海南 is the province: a city of its province's short name needs its full name.
  for (const province of divisions.filter((d) => d.level === 'PROVINCE')) {
    index.add(province.short, { form: 'short', readings: [province] });
  }
  return index;
}

/** 红河州, 恭城县: autonomous divisions without their peoples; 密云县, 监利县, 长乐市: districts and cities that were counties or cities. */
function* otherForms(): Generator<readonly [string, Division]> {
  const former = new Set(special.formerCities);
  for (const division of divisions) {
    const { name, short, level } = division;
    if (short === name || level === 'TOWN' || level === 'PROVINCE' || localProvince(division)) continue;
    const own = /自治([州县旗])$/.exec(name)?.[1];
    if (own) yield [short.endsWith(own) ? short : `${short}${own}`, division];
    if (level !== 'DISTRICT' || !/[区市]$/.test(name) || ordinary.has(short) || !isOnly(division)) continue;
    yield [`${short}县`, division];
    if (former.has(short) && name.endsWith('区')) yield [`${short}市`, division];
  }
}

function isOnly(division: Division): boolean {
  return shorts.get(division.short) === 1;
}

/** 高雄市, 高雄: the short name only where `shorts` has it; of a city and a county of one name (新竹) it is the city's. */
function putCounty(put: Put, division: Division, shorts: ReadonlySet<string> | undefined): void {
  // 连江县 is one of 福建 too.
  if (shorts && divisionsByName(division.name).length > 1) return;
  put(division.name, 'full', division);
  for (const [former, today] of Object.entries(localNames.former))
    if (today === division.name) put(former, 'full', division);
  const isOfCity =
    division.name.endsWith('县') && divisionsByName(`${division.short}市`).some((d) => d.level === 'CITY');
  if (!isOfCity && (!shorts || shorts.has(division.short))) put(division.short, 'short', division);
}

/** The names of a province whose own divisions have no code: Hong Kong, Macau, Taiwan. */
function buildLocalIndex(province: Division): Phrases<Entry> {
  const index = new Phrases<Entry>();
  const put = putter(index);
  for (const division of divisions) {
    if (division.code !== '' || localProvince(division) !== province) continue;
    if (division.level === 'CITY') {
      putCounty(put, division, undefined);
      continue;
    }
    put(division.name, localNames.plainNames.has(division.name) ? 'weak' : 'full', division);
    if (division.short !== division.name)
      put(division.short, localNames.knownShorts.has(division.short) ? 'short' : 'weak', division);
  }
  return index;
}

const localIndexes = new Map<Division, Phrases<Entry>>();

function localIndex(province: Division): Phrases<Entry> {
  const index = localIndexes.get(province) ?? buildLocalIndex(province);
  localIndexes.set(province, index);
  return index;
}

/** The longest name at a place; one that the mainland has too keeps the readings of both, unless one of them is surer. */
function longestAt(
  text: string,
  at: number,
  to: number,
  local?: Phrases<Entry>,
): PhraseHit<Entry> | undefined {
  const hit = index.longestAt(text, at, to);
  const own = local?.longestAt(text, at, to);
  if (!hit || !own) return own ?? hit;
  if (hit.end !== own.end) return hit.end > own.end ? hit : own;
  if (STRONG.get(own.value.form)! > STRONG.get(hit.value.form)!) return own;
  const readings = [...new Set([...own.value.readings, ...hit.value.readings])];
  return { ...own, value: { form: hit.value.form, readings } };
}

function shortForm(division: Division, known: ReadonlySet<string>, dangerous: ReadonlySet<string>): Form {
  if (dangerous.has(division.short)) return 'weak';
  if (division.level === 'PROVINCE' || division.level === 'CITY') return 'short';
  if (division.level === 'TOWN') return 'weak';
  return known.has(division.short) && division.name.length > 2 ? 'short' : 'weak';
}

const ordinary = new Set([...special.wordShorts, ...special.genericNames, ...special.dangerousShorts]);
/** Whether a short name is a word of running text too. */
export const isOrdinary = (short: string): boolean => ordinary.has(short);

const everyday = new Set(special.everydayShorts);
/** Whether a city's short name is first of all a word or the name of something else. */
export const isEveryday = (short: string): boolean => everyday.has(short);

const shorts = new Map<string, number>();
for (const { short, level } of divisions)
  if (level !== 'TOWN') shorts.set(short, (shorts.get(short) ?? 0) + 1);

const index = buildIndex();

/** A short name in front of these is part of another name: 北京大学, 南京路, 深圳证券交易所, 广州日报. */
const OTHER_NAME =
  /^(大学|学院|师范|理工|医科|农业大学|科技大学|外国语|日报|晚报|时报|商报|早报|晨报|新闻网|卫视|证券交易所|证交所|商品交易所|钢铁|(?:国际)?机场|火车站|北站|南站|东站|西站|时间|话|菜|系(?![统列数别])|路(?![由径线演网竹])|[东西南北中]路|公园(?!城市)|线(?![上下索路条])|方言|共识|协定|会战|起义|宣言|高级实验|(?:高级|实验|第[一二三四五六七八九十]{1,3}|外国语)?[中小]学(?!生)|千古情|峰会|古镇)/;
/** 新华社|石家庄|4月11日电: where a report was written. */
const DATELINE = /^\d{1,2}月\d{1,2}日(?:电|讯|消息)/;
/** … and after these: 孙中山. */
const OTHER_BEFORE = '孙';
const PERSON =
  /(?:分析师|研究员|记者|编辑|作者|联系人|(?<=[\u4e00-\u9fa5])(?:局长|厅长|主任|主席|院长|教授|部长|董事长|总经理))[:：]?(?![在从于到赴往来自由对向走与就问系是为])[\u4e00-\u9fa5]$/;
/** 党工委书记黄|桂林|说 */
const POST = /(?:书记|主任|负责人|会长|经理|总裁|创始人|站长|队长)[\u4e00-\u9fa5]$/;
const SPEAKS = /^[\u4e00-\u9fa5]?(?:介绍|说|表示|告诉|坦言|认为|指出|透露)/;
/** A character that turns a short name into another word: 中山装, 日照时间, 黄山毛峰, 海口岸. */
const LONGER_WORD: ReadonlyMap<string, RegExp> = new Map([
  ['北海', /^[道公]/],
  ['洛阳', /^江/],
  ['太仓', /^促/],
  ['宽城区', /^常住/],
  ['东方', /^./],
  ['上海', /^外滩|^合作组织/],
  ['大湾', /^区/],
  ['大溪', /^地/],
  ['大理', /^石/],
  ['新疆', /^生产建设/],
  ['长春', /^[藤节]/],
  ['海口', /^岸/],
  ['杭州', /^湾/],
  ...Object.entries(localNames.notBefore).map(([name, marks]) => [name, new RegExp(`^[${marks}]`)] as const),
]);
/** 沿海城市, 滨海城区: the end of one word and the beginning of another. */
const BEFORE_WORD: ReadonlyMap<string, RegExp> = new Map([
  ['成都', /[集组构生形完达变合养]$|\d\s*$/],
  ['成都市', /[集组构生形完达变合养]$/],
  ['启东', /[开重]$/],
  ['元江', /[亿万美日欧港]$/],
  ['元江县', /[亿万美日欧港]$/],
  ['上海', /[赶追遇碰搭跟爱迷登]$/],
  ['海城市', /[沿滨临上]$/],
  ['海城', /[沿滨临上]$/],
  ['江城', /[沿滨临]$/],
  ['保定', /[确担医社]$/],
  ['厦门', /[大商广]$/],
  ['固原', /巩$/],
  ['中山', /其$/],
  ['北海', /(?<![广江山陕])西$|(?<![广山])东$/],
  ['上城区', /以$/],
  ['宽城区', /[放拓]$/],
  ['宽城', /[放拓]$/],
  ['越城区', /[卓优]$/],
  ['海口', /[出入]$/],
  ['江西', /[珠浦松黄]$/],
  ['江东', /[珠浦松黄长]$/],
  ['海南', /[沿渤]$/],
  ['河南', /[黄运]$/],
  ['河北', /[黄运天]$/],
  ...Object.entries(localNames.notBehind).map(([name, marks]) => [name, new RegExp(`[${marks}]$`)] as const),
]);

interface OtherWord {
  /** What behind the name makes it another word. */
  readonly goesOn?: RegExp | undefined;
  /** … and what in front of it. */
  readonly follows?: RegExp | undefined;
}

/** The names that are other words beside some characters. */
const otherWords = new Phrases<OtherWord>();
for (const name of [...LONGER_WORD.keys(), ...BEFORE_WORD.keys()])
  otherWords.add(name, { goesOn: LONGER_WORD.get(name), follows: BEFORE_WORD.get(name) });

/**
 * Hits of `text` between `from` and `to`, leftmost longest, in order. A weak name gives way to a stronger one that begins
 * inside it (和义|乌 is 和|义乌). The districts of Hong Kong, Macau and Taiwan are read right behind their place, and everywhere
 * in a text from there (`home`).
 */
export function scanRegions(text: string, from = 0, to = text.length, home?: Division): RegionHit[] {
  const hits: RegionHit[] = [];
  const everywhere = home && localIndex(home);
  let last: RegionHit | undefined;
  for (let at = from; at < to; ) {
    const local = everywhere ?? (last?.end === at ? behindPlace(last) : undefined);
    if (!local) at = index.seek(text, at, to);
    const hit = namedAt(text, at, to, local);
    if (!hit) {
      at++;
      continue;
    }
    if (isOtherName(text, hit, to)) {
      // 其|中山|东省: a name in full begins inside of what is none.
      at = beginsInside(hit, text, to, ['full']) ?? hit.end;
      continue;
    }
    last = { start: hit.start, end: hit.end, form: hit.value.form, readings: hit.value.readings };
    hits.push(last);
    at = hit.end;
  }
  return hits;
}

/** The hit with which a name begins, as `scanRegions` finds it. */
export function leadingRegion(text: string, to = text.length): RegionHit | undefined {
  const hit = namedAt(text, 0, to);
  if (!hit || isOtherName(text, hit, to)) return undefined;
  return { start: 0, end: hit.end, form: hit.value.form, readings: hit.value.readings };
}

/** The longest name at a place that no stronger one inside it contradicts. */
function namedAt(text: string, at: number, to: number, local?: Phrases<Entry>): PhraseHit<Entry> | undefined {
  const whole = longestAt(text, at, to, local);
  const hit = whole && endsInWord(text, whole.end) ? longestAt(text, at, whole.end - 1, local) : whole;
  const contradicted =
    hit?.value.form === 'weak' && beginsInside(hit, text, to, ['full', 'short']) !== undefined;
  return contradicted ? undefined : hit;
}

/** 海南|乡村, no 海南乡; 平安|区块链. */
function endsInWord(text: string, end: number): boolean {
  return text.startsWith('乡村', end - 1) || text.startsWith('区块链', end - 1);
}

function behindPlace(before: RegionHit): Phrases<Entry> | undefined {
  if (before.form === 'weak') return undefined;
  const province = localProvince(before.readings[0]!);
  return province && localIndex(province);
}

/** Where a name of one of these forms begins inside of another and reaches beyond it. */
function beginsInside(
  hit: PhraseHit<Entry>,
  text: string,
  to: number,
  forms: readonly Form[],
): number | undefined {
  for (let at = hit.start + 1; at < hit.end; at++) {
    const other = index.longestAt(text, at, to);
    if (other && forms.includes(other.value.form) && other.end > hit.end) return at;
  }
  return undefined;
}

/** Short names of districts and cities that need their parent in running text (凯里, 浦口), and are no ordinary words. */
export function districtShorts(text: string, from: number, to: number): RegionHit[] {
  return scanRegions(text, from, to).filter(
    (hit) =>
      hit.form === 'weak' &&
      !isOrdinary(text.slice(hit.start, hit.end)) &&
      hit.readings.some((division) => division.level === 'DISTRICT' || division.level === 'CITY'),
  );
}

/** The reading of a whole string: a table cell, a bracket, a list item. */
export function regionNamed(text: string, home?: Division): readonly Division[] {
  const words = simplified(text);
  const hit = longestAt(words, 0, words.length, home && localIndex(home));
  return hit?.end === words.length ? hit.value.readings : [];
}

function isOtherName(text: string, hit: PhraseHit<Entry>, to: number): boolean {
  if (hit.value.form !== 'full' && OTHER_NAME.test(wordsBehind(text, hit, to, 5))) return true;
  // 唐山|曹妃甸新区: an area of its own, and not the district of that name.
  if (hit.value.form === 'weak' && /^新(?:区|城(?!镇))/.test(wordsBehind(text, hit, to, 3))) return true;
  if (isDigit(text.charCodeAt(hit.end)) && DATELINE.test(wordsBehind(text, hit, to, 10))) return true;
  const before = text[hit.start - 1] ?? '';
  if (before === OTHER_BEFORE) return true;
  // 分析师傅|楚雄: the name of a person.
  const lead = text.slice(Math.max(0, hit.start - 6), hit.start);
  if (PERSON.test(lead) || (POST.test(lead) && SPEAKS.test(wordsBehind(text, hit, to, 4)))) return true;
  if (hit.value.form !== 'full' && liesAcross(text, hit, to)) return true;
  const word = otherWords.longestAt(text, hit.start, hit.end);
  if (word?.end !== hit.end) return false;
  const { goesOn, follows } = word.value;
  return (goesOn?.test(wordsBehind(text, hit, to, 5)) || follows?.test(lead)) ?? false;
}

/** So many characters around a name tell the words apart: 项目|回迁|安置房. */
const WINDOW = 6;

/** 开启|东盟, 拆迁|安置, 形成|都市: the end of one word and the beginning of the next. */
function liesAcross(text: string, { start, end }: PhraseHit<Entry>, to: number): boolean {
  if (end - start !== 2 || !HAN.test(text[start - 1] ?? '') || end >= to || !HAN.test(text[end]!))
    return false;
  const from = Math.max(0, start - WINDOW);
  const window = text.slice(from, Math.min(to, end + WINDOW));
  let at = from;
  for (const segment of segmentsOf(window)) {
    if (at === start || at === end) return false;
    at += segment.length;
    if (at > end) return true;
  }
  return false;
}

const HAN = /[\u4e00-\u9fa5]/;

function wordsBehind(text: string, { end }: PhraseHit<Entry>, to: number, reach: number): string {
  return text.slice(end, Math.min(to, end + reach));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
