/** The names that a text without a document around it is read to have. */
import { analyse } from '../../../import/names/index.ts';

export const named = (type: string, text: string): string[] =>
  analyse(text, { outer: [] })
    .mentions.filter((mention) => mention.type === type && !mention.weak)
    .map((mention) => mention.name);

export const firms = (text: string): string[] => named('Company', text);
