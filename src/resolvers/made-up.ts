import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** Variables for an operation that nobody asked yet: those that are required, or `all`. */
export function madeUp(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  all: boolean,
): Record<string, unknown> {
  const given = variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
    const input = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    const needed = isNonNullType(input) && defaultValue === undefined;
    return input && (needed || all) ? [[variable.name.value, valueFor(input)]] : [];
  });
  return Object.fromEntries(given);
}

function valueFor(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, valueFor(field.type)]));
  }
  return VALUES[type.name] ?? '2020';
}

/** A text that is a name, an id and a partial date. */
const VALUES: Readonly<Record<string, unknown>> = { Int: 1, Float: 1.5, Boolean: true };
