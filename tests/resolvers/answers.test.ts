import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Service, startService } from '../kit/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const ask: Service['ask'] = (query, variables) => service.ask(query, variables);

describe('one by key', () => {
  it('finds by name, by alias in any spelling, by document number, by code and by id', async () => {
    const { data, errors, statements } = await ask(`{
      a: policy(name: "《区块链 信息服务管理规定》") { id }
      b: issuingBody(name: "工信部") { name }
      c: policy(documentNumber: "国发[2016]73号") { name }
      d: region(code: "441900") { name __typename }
      e: policy(id: "p-plan~1") { id formerIds }
      f: document(sha256: "sha-1") { title }
      g: policy(name: "没有这个") { id }
      h: company(unifiedSocialCreditCode: "91441900MA4W1234XX") { name }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      a: { id: 'p-rules' },
      b: { name: '工业和信息化部' },
      c: { name: '“十三五”国家信息化规划' },
      d: { name: '东莞市', __typename: 'City' },
      e: { id: 'p-plan', formerIds: ['p-plan~1'] },
      f: { title: '东莞市区块链产业调研报告' },
      g: null,
      h: { name: '东莞链科技有限公司' },
    });
    expect(statements).toHaveLength(8);
  });

  it('lists several matches as AMBIGUOUS, and `in` narrows', async () => {
    const { data, errors } = await ask(`{
      a: policy(name: "区块链产业扶持办法") { id }
      b: policy(name: "区块链产业扶持办法", in: "东莞市") { id }
      c: policy(name: "区块链产业扶持办法", in: "r-gz") { id }
      d: policy(name: "区块链产业扶持办法", in: "江苏省") { id }
    }`);
    expect(data).toEqual({ a: null, b: { id: 'p-dg' }, c: { id: 'p-gz' }, d: null });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toEqual({
      code: 'AMBIGUOUS',
      matches: [
        { id: 'p-dg', name: '区块链产业扶持办法' },
        { id: 'p-gz', name: '区块链产业扶持办法' },
      ],
    });
  });

  it('rolls `in` up along PART_OF', async () => {
    const { data } = await ask(`{
      a: park(name: "黄埔链谷", in: "广东省") { id }
      b: park(name: "黄埔链谷", in: "江苏省") { id }
      c: region(name: "黄埔区", in: "中国") { id }
    }`);
    expect(data).toEqual({ a: { id: 'k-c' }, b: null, c: { id: 'r-hp' } });
  });

  it('answers null with a hint for a thing of another type', async () => {
    const { data, errors, extensions } = await ask(
      '{ city(name: "昆山市") { id } policy(id: "k-a") { id } }',
    );
    expect(data).toEqual({ city: null, policy: null });
    expect(errors).toBeUndefined();
    expect(extensions.warnings).toEqual([
      {
        code: 'OTHER_TYPE',
        path: ['city'],
        message: '昆山市 is a District, not a City; ask region or node(id: "r-ks")',
      },
      {
        code: 'OTHER_TYPE',
        path: ['policy'],
        message: '东莞保税区区块链园 is a Park, not a Policy; ask park or node(id: "k-a")',
      },
    ]);
  });

  it('tells GONE from unknown, and hides documents that are not live', async () => {
    const { data, errors } = await ask(`{
      a: node(id: "k-gone") { id }
      b: node(id: "nothing") { id }
      c: park(id: "k-gone") { id }
      d: document(id: "d-old") { id }
      e: nodes(ids: ["k-a", "k-gone", "nothing", "d-1", "fact-obs-gz", "p-plan~1", "d-old"]) { __typename id }
      g: node(id: "d-old") { id }
      f: documents { totalCount }
    }`);
    expect(data).toEqual({
      a: null,
      b: null,
      c: null,
      d: null,
      e: [
        { __typename: 'Park', id: 'k-a' },
        null,
        null,
        { __typename: 'Document', id: 'd-1' },
        { __typename: 'Observation', id: 'fact-obs-gz' },
        { __typename: 'Policy', id: 'p-plan' },
        null,
      ],
      f: { totalCount: 2 },
      g: null,
    });
    expect(errors!.map((error) => [error.path?.join('.'), error.extensions.code]).sort()).toEqual([
      ['a', 'GONE'],
      ['c', 'GONE'],
      ['d', 'GONE'],
      ['e.1', 'GONE'],
      ['e.6', 'GONE'],
      ['g', 'GONE'],
    ]);
  });

  it('asks for a key', async () => {
    const { errors } = await ask('{ policy { id } }');
    expect(errors![0]!.message).toBe('policy needs one of the arguments id, name, documentNumber');
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('evidence', () => {
  it('stands on nodes, values and edges, with verbatim words and their place', async () => {
    const { data } = await ask(`{
      park(id: "k-a") {
        evidence(first: 1) { totalCount nodes { id quote start end headingPath extractor kind document { title } spans { quote start end } } }
        documents { nodes { id } }
        locatedIn { edges { evidence { quote } } }
        sponsoredBy { edges { role evidence(first: 1) { id } } }
      }
      policy(id: "p-plan") { values(field: "date") { value rank shown conflicting evidence { quote } } }
      region(id: "r-gz") {
        partOf { edges { evidence { kind quote document { id } headingPath spans { quote } } } }
        observations { edges { evidence { id } node { value about { edges { evidence { id } } } evidence { totalCount } documents { nodes { id } } } } }
      }
    }`);
    const statement = data.park.evidence.nodes[0];
    expect(statement.headingPath).toEqual(['附录', '附录 2：区块链产业园']);
    expect(statement.document).toEqual({ title: '东莞市区块链产业调研报告' });
    expect(statement.spans).toEqual([{ quote: statement.quote, start: statement.start, end: statement.end }]);
    expect(data.park.evidence.totalCount).toBe(4);
    expect(data.park.documents.nodes).toEqual([{ id: 'd-1' }]);
    expect(data.park.locatedIn.edges).toEqual([{ evidence: [{ quote: 'r-dg' }] }]);
    expect(data.park.sponsoredBy.edges.map((edge: { role: string }) => edge.role).sort()).toEqual([
      'APPROVED',
      'FOUNDED',
    ]);
    expect(data.policy.values).toEqual([
      { value: '2016-12', rank: 1, shown: true, conflicting: true, evidence: [{ quote: '2016-12' }] },
      { value: '2018-10', rank: 2, shown: false, conflicting: true, evidence: [{ quote: '2018-10' }] },
    ]);
    expect(data.region.partOf.edges[0].evidence).toEqual([
      { kind: 'REFERENCE', quote: null, document: null, headingPath: [], spans: [] },
    ]);
    const observed = { id: 's-fact-obs-gz' };
    expect(data.region.observations.edges).toEqual([
      {
        evidence: [observed],
        node: {
          value: 28717,
          about: { edges: [{ evidence: [observed] }] },
          evidence: { totalCount: 1 },
          documents: { nodes: [{ id: 'd-2' }] },
        },
      },
    ]);
  });

  it.each([
    [
      '{ conflicts(field: "nonsense") { totalCount } }',
      /"nonsense" is no field here; take one of .*\bdate\b/,
    ],
    ['{ conflicts(type: Park, field: "date") { totalCount } }', /"date" is no field here.*\bLOCATED_IN\b/],
    ['{ conflicts(type: Park, field: "IN_PARK") { totalCount } }', /"IN_PARK" is no field here/],
    ['{ park(id: "k-a") { values(field: "date") { value } } }', /"date" is no field here.*\bfounded\b/],
  ])('refuses an unknown field: %s', async (query, message) => {
    const { errors, statements } = await ask(query);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toMatch(message);
    expect(statements).toEqual([]);
  });

  it('lists conflicts with every value', async () => {
    const { data } = await ask(`{
      conflicts { totalCount nodes { field node { __typename name } values { value shown } } }
      none: conflicts(type: Park) { totalCount }
    }`);
    const { data: told } = await ask(`{ conflicts { nodes { values { evidence { document { id title } } } } }
      silent: conflicts(document: "没有这份文件") { totalCount } }`);
    const documents = told.conflicts.nodes[0].values.flatMap(
      (value: { evidence: { document: { id: string; title: string } }[] }) =>
        value.evidence.map(({ document }) => document),
    );
    expect(documents.length).toBeGreaterThan(1);
    for (const { id, title } of documents) {
      const { data: found } = await ask(
        `{ id: conflicts(document: "${id}") { totalCount } title: conflicts(field: "date", document: "${title}") { totalCount } }`,
      );
      expect([found.id.totalCount, found.title.totalCount]).toEqual([1, 1]);
    }
    expect(told.silent.totalCount).toBe(0);
    expect(data.conflicts).toEqual({
      totalCount: 1,
      nodes: [
        {
          field: 'date',
          node: { __typename: 'Policy', name: '“十三五”国家信息化规划' },
          values: [
            { value: '2016-12', shown: true },
            { value: '2018-10', shown: false },
          ],
        },
      ],
    });
    expect(data.none.totalCount).toBe(0);
  });
});

describe('where', () => {
  const names = async (field: string, where: string): Promise<readonly string[]> => {
    const { data, errors } = await ask(`{ ${field}(where: ${where}) { nodes { id } totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data[field].totalCount).toBe(data[field].nodes.length);
    return data[field].nodes.map((node: { id: string }) => node.id).sort();
  };

  it.each([
    [
      'parks',
      '{ evidence: { document: "东莞市区块链产业调研报告", section: "附录 2" } }',
      ['k-a', 'k-b', 'k-c', 'k-d'],
    ],
    ['parks', '{ evidence: { document: "d-2" } }', []],
    ['parks', '{ evidence: { extractor: "park-table", section: "一、" } }', []],
    ['parks', '{ locatedIn: { some: { edge: { evidence: { document: "d-1" } } } } }', ['k-a', 'k-b', 'k-c']],
    ['parks', '{ founded: { during: "2018" } }', ['k-a', 'k-b']],
    ['parks', '{ founded: { from: "2018-02" } }', ['k-a']],
    ['parks', '{ founded: { overlaps: "2018-12" } }', ['k-b']],
    ['parks', '{ founded: { eq: "2018" } }', ['k-b']],
    ['parks', '{ not: { founded: { during: "2018" } } }', ['k-c', 'k-d']],
    ['parks', '{ founded: { known: false } }', ['k-c', 'k-d']],
    ['parks', '{ area: { gte: 5000, lt: 20000 } }', ['k-d']],
    ['parks', '{ or: [{ id: { in: ["k-b"] } }, { name: { contains: "星沙" } }] }', ['k-b', 'k-d']],
    ['parks', '{ or: [] }', []],
    ['parks', '{ and: [] }', ['k-a', 'k-b', 'k-c', 'k-d']],
    ['parks', '{ not: {} }', []],
    ['parks', '{ topics: { has: "区块链" } }', ['k-a', 'k-b', 'k-d']],
    ['parks', '{ topics: { hasAll: [] } }', ['k-a', 'k-b', 'k-c', 'k-d']],
    ['parks', '{ within: "广州市" }', ['k-b', 'k-c']],
    ['parks', '{ within: "r-gd" }', ['k-a', 'k-b', 'k-c']],
    ['parks', '{ companies: { some: { founded: { known: true } } } }', ['k-a']],
    ['parks', '{ companies: { none: {} } }', ['k-b', 'k-d']],
    [
      'parks',
      '{ sponsoredBy: { some: { type: { eq: Company }, edge: { role: { in: [FOUNDED] } } } } }',
      ['k-a'],
    ],
    ['policies', '{ hasAlias: "十三五 信息化规划" }', ['p-plan']],
    [
      'policies',
      '{ issuedBy: { some: { kind: { eq: GOVERNMENT }, edge: { role: { eq: LEAD } } } } }',
      ['p-plan'],
    ],
    ['funds', '{ amount: { gt: 1000000000, currency: "CNY" } }', ['f-1']],
    ['companies', '{ grants: { some: { edge: { amount: { gte: 2000000 } } } } }', ['c-1']],
    [
      'companies',
      '{ inPark: { some: { locatedIn: { some: { partOf: { some: { name: { eq: "广州市" } } } } } } } }',
      ['c-2'],
    ],
    ['regions', '{ level: { eq: CITY } }', ['r-dg', 'r-gz']],
    ['cities', '{ parks: { some: {} } }', ['r-dg', 'r-gz']],
    [
      'observations',
      '{ value: { gt: 1000 }, scope: { eq: "区块链公司" }, about: { some: { name: { eq: "广州市" } } } }',
      ['fact-obs-gz'],
    ],
    ['observations', '{ evidence: { document: "区块链新闻" } }', ['fact-obs-gz']],
    ['documents', '{ format: { eq: HTML } }', ['d-2']],
  ])('%s %s', async (field, where, expected) => {
    expect(await names(field, where)).toEqual(expected);
  });

  it('takes filters from variables, and null as not given', async () => {
    const query = 'query($w: ParkWhere) { parks(where: $w) { totalCount } }';
    const total = async (w: unknown): Promise<number> => (await ask(query, { w })).data.parks.totalCount;
    expect(await total({ name: { contains: '区块链' } })).toBe(3);
    expect(await total({ name: { startsWith: '黄埔' } })).toBe(1);
    expect(await total({ name: null })).toBe(4);
    expect(await total(null)).toBe(4);
    expect(await total({ founded: { known: true } })).toBe(2);
    expect(await total({ founded: { known: false } })).toBe(2);
  });
});

describe('selections', () => {
  it('follows aliases, fragments, interfaces, unions, @skip and @include, and merges equal keys', async () => {
    const { data, errors, statements } = await ask(
      `query($yes: Boolean!, $no: Boolean!) {
        park(id: "k-a") {
          a: name
          b: name
          ...More
          ... on Entity { founded: topics }
          name @skip(if: $yes)
          area @include(if: $no) { text }
          sponsoredBy(first: 5) { edges { node { __typename ... on Company { n: name } ... on IssuingBody { kind } } } }
          sponsoredBy(first: 5) { edges { node { ... on Company { id } } role } totalCount }
        }
      }
      fragment More on Park { locatedIn { nodes { ...Place } } }
      fragment Place on Region { name ... on City { code partOf { nodes { name } } } ... on Town { level } }`,
      { yes: true, no: false },
    );
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    expect(data.park).toEqual({
      a: '东莞保税区区块链园',
      b: '东莞保税区区块链园',
      locatedIn: { nodes: [{ name: '东莞市', code: '441900', partOf: { nodes: [{ name: '广东省' }] } }] },
      founded: ['区块链'],
      sponsoredBy: {
        totalCount: 2,
        edges: [
          { node: { __typename: 'IssuingBody', kind: 'GOVERNMENT' }, role: 'APPROVED' },
          { node: { __typename: 'Company', n: '腾讯', id: 'c-3' }, role: 'FOUNDED' },
        ],
      },
    });
  });

  it('takes any alias', async () => {
    const { data, errors } = await ask(
      '{ constructor: park(id: "k-a") { __proto__: name toString: id hasOwnProperty: area { valueOf: text } } }',
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toBe(
      '{"constructor":{"__proto__":"东莞保税区区块链园","toString":"k-a","hasOwnProperty":{"valueOf":"20000"}}}',
    );
  });

  it('shows edges of one pair apart, with their own values', async () => {
    const { data } = await ask(`{
      company(id: "c-1") { grants { totalCount edges { amount { amount currency text } purpose date { value } node { __typename ... on Region { name } } } } }
    }`);
    expect(data.company.grants).toEqual({
      totalCount: 2,
      edges: [
        {
          amount: { amount: 1e6, currency: 'CNY', text: '100万元' },
          purpose: '研发',
          date: null,
          node: { __typename: 'City', name: '东莞市' },
        },
        {
          amount: { amount: 2e6, currency: 'CNY', text: '200万元' },
          purpose: '场地',
          date: null,
          node: { __typename: 'City', name: '东莞市' },
        },
      ],
    });
  });

  it('lists relationships of any type, both ways', async () => {
    const { data } = await ask(`{
      park(id: "k-a") { relationships { totalCount edges { type direction node { name } evidence { quote } } } }
      few: park(id: "k-a") { relationships(types: [IN_PARK], first: 1) { totalCount edges { type direction } pageInfo { hasNextPage } } }
    }`);
    const shown = data.park.relationships.edges.map(
      (edge: { type: string; direction: string; node: { name: string } }) =>
        `${edge.direction} ${edge.type} ${edge.node.name}`,
    );
    expect(shown.sort()).toEqual([
      'IN IN_PARK 东莞链科技有限公司',
      'IN SUPPORTS 区块链产业扶持办法',
      'OUT LOCATED_IN 东莞市',
      'OUT SPONSORED_BY 工业和信息化部',
      'OUT SPONSORED_BY 腾讯',
    ]);
    expect(data.park.relationships.totalCount).toBe(5);
    expect(data.few.relationships).toEqual({
      totalCount: 1,
      edges: [{ type: 'IN_PARK', direction: 'IN' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('answers introspection', async () => {
    const { data } = await ask('{ __typename __schema { queryType { fields { name } } } }');
    expect(data.__typename).toBe('Query');
    expect(data.__schema.queryType.fields.length).toBeGreaterThan(20);
  });
});

describe('injection', () => {
  const STRINGS = [
    "' OR 1=1 //",
    "'}) DETACH DELETE n //",
    '`) MATCH (x) //',
    '\\u0027 RETURN 1',
    '$p0',
    '"} RETURN 1 {"',
    '*:* AND (',
    '\u0000',
  ];

  it.each(STRINGS)('%j finds nothing and breaks nothing', async (text) => {
    const { data, errors } = await ask(
      `query($t: String!, $id: ID!) {
        a: policy(name: $t, in: $t) { id }
        b: policy(documentNumber: $t) { id }
        c: node(id: $id) { id }
        d: parks(where: { name: { eq: $t }, or: [{ hasAlias: $t }, { within: $t }, { evidence: { document: $t, section: $t, extractor: $t } }] }) { totalCount }
      }`,
      { t: text, id: text },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      a: null,
      b: null,
      c: null,
      d: { totalCount: 0 },
    });
    for (const field of [
      'policy(id: "p-plan") { values(field: $t) { value } }',
      'conflicts(field: $t) { totalCount }',
    ]) {
      const refused = await ask(`query($t: String!) { ${field} }`, { t: text });
      expect(refused.errors!.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(refused.statements).toEqual([]);
    }
  });

  it('would be caught if a value were put into the text', async () => {
    const planted = async (name: string): Promise<number> => {
      const { rows } = await service.database.read<{ c: number }>(
        `MATCH (n:Park) WHERE n.name = '${name}' RETURN count(n) AS c`,
      );
      return rows[0]!.c;
    };
    await expect(planted("' OR 1=1 //")).rejects.toThrow();
    expect(await planted("' OR '' = '")).toBe(4);
  });
});
