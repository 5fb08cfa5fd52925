/** The limit: the bare driver with hand-written Cypher behind node:http. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { OPERATIONS } from '../operations/index.ts';
import { databaseOf, serveParent } from './child.ts';

const { uri, user, password } = databaseOf(process.env);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const statements = new Map(OPERATIONS.map((operation) => [operation.id, operation.limit]));

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

async function answer({ query, variables }: Asked): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statements.get(query)!, variables);
    return records[0]?.get('data') ?? null;
  } finally {
    await session.close();
  }
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(JSON.parse(Buffer.concat(chunks).toString()) as Asked).then(
      (data) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ data })),
      (error: Error) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] })),
    );
  });
});
server.listen(0, '127.0.0.1', () =>
  serveParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
