/**
 * What a clause says by its verb alone: tried where no closer pattern found a relation of that type in the sentence. Other words
 * stand between the names and the verb, so these facts are less sure. They stand behind all others in the list.
 */
import { p, type RelationPattern } from './pattern.ts';

/** Words and names of other kinds, within the sentence. */
const between = (marks: string, length: number): string => `[^。；${marks}]{0,${length}}?`;
const PARK = '\uE004';
const FIRM = '\uE005';
const FUND = '\uE006';

export const BY_VERB: readonly RelationPattern[] = [
  {
    rule: 'firms-enter-by-verb',
    relation: 'IN_PARK',
    confidence: 0.72,
    lastResort: true,
    match: p(
      `(?<s>‹C+›)${between(`，${PARK}`, 30)}(?:入驻|落户|进驻|落地|入园|落子|坐落|位于|迁)${between(`，${FIRM}${PARK}`, 12)}(?<o>‹K›)`,
    ),
  },
  {
    rule: 'builds-by-verb',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.72,
    lastResort: true,
    match: p(
      `(?<o>‹C+›)${between(PARK + FIRM, 24)}(?:建设|开建|打造|兴建|投建|开发|运营|建成|创办|管理)(?:了|的)?${between(`，${PARK}${FIRM}`, 8)}(?<s>‹K›)`,
    ),
  },
  {
    rule: 'backs-by-verb',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.72,
    lastResort: true,
    match: p(
      `(?<o>‹BC+›)${between(FUND, 24)}(?:发起|设立|成立|组建|出资|认缴|募集|管理)${between(FUND + FIRM, 24)}(?<s>‹F›)`,
    ),
  },
];
