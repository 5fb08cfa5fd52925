import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { argumentsOf, type Selected } from './planning.ts';

/**
 * What of the variables shapes a plan: booleans and enums by value (@include, order directions, `known`), which members
 * of inputs are given, how many branches a list of inputs has. Strings and numbers do not: they are parameters.
 */
export function variablesShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable, type }) => {
      const name = variable.name.value;
      return `${name}:${shapeOf(variables[name], typeFromAST(schema, type as never) as GraphQLInputType | undefined)}`;
    })
    .join(',');
}

function shapeOf(value: unknown, type: GraphQLInputType | undefined): string {
  if (value === undefined) return '-';
  if (value === null) return 'null';
  if (isNonNullType(type)) return shapeOf(value, type.ofType as GraphQLInputType);
  if (isListType(type)) return listShape(value, type.ofType as GraphQLInputType);
  if (isEnumType(type) || typeof value === 'boolean') return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as Readonly<Record<string, unknown>>);
    return `{${entries.map(([name, each]) => `${name}:${shapeOf(each, fields[name]?.type)}`).join(',')}}`;
  }
  return typeof value;
}

/** Arguments whose numbers stand in the Cypher itself, since it takes no parameters there; bounded, so few shapes. */
export function literalShape(selected: Selected, variables: Readonly<Record<string, unknown>>): string {
  if (!['paths', 'neighbourhood'].includes(selected.field.name)) return '';
  const { maxLength, depth, first } = argumentsOf(selected.field, selected.nodes[0]!, variables);
  return [maxLength, depth, first].join('/');
}

/** A list of plain values is one parameter, however long. */
function listShape(value: unknown, of: GraphQLInputType): string {
  const item: GraphQLInputType = isNonNullType(of) ? of.ofType : of;
  const items = Array.isArray(value) ? value : [value];
  const shapes = isInputObjectType(item) || isEnumType(item);
  return shapes ? `[${items.map((each) => shapeOf(each, item)).join(',')}]` : '[]';
}
