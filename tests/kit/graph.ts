import type { Database } from '../../src/neo4j/index.ts';

/**
 * A small graph made by hand, exactly as docs/stored-graph.md says, for tests of the service without import/. Two
 * documents; parks with ties and nulls in their orders; one conflict; one GONE name; two policies of one name.
 */
export interface GraphNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
}

interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Public name, when the stored type is narrower. */
  readonly predicate?: string;
}

interface Name {
  readonly id: string;
  readonly type: string;
  readonly normal: string;
  readonly text: string;
  readonly scope?: string;
  readonly entity: string | null;
}

const NULL_DATE = '9999-99-99';

function day(name: string, value: string | null, start?: string, end?: string) {
  if (value === null) return { [`${name}_sort`]: NULL_DATE };
  const precision = value.length === 4 ? 'YEAR' : value.length === 7 ? 'MONTH' : 'DAY';
  return {
    [name]: value,
    [`${name}_start`]: start ?? value,
    [`${name}_end`]: end ?? value,
    [`${name}_precision`]: precision,
    [`${name}_text`]: value,
    [`${name}_sort`]: start ?? value,
  };
}

function number(name: string, value: number | null, extra: Readonly<Record<string, unknown>> = {}) {
  if (value === null) return { [`${name}_sort`]: 1e308 };
  return { [name]: value, ...extra, [`${name}_text`]: `${value}`, [`${name}_sort`]: value };
}

function entity(
  label: string,
  id: string,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): GraphNode {
  const aliases = (more.aliases as readonly string[] | undefined) ?? [];
  return { labels: ['Entity', label], properties: { id, name, ...more, aliases } };
}

function region(label: string, id: string, name: string, code: string, level: string): GraphNode {
  return {
    labels: ['Entity', 'Region', label],
    properties: { id, name, aliases: [], code, code_sort: code, level },
  };
}

const cny = { amount_currency: 'CNY' };

