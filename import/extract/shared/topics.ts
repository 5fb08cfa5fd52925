/**
 * What a sentence goes on about without naming it: "K位于…。2011年由C建设。A、B均已入驻。" The park, fund or firm that the sentences before
 * in the same paragraph were about, as long as none other came between.
 */
import { certainRegions, isWithin } from '../../gazetteer/index.ts';
import type { Mention, RegionPlace } from '../../names/index.ts';
import { rangesWithin } from '../../text/ranges.ts';
import type { Range } from '../../types.ts';
import { HAS_BUILT } from '../patterns/pattern.ts';
import { isGround } from './anaphors.ts';
import { type Item, MARK_OF, sentences } from './encoded.ts';
import type { ProseRun } from './reading.ts';

/** So many sentences behind its own a thing is still understood. */
const REACH = 3;

export interface Told {
  readonly range: Range;
  /** Present when the sentence names no park and no fund of its own. */
  readonly understood?: Item;
}

/** 地址：…, 办公地址（总部）：… */
const ADDRESS = /^\s*(?:公司|企业|办公|注册|通讯|联系|总部)?地址(?:[（(][^（）()]{0,8}[）)]+)?[:：]/;

/** A digest: …。（详情）10月21日，…: another item begins. */
const NEXT_ITEM = /^\s*[（(](?:详情|全文|来源|链接|完|记者)/;

const known = new WeakMap<ProseRun, readonly Told[]>();

/** The sentences of a run, each with what it goes on about. */
export function told(place: ProseRun): readonly Told[] {
  const before = known.get(place);
  if (before) return before;
  const found = tell(place);
  known.set(place, found);
  return found;
}

/** 位于重庆市两江新区，…, 占地300亩，…: a line of a park's page that does not name the park. */
const OF_SITE =
  /^\s*(?:项目|园区)?(?:位于|坐落|地处|占地|规划(?:总|用地)?面积|总(?:占地|建筑|规划)?面积|建筑面积|(?:始建|兴建|建成|创建|开园|奠基)于\s*\d)/;

function tell(place: ProseRun): Told[] {
  const thing = new Topic<Mention>(
    headOf(place) ?? (OF_SITE.test(place.analysis.text) ? place.topic : undefined),
  );
  const site = new Topic<RegionPlace>(headRegion(place));
  const isAddress = ADDRESS.test(place.analysis.text);
  const firm = new Topic<Mention>(isAddress || isHeading(place, place.owner) ? place.owner : undefined);
  return sentences(place.analysis).map((range) => {
    const named = namedIn(place, range);
    if (NEXT_ITEM.test(place.analysis.text.slice(range.start, range.end))) {
      thing.set(undefined);
      firm.set(undefined);
    }
    // In an address a park is where something stands.
    const things = isAddress ? [] : named.filter((m) => m.type === 'Park' || m.type === 'Fund');
    const opening = named.find((m) => m.type === 'Company' && begins(place, range, m));
    const words = place.analysis.text.slice(range.start, range.end);
    const where = regionOpening(place, range);
    const before = thing.next();
    if (things.length > 0) {
      const first = things[0]!;
      const clear = things.every((m) => m.name === first.name) || opens(place, range, first);
      // "化学药聚集了A、B，其中B是K培育的": K is still what the sentence begins to be about.
      const same = before !== undefined && things.every((m) => m.name === before.name);
      // "K将加大支持力度。还将设立F": what it founds.
      const founds =
        before?.type === 'Park' && first.start - range.start > 2 && things.every((m) => m.type === 'Fund');
      const goesOn = founds || (same && !opens(place, range, first));
      thing.set(clear ? first : undefined);
      firm.set(undefined);
      const ground =
        things.every((m) => m.type === 'Park') && BUILDS.test(words.slice(0, first.start - range.start))
          ? site.next()
          : undefined;
      if (ground) return { range, understood: groundAt(range.start, ground) };
      site.set(undefined);
      return goesOn && before ? { range, understood: understoodAt(range.start, before) } : { range };
    }
    const ofSite = OF_SITE.test(words) ? place.topic : undefined;
    const topic = before ?? ofSite ?? sharesOf(place, range) ?? (opening ? undefined : firm.next());
    if (opening) firm.set(opening);
    if (where || topic || opening) site.set(topic || opening ? undefined : where);
    else {
      const ground = site.next();
      if (ground) return { range, understood: groundAt(range.start, ground) };
    }
    return topic ? { range, understood: understoodAt(range.start, topic) } : { range };
  });
}

/** 东临|厦门、漳州: what lies beside it. */
const NEIGHBOUR = /[东南西北]{1,2}(?:面|部)?(?:濒临|毗邻|相邻|[临邻连接靠望与依抵])[^，。；]*$/;

/** "北京在…取得成效。", "龙岩市位于福建省西部。": the place that a sentence begins with, where it names no other but those around it. */
function regionOpening({ analysis }: ProseRun, range: Range): RegionPlace | undefined {
  const named = rangesWithin(analysis.regions, range).filter(
    (each) => !NEIGHBOUR.test(analysis.text.slice(Math.max(range.start, each.start - 40), each.start)),
  );
  const [first] = named;
  const led = first && analysis.text.slice(range.start, first.start);
  const inside = named.filter(
    ({ division }) => division === first!.division || isWithin(division, first!.division),
  );
  const alone = named.every((each) => inside.includes(each) || isWithin(first!.division, each.division));
  return first && alone && /^\s*(?:[^，。]{0,12}，)?$/.test(led!) ? inside.at(-1) : undefined;
}

/** （二）合肥：…, ● 贵州, ## 广州市: the place that a heading begins with is what its paragraphs are about. */
const HEAD_MARK = /^(?:[#●■◆·\s]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．])*\s*/;

function headRegion({ block }: ProseRun): RegionPlace | undefined {
  const words = block.path.at(-1) ?? '';
  const start = HEAD_MARK.exec(words)![0].length;
  const [first] = certainRegions(words.slice(start, start + 12));
  const named = first && [first.name, first.short].find((name) => words.startsWith(name, start));
  const goesOn =
    named !== undefined && /^(?:市|省|区)?\s*(?:$|[：:，—-])/.test(words.slice(start + named.length));
  return first && goesOn ? { start: 0, end: 0, division: first } : undefined;
}

function groundAt(at: number, region: RegionPlace): Item {
  return { start: at, end: at, mark: 'R', region, anaphor: true, understood: true };
}

/** "A、B分别认缴3亿元": of the fund that the document is about. */
function sharesOf({ fund, analysis }: ProseRun, range: Range): Mention | undefined {
  return fund && /认缴|持股|(?:合计|共同|分别|各)出资/.test(analysis.text.slice(range.start, range.end))
    ? fund
    : undefined;
}

/** What was talked of last, and for how many sentences it has gone unnamed. */
class Topic<T> {
  #about: T | undefined;
  #age = 0;

  constructor(about: T | undefined) {
    this.#about = about;
  }

  set(about: T | undefined): void {
    this.#about = about;
    this.#age = 0;
  }

  next(): T | undefined {
    this.#age++;
    return this.#age > REACH ? undefined : this.#about;
  }
}

function understoodAt(at: number, mention: Mention): Item {
  return { start: at, end: at, mark: MARK_OF[mention.type], mention, anaphor: true, understood: true };
}

/** A heading, or a line, that is a park's name is what its paragraphs are about. */
function headOf(place: ProseRun): Mention | undefined {
  if (isHeading(place, place.topic)) return place.topic;
  const [first] = sentences(place.analysis);
  const opensWithPlace = place.analysis.regions.some(
    (r) => first && r.start - first.start <= 1 && r.start >= first.start,
  );
  return opensWithPlace ? undefined : place.head;
}

function isHeading({ block }: ProseRun, mention: Mention | undefined): boolean {
  return mention !== undefined && block.path.at(-1)?.includes(mention.name) === true;
}

function namedIn({ analysis }: ProseRun, range: Range): Mention[] {
  return rangesWithin(analysis.mentions, range).filter((m) => !m.weak && !isGround(analysis.text, m));
}

/** 建成|甲产业园: what an unnamed place has built. */
const BUILDS = new RegExp(`^\\s*(?:目前|已|现|正|先后|重点|全力|加快|规划|，)*${HAS_BUILT}[“"]?$`);

/** 拥有|甲、乙等企业: what an unnamed place has. */
const HAS = /^\s*(?:还|也|已)?(?:拥有|现有|有|集聚|聚集|引进|引入|培育|涌现|吸引)[了出有]?$/;

/** The sentence begins with the firm, or is hardly more than its name: **合肥科大讯飞iFlyTek**。 */
function begins({ analysis }: ProseRun, range: Range, mention: Mention): boolean {
  if (HAS.test(analysis.text.slice(range.start, mention.start))) return false;
  if (mention.start - range.start <= 2) return true;
  const before = analysis.text.slice(range.start, mention.start);
  const after = analysis.text.slice(mention.end, range.end);
  return /^[^\p{L}\p{N}]*\p{Script=Han}{0,4}$/u.test(before) && /^[^\p{Script=Han}，；]{0,24}$/u.test(after);
}

/** The sentence begins with it, after a mark of a list, a date or a place at most. */
function opens({ analysis }: ProseRun, range: Range, mention: Mention): boolean {
  return !/[，：]/.test(analysis.text.slice(range.start, mention.start).replace(/^[^，]{0,14}，/, ''));
}
