/** Funds that only their list calls funds: 设立蔚蓝一号、云创工信、西岚等7个基金; 3支子基金（华芯一号、云投集新）. */
import { regionNamed } from '../gazetteer/index.ts';
import { matchesOf, mayMatch } from '../text/matches.ts';
import type { Range } from '../types.ts';
import type { Mention } from './mention.ts';
import { isAllGeneric, isCoined, tokens } from './segment.ts';

const ITEM = '[\\u4e00-\\u9fa5A-Za-z\\d]{3,12}';
const LIST = `(?<items>${ITEM}(?:、${ITEM})+)`;
const COUNT = '[\\d一二两三四五六七八九十]+[支只个]';
const LISTS = [
  new RegExp(
    `(?:设立|成立|发起|组建|包括|推出|形成|打造|建立)了?${LIST}等${COUNT}[^，。；、（(]{0,8}?基金(?![管公])`,
    'dg',
  ),
  new RegExp(`${COUNT}[^，。；、（(]{0,8}?基金[（(]${LIST}[）)]`, 'dg'),
];
const CALLED_FUNDS = /[支只个][^，。；、（(]{0,8}基金/g;
/** These are found by their ending, and these are no funds. */
const OTHER = /基金$|(?:公司|集团|银行|政府|机构|企业|产业|领域)$/;

export function findFundLists(text: string, range: Range): Mention[] {
  if (!mayMatch(text, CALLED_FUNDS)) return [];
  return LISTS.flatMap((pattern) =>
    matchesOf(text.slice(range.start, range.end), pattern).flatMap((m) => {
      let at = range.start + m.indices!.groups!.items![0];
      return m.groups!.items!.split('、').flatMap((name): Mention[] => {
        const start = at;
        at += name.length + 1;
        return isName(name)
          ? [{ type: 'Fund', start, end: start + name.length, name, rule: 'fund-of-list', confidence: 0.78 }]
          : [];
      });
    }),
  );
}

function isName(name: string): boolean {
  return (
    !OTHER.test(name) &&
    !isAllGeneric(name) &&
    regionNamed(name).length === 0 &&
    tokens(name, 0, name.length).some(isCoined)
  );
}
