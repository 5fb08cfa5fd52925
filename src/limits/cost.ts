import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE } from '../model/index.ts';
import { LIMITS } from './bounds.ts';

interface Scene {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, { readonly on: string; readonly set: SelectionSetNode }>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Cost of a fragment on a type; 0 while it is being measured, which guards against cycles. */
  readonly known: Map<string, number>;
}

/**
 * Rows that an operation may read: each connection, list or lookup costs its page size times what one row costs. It is
 * an upper bound by page sizes, before anything runs. Needs the variables, since `first` is often one.
 */
export function estimatedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = document.definitions.flatMap((each) =>
    each.kind === Kind.FRAGMENT_DEFINITION
      ? [[each.name.value, { on: each.typeCondition.name.value, set: each.selectionSet }] as const]
      : [],
  );
  const scene: Scene = { schema, fragments: new Map(fragments), variables, known: new Map() };
  return costOfSet(operation.selectionSet, schema.getRootType(operation.operation)!, scene);
}

/** Throws TOO_EXPENSIVE with both figures. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const cost = estimatedCost(schema, document, operation, variables);
  if (cost <= LIMITS.cost) return;
  throw new GraphQLError(
    `The operation may read ${cost} rows (page sizes multiplied through the nesting); at most ${LIMITS.cost} are answered. Ask for smaller pages with "first".`,
    { nodes: [operation], extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } } },
  );
}

function costOfSet(set: SelectionSetNode, type: GraphQLCompositeType, scene: Scene): number {
  return set.selections.reduce((total, node) => total + costOfSelection(node, type, scene), 0);
}

function costOfSelection(node: SelectionNode, type: GraphQLCompositeType, scene: Scene): number {
  switch (node.kind) {
    case Kind.FIELD:
      return costOfField(node, type, scene);
    case Kind.INLINE_FRAGMENT:
      return costOfSet(node.selectionSet, typeNamed(node.typeCondition?.name.value, type, scene), scene);
    case Kind.FRAGMENT_SPREAD:
      return costOfFragment(node.name.value, type, scene);
  }
}

function costOfFragment(name: string, type: GraphQLCompositeType, scene: Scene): number {
  const fragment = scene.fragments.get(name);
  if (!fragment) return 0;
  const known = scene.known.get(name);
  if (known !== undefined) return known;
  scene.known.set(name, 0);
  const cost = costOfSet(fragment.set, typeNamed(fragment.on, type, scene), scene);
  scene.known.set(name, cost);
  return cost;
}

function typeNamed(
  name: string | undefined,
  otherwise: GraphQLCompositeType,
  scene: Scene,
): GraphQLCompositeType {
  const type = name === undefined ? undefined : scene.schema.getType(name);
  return isCompositeType(type) ? type : otherwise;
}

function costOfField(node: FieldNode, parent: GraphQLCompositeType, scene: Scene): number {
  if (node.name.value.startsWith('__') || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
  const field = parent.getFields()[node.name.value];
  if (!field) return 0;
  const type = getNamedType(field.type);
  const inner = node.selectionSet && isCompositeType(type) ? costOfSet(node.selectionSet, type, scene) : 0;
  const rows = rowsOf(field, node, scene);
  return rows === undefined ? inner : rows * (1 + inner);
}

/** How many rows a field reads at most; undefined for a plain field (a value, `edges`, `node`). */
function rowsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, scene: Scene): number | undefined {
  const arg = (name: string): number | undefined => numberOf(node, name, scene);
  // Each node of a drawing, and its edges; each step of a path.
  const budget = field.args.find((each) => each.name === 'budget');
  if (budget) return arg('budget') ?? Number(budget.defaultValue);
  const length = field.args.find((each) => each.name === 'maxLength');
  if (length) return (arg('first') ?? 5) * (1 + (arg('maxLength') ?? Number(length.defaultValue)));
  const takesPage = field.args.find((each) => each.name === 'first');
  if (takesPage) {
    const byDefault = typeof takesPage.defaultValue === 'number' ? takesPage.defaultValue : DEFAULT_PAGE;
    return arg('first') ?? arg('last') ?? byDefault;
  }
  const ids = node.arguments?.find((each) => each.name.value === 'ids')?.value;
  if (ids) return lengthOf(ids, scene);
  const oneRow = field.args.length > 0 && !isList(field);
  return oneRow ? 1 : undefined;
}

function numberOf(node: FieldNode, name: string, scene: Scene): number | undefined {
  const value = node.arguments?.find((each) => each.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
  const given = value?.kind === Kind.VARIABLE ? scene.variables[value.name.value] : undefined;
  return typeof given === 'number' ? Math.max(0, given) : undefined;
}

function lengthOf(value: NonNullable<FieldNode['arguments']>[number]['value'], scene: Scene): number {
  if (value.kind === Kind.LIST) return value.values.length;
  const given = value.kind === Kind.VARIABLE ? scene.variables[value.name.value] : undefined;
  return Array.isArray(given) ? given.length : 1;
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}
