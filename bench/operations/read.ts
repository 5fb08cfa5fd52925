import { idAndName, type Json, type Operation, same } from './operation.ts';

export const a: Operation = {
  id: 'a',
  title: 'node by id, five scalars',
  ours: 'query($id: ID!) { node(id: $id) { ... on Policy { id name documentNumber level status } } }',
  peer: 'query($id: ID!) { policies(where: { id: { eq: $id } }) { id name documentNumber level status } }',
  limit: 'MATCH (p:Entity {id: $id}) RETURN p {.id, .name, .documentNumber, .level, .status} AS data',
  variables: ({ policies }) => policies.map((id) => ({ id })),
  shape: { ours: ({ node }) => node, peer: ({ policies }) => policies[0], limit: same },
  target: { peer: 0.8 },
};

const DATED = `policies(first: 50, where: { appliesTo: { some: { id: { eq: $region } } }, date: { from: $from, to: $to } }, orderBy: [{ date: ASC }])`;

export const b: Operation = {
  id: 'b',
  title: '50 policies by region and date range, sorted, with issuers',
  ours: `query($region: ID!, $from: String!, $to: String!) { ${DATED} { nodes { id name date { value } issuedBy { nodes { id name } } } } }`,
  peer: `query($region: ID!, $from: String!, $to: String!) {
    policies(limit: 50, where: { appliesTo: { some: { id: { eq: $region } } }, date_start: { gte: $from }, date_end: { lte: $to } },
      sort: [{ date_start: ASC }, { id: ASC }]) { id name date issuedBy(sort: [{ name: ASC }]) { id name } } }`,
  limit: `MATCH (:Entity {id: $region})<-[:APPLIES_TO]-(p:Policy) WHERE p.date_start >= $from AND p.date_end <= $to
    WITH p ORDER BY p.date_start, p.id LIMIT 50
    WITH p {.id, .name, .date, issuedBy: COLLECT { MATCH (p)-[:ISSUED_BY]->(b) WITH b ORDER BY b.name, b.id RETURN b {.id, .name} }} AS row
    RETURN collect(row) AS data`,
  variables: ({ regions }) =>
    regions.flatMap((region) =>
      [2004, 2008, 2012].map((year) => ({ region, from: `${year}-01-01`, to: `${year + 9}-12-31` })),
    ),
  shape: {
    ours: ({ policies }) =>
      policies.nodes.map((each: Json) => [
        ...idAndName(each),
        each.date.value,
        each.issuedBy.nodes.map(idAndName),
      ]),
    peer: ({ policies }) => datedRows(policies),
    limit: (rows) => datedRows(rows),
  },
  target: { peer: 0.3 },
};

function datedRows(rows: Json): unknown {
  return rows.map((each: Json) => [...idAndName(each), each.date, each.issuedBy.map(idAndName)]);
}

export const bWithEvidence: Operation = {
  id: 'b+evidence',
  beside: 'b',
  title: 'b with one evidence quote an edge',
  ours: `query($region: ID!, $from: String!, $to: String!) { ${DATED} { nodes { id name date { value } issuedBy { edges { node { id name } evidence(first: 1) { quote } } } } } }`,
  limit: `MATCH (:Entity {id: $region})<-[:APPLIES_TO]-(p:Policy) WHERE p.date_start >= $from AND p.date_end <= $to
    WITH p ORDER BY p.date_start, p.id LIMIT 50
    WITH p {.id, .name, .date, issuedBy: COLLECT { MATCH (p)-[r:ISSUED_BY]->(b) WITH r, b ORDER BY b.name, b.id
      RETURN b {.id, .name, quote: head(COLLECT { MATCH (:Fact {id: r.fact})<-[:SUPPORTS]-(s) RETURN s.quote ORDER BY s.document, s.start LIMIT 1 })} }} AS row
    RETURN collect(row) AS data`,
  variables: b.variables,
  shape: {
    ours: ({ policies }) =>
      policies.nodes.map((each: Json) => [
        each.id,
        each.issuedBy.edges.map((edge: Json) => [edge.node.id, edge.evidence[0].quote]),
      ]),
    limit: (rows) =>
      rows.map((each: Json) => [each.id, each.issuedBy.map((body: Json) => [body.id, body.quote])]),
  },
};