export const NODES: readonly GraphNode[] = [
  region('Country', 'r-cn', '中国', '000000', 'COUNTRY'),
  region('Province', 'r-gd', '广东省', '440000', 'PROVINCE'),
  region('Province', 'r-js', '江苏省', '320000', 'PROVINCE'),
  region('City', 'r-dg', '东莞市', '441900', 'CITY'),
  region('City', 'r-gz', '广州市', '440100', 'CITY'),
  region('District', 'r-hp', '黄埔区', '440112', 'DISTRICT'),
  region('District', 'r-ks', '昆山市', '320583', 'DISTRICT'),
  entity('Policy', 'p-rules', '区块链信息服务管理规定', {
    ...day('date', '2019-01-10'),
    ...day('effective', '2019-02-15'),
    ...day('expires', null),
    documentNumber: '国家互联网信息办公室令〔2019〕3号',
    level: '国家级',
    topics: ['区块链'],
  }),
  entity('Policy', 'p-plan', '“十三五”国家信息化规划', {
    ...day('date', '2016-12', '2016-12-01', '2016-12-31'),
    ...day('effective', null),
    ...day('expires', null),
    documentNumber: '国发〔2016〕73号',
    topics: ['区块链', '人工智能'],
    aliases: ['十三五信息化规划'],
  }),
  entity('Policy', 'p-dg', '区块链产业扶持办法', {
    ...day('date', '2018', '2018-01-01', '2018-12-31'),
    ...day('effective', null),
    ...day('expires', null),
    topics: ['区块链'],
  }),
  entity('Policy', 'p-gz', '区块链产业扶持办法', {
    ...day('date', null),
    ...day('effective', null),
    ...day('expires', null),
    topics: [],
  }),
  entity('IssuingBody', 'b-cac', '国家互联网信息办公室', {
    kind: 'REGULATOR',
    level: '国家级',
    aliases: ['网信办'],
  }),
  entity('IssuingBody', 'b-miit', '工业和信息化部', {
    kind: 'GOVERNMENT',
    level: '国家级',
    aliases: ['工信部'],
  }),
  entity('IssuingBody', 'b-sc', '国务院', { kind: 'GOVERNMENT', level: '国家级' }),
  entity('Park', 'k-a', '东莞保税区区块链园', {
    ...day('founded', '2018-03-22'),
    ...number('area', 20000),
    nature: '政府',
    topics: ['区块链'],
  }),
  entity('Park', 'k-b', '广州区块链众创空间', {
    ...day('founded', '2018', '2018-01-01', '2018-12-31'),
    ...number('area', 20000),
    topics: ['区块链'],
  }),
  entity('Park', 'k-c', '黄埔链谷', { ...day('founded', null), ...number('area', null), topics: [] }),
  entity('Park', 'k-d', '星沙区块链产业园', {
    ...day('founded', null),
    ...number('area', 5000),
    topics: ['区块链'],
  }),
  entity('Company', 'c-1', '东莞链科技有限公司', {
    ...day('founded', '2017-05-04'),
    ...number('registeredCapital', 1e7, { registeredCapital_currency: 'CNY' }),
    unifiedSocialCreditCode: '91441900MA4W1234XX',
    topics: ['区块链'],
  }),
  entity('Company', 'c-2', '广州链网络有限公司', {
    ...day('founded', null),
    ...number('registeredCapital', null),
    topics: [],
  }),
  entity('Company', 'c-3', '腾讯', {
    ...day('founded', null),
    ...number('registeredCapital', null),
    topics: [],
  }),
  entity('Fund', 'f-1', '雄岸全球区块链创新基金', {
    ...number('amount', 1e10, cny),
    topics: ['区块链'],
  }),
  entity('Fund', 'f-2', '东莞产业引导基金', { ...number('amount', null), topics: [] }),
  {
    labels: ['Observation'],
    properties: {
      id: 'fact-obs-gz',
      metric: 'COUNT',
      value: 28717,
      unit: '家',
      scope: '区块链公司',
      scope_sort: '区块链公司',
      attributedTo: '天眼查',
      ...day('asOf', '2020-03-30'),
    },
  },
  {
    labels: ['Content', 'Document'],
    properties: {
      id: 'd-1',
      title: '东莞市区块链产业调研报告',
      title_sort: '东莞市区块链产业调研报告',
      ...day('published', '2020-04'),
      format: 'TXT',
      sha256: 'sha-1',
      textSha256: 'text-1',
      textLength: 1000,
      live: true,
    },
  },
  {
    labels: ['Content', 'Document'],
    properties: {
      id: 'd-2',
      title: '区块链新闻',
      title_sort: '区块链新闻',
      ...day('published', null),
      format: 'HTML',
      sha256: 'sha-2',
      textSha256: 'text-2',
      textLength: 500,
      live: true,
    },
  },
  {
    labels: ['Content'],
    properties: {
      id: 'd-old',
      title: '旧稿',
      title_sort: '旧稿',
      ...day('published', null),
      format: 'TXT',
      sha256: 'sha-old',
      textSha256: 'text-old',
      textLength: 10,
      live: false,
    },
  },
];

export const EDGES: readonly Edge[] = [
  { type: 'PART_OF', from: 'r-gd', to: 'r-cn' },
  { type: 'PART_OF', from: 'r-js', to: 'r-cn' },
  { type: 'PART_OF', from: 'r-dg', to: 'r-gd' },
  { type: 'PART_OF', from: 'r-gz', to: 'r-gd' },
  { type: 'PART_OF', from: 'r-hp', to: 'r-gz' },
  { type: 'PART_OF', from: 'r-ks', to: 'r-js' },
  { type: 'ISSUED_BY', from: 'p-rules', to: 'b-cac', properties: { role: 'LEAD' } },
  { type: 'ISSUED_BY', from: 'p-plan', to: 'b-sc', properties: { role: 'LEAD' } },
  { type: 'ISSUED_BY', from: 'p-plan', to: 'b-miit' },
  { type: 'APPLIES_TO', from: 'p-dg', to: 'r-dg' },
  { type: 'APPLIES_TO', from: 'p-gz', to: 'r-gz' },
  { type: 'APPLIES_TO', from: 'p-rules', to: 'r-cn' },
  { type: 'SUPPORTS', from: 'p-dg', to: 'k-a' },
  { type: 'SUPPORTS', from: 'p-dg', to: 'f-2' },
  { type: 'SUPPORTS', from: 'p-dg', to: 'c-1' },
  { type: 'BASED_ON', from: 'p-dg', to: 'p-plan' },
  { type: 'PARK_LOCATED_IN', from: 'k-a', to: 'r-dg' },
  { type: 'PARK_LOCATED_IN', from: 'k-b', to: 'r-gz' },
  { type: 'PARK_LOCATED_IN', from: 'k-c', to: 'r-hp' },
  { type: 'COMPANY_LOCATED_IN', from: 'c-1', to: 'r-dg' },
  { type: 'COMPANY_LOCATED_IN', from: 'c-2', to: 'r-hp' },
  { type: 'FUND_LOCATED_IN', from: 'f-2', to: 'r-dg' },
  { type: 'IN_PARK', from: 'c-1', to: 'k-a' },
  { type: 'IN_PARK', from: 'c-2', to: 'k-c' },
  { type: 'SPONSORED_BY', from: 'k-a', to: 'b-miit', properties: { role: 'APPROVED' } },
  { type: 'SPONSORED_BY', from: 'k-a', to: 'c-3', properties: { role: 'FOUNDED' } },
  { type: 'FUND_OF', from: 'f-1', to: 'k-b' },
  { type: 'FUND_OF', from: 'f-2', to: 'r-dg' },
  { type: 'BACKED_BY', from: 'f-1', to: 'c-3', properties: { role: 'INVESTS' } },
  {
    type: 'REGION_GRANTED',
    from: 'r-dg',
    to: 'c-1',
    properties: { amount: 1e6, amount_currency: 'CNY', amount_text: '100万元', purpose: '研发' },
  },
  {
    type: 'REGION_GRANTED',
    from: 'r-dg',
    to: 'c-1',
    properties: { amount: 2e6, amount_currency: 'CNY', amount_text: '200万元', purpose: '场地' },
  },
];

