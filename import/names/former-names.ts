/** What a text says that a thing was called before, or is called now: 甲公司，后更名为乙公司; 乙公司前身是甲公司; 乙公司（原甲公司）. */
import type { Mention } from './mention.ts';

/** Words between two names that make them one thing. */
const RENAMED = [
  '[，,]?(?:随后|之后|后来|后|于?\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|现|现已|已|正式|再次|由此|并|经批准)*(?:更名|改名|名称变更|变更名称|改称|更改名称)(?:为|成|至)?[“"]?',
  '(?:的)?[，,（(]?(?:其)?前身(?:是|为|系|即)?(?:\\d{4}年(?:\\d{1,2}月)?(?:成立|组建|创立|设立)的)?[“"]?',
  '[（(](?:原|原名|曾用名|前称|原为|前身为|前身是|前身)[:：]?[“"]?',
];
const WHOLE = new RegExp(`^(?:${RENAMED.join('|')})$`);

export interface Renamed {
  readonly one: Mention;
  readonly other: Mention;
}

/** Pairs of neighbouring names of firms, or of parks, that the words between them make one. */
export function renamed(text: string, mentions: readonly Mention[]): Renamed[] {
  const things = mentions.filter((m) => !m.weak && (m.type === 'Company' || m.type === 'Park'));
  return things.slice(1).flatMap((other, i) => {
    const one = things[i]!;
    const between = text.slice(one.end, other.start);
    return one.type === other.type && between.length <= 30 && WHOLE.test(between) ? [{ one, other }] : [];
  });
}
