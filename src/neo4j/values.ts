import neo4j from 'neo4j-driver';

/**
 * JS → Bolt: whole numbers travel as INTEGER (a page size must be one), everything else as it is. Undefined becomes null.
 */
export function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(encode);
  return encodeRecord(value as Readonly<Record<string, unknown>>);
}

/** A map of parameters, or a map inside one. */
export function encodeRecord(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const key of Object.keys(record)) encoded[key] = encode(record[key]);
  return encoded;
}

/**
 * Bolt → JS. The driver gives INTEGER as number (no stored number passes 2^53); nodes and relationships become their
 * properties with labels or type. There are no temporal or spatial values in the graph.
 */
export function decode(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(decode);
  if (neo4j.isNode(value as object)) {
    const node = value as { labels: string[]; properties: Record<string, unknown> };
    return { labels: node.labels, properties: decodeRecord(node.properties) };
  }
  if (neo4j.isRelationship(value as object)) {
    const relationship = value as { type: string; properties: Record<string, unknown> };
    return { type: relationship.type, properties: decodeRecord(relationship.properties) };
  }
  if (neo4j.isInt(value)) return (value as { toNumber(): number }).toNumber();
  return decodeRecord(value as Record<string, unknown>);
}

function decodeRecord(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  for (const key of Object.keys(record)) decoded[key] = decode(record[key]);
  return decoded;
}
