/** Laws of the country that a sentence names without 《》. */
import { Phrases } from '../../gazetteer/index.ts';
import { policies } from '../../lexicons/index.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Range } from '../../types.ts';

const COUNTRY = '中华人民共和国';
const known = new Phrases<true>();
for (const law of policies.laws) {
  known.add(law, true);
  known.add(`${COUNTRY}${law}`, true);
}

/** 公司法 is a subject that one studies too: a name of so few characters needs words around it that only laws have. */
const SHORT = 4;
const RULED_BY = /(?:根据|依据|按照|依照|违反|符合|贯彻|落实|适用|修订|修改|施行|实施|新)$/;
/** What only laws say or have, and that they come into force. */
const RULES = String.raw`第[一二三四五六七八九十百\d]+条|(?:已|将|于|自|正式|今日|当日|起|\d+月\d+日|[一二三四五六七八九十]+月)*(?:施行|实施|颁布)`;
const SAYS = new RegExp(`^(?:》)?(?:等法律|规定|明确|要求|授权|${RULES})`);
/** 水污染防治法|实施办法, 数据安全法|学: a longer name, or another word. */
const GOES_ON = /^(?:的?(?:实施|施行)?(?:办法|条例|细则|规定|解释)|修正案|草案|[》〉学律院庭官规系])/;
const INSIDE = /[《〈]$|(?:省|市|自治区|特区|国)(?:实施)?$/;

/** 青藏高原生态保护法|规定, 民营经济促进法|正式施行: a law that the list lacks, where it says something or comes into force. */
const LAW = new RegExp(
  `(?:保护|促进|管理|监督|安全|投资|防治|处罚|许可|复议|诉讼|转化|振兴|采购|利用)法(?=规定|明确|要求|${RULES})`,
  'g',
);
const NAME_OF_LAW =
  /(?:^|[。；，、\n]|根据|依据|按照|依照|违反|贯彻|落实)((?:中华人民共和国)?(?![该本此其])[\u4e00-\u9fa5]{2,12}法)$/;

/** Where the names of laws stand. */
export function lawsIn(text: string): Range[] {
  return [...knownLaws(text), ...shapedLaws(text)];
}

function knownLaws(text: string): Range[] {
  return [...known.scan(text)].filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 6), start);
    const behind = text.slice(end, end + 16);
    if (INSIDE.test(before) || GOES_ON.test(behind)) return false;
    return end - start > SHORT || RULED_BY.test(before) || SAYS.test(behind);
  });
}

function shapedLaws(text: string): Range[] {
  return matchesOf(text, LAW).flatMap((match) => {
    const end = match.index + match[0].length;
    const name = NAME_OF_LAW.exec(text.slice(Math.max(0, end - 24), end))?.[1];
    return !name || /[的了在是这种]|首部|^(?:修[订改]|制定|新)|[办方]法$/.test(name)
      ? []
      : [{ start: end - name.length, end }];
  });
}
