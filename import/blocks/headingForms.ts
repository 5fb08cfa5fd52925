import type { Piece } from '../formats/rendered.ts';
import { withFields } from '../with-fields.ts';

/** How a heading shows that it is one. Headings of one family are siblings; a lower rank stands above a higher one. */
export interface HeadingForm {
  readonly family: string;
  readonly rank?: number;
  /** Markdown or HTML level. */
  readonly markup?: number;
}

const HAN = '[一二三四五六七八九十百零〇]';

/** Numbering as Chinese public documents and reports use it, outermost first. The expression matches the number alone. */
const NUMBERINGS: readonly { family: string; rank: number; number: RegExp }[] = [
  {
    family: 'chapter',
    rank: 10,
    number: new RegExp(
      `^第 ?(?:${HAN}{1,4}|\\d{1,3}) ?(?:[章篇编卷]|部分)(?=[\\s:：、.　]|\\p{Script=Han}|$)`,
      'u',
    ),
  },
  {
    family: 'annex',
    rank: 10,
    number: new RegExp(`^(?:附录|附件|附表) ?(?:${HAN}{1,3}|\\d{1,2}|[A-Z])?(?:[\\s:：、.]|$)`, 'u'),
  },
  {
    family: 'section',
    rank: 15,
    number: new RegExp(`^第 ?(?:${HAN}{1,4}|\\d{1,3}) ?节(?=[\\s:：、.　]|\\p{Script=Han}|$)`, 'u'),
  },
  { family: 'han', rank: 20, number: new RegExp(`^${HAN}{1,3} ?[、．.:：]`, 'u') },
  { family: 'han in brackets', rank: 30, number: new RegExp(`^[（(]${HAN}{1,3}[)）]`, 'u') },
  {
    family: 'decimal 3',
    rank: 55,
    number: /^\d{1,2}[.．]\d{1,2}[.．]\d{1,2}(?![\d.])(?=\s|\p{Script=Han})/u,
  },
  {
    family: 'decimal 2',
    rank: 50,
    number: /^\d{1,2}[.．]\d{1,2}(?![\d.．])(?=\s|(?![亿万元倍个家美平公米吨年月日])\p{Script=Han})/u,
  },
  { family: 'arabic', rank: 40, number: /^\d{1,2} ?[、．.](?!\d)/u },
  { family: 'ordinal', rank: 60, number: new RegExp(`^第${HAN}{1,2}[，、,：:]`, 'u') },
  { family: 'arabic in brackets', rank: 70, number: /^(?:[（(]\d{1,2}[)）]|\d{1,2}[)）])/u },
  { family: 'circled', rank: 80, number: /^[①-⑳❶-❿]/u },
];

/** A word, a number and a colon: 亮点1：…, 案例三：…; not a caption (those are told before). */
const LABELLED = new RegExp(`^\\p{Script=Han}{1,4} ?(?:\\d{1,2}|${HAN}{1,3}) ?[:：]\\s*\\S{2,}`, 'u');
const BULLET = /^[●■◆▶★◎○□◇►▪◼⚫]\s*/u;

/** Final punctuation, or a sentence inside: no plain line with that is a heading. */
const SENTENCE = /[。；;！，,、…]$|。|；/u;

const LONGEST_PLAIN = 50;
const LONGEST_STRONG = 60;
const LONGEST_BULLET = 20;

/** The form of a heading, when the words and the markup can be one. Whether it is one is decided among its neighbours. */
export function headingForm(piece: Piece, words: string): HeadingForm | undefined {
  const numbering = NUMBERINGS.find(({ number }) => number.test(words));
  const numbered = numbering ? { family: numbering.family, rank: numbering.rank } : undefined;
  if (piece.form === 'heading') {
    const markup = piece.level ?? 1;
    return withFields(numbered ?? { family: `markup ${markup}` }, { markup });
  }
  if (piece.form === 'strong')
    return words.length <= LONGEST_STRONG && !/[。；，]$/u.test(words)
      ? (numbered ?? { family: 'strong' })
      : undefined;
  if (piece.form !== 'line') return undefined;
  return plainForm(words, numbered);
}

function plainForm(words: string, numbered: HeadingForm | undefined): HeadingForm | undefined {
  if (words.length > LONGEST_PLAIN || SENTENCE.test(words)) return undefined;
  if (numbered) return numbered;
  const bullet = BULLET.exec(words);
  if (bullet) return isBulletHeading(words, bullet[0]) ? { family: `bullet ${bullet[0].trim()}` } : undefined;
  return LABELLED.test(words) ? { family: 'labelled' } : undefined;
}

const isBulletHeading = (words: string, marker: string): boolean =>
  words.length > marker.length && words.length <= LONGEST_BULLET && !/[，。；：:,]/u.test(words);

/** True for lines that begin with a number or a bullet: list items, unless they are headings. */
export function isNumbered(words: string): boolean {
  return (
    BULLET.test(words) ||
    /^[•·‣][ \t]*\S/u.test(words) ||
    NUMBERINGS.some(({ family, number }) => family !== 'chapter' && number.test(words))
  );
}

/** Length of the bullet in front of the words, which is no content. Numbers are content. */
export const bulletLength = (words: string): number =>
  /^[●■◆▶★◎○□◇►▪◼⚫•·‣]\s*(?=\S)/u.exec(words)?.[0].length ?? 0;
