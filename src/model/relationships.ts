import { type FieldDefinitionNode, Kind } from 'graphql';
import { directive, unwrap } from './directives.ts';
import { ModelError } from './error.ts';
import { placeOf, type SchemaSource } from './read.ts';
import type { PropertyField, RelationshipField } from './types.ts';

/** What the reader of one relationship field needs to know of the rest of the schema. */
export interface RelationshipContext {
  readonly source: SchemaSource;
  /** Concrete node types behind a name: itself, or the members of an interface or union. */
  readonly membersOf: (name: string) => readonly string[];
  readonly propertyTypes: ReadonlyMap<string, readonly PropertyField[]>;
}

/** A field of SDL with @relationship. */
export function relationshipField(
  owner: string,
  field: FieldDefinitionNode,
  context: RelationshipContext,
): RelationshipField {
  const args = directive(field, 'relationship') ?? {};
  const type = String(args.type);
  const { name: targetName, list } = unwrap(field.type);
  const propertiesName = args.properties as string | undefined;
  const refuse = (message: string): never => {
    throw new ModelError(placeOf(field), `${owner}.${field.name.value} ${message}`);
  };
  if (!list) refuse(`is a relationship and so must be a list: [${targetName}!]!`);
  if (!field.description) refuse('has no description; say what the relationship means');
  const targets = targetsOf(targetName, context, refuse);
  return {
    name: field.name.value,
    description: field.description?.value ?? '',
    type,
    stored: (args.stored as readonly string[] | undefined) ?? [type],
    direction: args.direction as 'OUT' | 'IN',
    cardinality: (args.cardinality as 'SINGLE' | 'SET' | undefined) ?? 'SET',
    complete: args.complete === true,
    targetName,
    targets,
    properties: propertiesOf(propertiesName, context, refuse),
    ...(propertiesName ? { propertiesName } : {}),
    place: placeOf(field),
  };
}

type Refuse = (message: string) => never;

function targetsOf(name: string, context: RelationshipContext, refuse: Refuse): readonly string[] {
  const targets = context.membersOf(name);
  if (targets.length === 0) {
    const kind = context.source.types.get(name)?.kind;
    refuse(
      kind === Kind.ENUM_TYPE_DEFINITION
        ? `points at ${name}, an enum`
        : `points at ${name}, which has no node types`,
    );
  }
  return targets;
}

function propertiesOf(
  name: string | undefined,
  context: RelationshipContext,
  refuse: Refuse,
): readonly PropertyField[] {
  if (name === undefined) return [];
  const found = context.propertyTypes.get(name);
  if (!found) {
    const known = [...context.propertyTypes.keys()].join(', ');
    refuse(
      `names properties "${name}", but no type of that name has @relationshipProperties (there are: ${known})`,
    );
  }
  return found ?? [];
}
