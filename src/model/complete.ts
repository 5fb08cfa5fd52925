import {
  buildASTSchema,
  type DefinitionNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  validateSchema,
  visit,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { has } from './directives.ts';
import { ModelError } from './error.ts';
import { placeOf, type SchemaSource } from './read.ts';

/** A type with its fields, after empty bodies were filled from the interfaces. */
export type FieldedType = (ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode) & {
  readonly fields: readonly FieldDefinitionNode[];
};

/** Copies the fields of the interfaces to types whose body is empty (Country … Town), then lets graphql-js check it. */
export function completeSchema(source: SchemaSource): SchemaSource {
  const definitions = source.definitions.map((definition) => fill(definition, source));
  checkWithGraphql(definitions);
  const types = new Map(
    definitions.flatMap((each) =>
      'name' in each && each.name && source.types.has(each.name.value)
        ? [[each.name.value, each] as const]
        : [],
    ),
  ) as SchemaSource['types'];
  return { definitions, types };
}

function fill(definition: DefinitionNode, source: SchemaSource): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || (definition.fields?.length ?? 0) > 0)
    return definition;
  const fields = new Map<string, FieldDefinitionNode>();
  for (const name of definition.interfaces ?? []) {
    const parent = source.types.get(name.name.value);
    if (parent?.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of parent.fields ?? []) {
      const before = fields.get(field.name.value);
      // The richer declaration wins: Region.id carries directives, Entity.id does not.
      if (!before || (before.directives?.length ?? 0) < (field.directives?.length ?? 0)) {
        fields.set(field.name.value, field);
      }
    }
  }
  if (fields.size === 0 && has(definition, 'node')) {
    throw new ModelError(
      placeOf(definition),
      `type ${definition.name.value} has no fields of its own or of an interface`,
    );
  }
  return { ...definition, fields: [...fields.values()] };
}

/** What graphql-js knows to check: known types and directives, argument values, interfaces implemented. */
function checkWithGraphql(definitions: readonly DefinitionNode[]): void {
  const query = parse('type Query { _: Boolean }', { noLocation: true }).definitions;
  const document = { kind: Kind.DOCUMENT, definitions: [...definitions, ...query] } as const;
  refuse(validateSDL(document));
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  refuse(validateSchema(schema));
  visit(document, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE) checkArguments(schema, node);
    },
  });
}

/** validateSDL knows the names of a directive's arguments, not their values. */
function checkArguments(schema: GraphQLSchema, node: DirectiveNode): void {
  const definition = schema.getDirective(node.name.value);
  if (!definition) return;
  try {
    getArgumentValues(definition, node);
  } catch (error) {
    throw new ModelError(placeOf(node), error instanceof Error ? error.message : String(error));
  }
}

function refuse(errors: readonly GraphQLError[]): void {
  const error = errors[0];
  if (!error) return;
  const node = error.nodes?.[0];
  throw new ModelError(node?.loc ? placeOf(node) : { file: 'schema', line: 1 }, error.message);
}
