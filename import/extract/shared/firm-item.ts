/** One item of a list of firms: "1. Lanwan (兰湾) - 北京/深圳": the name, its other name and the places. */
import type { Division } from '../../gazetteer/index.ts';
import type { Block, Range, ReadDocument } from '../../types.ts';
import { divisionOf } from './places.ts';
import { reading } from './reading.ts';

export interface FirmItem {
  readonly name: Range;
  /** What the bracket behind the name says, when it is the name in another script. */
  readonly other?: Range;
  readonly places: readonly (Range & { readonly division: Division })[];
  /** Something that is no place stands behind the name. */
  readonly described: boolean;
  readonly end: number;
}

const NUMBER = /^(?:[（(]?\d{1,3}[)）.、．]\s*)?(?:\*\*)?/;
const NAME =
  /^(?:[A-Za-z][\w.&'+-]*(?: [A-Za-z&][\w.&'+-]*){0,4}|[\p{Script=Han}\w·&（）()]{2,40}?)(?=$|\s|[（([\-–—:：|｜,，*])/u;
const BRACKET = /^\s*[（(]([^（）()]{1,24})[）)]/;
const SEPARATOR = /^\s*(?:[-–—:：|｜,，\t]+|\s(?=\S))\s*/;

export function firmItem(document: ReadDocument, block: Block): FirmItem | undefined {
  const words = document.text.slice(block.contentStart, block.contentEnd);
  const link = /^\[([^\]]{2,40})\]\([^)\s]*\)/.exec(words);
  const lead = link ? 1 : NUMBER.exec(words)![0].length;
  const written = link ? link[1]! : NAME.exec(words.slice(lead))?.[0];
  if (!written) return undefined;
  const start = block.contentStart + lead;
  let at = link ? link[0].length : lead + written.length;
  const bracket = BRACKET.exec(words.slice(at));
  const otherAt = bracket && at + bracket[0].indexOf(bracket[1]!);
  if (bracket) at += bracket[0].length;
  const rest = words.slice(at);
  const separator = SEPARATOR.exec(rest)?.[0] ?? '';
  const from = block.contentStart + at + separator.length;
  const context = reading(document).contextOf(block);
  const places = separator
    ? placesIn(rest.slice(separator.length), from, (part) => divisionOf(part, context))
    : [];
  return {
    name: { start, end: start + written.length },
    ...(bracket && isOtherScript(written, bracket[1]!)
      ? {
          other: {
            start: block.contentStart + otherAt!,
            end: block.contentStart + otherAt! + bracket[1]!.length,
          },
        }
      : {}),
    places,
    described: places.length === 0 && rest.trim() !== '',
    end: places.at(-1)?.end ?? start + written.length,
  };
}

/** Lanwan (兰湾): the same name in the other script; not (GBS除外), (IT). */
const isOtherScript = (name: string, bracket: string): boolean =>
  (/^[A-Za-z]/.test(name) &&
    /^\p{Script=Han}{2,8}$/u.test(bracket) &&
    !/除外|不含|仅|部门|以及|地区|外包|等$/.test(bracket)) ||
  (/^\p{Script=Han}/u.test(name) && /^[A-Z][\w .&-]{2,23}$/.test(bracket));

/** 上海/合肥/remote: the places among the parts, when most of them are. */
function placesIn(
  words: string,
  start: number,
  divisionAt: (part: string) => Division | undefined,
): FirmItem['places'] {
  const parts = [...words.matchAll(/[^/、,，;；|｜\s]+/g)];
  const places = parts.flatMap((part) => {
    const division = part[0].length <= 12 ? divisionAt(part[0]) : undefined;
    return division
      ? [{ start: start + part.index, end: start + part.index + part[0].length, division }]
      : [];
  });
  return places.length * 2 >= parts.length ? places : [];
}
