/** Money that a body or a place gives to a firm. */
import { p, type RelationPattern } from './pattern.ts';

const MONEY = '(?:资助|补贴|补助|奖励|扶持|支持|奖补|专项)?(?:资金|经费)?';

export const GRANTS: readonly RelationPattern[] = [
  {
    // "R给予C5000万元补贴", "B向C拨付资助资金3000万元".
    rule: 'gives-to-firm',
    relation: 'GRANTED',
    match: p(
      `(?<s>‹BR›)(?:已|将|拟|一次性|共|分别)*(?:给予|向|对|为|奖励|资助|补贴)(?<o>‹C+›)(?:等[^，。；]{0,10})?(?:项目)?(?:给予|拨付|发放|下达|提供|兑现|一次性|各|分别)*(?:${MONEY}(?:共|共计|合计|达|约)*‹M›|‹M›(?:的)?${MONEY}(?:资助|补贴|补助|奖励|扶持|奖补|资金))`,
    ),
  },
  {
    // "C获得B500万元资助".
    rule: 'firm-receives-from',
    relation: 'GRANTED',
    turned: true,
    match: p(
      `(?<o>‹C+›)(?:项目)?(?:已|先后|共|累计|成功)*(?:获|获得|得到|收到)(?:了)?(?<s>‹BR›)(?:给予|拨付|发放|下达|提供)?(?:的)?(?:(?:约|共计)?‹M›(?:的)?${MONEY}(?:资助|补贴|补助|奖励|扶持|奖补|资金)|(?:资助|补贴|补助|奖励|扶持|奖补)(?:资金|经费)?(?:约|共计)?‹M›)`,
    ),
  },
];
