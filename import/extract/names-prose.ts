/** Names in running text: regions, bodies, companies, parks and funds. */
import { isWithin, regionNamed, resolveRegions } from '../gazetteer/index.ts';
import { parks } from '../lexicons/index.ts';
import { covers, givenNames, hasProperWord, isAllGeneric, type Mention, renamed } from '../names/index.ts';
import type { Extractor } from '../types.ts';
import { nameRegions } from './shared/policy.ts';
import { Proposals, ref, regionRef } from './shared/propose.ts';
import { type ProseRun, reading } from './shared/reading.ts';
import { mentionRef, nameSpans } from './shared/refs.ts';
import { spansOf } from './shared/run.ts';
import { policiesOf } from './shared/scopes.ts';

export const namesProse: Extractor = {
  id: 'names-prose',
  version: 1,
  needs: ['heading', 'paragraph', 'listItem', 'caption'],
  adds: ['name', 'alsoNamed', 'topic'],
  extract(document) {
    const out = new Proposals();
    for (const place of reading(document).prose) {
      nameRegions(out, place);
      formerNames(out, place);
      for (const mention of place.analysis.mentions) {
        placesInName(out, place, mention);
        if (!isNamed(place, mention)) continue;
        const spans = nameSpans(place, mention);
        out.name(mentionRef(mention), { spans, rule: mention.rule, confidence: mention.confidence });
        givenName(out, place, mention);
        shorterForm(out, place, mention);
        withoutPlaces(out, place, mention);
        zoneOfCommittee(out, place, mention);
      }
    }
    return out.done();
  },
};

/** Rules that give a mention its full name. */
const SHORTENING: ReadonlySet<string> = new Set(['named-elsewhere', 'brand', 'local-name']);

/** 美锦能源 for 山西美锦能源股份有限公司: another form of a name that the document writes out. */
function shorterForm(out: Proposals, place: ProseRun, mention: Mention): void {
  if (!SHORTENING.has(mention.rule)) return;
  const written = place.analysis.text.slice(mention.start, mention.end);
  if (written.replace(/(?:公司|集团)$/, '') === mention.name || written === mention.name) return;
  const said = { spans: spansOf(place.run, mention.start, mention.end), rule: 'short-form', confidence: 0.8 };
  const object = ref(mention.type, written, mention.scope);
  out.name(object, said);
  out.alsoNamed(mentionRef(mention), object, said);
}

/** 山东省|青岛高新区, 斗门区|富山工业园: the name is as good without the divisions that stand before it. */
function withoutPlaces(out: Proposals, place: ProseRun, mention: Mention): void {
  const { text } = place.analysis;
  if (mention.type !== 'Park' || text.slice(mention.start, mention.end) !== mention.name) return;
  const regions = resolveRegions(text, mention.start, mention.end, place.context);
  // 总部位置：厦门市集美区|软件园三期: the divisions of an address stand before the name.
  const address = ADDRESS_OF.test(text.slice(Math.max(0, mention.start - 8), mention.start));
  let at = mention.start;
  for (const [i, region] of regions.entries()) {
    const next = regions[i + 1];
    if (region.start !== at || region.end >= mention.end || /[（(）)]/.test(text[region.end]!)) return;
    const leads = region.division.level === 'PROVINCE' && next?.start === region.end;
    const inFull = region.division.name === text.slice(region.start, region.end);
    const town = TOWN.exec(text.slice(region.end, mention.end))?.[0].length ?? 0;
    const rest = text.slice(region.end + town, mention.end);
    const local =
      address && inFull && i > 0 && next?.start !== region.end && rest.length >= 4 && !isZone(rest);
    const proper =
      inFull && rest.length >= 5 && next?.start !== region.end && hasProperWord(withoutKind(rest));
    if (!leads && !local && !proper) {
      if (!address || !inFull || next?.start !== region.end) return;
      at = region.end;
      continue;
    }
    if (WELL_KNOWN.has(rest) && next?.start !== region.end) return;
    at = region.end + town;
    const scope = local && !proper ? region.division.name : mention.scope;
    const object = ref('Park', text.slice(at, mention.end), scope);
    const spans = spansOf(place.run, at, mention.end);
    out.name(object, { spans, rule: 'without-places', confidence: 0.8 });
    out.alsoNamed(mentionRef(mention), object, {
      spans: spansOf(place.run, mention.start, mention.end),
      rule: 'without-places',
      confidence: 0.8,
    });
  }
}

const COMMITTEE =
  /^(?:中共)?(?<zone>.{2,}?(?:高新区|开发区|经开区|保税区|保税港区|试验区|示范区|科学城|科技城|园区|合作区))(?:党工委|工委|管委会|管理委员会)$/d;
/** A department of the city, with the name of a park in its own. */
const OF_CITY = /中关村/;

/** 兰州高新区|管委会: the zone that has a committee of its own, with a proper name. */
function zoneOfCommittee(out: Proposals, place: ProseRun, mention: Mention): void {
  if (mention.type !== 'IssuingBody') return;
  const written = place.analysis.text.slice(mention.start, mention.end);
  const [start, end] = COMMITTEE.exec(written)?.indices?.groups?.zone ?? [];
  if (start === undefined || end === undefined) return;
  const zone = written.slice(start, end);
  if (OF_CITY.test(zone) || regionNamed(zone).length > 0 || isAllGeneric(zone)) return;
  out.name(ref('Park', zone), {
    spans: spansOf(place.run, mention.start + start, mention.start + end),
    rule: 'zone-of-committee',
    confidence: 0.7,
  });
}

