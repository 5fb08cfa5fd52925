/**
 * A name that one place of a document makes certain (by its legal form, its list, its size) is the same name wherever it is
 * written again, also where nothing around it would show it.
 */
import { append } from '../collections.ts';
import { leadingRegion, Phrases, scanRegions } from '../gazetteer/index.ts';
import { withFields } from '../with-fields.ts';
import type { Analysis } from './analysis.ts';
import { isSureFirm } from './companies.ts';
import { type Mention, overlaps } from './mention.ts';
import { isOwnedBy } from './owners.ts';
import { isAllGeneric, isCoined, isGeneric, isStop, tokens } from './segment.ts';
import { shortForms } from './short-forms.ts';

const MIN_LENGTH = 4;

/** Three coined characters (思瑞浦) are no word of running text either. */
function isLongEnough(type: Mention['type'], written: string): boolean {
  if (written.length >= MIN_LENGTH) return true;
  return type === 'Company' && written.length === 3 && tokens(written, 0, 3).every(isCoined);
}

/** The names worth looking for again: written out, not generic, of some length. */
export function establishedNames(
  analyses: readonly Analysis[],
  listed: readonly string[] = [],
): Phrases<Mention> {
  const names = new Map<string, Mention>();
  const firms = new Set(listed);
  const told = new Map<string, string[]>();
  for (const { mentions, text } of analyses) {
    for (const mention of mentions) {
      const written = text.slice(mention.start, mention.end);
      if (mention.type === 'Company' && mention.rule === 'legal-form') {
        firms.add(mention.name);
        append(told, mention.name, text);
      }
      const kind = mention.type === 'Fund' || mention.type === 'Park' || mention.type === 'Company';
      const certain =
        mention.rule !== 'zone' && mention.rule !== 'park-completed' && !mention.weak && !mention.scope;
      const dotted =
        mention.type === 'Park' && !mention.weak ? /[·•]([^·•]{3,})$/.exec(written)?.[1] : undefined;
      // 重庆·北京基金小镇 is another one than 北京基金小镇.
      if (dotted && !leadingRegion(dotted)) names.set(dotted, mention);
      const committee =
        mention.type === 'IssuingBody' && !mention.weak ? committeeOf(mention.name) : undefined;
      if (committee) names.set(committee, mention);
      if (kind && !mention.weak)
        for (const given of givenNames(text, mention)) names.set(given.name, mention);
      if (!kind || !certain || !isLongEnough(mention.type, written) || written !== mention.name) continue;
      if (names.get(written) === undefined && !isSureFirm(written)) names.set(written, mention);
    }
  }
  for (const [short, name] of shortForms(firms)) {
    if (told.get(name)?.some((text) => isOwnedBy(text, name, short))) continue;
    const before = names.get(short);
    if (before === undefined || before.type === 'Company') names.set(short, named(name));
  }
  return phrases(names, shorterFirms(firms));
}

const COMMITTEE =
  /^(?<zone>[\u4e00-\u9fa5]{5,16}?)(?:科技新?城|科学城|新城|新区|高新区|经开区|[\u4e00-\u9fa5]{0,8}(?:开发区|园区|试验区|合作区|示范区))(?:开发建设)?(?:管委会|管理委员会)$/;

/** 三龙湾管委会 for 佛山三龙湾科技城管委会: without its place and the kind of its zone. */
function committeeOf(name: string): string | undefined {
  const zone = COMMITTEE.exec(name)?.groups?.zone;
  if (!zone) return undefined;
  const led = leadingRegion(zone)?.end ?? 0;
  const core = zone.slice(led);
  const placed = scanRegions(core).some(({ form }) => form !== 'weak');
  return led > 0 && core.length >= 3 && !placed ? `${core}管委会` : undefined;
}

function phrases(
  names: ReadonlyMap<string, Mention>,
  shorter: ReadonlyMap<string, string>,
): Phrases<Mention> {
  const all = new Phrases<Mention>();
  for (const [written, mention] of names) if (!shorter.has(written)) all.add(written, mention);
  for (const name of shorter.values()) all.add(name, named(name));
  return all;
}

function named(name: string): Mention {
  return { type: 'Company', start: 0, end: 0, name, rule: 'short-form', confidence: 0.85 };
}

/** 论坛特邀|娲石集团 → 娲石集团: where the document knows the firm, ordinary words before its name are none of it. */
function shorterFirms(firms: ReadonlySet<string>): ReadonlyMap<string, string> {
  const shorter = new Map<string, string>();
  for (const firm of firms)
    for (let at = Math.min(14, firm.length - MIN_LENGTH); at >= 2; at--) {
      const rest = firm.slice(at);
      if (firms.has(rest) && isLooseLead(firm.slice(0, at))) shorter.set(firm, rest);
    }
  return shorter;
}

/** Words of the dictionary alone, or a verb or a mark among them: no place, no coined name. */
function isLooseLead(lead: string): boolean {
  if (scanRegions(lead).length > 0 || /^中国/.test(lead)) return false;
  const words = tokens(lead, 0, lead.length);
  return words.some((word) => isStop(word)) || !words.some((word) => isCoined(word) || isSureFirm(word.text));
}