/** `PARK_LOCATED_IN` → `LOCATED_IN`: facts carry the public name. */
export function publicName(stored: string): string {
  return stored
    .replace(/^(?:PARK|COMPANY|FUND|BODY)_LOCATED/u, 'LOCATED')
    .replace(/^(?:BODY|REGION)_GRANTED/u, 'GRANTED');
}

/** The fact behind an edge; two grants between one pair differ by their place in the list. */
export function factOf(edge: Edge): string {
  return `fact-${EDGES.indexOf(edge)}-${edge.from}-${edge.to}`;
}

const NOUNS = ['Policy', 'IssuingBody', 'Region', 'Park', 'Company', 'Fund'];

export function nounOf(node: GraphNode): string {
  return NOUNS.find((noun) => node.labels.includes(noun)) ?? node.labels[0]!;
}

const fold = (text: string): string => text.toLowerCase().replace(/[\p{P}\p{Z}]/gu, '');

/** A name key for every name and alias (the first has the entity's id), one former id, and one GONE. */
export const NAMES: readonly Name[] = [
  ...NODES.filter((node) => node.labels.includes('Entity')).flatMap((node) =>
    [node.properties.name as string, ...(node.properties.aliases as readonly string[])].map(
      (text, index) => ({
        id: index === 0 ? node.properties.id : `${node.properties.id}~${index}`,
        type: nounOf(node),
        normal: fold(text),
        text,
        entity: node.properties.id,
      }),
    ),
  ),
  { id: 'k-gone', type: 'Park', normal: '消失的园区', text: '消失的园区', entity: null },
];

interface Fact {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string;
  readonly display: string;
  readonly kind: 'VALUE' | 'RELATIONSHIP' | 'NAME' | 'OBSERVATION';
  readonly rank: number;
  readonly shown: boolean;
  readonly conflicting: boolean;
}

const plainFact = { rank: 1, shown: true, conflicting: false } as const;

export const FACTS: readonly Fact[] = [
  ...NODES.filter((node) => node.labels.includes('Entity')).map(
    (node): Fact => ({
      ...plainFact,
      id: `name-${node.properties.id}`,
      subject: node.properties.id,
      predicate: 'name',
      display: String(node.properties.name),
      kind: 'NAME',
    }),
  ),
  ...EDGES.map(
    (edge): Fact => ({
      ...plainFact,
      id: factOf(edge),
      subject: edge.from,
      predicate: publicName(edge.type),
      object: edge.to,
      display: edge.to,
      kind: 'RELATIONSHIP',
    }),
  ),
  {
    ...plainFact,
    id: 'v-date-1',
    subject: 'p-plan',
    predicate: 'date',
    display: '2016-12',
    kind: 'VALUE',
    conflicting: true,
  },
  {
    id: 'v-date-2',
    subject: 'p-plan',
    predicate: 'date',
    display: '2018-10',
    kind: 'VALUE',
    rank: 2,
    shown: false,
    conflicting: true,
  },
  {
    ...plainFact,
    id: 'fact-obs-gz',
    subject: 'r-gz',
    predicate: 'observation',
    display: '28717 家',
    kind: 'OBSERVATION',
  },
];

