import type { GraphFormat } from './format.ts';

/** Statements that make the graph in an empty Neo4j: one label and one relationship type a public name; things are `Entity`, too. */
export const cypher: GraphFormat = async function* (items) {
  yield 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n';
  yield 'CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;\n';
  for await (const item of items) {
    if (item.kind === 'node') {
      const labels = item.type === 'Observation' ? item.type : `Entity:${name(item.type)}`;
      yield `CREATE (:${labels} ${map({ id: item.id, ...item.properties })});\n`;
    } else {
      const start = item.type === 'ABOUT' ? 'Observation' : 'Entity';
      yield `MATCH (a:${start} {id: ${literal(item.from)}}), (b:Entity {id: ${literal(item.to)}}) CREATE (a)-[:${name(item.type)} ${map({ fact: item.id, ...item.properties })}]->(b);\n`;
    }
  }
};

function map(properties: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(properties).map(([key, value]) => `${name(key)}: ${literal(value)}`);
  return `{${entries.join(', ')}}`;
}

function name(text: string): string {
  return `\`${text.replaceAll('`', '``')}\``;
}

/** A JSON string is a Cypher string: both escape quotes, backslashes and control characters the same way. */
function literal(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : JSON.stringify(value);
}
