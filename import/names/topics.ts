/** The topics that a name itself says: 氢燃料电池产业基金 is about 氢能. */
import { simplified } from '../../src/model/names.ts';
import { alternation, topicWords } from '../lexicons/index.ts';

const words = [...topicWords].map(([word, topic]) => ({
  topic,
  // AI in 阿里AI, not in 浙江MAIN.
  latin: /^[A-Za-z]+$/.test(word) ? new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`, 'i') : undefined,
  word,
}));

/** Most names say no topic: one look tells. */
const ANY = new RegExp(alternation([...topicWords.keys()]), 'i');

export function topicsIn(written: string): readonly string[] {
  const name = simplified(written);
  if (!ANY.test(name)) return [];
  const said = words.filter(({ word, latin }) => (latin ? latin.test(name) : name.includes(word)));
  return [...new Set(said.map(({ topic }) => topic))];
}
