import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModelText, ModelError } from '../../src/model/index.ts';

const DIR = new URL('../../schema/', import.meta.url);

/** The real schema, with texts replaced in one file. */
function changed(
  file: string,
  ...replacements: readonly (readonly [string, string])[]
): Record<string, string> {
  const files = Object.fromEntries(
    readdirSync(DIR)
      .sort()
      .map((name) => [name, readFileSync(new URL(name, DIR), 'utf8')]),
  );
  for (const [from, to] of replacements) {
    if (!files[file]!.includes(from)) throw new Error(`${file} has no ${from}`);
    files[file] = files[file]!.replace(from, to);
  }
  return files;
}

/** File, line of the contradiction (found by its text after the change) and what the message says. */
const CONTRADICTIONS: readonly {
  readonly what: string;
  readonly file: string;
  readonly change: readonly (readonly [string, string])[];
  readonly at: string;
  readonly says: RegExp;
}[] = [
  {
    what: 'an unknown target type',
    file: 'park.graphql',
    change: [['companies: [Company!]!', 'companies: [Firm!]!']],
    at: 'companies: [Firm!]!',
    says: /Unknown type "Firm"/,
  },
  {
    what: 'a relationship to an enum',
    file: 'park.graphql',
    change: [['companies: [Company!]!', 'companies: [SponsorRole!]!']],
    at: 'companies: [SponsorRole!]!',
    says: /points at SponsorRole, an enum/,
  },
  {
    what: 'an unknown properties type',
    file: 'park.graphql',
    change: [['properties: "SponsoredByProperties"', 'properties: "Nothing"']],
    at: 'sponsoredBy',
    says: /properties "Nothing".*SponsoredByProperties/,
  },
  {
    what: 'a value that is no value type',
    file: 'policy.graphql',
    change: [['level: String @stated @index', 'level: Conflict @stated @index']],
    at: 'level: Conflict',
    says: /Policy\.level is of type Conflict, which is no value type/,
  },
  {
    what: 'one public type with different properties',
    file: 'issuing-body.graphql',
    change: [[', properties: "IssuedByProperties"', '']],
    at: '',
    says: /ISSUED_BY with properties none, but Policy\.issuedBy|ISSUED_BY with properties IssuedByProperties, but/,
  },
  {
    what: 'one public type with different cardinality',
    file: 'park.graphql',
    change: [['stored: ["PARK_LOCATED_IN"],', 'stored: ["PARK_LOCATED_IN"], cardinality: SINGLE,']],
    at: '',
    says: /LOCATED_IN with cardinality/,
  },
  {
    what: 'a relationship without its other end',
    file: 'park.graphql',
    change: [
      [
        '  companies: [Company!]! @relationship(type: "IN_PARK", direction: IN)\n',
        '  note: String @derived\n',
      ],
    ],
    at: '',
    says: /company\.graphql:\d+: Company\.inPark: IN_PARK lacks its other end; give Park a field to Company with direction IN/,
  },
  {
    what: 'stored types that do not match',
    file: 'park.graphql',
    change: [['stored: ["PARK_LOCATED_IN"]', 'stored: ["PARK_IN"]']],
    at: '',
    says: /LOCATED_IN from Park to Region: the stored types of its ends do not settle on one.*PARK_IN.*PARK_LOCATED_IN/,
  },
  {
    what: 'a stored type that no other end has',
    file: 'company.graphql',
    change: [
      [
        'stored: ["BODY_GRANTED", "REGION_GRANTED"]',
        'stored: ["BODY_GRANTED", "REGION_GRANTED", "X_GRANTED"]',
      ],
    ],
    at: 'grants:',
    says: /stored as X_GRANTED here/,
  },
  {
    what: '@sortable on a list',
    file: 'park.graphql',
    change: [
      [
        'topics: [String!]! @stated(cardinality: SET) @index',
        'topics: [String!]! @stated(cardinality: SET) @index @sortable',
      ],
    ],
    at: 'topics:',
    says: /Park\.topics is a list; @sortable needs one value/,
  },
  {
    what: 'a list that is stated SINGLE',
    file: 'park.graphql',
    change: [['topics: [String!]! @stated(cardinality: SET)', 'topics: [String!]! @stated']],
    at: 'topics:',
    says: /must be @stated\(cardinality: SET\)/,
  },
  {
    what: 'a field with no origin',
    file: 'fund.graphql',
    change: [['initialAmount: Money @stated', 'initialAmount: Money']],
    at: 'initialAmount',
    says: /neither @stated, @derived nor @relationship/,
  },
  {
    what: 'a field with two origins',
    file: 'fund.graphql',
    change: [['initialAmount: Money @stated', 'initialAmount: Money @derived @stated']],
    at: 'initialAmount',
    says: /both @stated and @derived/,
  },
  {
    what: 'a duplicate label',
    file: 'fund.graphql',
    change: [['label: "Fund"', 'label: "Park"']],
    at: '',
    says: /label "Park" is taken by/,
  },
  {
    what: 'a duplicate root field',
    file: 'fund.graphql',
    change: [['many: "funds"', 'many: "parks"']],
    at: '',
    says: /root field "parks" is taken by/,
  },
  {
    what: 'a root field that is one of another type',
    file: 'fund.graphql',
    change: [['many: "funds"', 'many: "park"']],
    at: 'type Fund',
    says: /root field "park" is taken/,
  },
  {
    what: 'a type without a description',
    file: 'observation.graphql',
    change: [[/^".*"\n/.exec(readFileSync(new URL('observation.graphql', DIR), 'utf8'))![0], '']],
    at: 'type Observation',
    says: /Observation has no description/,
  },
  {
    what: 'a relationship without a description',
    file: 'observation.graphql',
    change: [['  "What the figure is about."\n', '']],
    at: 'about:',
    says: /Observation\.about has no description/,
  },
  {
    what: 'a type defined twice',
    file: 'values.graphql',
    change: [['"An area."', '"Again."\ntype Money {\n  amount: Float\n}\n\n"An area."']],
    at: 'type Money {\n  amount: Float\n}',
    says: /type Money is defined twice, first at values\.graphql:\d+/,
  },
  {
    what: 'an unknown directive',
    file: 'park.graphql',
    change: [['area: Area @stated', 'area: Area @said']],
    at: 'area: Area @said',
    says: /Unknown directive "@said"/,
  },
  {
    what: 'a directive with a wrong argument',
    file: 'park.graphql',
    change: [['(type: "IN_PARK", direction: IN)', '(type: "IN_PARK", direction: BACK)']],
    at: 'companies:',
    says: /Argument "direction" has invalid value BACK/,
  },
  {
    what: 'text that is no SDL',
    file: 'park.graphql',
    change: [['union Sponsor = Company | IssuingBody', 'union Sponsor = = Company']],
    at: 'union Sponsor = = Company',
    says: /Syntax Error/,
  },
  {
    what: 'a union with a part of the divisions',
    file: 'fund.graphql',
    change: [
      [
        'union FundTarget = Park | Country | Province | City | District | Town',
        'union FundTarget = Park | Country | Province',
      ],
    ],
    at: 'fundOf:',
    says: /FundTarget holds a part of Region only; City is missing/,
  },
  {
    what: 'a relationship that is no list',
    file: 'observation.graphql',
    change: [['about: [Entity!]!', 'about: Entity']],
    at: 'about: Entity',
    says: /is a relationship and so must be a list/,
  },
  {
    what: 'a key without an index',
    file: 'policy.graphql',
    change: [['documentNumber: String @stated @key @index', 'documentNumber: String @stated @key']],
    at: 'documentNumber:',
    says: /has @key and so needs @index/,
  },
  {
    what: 'two fields stored under one name',
    file: 'policy.graphql',
    change: [
      [
        '  status: String @stated @index',
        '  status: String @stated @index\n  "Clash."\n  date_start: String @stated',
      ],
    ],
    at: 'date_start:',
    says: /stored as "date_start", as Policy\.date is/,
  },
];

describe('a schema that contradicts itself is refused with file and line', () => {
  it.each(CONTRADICTIONS)('$what', ({ file, change, at, says }) => {
    const files = changed(file, ...change);
    const error = refusal(files);
    expect(error).toBeInstanceOf(ModelError);
    expect(error?.message).toMatch(says);
    expect(error?.message).toMatch(/^[\w-]+\.graphql:\d+: /);
    if (at === '') return;
    const line = files[file]!.slice(0, files[file]!.indexOf(at)).split('\n').length;
    expect(error?.message).toMatch(new RegExp(`^${file.replace('.', '\\.')}:${line}: `));
  });
});

function refusal(files: Record<string, string>): Error | undefined {
  try {
    loadModelText(files);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