export interface Given {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const GIVEN =
  /^[”"]?[（(](?:[^（）()]{0,24}[，,])?(?:以下|下|英文|中文|对外|又|亦|也)?(?:统一)?(?:简称|称)(?:为)?[:：]?[“"]?([^“”"（）()，。]{2,14}?)[”"“]?(?:[或、/][“"]?([^“”"（）()，。]{2,14})[”"“]?)?[）)]/;
const OTHER =
  /^(?:项目)?[（(](?![^（）()]*(?:报名|通知|详见|以下|之后|后另|具体))([\u4e00-\u9fa5A-Za-z]{3,12})[）)]/;
/** 香港凯普生物科技有限公司（Hong Kong Hybribio Limited） */
const LATIN = /^\s?[（(]\s*([A-Z][A-Za-z0-9&.,'’\- ]{3,70}?[A-Za-z.])(?:[,，]\s*[A-Z]{1,5})?\s*[）)]/;
const SHORT = /^[（(]([\u4e00-\u9fa5A-Za-z]{2,8})[）)]/;
const COMMON =
  /^(?:我们|本公司|我司|甲方|乙方|公司|本公司|集团|园区|基金|本基金|母基金|引导基金|开发区|高新区|管委会|项目公司)$/;

/** X股份有限公司（以下简称“Y”或“Z”）, 重庆两江半导体产业园（重庆芯中心）: the names that the text itself gives right behind a mention. */
export function givenNames(text: string, mention: Mention): Given[] {
  const tail = text.slice(mention.end, mention.end + 80);
  const given = GIVEN.exec(tail) ?? otherName(mention, tail);
  const names = given?.slice(1).filter((name) => name !== undefined) ?? [];
  return names.flatMap((written) => {
    // （原嵘溪工业园）
    const name = mention.type === 'Park' ? written.replace(/^原(?=.{4})/, '') : written;
    if (COMMON.test(name) || (/[期段]$/.test(name) && !isStageOf(name, mention)) || /^(?:筹|暂)/.test(name))
      return [];
    // …高新技术产业园区（一园三区）; （以下简称实验区） says no name either.
    if (/区$/.test(name) && (!/称/.test(given![0]) || isAllGeneric(name))) return [];
    // 嵘州高新区（集成电路）, 云岚化工园区（北组团）: what it does, and a part of it.
    if (
      mention.type === 'Park' &&
      !/称/.test(given![0]) &&
      (isAllGeneric(name) || /(?:组团|批次?)$/.test(name))
    )
      return [];
    const start = mention.end + given!.index + given![0].lastIndexOf(name);
    return [{ name, start, end: start + name.length }];
  });
}

/** …二期私募证券投资基金（以下简称“云岚基金二期”） */
function isStageOf(name: string, { type, name: full }: Mention): boolean {
  return type === 'Fund' && name.length > 4 && full.includes(name.slice(-2));
}

/** A bracket with another name of the park; with the firm's translation, or its abbreviation (北京国管). */
function otherName(mention: Mention, tail: string): RegExpExecArray | null {
  if (mention.type === 'Park') return OTHER.exec(tail);
  if (mention.type !== 'Company') return null;
  const short = SHORT.exec(tail);
  return short && abbreviates(short[1]!, mention.name) ? short : LATIN.exec(tail);
}

/** The characters of the short name stand in the long one, in order, and not all side by side with its form. */
function abbreviates(short: string, name: string): boolean {
  let at = 0;
  for (const c of short) {
    at = name.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return short.length < name.length;
}

/** The analysis with the repeated names that it lacks. */
export function withRepeats(analysis: Analysis, names: Phrases<Mention>): Analysis {
  const { text, mentions, titles } = analysis;
  const added: Mention[] = [];
  for (const hit of names.scan(text)) {
    const taken =
      mentions.some((m) => overlaps(m, hit) && !givesWay(m, hit, hit.value)) ||
      titles.some((t) => overlaps(t, hit));
    if (taken || (hit.value.rule === 'short-form' && goesOn(text, hit.end))) continue;
    const again = withFields(hit.value, {
      start: hit.start,
      end: hit.end,
      rule: 'named-elsewhere',
      confidence: 0.8,
    });
    added.push(hit.value.type === 'Fund' ? ofStage(text, again) : again);
  }
  if (added.length === 0) return analysis;
  const others = mentions.filter((m) => !added.some((a) => m.start < a.end && a.start < m.end));
  return withFields(analysis, { mentions: [...others, ...added].sort((a, b) => a.start - b.start) });
}

/** 云岚基金|三期 is another fund than 云岚基金. */
function ofStage(text: string, fund: Mention): Mention {
  const stage = /^[二三四五六七八九]期/.exec(text.slice(fund.end, fund.end + 2))?.[0];
  if (!stage || fund.name.endsWith(stage)) return fund;
  const end = fund.end + stage.length;
  return withFields(fund, { end, name: text.slice(fund.start, end), rule: 'fund-stage' });
}

/** 纯白矩阵|区块链…中心: a short form inside a longer name is not the firm. */
function goesOn(text: string, end: number): boolean {
  const next = tokens(text, end, Math.min(text.length, end + 6))[0];
  return (
    next !== undefined &&
    /^[\u4e00-\u9fa5]/.test(next.text) &&
    !isStop(next) &&
    (isGeneric(next.text) || isCoined(next))
  );
}

/** A weak mention, or a firm's short form, of the very words gives way: another place of the document says the name. */
function givesWay(
  mention: Mention,
  hit: { readonly start: number; readonly end: number },
  by: Mention,
): boolean {
  if (mention.rule === 'legal-form' && mention.end === hit.end && mention.start < hit.start - 1)
    return isLooseLead(mention.name.slice(0, mention.name.length - (hit.end - hit.start)));
  if (mention.start < hit.start || mention.end > hit.end) return false;
  // …私募基金管理有限公司（以下简称“X基金”）: what the text calls a firm is no fund.
  const given = by.type === 'Company' && mention.start === hit.start && mention.end === hit.end;
  return mention.weak === true || ((mention.type === by.type || given) && mention.name !== by.name);
}