/** 嘉善县|罗星街道|中国归谷智造小镇: a town of the district. */
const TOWN = /^[\u4e00-\u9fa5]{2,3}(?:街道|镇|乡)(?=.{5})/;

/** 雄安新区|中关村科技园 is another one than the park of Beijing. */
const WELL_KNOWN: ReadonlySet<string> = new Set([...parks.known, ...parks.sameZones.flat()]);

const ADDRESS_OF = /(?:位置|地址|住所|注册地|所在地|办公地点?)[：:]\s*$/;

const zones = new Set(parks.zones);
/** 经济开发区, 国家级高新区: a district may have several, so the words alone say none. */
const isZone = (rest: string): boolean => zones.has(rest.replace(/^(?:省|国家)级/, ''));

const withoutKind = (name: string): string =>
  name
    .replace(/[一二三四五六七八九]期$/, '')
    .replace(/(?:产业|工业|科技|创业|软件|物流)?(?:园区?|开发区|高新区|经开区|基地|小镇|谷|城|港)$/, '');

/** 甲公司，后更名为乙公司: one firm. */
function formerNames(out: Proposals, { analysis: { text, mentions }, run }: ProseRun): void {
  for (const { one, other } of renamed(text, mentions))
    out.alsoNamed(mentionRef(one), mentionRef(other), {
      spans: spansOf(run, one.start, other.end),
      rule: 'renamed',
    });
}

/** X股份有限公司（以下简称“Y”）: the text itself gives the short name. */
function givenName(out: Proposals, place: ProseRun, mention: Mention): void {
  for (const given of givenNames(place.analysis.text, mention)) {
    const object = ref(mention.type, given.name, mention.scope);
    out.name(object, { spans: spansOf(place.run, given.start, given.end), rule: 'given-short-name' });
    out.alsoNamed(mentionRef(mention), object, {
      spans: spansOf(place.run, mention.start, given.end),
      rule: 'given-short-name',
    });
  }
}

/**
 * 深圳智乾区块链科技有限公司 names 深圳 too, and says nothing of where the firm is; 临沂市郯城县…有限公司 and 浙江省嘉兴市乌镇实验室 say what
 * lies where, and the address that such a firm's name begins with says where it is.
 */
function placesInName(out: Proposals, place: ProseRun, mention: Mention): void {
  const isFirm = mention.type === 'Company' && mention.rule === 'legal-form';
  if (!isFirm && !(mention.type === 'IssuingBody' && mention.weak)) return;
  const { text } = place.analysis;
  const found = resolveRegions(text, mention.start, mention.end, place.context);
  const chain = found.filter(
    (r, i) =>
      r.start === (i === 0 ? mention.start : found[i - 1]!.end) &&
      // 乌镇实验室: the short name of a town may be that of another thing.
      (r.division.level !== 'TOWN' || r.division.name === text.slice(r.start, r.end)),
  );
  if (isFirm ? chain.length === 0 : chain.length < 2) return;
  for (const { start, end, division } of chain)
    out.name(regionRef(division), {
      spans: spansOf(place.run, start, end),
      rule: 'place-in-name-of-firm',
      confidence: 0.6,
    });
  for (const [i, lower] of chain.entries()) {
    const upper = chain[i - 1];
    if (!upper || !isWithin(lower.division, upper.division)) continue;
    out.relation(regionRef(lower.division), 'PART_OF', regionRef(upper.division), {
      spans: spansOf(place.run, upper.start, lower.end),
      rule: 'place-after-place-in-name',
      confidence: 0.85,
    });
  }
  const last = chain.at(-1)!;
  if (!isFirm || chain.length < 2 || !/[市区县旗镇]$/.test(text.slice(last.start, last.end))) return;
  out.relation(mentionRef(mention), 'LOCATED_IN', regionRef(last.division), {
    spans: nameSpans(place, mention),
    rule: 'address-in-name-of-firm',
    confidence: 0.75,
  });
}

const POSITION =
  /^(?:党组|党委|党工委)?(?:原|副|前任)?(?:书记|主席|部长|局长|厅长|行长|主任|市长|省长|区长|县长|司长|处长|院长|会长|秘书长|常委|委员(?!会)|理事长|巡视员|新闻发言人|发言人)/;

/** Institutes count only in relations; a zone that issues, or that a title begins with, is a place there and no park. */
function isNamed(place: ProseRun, mention: Mention): boolean {
  if (mention.weak) return false;
  // 工业和信息化部部长, 贵阳市政协副主席: where a person serves, and not what the body does.
  if (
    mention.type === 'IssuingBody' &&
    POSITION.test(place.analysis.text.slice(mention.end, mention.end + 8))
  )
    return false;
  if (mention.type !== 'Park') return true;
  const { titles, text: words } = place.analysis;
  const title = titles.find((t) => covers(t, mention));
  if (title) return mention.rule !== 'zone';
  if (mention.rule !== 'zone' && mention.rule !== 'park-known') return true;
  return !policiesOf(place.run.document)
    .phrasesOf(place)
    .some(
      (p) =>
        p.start <= mention.start &&
        mention.end <= p.title.start &&
        !/[，。]/.test(words.slice(mention.end, p.title.start)),
    );
}
