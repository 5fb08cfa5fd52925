/** The peer: @neo4j/graphql 7 behind Apollo's standalone server, as its manual shows it. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { databaseOf, serveParent } from './child.ts';

const { uri, user, password } = databaseOf(process.env);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const typeDefs = readFileSync(new URL('./peer.graphql', import.meta.url), 'utf8');
// Comparisons of texts are off by default; dates are texts here.
const features = { filters: { String: { GTE: true, LTE: true } } };
const server = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema(),
});
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
serveParent(url);
