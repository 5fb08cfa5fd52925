import { luceneQuery } from '../../src/compile/search-text.ts';
import { idAndName, type Json, type Operation } from './operation.ts';

const NAMED = 'first: 10, sort: [{ score: DESC }]) { edges { score node { id name } } }';

export const e: Operation = {
  id: 'e',
  title: 'full text over three types, ten best',
  ours: `query($text: String!) { search(text: $text, types: [Policy, Park, Company], first: 10) { edges { score node { ... on Entity { id name } } } } }`,
  peer: `query($phrase: String!) {
    a: policiesNamed(phrase: $phrase, ${NAMED} b: parksNamed(phrase: $phrase, ${NAMED} c: companiesNamed(phrase: $phrase, ${NAMED} }`,
  limit: `CALL db.index.fulltext.queryNodes('fulltext_names', $phrase) YIELD node, score
    WHERE node:Policy OR node:Park OR node:Company
    WITH node, score ORDER BY score DESC, node.id LIMIT 10 RETURN collect(node {.id, .name, score}) AS data`,
  variables: ({ words }) => words.map((text) => ({ text, phrase: luceneQuery(text, 'text') })),
  // Ranked by score alone; of equal scores each takes others.
  shape: {
    ours: ({ search }) => scores(search.edges),
    peer: ({ a, b, c }) => scores([...a.edges, ...b.edges, ...c.edges].sort((x, y) => y.score - x.score)),
    limit: (rows) => scores(rows),
  },
  target: { peer: 0.65 },
};

/** To four digits: two databases hold the same words in other segments. */
function scores(rows: readonly Json[]): unknown {
  return rows.slice(0, 10).map(({ score }) => Number(score.toPrecision(4)));
}

/** In a province itself, in a city of it, or in a district of one. */
const IN_PROVINCE =
  '{ OR: [{ id: { eq: $province } }, { partOf: { some: { id: { eq: $province } } } }, { partOf: { some: { partOf: { some: { id: { eq: $province } } } } } }] }';

export const f: Operation = {
  id: 'f',
  title: 'companies in parks of a province that have a fund above X',
  ours: `query($province: String!, $amount: Float!) { companies(first: 20, where: { inPark: { some: { within: $province, funds: { some: { amount: { gt: $amount } } } } } }) { totalCount nodes { id name } } }`,
  peer: `query($province: ID!, $amount: Float!) {
    companiesConnection(first: 20, sort: [{ name: ASC }, { id: ASC }],
      where: { inPark: { some: { locatedIn: { some: ${IN_PROVINCE} }, funds: { some: { amount: { gt: $amount } } } } } }) {
      totalCount edges { node { id name } } } }`,
  limit: `MATCH (:Entity {id: $province})<-[:PART_OF*0..2]-(place)<-[:PARK_LOCATED_IN]-(p)
    WITH DISTINCT p WHERE EXISTS { (p)<-[:FUND_OF]-(f) WHERE f.amount > $amount }
    MATCH (p)<-[:IN_PARK]-(c) WITH DISTINCT c ORDER BY c.name, c.id
    WITH collect(c) AS found RETURN {total: size(found), rows: [c IN found[0..20] | c {.id, .name}]} AS data`,
  variables: ({ provinces }) =>
    provinces.flatMap((province) => [2e10, 6e10].map((amount) => ({ province, amount }))),
  shape: {
    ours: ({ companies }) => [companies.totalCount, companies.nodes.map(idAndName)],
    peer: ({ companiesConnection: { totalCount, edges } }) => [
      totalCount,
      edges.map(({ node }: Json) => idAndName(node)),
    ],
    limit: ({ total, rows }) => [total, rows.map(idAndName)],
  },
  target: { peer: 0.06 },
};

