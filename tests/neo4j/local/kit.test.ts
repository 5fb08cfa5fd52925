import { expect, test } from 'vitest';
import { freshDatabase } from '../../kit/neo4j.ts';

test('a fresh database has no data, no constraints and no indexes but token lookup', async () => {
  const before = await freshDatabase();
  for (const text of [
    'CREATE CONSTRAINT `odd ``name` FOR (p:Park) REQUIRE p.id IS UNIQUE',
    'CREATE FULLTEXT INDEX words FOR (p:Park) ON EACH [p.name]',
    'CREATE INDEX FOR ()-[r:LOCATED_IN]-() ON (r.key)',
    'UNWIND range(1, 3000) AS i CREATE (:Park {id: i})-[:LOCATED_IN]->(:City {id: i})',
  ]) {
    await before.driver.executeQuery(text);
  }
  await before.close();

  const { driver, close } = await freshDatabase();
  const count = async (text: string) => (await driver.executeQuery(text)).records.length;
  expect(await count('MATCH (n) RETURN n LIMIT 1')).toBe(0);
  expect(await count('SHOW CONSTRAINTS')).toBe(0);
  expect(await count("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'")).toBe(0);
  expect(await count('SHOW INDEXES')).toBe(2);
  await close();
});
