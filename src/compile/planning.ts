import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { CodedError } from '../errors.ts';
import type { GraphModel } from '../model/index.ts';
import { type Collecting, collectFields } from './collect.ts';
import type { Binding, Conversion, KeyPart, Param, Projection, SiteInfo } from './plan.ts';

/** What planning one root field reads and gathers. A child scope is a copy with another path. */
export interface Planning extends Collecting {
  readonly model: GraphModel;
  readonly gathered: Gathered;
  readonly path: readonly string[];
  /** Why groups cannot be answered here; undefined where they can. */
  readonly noGroups?: string;
  /** Plans what a field shows of a node of a type; given from outside, since nodes and evidence nest both ways. */
  readonly planNode: NodePlanner;
}

export type NodePlanner = (planning: Planning, selected: Selected, typeName: string) => Projection;

/** What grows while a root field is planned: the sites and bindings, in order. */
export interface Gathered {
  readonly sites: Site[];
  readonly bindings: Binding[];
  connections: number;
}

/** A field occurrence with its definition, so that a later request can read its arguments again. */
export interface Site extends SiteInfo {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** One response key of a selection: the definition, and every node that asks for it (to be merged). */
export interface Selected {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** Above this many nested connections a selection is refused: one statement would take too long to plan. */
export const MAX_CONNECTIONS = 60;

/** The fields of an object type that the nodes select, fragments and @skip/@include followed, equal keys merged. */
export function selections(
  planning: Planning,
  typeName: string,
  nodes: readonly FieldNode[],
): readonly Selected[] {
  const type = objectType(planning.schema, typeName);
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  const fields = collectFields(planning, type, sets);
  return [...fields].flatMap(([key, of]) => {
    const name = of[0]!.name.value;
    if (name === '__typename') return [];
    return [{ key, field: type.getFields()[name]!, nodes: of }];
  });
}

/** The type of a field's values, inside of lists and non-null. */
export function typeName({ field }: Selected): string {
  return getNamedType(field.type).name;
}

/** The same where each field shows a part of one thing. */
export function keyParts(
  planning: Planning,
  typeName: string,
  nodes: readonly FieldNode[],
): readonly KeyPart[] {
  return selections(planning, typeName, nodes).map(({ key, field }) => ({ key, part: field.name }));
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

/** The planning of a field below: the path grows. */
export function below(planning: Planning, key: string): Planning {
  return { ...planning, path: [...planning.path, key] };
}

/** The arguments of one field occurrence, and the door through which their values become parameters. */
export interface Arguments {
  readonly site: number;
  readonly values: Readonly<Record<string, unknown>>;
  bind(path: readonly (string | number)[], as?: Conversion): Param;
}

/** Opens a site for the selected field. `order` is set later by connections (`siteOrder`). */
export function openSite(planning: Planning, typeName: string, selected: Selected): Arguments {
  const { gathered } = planning;
  const node = selected.nodes[0]!;
  const site = gathered.sites.length;
  gathered.sites.push({
    coordinate: `${typeName}.${selected.field.name}`,
    responsePath: [...planning.path, selected.key].join('.'),
    field: selected.field,
    node,
  });
  return {
    site,
    values: argumentsOf(selected.field, node, planning.variables),
    bind: (path, as = { to: 'value' }) => {
      const param = `p${gathered.bindings.length}`;
      gathered.bindings.push({ param, site, path, as });
      return param;
    },
  };
}

/** Remembers the order of a connection, which its cursors must have. */
export function siteOrder(planning: Planning, site: number, order: string): void {
  planning.gathered.sites[site] = { ...planning.gathered.sites[site]!, order };
}

/** Coerced argument values; graphql-js has validated literals, variables are coerced already. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return getArgumentValues(field, node, variables);
}

/** Counts a nested read, and refuses a selection that has too many for one statement. */
export function countConnection(planning: Planning): void {
  planning.gathered.connections += 1;
  if (planning.gathered.connections > MAX_CONNECTIONS) {
    throw new CodedError(
      'TOO_EXPENSIVE',
      `${planning.path.join('.')}: one root field may select at most ${MAX_CONNECTIONS} connections and lists`,
    );
  }
}
