/** Whose a fund is, and who backs it. */
import { p, type RelationPattern, SIZE, TOGETHER } from './pattern.ts';

export const FUNDS: readonly RelationPattern[] = [
  {
    rule: 'fund-by-before',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    match: p(`由(?<o>‹BCK+›)${TOGETHER}(?:设立|成立|组建|发起|出资|募集|筹建)(?:的)?${SIZE}(?<s>‹F›)`),
  },
  {
    rule: 'fund-managed-before',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    match: p(`由(?<o>‹BC+›)${TOGETHER}(?:管理|运营)(?:的)?${SIZE}(?<s>‹F›)`),
  },
  {
    rule: 'fund-by',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(`(?<s>‹F›)[^。；\uE001-\uE009]{0,12}由(?<o>‹BC+›)${TOGETHER}(?:设立|成立|组建|发起|出资|募集)`),
  },
  {
    rule: 'fund-managed-by',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(`(?<s>‹F›)[^。；\uE001-\uE009]{0,12}由(?<o>‹BC+›)${TOGETHER}(?:管理|运营|担任管理人|担任)`),
  },
  {
    rule: 'founds-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹BC+›)(?:等[^，。；]{0,8})?(?:宣布|计划|拟|将|已|正式|共同|联合|牵头|出资|发起|合作)*(?:设立|成立|组建|发起|募集|推出|出资)+(?:了)?${SIZE}(?<s>‹F›)`,
    ),
  },
  {
    rule: 'fund-invests-in-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    match: p(`(?<o>‹F›)[^，。；\uE001-\uE009]{0,6}(?:认缴|出资|参股|投资|设立|了)+${SIZE}(?<s>‹F›)`),
  },
  {
    rule: 'place-founds-fund',
    relation: 'FUND_OF',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹RK›)(?:市政府|政府|省政府)?(?:正式|已|将|宣布|发起|牵头|计划|拟|还|也|出资|‹D›|于|在)*(?:设立|成立|组建|发起|推出)+了?${SIZE}(?<s>‹F›)`,
    ),
  },
  {
    rule: 'fund-of-park',
    relation: 'FUND_OF',
    turned: true,
    match: p(`(?<o>‹K›)(?:的|配套|设有)*(?:总规模|规模|‹M›|的)*(?<s>‹F›)`),
  },
];
