/** Numbers in words, everyday and financial: 三十, 一百二十点五, 贰仟. */
const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((c, i) => [c, i])),
  ...Object.fromEntries([...'〇壹贰叁肆伍陆柒捌玖'].map((c, i) => [c, i])),
  两: 2,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const DIGIT = '[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖]';
const WORD = '[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]';

/** A number below ten thousand in words that nothing counts as vague (数十, 几百, 百 alone) or as a place in an order (第三). */
export const NUMERAL = `(?<![第数几上好成${WORD.slice(1, -1)}万亿点\\d])((?!零|〇|[百佰千仟])${WORD}+(?:点${DIGIT}+)?)`;

/** The number; undefined for what is none: 三四 (three or four), 二百百. */
export function numeralOf(words: string): number | undefined {
  const [whole = '', fraction] = words.split('点');
  let sum = 0;
  let digit: number | undefined;
  let below = 10_000;
  for (const c of whole) {
    const place = PLACES[c];
    if (place) {
      if (place >= below || (digit === undefined && !(place === 10 && sum === 0))) return undefined;
      sum += (digit ?? 1) * place;
      below = place;
      digit = undefined;
    } else {
      if (digit) return undefined;
      digit = DIGITS[c]!;
    }
  }
  const value = sum + (digit ?? 0);
  return fraction ? Number(`${value}.${[...fraction].map((c) => DIGITS[c]).join('')}`) : value;
}
