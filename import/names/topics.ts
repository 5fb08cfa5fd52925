/** The topics that a name itself says: 氢燃料电池产业基金 is about 氢能. */
import { topicWords } from '../lexicons/index.ts';

const words = [...topicWords].map(([word, topic]) => ({
  topic,
  // AI in 阿里AI, not in 浙江MAIN.
  latin: /^[A-Za-z]+$/.test(word) ? new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`, 'i') : undefined,
  word,
}));

export function topicsIn(name: string): readonly string[] {
  const said = words.filter(({ word, latin }) => (latin ? latin.test(name) : name.includes(word)));
  return [...new Set(said.map(({ topic }) => topic))];
}
