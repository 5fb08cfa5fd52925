import type { GraphModel, PropertyField } from '../../src/model/types.ts';

/** A thing, or an observation, under its public names. */
export interface ExportNode {
  readonly kind: 'node';
  readonly id: string;
  /** Public type: Policy, City, Observation … */
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relationship under its public name. */
export interface ExportEdge {
  readonly kind: 'relationship';
  /** The id of its fact. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export type ExportItem = ExportNode | ExportEdge;

/** A relationship as it stands, or would stand, in Neo4j. */
export interface StoredEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export function aboutEdge(observation: string, thing: string): StoredEdge {
  return { type: 'ABOUT', from: observation, to: thing, properties: { fact: observation } };
}

export function nodeItem(
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>> & { readonly id: string },
  model: GraphModel,
): ExportNode {
  const type = [...model.nodeTypes.values()].find((each) => labels.includes(each.label))!;
  return { kind: 'node', id: properties.id, type: type.name, properties: shown(type.properties, properties) };
}

export function edgeItem({ type, from, to, properties }: StoredEdge, model: GraphModel): ExportEdge {
  const named = [...model.relationshipTypes.values()].find((each) =>
    each.signatures.some(({ stored }) => stored === type),
  )!;
  const id = String(properties.fact);
  return {
    kind: 'relationship',
    id,
    type: named.type,
    from,
    to,
    properties: shown(named.properties, properties),
  };
}

/** The fields that have a value, under their public names; what only serves sorting stays inside. */
function shown(fields: readonly PropertyField[], stored: Readonly<Record<string, unknown>>) {
  const parts = fields
    .filter((field) => field.name !== 'id')
    .flatMap((field) => field.stored.map((name) => [name, stored[name]] as const));
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined && value !== null));
}