export const c: Operation = {
  id: 'c',
  title: 'region → parks → companies, ten each, with totals',
  ours: `query($id: ID!) { region(id: $id) { id name parks(first: 10) { totalCount nodes { id name companies(first: 10) { totalCount nodes { id name } } } } } }`,
  peer: `query($id: ID!) { regions(where: { id: { eq: $id } }) { id name
    parksConnection(first: 10, sort: [{ node: { name: ASC } }]) { totalCount edges { node { id name
      companiesConnection(first: 10, sort: [{ node: { name: ASC } }]) { totalCount edges { node { id name } } } } } } } }`,
  limit: `MATCH (r:Entity {id: $id})
    RETURN r {.id, .name, total: COUNT { (r)<-[:PARK_LOCATED_IN]-() }, parks: COLLECT {
      MATCH (r)<-[:PARK_LOCATED_IN]-(p) WITH p ORDER BY p.name, p.id LIMIT 10
      RETURN p {.id, .name, total: COUNT { (p)<-[:IN_PARK]-() }, companies: COLLECT {
        MATCH (p)<-[:IN_PARK]-(c) WITH c ORDER BY c.name, c.id LIMIT 10 RETURN c {.id, .name} }} }} AS data`,
  variables: ({ regions }) => regions.map((id) => ({ id })),
  shape: {
    ours: ({ region }) => [
      ...idAndName(region),
      region.parks.totalCount,
      region.parks.nodes.map((park: Json) => [
        ...idAndName(park),
        park.companies.totalCount,
        park.companies.nodes.map(idAndName),
      ]),
    ],
    peer: ({ regions: [region] }) => [
      ...idAndName(region),
      region.parksConnection.totalCount,
      region.parksConnection.edges.map(({ node }: Json) => [
        ...idAndName(node),
        node.companiesConnection.totalCount,
        node.companiesConnection.edges.map((edge: Json) => idAndName(edge.node)),
      ]),
    ],
    limit: (region) => [
      ...idAndName(region),
      region.total,
      region.parks.map((park: Json) => [...idAndName(park), park.total, park.companies.map(idAndName)]),
    ],
  },
  target: { peer: 0.65 },
};

const LISTED = `{ totalCount edges { node { id name } } pageInfo { hasNextPage endCursor } }`;

const page = {
  ours: ({ policies }: Json) => [
    policies.totalCount,
    policies.edges.map(({ node }: Json) => idAndName(node)),
  ],
  peer: ({ policiesConnection: { totalCount, edges } }: Json) => [
    totalCount,
    edges.map(({ node }: Json) => idAndName(node)),
  ],
  limit: ({ total, rows }: Json) => [total, rows.slice(0, 20).map(idAndName)],
};

export const d1: Operation = {
  id: 'd1',
  title: 'policy connection, first page with totalCount',
  ours: `{ policies(first: 20) ${LISTED} }`,
  peer: `{ policiesConnection(first: 20, sort: [{ name: ASC }, { id: ASC }]) ${LISTED} }`,
  limit: `RETURN {total: COUNT { (:Policy) }, rows: COLLECT {
    MATCH (p:Policy) WHERE p.name IS NOT NULL AND p.id IS NOT NULL
    WITH p ORDER BY p.name, p.id LIMIT 21 RETURN p {.id, .name} }} AS data`,
  variables: () => [{}],
  shape: page,
  target: { peer: 0.12 },
};

export const d2: Operation = {
  id: 'd2',
  beside: 'd1',
  title: 'the same, 80 % deep',
  ours: `query($after: String) { policies(first: 20, after: $after) ${LISTED} }`,
  peer: `query($offset: String) { policiesConnection(first: 20, after: $offset, sort: [{ name: ASC }, { id: ASC }]) ${LISTED} }`,
  limit: `RETURN {total: COUNT { (:Policy) }, rows: COLLECT {
    MATCH (p:Policy) WHERE p.name >= $name AND p.id IS NOT NULL AND (p.name > $name OR p.id > $id)
    WITH p ORDER BY p.name, p.id LIMIT 21 RETURN p {.id, .name} }} AS data`,
  variables: ({ deep, scope }) => [
    {
      after: base64url(JSON.stringify([1, scope, [deep.name, deep.id]])),
      offset: Buffer.from(`arrayconnection:${deep.offset - 1}`).toString('base64'),
      name: deep.name,
      id: deep.id,
    },
  ],
  shape: page,
};

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