export const g: Operation = {
  id: 'g',
  title: 'companies counted by city of a province',
  ours: `query($province: String!) { companies(where: { within: $province }) { groups(by: [CITY], first: 100) { keys { value } count } } }`,
  peer: `query($province: ID!) { regions(where: { partOf: { some: { id: { eq: $province } } } }) { name companiesConnection { totalCount } parts { companiesConnection { totalCount } } } }`,
  limit: `MATCH (:Entity {id: $province})<-[:PART_OF]-(city:City)<-[:PART_OF*0..1]-(place)<-[:COMPANY_LOCATED_IN]-(c)
    WITH city, count(DISTINCT c) AS n RETURN collect([city.name, n]) AS data`,
  variables: ({ provinces }) => provinces.map((province) => ({ province })),
  shape: {
    ours: ({ companies }) => counted(companies.groups.map(({ keys, count }: Json) => [keys[0].value, count])),
    peer: ({ regions }) =>
      counted(
        regions.map((city: Json) => [
          city.name,
          city.parts.reduce(
            (sum: number, part: Json) => sum + part.companiesConnection.totalCount,
            city.companiesConnection.totalCount,
          ),
        ]),
      ),
    limit: counted,
  },
  target: { peer: 0.4 },
};

/** Cities without a company are no group. */
function counted(rows: readonly (readonly [name: string, count: number])[]): unknown {
  return rows.filter(([, count]) => count > 0).sort(([x], [y]) => (x < y ? -1 : 1));
}

const TYPES = 'APPLIES_TO|BACKED_BY|FUND_OF|IN_PARK|ISSUED_BY|COMPANY_LOCATED_IN|PARK_LOCATED_IN|PART_OF';

export const hPath: Operation = {
  id: 'h path',
  title: 'shortest path',
  ours: `query($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, first: 1) { paths { nodes { id } } } }`,
  peer: 'query($from: ID!, $to: ID!) { shortest(from: $from, to: $to) }',
  limit: `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) MATCH p = shortestPath((a)-[:${TYPES}*..6]-(b)) RETURN [n IN nodes(p) | n.id] AS data`,
  variables: ({ pairs }) => pairs.map(([from, to]) => ({ from, to })),
  // Of equally short ways each takes another.
  shape: {
    ours: ({ paths }) => paths.paths[0]?.nodes.length,
    peer: ({ shortest }) => shortest.length,
    limit: (ids) => ids.length,
  },
  target: { peer: 0.95 },
};

const NEAR = 'IN_PARK|FUND_OF|BACKED_BY';

export const hAround: Operation = {
  id: 'h 2 hops',
  title: '2-hop neighbourhood',
  ours: `query($id: ID!) { neighbourhood(id: $id, depth: 2, relationships: [IN_PARK, FUND_OF, BACKED_BY], budget: 500, perRelationship: 100) { nodes { node { id } } edges { from to type } } }`,
  peer: 'query($id: ID!) { around(id: $id) { nodes edges } }',
  limit: `MATCH (s:Entity {id: $id}) CALL (s) { MATCH (s)-[:${NEAR}*0..2]-(n) RETURN collect(DISTINCT n) AS near }
    RETURN {nodes: [n IN near | n.id], edges: COLLECT { UNWIND near AS a MATCH (a)-[r:${NEAR}]->(b) WHERE b IN near RETURN a.id + ' ' + type(r) + ' ' + b.id }} AS data`,
  variables: ({ centres }) => centres.map((id) => ({ id })),
  shape: {
    ours: ({ neighbourhood: { nodes, edges } }) => [
      nodes.map(({ node }: Json) => node.id).sort(),
      edges.map(({ from, to, type }: Json) => `${from} ${type} ${to}`).sort(),
    ],
    peer: ({ around }) => [[...around.nodes].sort(), [...around.edges].sort()],
    limit: ({ nodes, edges }) => [[...nodes].sort(), [...edges].sort()],
  },
  target: { peer: 0.95 },
};

export const k: Operation = {
  id: 'k',
  title: 'five paths between cold nodes through hubs',
  ours: `query($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 5) { complete paths { length nodes { id } } } }`,
  limit: `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) MATCH p = allShortestPaths((a)-[:${TYPES}*..4]-(b)) WITH p LIMIT 5 RETURN collect([n IN nodes(p) | n.id]) AS data`,
  variables: ({ cold }) => cold.map(([from, to]) => ({ from, to })),
  target: { p99Ms: 250 },
};
