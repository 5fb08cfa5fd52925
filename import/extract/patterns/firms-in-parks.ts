/** A firm in a park. */
import { ALREADY, CLASS, p, type RelationPattern } from './pattern.ts';

export const FIRMS_IN_PARKS: readonly RelationPattern[] = [
  {
    rule: 'firm-enters-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)(?:[东南西北中华区域全国]{0,4}总部|项目|研发中心)?${CLASS}${ALREADY}(?:于|在)?(?:‹D›)?${ALREADY}(?:签约)?(?:入驻|落户|进驻|落地|入园)(?:在|到|于|了)?(?<o>‹K›)`,
    ),
  },
  {
    rule: 'park-took-in-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)(?:内|里)?${ALREADY}[“"]?(?:引进|引入|入驻|聚集|集聚|汇聚|汇集|吸引|落户|落地|签约|培育|孵化|涌现)[”"]?(?:培育)?(?:了|有|着|出)?(?:包括|像|以|如)?(?<s>‹C+›)`,
    ),
  },
  {
    // "K入园企业达…户，汇聚了A、B等企业": the park that a sentence begins with stays its topic.
    rule: 'topic-park-took-in-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<=^|[。；]|[。；]截至‹D›，|^截至‹D›，|目前，)(?<o>‹K›)[^。；\uE003-\uE005]{0,70}，${ALREADY}(?:引进|引入|集聚|聚集|汇聚|汇集|吸引)(?:了|有)?(?:包括|像|以|如)?(?<s>‹C+›)`,
    ),
  },
  {
    // "该园已有包括A、B等…机构入驻", "园区运营以来，成功吸引包括A、B等企业入驻".
    rule: 'park-has-firms-in',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)(?:内|里)?[^。；\uE001-\uE009]{0,30}(?:有|吸引|引进|吸引了|引进了)(?:包括|像|以|如)?(?<s>‹C+›)(?:等)?[^。；，\uE001-\uE009]{0,28}(?:入驻|进驻|落户|入园|集聚)`,
    ),
  },
  {
    rule: 'firm-located-in-park',
    relation: 'IN_PARK',
    match: p(`(?<s>‹C›)(?:总部)?(?:坐落|位于|设在)(?:于|在)?(?<o>‹K›)`),
  },
  {
    rule: 'located-park-of-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(`(?:位于|落户|入驻|坐落于)(?<o>‹K›)的(?<s>‹C+›)`),
  },
];
