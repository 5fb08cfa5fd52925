/** PART_OF where the text itself puts one region right behind another. */
import { isWithin } from '../../gazetteer/index.ts';
import { analyse, type NameContext, type RegionPlace } from '../../names/index.ts';
import type { Cell, ReadDocument } from '../../types.ts';
import { nameRegions, type PolicyPlace } from './policy.ts';
import { type Proposals, regionRef } from './propose.ts';
import { cellRun, spansOf } from './run.ts';

/** 广东省广州市, 佛山南海区, 珠海横琴新区: the words themselves put the second in the first, and those listed with it. */
export function statePartOf(out: Proposals, place: PolicyPlace): void {
  const { regions, text, mentions } = place.analysis;
  for (let i = 0; i + 1 < regions.length; i++) {
    const upper = regions[i]!;
    if (heldBy(place.analysis, i))
      out.relation(regionRef(upper.division), 'PART_OF', regionRef(regions[i + 1]!.division), {
        spans: spansOf(place.run, upper.start, regions[i + 1]!.end),
        rule: 'place-held-by-place',
        confidence: 0.88,
      });
    for (const lower of lowerPlaces(place.analysis, i)) {
      // 四川都江堰经济开发区, 重庆两江产业园: inside a name only divisions written in full say what lies where.
      const full = /[省市区县州旗镇乡]$/.test(text.slice(lower.start, lower.end));
      const inside = mentions.find((m) => m.start <= upper.start && lower.end <= m.end);
      if (inside?.type === 'Fund' || (inside?.type === 'Park' && !full)) continue;
      out.relation(regionRef(lower.division), 'PART_OF', regionRef(upper.division), {
        spans: spansOf(place.run, upper.start, lower.end),
        rule: 'place-after-place',
        confidence: 0.93,
      });
    }
  }
}

/** 贵港市|下辖的|桂平市, 佛山市|的版图上，有4个市辖区入围，分别是|顺德区. */
const HOLDS =
  /^\s?的?$|^：$|^及?(?:所属|下属|下辖|所辖|境内|[东西南北中]+部)的?$|^(?:的版图上|市?内|全市|市域)?，?[^。；，]{0,12}[\d一二三四五六七八九十]+个(?:市辖区|区县|县区|县市区|县级市|区|县|市)[^。；，]{0,10}，?(?:分别)?(?:是|为)$/;
const ITEM_JOINT = /^(?:[（(][^（）()]{0,12}[）)])?(?:、|和|与|及|以及)$/;

/** 桂平市（贵港市下辖县级市）, 惠城区…是惠州市唯一入选的县区: the place that holds the one before it. */
const HELD: readonly (readonly [RegExp, RegExp])[] = [
  [/^[（(]$/, /^(?:下辖|所辖|辖下|管辖|代管)/],
  [
    /^[^。；、（(]{0,30}(?:是|为|作为)$/,
    /^的?(?:省会|首府)(?![\u4e00-\u9fa5])|^的?(?:唯一[^，。；]{0,6}|主|中心|核心|一个|下辖的?一个)(?:县区|区县|县市|城区|市辖区|县级市|区|县)(?![\u4e00-\u9fa5])/,
  ],
];

function heldBy({ regions, text }: PolicyPlace['analysis'], i: number): boolean {
  const [lower, upper] = [regions[i]!, regions[i + 1]!];
  return (
    isWithin(lower.division, upper.division) &&
    HELD.some(
      ([between, behind]) =>
        between.test(text.slice(lower.end, upper.start)) &&
        behind.test(text.slice(upper.end, upper.end + 20)),
    )
  );
}

const HAS = /^(?:就|已|共|现|目前)*有$/;
/** 晋中|吕梁|等市: names of a headline with nothing between. */
const SIDE_BY_SIDE = /^(?:等(?:地市|[市地县区])|[二两三四五六七八九]市)/;
const COUNTED = /^等?[\d一二两三四五六七八九十]+(?:座|个)(?:城市|地市|设区市|市|县|区)/;

/** 广东省|广州市, 云南省的昭通、鹤庆, 鄂州市|及所属华容区, 河北省|固安县以及香河县, 江苏省|有昆山、常州及徐州5座城市, 广西：南宁、柳州: what stands behind a place and lies in it. */
function lowerPlaces({ regions, text }: PolicyPlace['analysis'], first: number): RegionPlace[] {
  const upper = regions[first]!;
  const found: RegionPlace[] = [];
  let counted = false;
  for (let i = first + 1; i < regions.length; i++) {
    const lower = regions[i]!;
    const last = found.at(-1);
    const between = text.slice(last?.end ?? upper.end, lower.start);
    counted ||= !last && HAS.test(between);
    const follows = last
      ? ITEM_JOINT.test(between) || (between === '' && SIDE_BY_SIDE.test(text.slice(lower.end)))
      : counted || HOLDS.test(between);
    const sameLevel = counted || !last || last.division.level === lower.division.level;
    if (!follows || !sameLevel || !isWithin(lower.division, upper.division)) break;
    found.push(lower);
  }
  return counted && !COUNTED.test(text.slice(found.at(-1)?.end ?? upper.end)) ? [] : found;
}

/** 北京市大兴区 in a column of places names both, and says what lies where. */
export function stateChain(out: Proposals, document: ReadDocument, cell: Cell, context: NameContext): void {
  const run = cellRun(document, cell);
  const place = { run, analysis: analyse(run.text, context) };
  if (place.analysis.regions.length < 2) return;
  nameRegions(out, place);
  statePartOf(out, place);
}
