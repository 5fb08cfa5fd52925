import type { Database } from '../../src/neo4j/index.ts';

/** What requests ask for: things of the loaded graph, chosen the same way each time. */
export interface Fixtures {
  readonly policies: readonly string[];
  /** Regions with policies, the hub first. */
  readonly regions: readonly string[];
  readonly provinces: readonly string[];
  /** Name and id of the policy that stands 80 % deep in the order by name. */
  readonly deep: { readonly name: string; readonly id: string; readonly offset: number };
  /** The scope of the cursors of `policies`, read from a cursor that our server gave. */
  readonly scope: string;
  /** Two characters that stand inside of names of several types. */
  readonly words: readonly string[];
  /** Companies near each other, by a way through no hub. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Companies any way apart. */
  readonly cold: readonly (readonly [string, string])[];
  readonly centres: readonly string[];
}

const QUERIES = {
  policies: 'MATCH (p:Policy) WITH p ORDER BY p.id LIMIT 200 RETURN p.id AS id',
  regions:
    'MATCH (r:Region) WITH r, COUNT { (r)<-[:APPLIES_TO]-() } AS n ORDER BY n DESC, r.id LIMIT 20 RETURN r.id AS id',
  provinces: 'MATCH (r:Province) RETURN r.id AS id ORDER BY id LIMIT 12',
  // Two funds' parks apart: a company in a park, a fund of that park, the company that manages it.
  pairs: `MATCH (a:Company)-[:IN_PARK]->(:Park)<-[:FUND_OF]-(:Fund)-[:BACKED_BY]->(b:Company) WHERE a <> b
    AND NOT EXISTS { (a)-[:COMPANY_LOCATED_IN]->()<-[:COMPANY_LOCATED_IN]-(b) }
    AND NOT EXISTS { (a)-[:IN_PARK]->()<-[:IN_PARK]-(b) }
    WITH a, b ORDER BY a.id, b.id LIMIT 100 RETURN a.id AS a, b.id AS b`,
  cold: 'MATCH (c:Company) WITH c ORDER BY c.id DESC LIMIT 1200 RETURN c.id AS id',
  centres:
    'MATCH (c:Company)-[:IN_PARK]->(p)<-[:FUND_OF]-() WITH DISTINCT c ORDER BY c.id LIMIT 100 RETURN c.id AS id',
  // No name begins with them: then score alone ranks, as the peer does.
  words: `MATCH (c:Company) WITH c ORDER BY c.id LIMIT 800 WITH DISTINCT substring(c.name, 1, 2) AS word
    WHERE NOT EXISTS { MATCH (n:Name) WHERE n.type IN ['Policy', 'Park', 'Company'] AND n.normal STARTS WITH word }
    RETURN word AS id LIMIT 60`,
} as const;

export async function findFixtures(database: Database, scope: string): Promise<Fixtures> {
  const ids = async (cypher: string): Promise<readonly string[]> =>
    (await database.read<{ id: string }>(cypher, {}, { timeoutMs: 120_000 })).rows.map((row) => row.id);
  const [count] = (await database.read<{ n: number }>('MATCH (p:Policy) RETURN count(p) AS n')).rows;
  const offset = Math.floor(count!.n * 0.8);
  const [deep] = (
    await database.read<{ name: string; id: string }>(
      'MATCH (p:Policy) WITH p ORDER BY p.name, p.id SKIP $skip LIMIT 1 RETURN p.name AS name, p.id AS id',
      { skip: offset - 1 },
      { timeoutMs: 120_000 },
    )
  ).rows;
  const cold = await ids(QUERIES.cold);
  const near = await database.read<{ a: string; b: string }>(QUERIES.pairs, {}, { timeoutMs: 120_000 });
  return {
    policies: await ids(QUERIES.policies),
    regions: await ids(QUERIES.regions),
    provinces: await ids(QUERIES.provinces),
    deep: { ...deep!, offset },
    scope,
    words: await ids(QUERIES.words),
    pairs: near.rows.map(({ a, b }) => [a, b] as const),
    cold: cold
      .slice(0, 600)
      .flatMap((a, index) => (cold[index + 600] ? [[a, cold[index + 600]!] as const] : [])),
    centres: await ids(QUERIES.centres),
  };
}