/** One statement a fact; parks from the park table of d-1, the rest from d-2; divisions from the gazetteer. */
export function statementsOf(fact: Fact): readonly Readonly<Record<string, unknown>>[] {
  const reference = fact.predicate === 'PART_OF';
  const park = fact.subject.startsWith('k-');
  const start = FACTS.indexOf(fact) * 10;
  const quote = fact.display;
  return [
    {
      id: `s-${fact.id}`,
      subject: fact.subject,
      predicate: fact.predicate,
      ...(fact.object
        ? { object: fact.object }
        : { value: JSON.stringify({ kind: 'text', text: fact.display }) }),
      fact: fact.id,
      kind: reference ? 'REFERENCE' : 'DOCUMENT',
      extractor: reference ? 'gazetteer@1' : park ? 'park-table' : 'policy-prose',
      confidence: 0.9,
      document: reference ? null : park ? 'd-1' : 'd-2',
      ...(reference
        ? {}
        : {
            quote,
            start,
            end: start + quote.length,
            spans: JSON.stringify([{ quote, start, end: start + quote.length }]),
            path: park ? ['附录', '附录 2：区块链产业园'] : ['一、政策'],
            section: park ? '附录 / 附录 2：区块链产业园' : '一、政策',
            block: 1,
          }),
    },
  ];
}

/** Text of the documents; the last block belongs to a reading that is no longer live. */
export const BLOCKS = [
  ['d-1', 'reading-1', '东莞松山湖高新区聚集了数十家区块链企业。', 40],
  ['d-2', 'reading-2', '国家互联网信息办公室发布规定。', 0],
  ['d-2', 'reading-old', '松山湖的旧稿。', 0],
].map(([document, reading, text, start], index) => ({
  id: `block-${index}`,
  document,
  reading,
  live: reading !== 'reading-old',
  index,
  kind: 'paragraph',
  path: ['一、概况'],
  text,
  start,
  end: (start as number) + (text as string).length,
}));

/** Writes the graph into an empty database. */
export async function loadGraph(database: Database): Promise<void> {
  await database.write(async (transaction) => {
    for (const { labels, properties } of NODES) {
      await transaction.run(`CREATE (n:${labels.join(':')}) SET n = $properties`, { properties });
    }
    await transaction.run('UNWIND $names AS name CREATE (n:Name) SET n = name', { names: NAMES });
    await transaction.run('UNWIND $facts AS fact CREATE (f:Fact) SET f = fact', {
      facts: FACTS.map((fact) => ({ ...fact, documents: 1 })),
    });
    await transaction.run(
      `UNWIND $statements AS s CREATE (n:Statement) SET n = s REMOVE n.fact
       WITH n, s MATCH (f:Fact {id: s.fact}) CREATE (n)-[:SUPPORTS]->(f)
       WITH n, s MATCH (d:Document {id: s.document}) CREATE (n)-[:FROM]->(d)`,
      { statements: FACTS.flatMap(statementsOf) },
    );
    await transaction.run(
      `UNWIND $blocks AS b CREATE (n:Block) SET n = b
       MERGE (r:Reading {id: b.reading}) WITH b, r WHERE b.live SET r:Live
       WITH DISTINCT b.document AS id, r MATCH (d:Document {id: id}) MERGE (r)-[:OF]->(d)`,
      { blocks: BLOCKS },
    );
    await transaction.run('MATCH (s:Statement)-[:FROM]->(:Document)<-[:OF]-(r:Live) MERGE (s)-[:IN]->(r)');
    for (const edge of EDGES) {
      await transaction.run(
        `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) CREATE (a)-[r:${edge.type}]->(b) SET r = $properties`,
        { from: edge.from, to: edge.to, properties: { ...edge.properties, fact: factOf(edge) } },
      );
    }
    await transaction.run("MATCH (o:Observation), (r:Entity {id: 'r-gz'}) CREATE (o)-[:ABOUT]->(r)");
    await transaction.run(
      "CREATE (:Conflict {id: 'x-date', subject: 'p-plan', predicate: 'date', subjectType: 'Policy'})",
    );
  });
}
