/** Money that a body gave to firms, to each its own: "B发布的《P》中，甲、乙和丙三个公司分别获得500万、500万和127万的资助". */

import { matchesOf } from '../text/matches.ts';
import type { Extractor, NameRef } from '../types.ts';
import { date } from '../values/index.ts';
import { amountOf } from './shared/amounts.ts';
import { type Encoded, encode, type Item, pattern } from './shared/encoded.ts';
import { itemsOf } from './shared/items.ts';
import { Proposals, ref, regionRef } from './shared/propose.ts';
import { type ProseRun, reading } from './shared/reading.ts';
import { mentionRef } from './shared/refs.ts';
import { spansOf } from './shared/run.ts';
import { policiesOf } from './shared/scopes.ts';
import { told } from './shared/topics.ts';

const AND = '(?:[、，和与及]|以及)';
const FIRM = '(?:‹C›|[\u4e00-\u9fff]{2,12}?)';
const AMOUNT = '(?:‹M›|\\d+(?:\\.\\d+)?[万亿])';
/** 三个公司: what stands before it are firms, whether or not a list knows them. */
const ALL_FIRMS = '[两二三四五六七八九十\\d]+[家个](?:公司|企业)';
const RESPECTIVE = pattern(
  `(?<giver>‹BR›)[^。；]{0,8}?(?:发布|公布|公示|印发|下达)的?《?‹P›》?(?:中|里|显示)?，` +
    `(?:(?<firms>${FIRM}(?:${AND}${FIRM})+)${ALL_FIRMS}|(?<known>‹C›(?:${AND}‹C›)+))[^。；，]{0,20}?` +
    `分别(?:获得|得到|收到|获)了?(?<amounts>${AMOUNT}(?:${AND}${AMOUNT})+)的?(?:资金|经费)?(?:资助|补贴|补助|奖励|扶持)`,
);

export const grantsProse: Extractor = {
  id: 'grants-prose',
  version: 1,
  needs: ['paragraph', 'listItem'],
  adds: ['name', 'GRANTED'],
  extract(document) {
    const out = new Proposals();
    const policies = policiesOf(document);
    for (const place of reading(document).prose) {
      if (!place.analysis.text.includes('分别')) continue;
      const items = itemsOf(place, policies);
      for (const { range } of told(place)) {
        const encoded = encode(place.analysis.text, range, items);
        for (const match of matchesOf(encoded.code, RESPECTIVE)) state(out, place, encoded, match);
      }
    }
    return out.done();
  },
};

/** A member of a list: its words, their place in the run, and what is known to be named there. */
interface Member {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly item: Item | undefined;
}

/** Firms and amounts go together in their order; where they are not as many, nothing is stated. */
function state(out: Proposals, place: ProseRun, encoded: Encoded, match: RegExpMatchArray): void {
  const firms = members(place, encoded, match, match.groups?.firms === undefined ? 'known' : 'firms');
  const amounts = members(place, encoded, match, 'amounts');
  const giver = encoded.itemAt(match.indices?.groups?.giver?.[0] ?? -1);
  const from = giver && refOf(giver);
  if (!giver || !from || firms.length !== amounts.length) return;
  const end = encoded.offset((match.indices?.[0]?.[1] ?? 1) - 1) + 1;
  const said = { spans: spansOf(place.run, giver.start, end), rule: 'respective-grants', confidence: 0.85 };
  const when = dateBefore(place, giver);
  out.name(from, { spans: spansOf(place.run, giver.start, giver.end), rule: said.rule });
  for (const [index, firm] of firms.entries()) {
    const to = firm.item ? refOf(firm.item) : ref('Company', firm.words);
    const amount = amountOf(amounts[index]!.words);
    if (!to || !amount) continue;
    out.name(to, { spans: spansOf(place.run, firm.start, firm.end), rule: said.rule });
    out.relation(from, 'GRANTED', to, { ...said, qualifiers: { amount, ...(when && { date: when }) } });
  }
}

function members(
  place: ProseRun,
  encoded: Encoded,
  match: RegExpMatchArray,
  group: 'firms' | 'known' | 'amounts',
): Member[] {
  const [from, to] = match.indices?.groups?.[group] ?? [0, 0];
  const found: Member[] = [];
  let at = from;
  for (const word of encoded.code.slice(from, to).split(new RegExp(AND))) {
    const item = encoded.itemAt(at);
    const start = encoded.offset(at);
    const end = item?.end ?? encoded.offset(at + word.length - 1) + 1;
    found.push({ words: place.analysis.text.slice(start, end), start, end, item });
    at += word.length;
    at += new RegExp(`^${AND}`).exec(encoded.code.slice(at, to))?.[0].length ?? 0;
  }
  return found;
}

function refOf({ region, mention }: Item): NameRef | undefined {
  return region ? regionRef(region.division) : mention && mentionRef(mention);
}

/** The date that the sentence begins with: "2018年，B发布…". */
function dateBefore({ analysis: { text } }: ProseRun, { start }: Item): string | undefined {
  const sentence = Math.max(...['。', '；', '\n'].map((mark) => text.lastIndexOf(mark, start)));
  const [found] = date.find(text, sentence + 1, start);
  return found?.value.value;
}
