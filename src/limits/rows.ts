import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { DEFAULT_PAGE } from '../model/index.ts';

/** What is known of an operation when its selections are weighed. */
export interface Scene {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, { readonly on: string; readonly set: SelectionSetNode }>;
  /** As given, else by their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation of a document with the variables of the request. */
export function sceneOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Scene {
  const fragments = document.definitions.flatMap((each) =>
    each.kind === Kind.FRAGMENT_DEFINITION
      ? [[each.name.value, { on: each.typeCondition.name.value, set: each.selectionSet }] as const]
      : [],
  );
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const variables = { ...Object.fromEntries(defaults), ...given };
  return { schema, operation, fragments: new Map(fragments), variables };
}

/** What a selection weighs below a list of so many rows. */
export type WeighSet = (set: SelectionSetNode, type: GraphQLCompositeType, rows: number) => number;

/** What a field weighs, given how to weigh what is selected of it. */
export type WeighField = (
  node: FieldNode,
  parent: GraphQLCompositeType,
  rows: number,
  weigh: WeighSet,
) => number;

/** Adds up what fields weigh, through fragments. A fragment is weighed once for a number of rows; one in itself weighs nothing. */
export function weigher({ schema, fragments }: Scene, field: WeighField): WeighSet {
  const known = new Map<string, number>();
  const typeNamed = (name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  };
  const ofSet: WeighSet = (set, type, rows) =>
    set.selections.reduce((total, node) => total + ofSelection(node, type, rows), 0);
  const ofSelection = (node: SelectionNode, type: GraphQLCompositeType, rows: number): number => {
    switch (node.kind) {
      case Kind.FIELD:
        return field(node, type, rows, ofSet);
      case Kind.INLINE_FRAGMENT:
        return ofSet(node.selectionSet, typeNamed(node.typeCondition?.name.value, type), rows);
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(node.name.value, type, rows);
    }
  };
  const ofFragment = (name: string, type: GraphQLCompositeType, rows: number): number => {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const key = `${name} ${rows}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, 0);
    const weight = ofSet(fragment.set, typeNamed(fragment.on, type), rows);
    known.set(key, weight);
    return weight;
  };
  return ofSet;
}

/** What the whole operation weighs. */
export function weighOperation(scene: Scene, field: WeighField): number {
  const { schema, operation } = scene;
  return weigher(scene, field)(operation.selectionSet, schema.getRootType(operation.operation)!, 1);
}

/** The definition of a selected field; undefined for introspection, and on unions. */
export function fieldOf(
  node: FieldNode,
  parent: GraphQLCompositeType,
): GraphQLField<unknown, unknown> | undefined {
  if (node.name.value.startsWith('__') || !(isObjectType(parent) || isInterfaceType(parent)))
    return undefined;
  return parent.getFields()[node.name.value];
}

/** How many rows a field reads at most; undefined for a plain field (a value, `edges`, `node`). */
export function rowsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  scene: Scene,
): number | undefined {
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
