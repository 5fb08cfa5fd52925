/** What relation patterns are about: everything named or measured in a run, in order. */

import { lineage } from '../../gazetteer/index.ts';
import type { Mention } from '../../names/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { area, type Found, money } from '../../values/index.ts';
import { anaphors } from './anaphors.ts';
import { datesIn } from './dates.ts';
import { type Item, MARK_OF, type Mark } from './encoded.ts';
import { regionRef } from './propose.ts';
import type { ProseRun } from './reading.ts';
import type { Policies } from './scopes.ts';

/** The items of a run, in order and without overlaps; longer ones first in case of doubt. */
export function itemsOf(place: ProseRun, policies: Policies): readonly Item[] {
  const before = known.get(place);
  if (before) return before;
  const found = find(place, policies);
  known.set(place, found);
  return found;
}

const PLACED = /(?:地址[:：]\s*|位于|坐落于?|落户于?|地处|选址于?|设在|[在于])(?:[我本][国省市区县])?$/;

/** 位于津南区|八里台工业区, 地址：南京市|经济技术开发区: the division that a park's name begins with is where the sentence puts it. */
function behindItsPlace({ analysis: { text, regions } }: ProseRun, { type, start, end }: Mention): number {
  if (type !== 'Park' || !PLACED.test(text.slice(Math.max(0, start - 6), start))) return start;
  let at = start;
  for (const region of regions)
    if (region.start === at && /(?:[省市区县旗镇]|..州)$/.test(text.slice(at, region.end))) at = region.end;
  return end - at >= 3 ? at : start;
}

/** …是部省共建的|国家级人工智能产业基地: a class that tells what something is stands for no park. */
function isPredicate(text: string, { type, weak, start }: Mention): boolean {
  return (
    type === 'Park' &&
    weak === true &&
    /(?:[^不只就还但要]是|作为|认定为|确立为)[^，。；：]{0,30}$/.test(
      text.slice(Math.max(0, start - 36), start),
    )
  );
}

/** 我市|甲公司, 本县: the place that the text is from; 该县: the one of its kind that was named last. */
const OURS = /(?<![自大应])[我本该](?=[市省区县](?![场政域别价直级情长委面民外内])|州市)/g;
const ENDS: Readonly<Record<string, RegExp>> = {
  市: /市$/,
  省: /[省区]$/,
  区: /区$/,
  县: /[县旗]$/,
  州: /州$/,
};

function ourPlace({ analysis: { text, regions }, context }: ProseRun): Item[] {
  return matchesOf(text, OURS).flatMap((match) => {
    const start = match.index;
    const kind = start + match[0].length;
    const end = match[0] === '该' ? kind + 1 : kind;
    // 位于本市|津南区: what the words behind say is nearer.
    if (regions.some((each) => each.start === kind + 1)) return [];
    const near = regions.filter((each) => each.end <= start).map(({ division }) => division);
    const division = [...near.reverse(), ...context.outer]
      .flatMap(lineage)
      .find((each) => each.level !== 'TOWN' && ENDS[text[kind]!]!.test(each.name));
    return division ? [{ start, end, mark: 'R', named: regionRef(division), anaphor: true }] : [];
  });
}

const THERE = /(?<=等|落户|落地|落户在|扎根)当地/g;

/** "华为、中兴等当地企业": the place that the paragraph named last, else the one that the document is about. */
function samePlace({ analysis: { text, regions }, context }: ProseRun): Item[] {
  return matchesOf(text, THERE).flatMap((match) => {
    const start = match.index;
    const division =
      regions.findLast((each) => each.end <= start)?.division ??
      context.outer.find((each) => each.level !== 'TOWN');
    const end = start + match[0].length;
    return division ? [{ start, end, mark: 'R', named: regionRef(division), anaphor: true }] : [];
  });
}

const known = new WeakMap<ProseRun, readonly Item[]>();

function valueItem(mark: Mark, { start, end, value }: Found): Item {
  return { start, end, value, mark };
}

function find(place: ProseRun, policies: Policies): Item[] {
  const { analysis, topic, owner, fund, zone } = place;
  const { text } = analysis;
  const phrases = policies.phrasesOf(place);
  const all: Item[] = [
    ...phrases.map(
      (policy): Item => ({
        start: policy.title.start,
        end: Math.max(policy.number?.end ?? 0, policy.title.end),
        mark: 'P',
        policy,
      }),
    ),
    ...analysis.mentions
      .filter((mention) => !isPredicate(text, mention))
      .map(
        (mention): Item => ({
          start: behindItsPlace(place, mention),
          end: mention.end,
          mark: MARK_OF[mention.type],
          mention,
        }),
      ),
    ...analysis.regions.map((region): Item => ({ start: region.start, end: region.end, mark: 'R', region })),
    ...anaphors(analysis, topic, owner, fund, zone),
    ...samePlace(place),
    ...ourPlace(place),
    ...policies
      .anaphorsOf(place)
      .map(({ start, end, ref }): Item => ({ start, end, mark: 'P', named: ref, anaphor: true })),
    ...money.find(text).map((found) => valueItem('M', found)),
    ...area.find(text).map((found) => valueItem('A', found)),
    ...datesIn(text, place.run.document.metadata.published).map((found) => valueItem('D', found)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Item[] = [];
  for (const item of all) {
    const last = kept.at(-1);
    if (!last || item.start >= last.end) kept.push(item);
  }
  return kept;
}
