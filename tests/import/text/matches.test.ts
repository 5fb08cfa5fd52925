import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PATTERNS, VALUES } from '../../../import/extract/patterns/index.ts';
import { encodedSentences } from '../../../import/extract/shared/encoded-sentences.ts';
import { reading } from '../../../import/extract/shared/reading.ts';
import { policiesOf } from '../../../import/extract/shared/scopes.ts';
import { readDocument } from '../../../import/read/index.ts';
import { matchesOf, mayMatch } from '../../../import/text/matches.ts';
import { needsOf } from '../../../import/text/needs.ts';

describe('what every match of an expression holds', () => {
  it.each<[RegExp, string[][]]>([
    [/等|共同/, [['等', '共同']]],
    [/(?:入驻|落户)(?:于|在)?(?<o>K)/, [['入驻于K', '入驻在K', '入驻K', '落户于K', '落户在K', '落户K']]],
    [/由[^，。]{0,16}运营/, [['运营'], ['由']]],
    [/以(?<s>C+)为(?:代表|龙头)的/, [['为代表的', '为龙头的'], ['以'], ['C']]],
    [/获[^，]{2,24}战略(?:投资|入股)|完成.{0,16}轮/, [['战略投资', '战略入股', '完成']]],
    [/(?<=股东)[^甲乙]{4,8}(?=等股东|拟)/, [['股东'], ['等股东', '拟']]],
    [/(?<!首)期(?![权货])/, [['期']]],
    [/[年月]\d{2,}/, [['年', '月'], [...'0123456789']]],
    [/\u5728\.\[x\]/, [['在.[x]']]],
    [/[^，。]+|的/, []],
    [/(?:的|，)*(?:A)?/, []],
    [/在|.?/, []],
    [/limited/i, []],
  ])('%s', (pattern, clauses) => {
    expect(new Set(needsOf(pattern))).toEqual(new Set(clauses));
  });
});

it('asks for one word before it asks for one of several', () => {
  expect(needsOf(/(?:位于|坐落).*K/)[0]).toEqual(['K']);
});

describe('matches', () => {
  it('are those of matchAll, empty ones too', () => {
    for (const pattern of [/a*/g, /\b/g, /(?<x>b)|c/dg, /无/g])
      expect(matchesOf('aab c无', pattern)).toEqual([...'aab c无'.matchAll(pattern)]);
  });

  it('are not sought where a needed word is missing, and are where all stand apart', () => {
    const pattern = /由[^，。]{0,16}运营/g;
    expect(mayMatch('园区由甲公司建设', pattern)).toBe(false);
    expect(mayMatch('运营，由', pattern)).toBe(true);
    expect(matchesOf('运营，由', pattern)).toEqual([]);
  });

  it('refuses an expression that would match the same place for ever', () => {
    expect(() => matchesOf('甲', /甲/)).toThrow('global');
  });

  it('of every relation and value pattern are those of matchAll in every sentence of our documents', () => {
    const folder = fileURLToPath(new URL('../../documents/', import.meta.url));
    let found = 0;
    for (const file of readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))) {
      const document = readDocument(readFileSync(`${folder}${file}`));
      for (const place of reading(document).prose)
        for (const { code } of encodedSentences(place, policiesOf(document)))
          for (const { match } of [...PATTERNS, ...VALUES]) {
            const all = [...code.matchAll(match)];
            expect(matchesOf(code, match)).toEqual(all);
            found += all.length;
          }
    }
    expect(found).toBeGreaterThan(40);
  });
});
