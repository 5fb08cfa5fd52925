import { describe, expect, it } from 'vitest';
import { PATTERNS, VALUES } from '../../../import/extract/patterns/index.ts';
import { Choice } from '../../../import/text/choice.ts';

const choose = (expressions: readonly RegExp[], text: string): readonly RegExp[] =>
  new Choice(expressions, (expression) => expression).of(text);

describe('of several expressions', () => {
  const [enters, leads, any] = [/(?:入驻|落户)K/g, /以C为代表/g, /[^，]+/g];

  it('those are chosen whose words a text holds, in their order', () => {
    expect(choose([leads, enters, any], 'C入驻K，以C为代表')).toEqual([leads, enters, any]);
    expect(choose([enters, leads], 'C落户K')).toEqual([enters]);
    expect(choose([enters, leads], '')).toEqual([]);
  });

  it('one that needs no word is always chosen', () => {
    expect(choose([enters, any], '甲')).toEqual([any]);
  });

  it('one text does not speak for the next', () => {
    const choice = new Choice([enters, leads], (expression) => expression);
    expect(choice.of('C入驻K')).toEqual([enters]);
    expect(choice.of('乙')).toEqual([]);
  });

  it('each that matches is chosen: sentences of our patterns', () => {
    const sentences = [
      '\uE005、\uE005等企业先后入驻\uE004。',
      '\uE004位于\uE003，由\uE005运营',
      '\uE009，\uE003设立了\uE006，总规模\uE007',
      '\uE005成立于\uE009，注册资本\uE007',
      '\uE004规划面积\uE008',
      '\uE002批复同意设立\uE004',
    ];
    const all = [...PATTERNS, ...VALUES];
    const choice = new Choice(all, ({ match }) => match);
    let matching = 0;
    for (const sentence of sentences) {
      const matched = all.filter(({ match }) => sentence.search(match) >= 0);
      matching += matched.length;
      expect(choice.of(sentence)).toEqual(expect.arrayContaining(matched));
    }
    expect(matching).toBeGreaterThan(6);
  });
});
