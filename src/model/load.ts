import {
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type TypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';
import { abstractType } from './abstract.ts';
import { relationshipTypes } from './agree.ts';
import { checkModel } from './check.ts';
import { completeSchema, type FieldedType } from './complete.ts';
import { directive, has, rootNames } from './directives.ts';
import { ModelError } from './error.ts';
import { deepFreeze } from './freeze.ts';
import { propertyField } from './properties.ts';
import { placeOf, readSchema, readSchemaText, type SchemaSource } from './read.ts';
import { type RelationshipContext, relationshipField } from './relationships.ts';
import type { AbstractType, GraphModel, NodeType, PropertyField } from './types.ts';

/** The folder of SDL, read once into a frozen model; throws a ModelError for a schema that contradicts itself. */
export function loadModel(dir?: string): GraphModel {
  return modelOf(readSchema(dir));
}

/** The same from SDL in memory (file name → text), for tests. */
export function loadModelText(files: Readonly<Record<string, string>>): GraphModel {
  return modelOf(readSchemaText(files));
}

function modelOf(read: SchemaSource): GraphModel {
  const source = completeSchema(read);
  const propertyTypes = readPropertyTypes(source);
  const context = { source, propertyTypes, membersOf: (name: string) => membersOf(name, source) };
  const nodeTypes = readNodeTypes(context);
  const abstractTypes = readAbstractTypes(context, nodeTypes);
  const model: GraphModel = {
    nodeTypes,
    abstractTypes,
    propertyTypes,
    relationshipTypes: relationshipTypes(nodeTypes),
    enums: readEnums(source),
    documentText: plainText(source),
  };
  checkModel(model, source);
  return deepFreeze(model);
}

function readPropertyTypes(source: SchemaSource): ReadonlyMap<string, readonly PropertyField[]> {
  const found = [...source.types.values()].filter(
    (type): type is ObjectTypeDefinitionNode =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION && has(type, 'relationshipProperties'),
  );
  return new Map(
    found.map((type) => [
      type.name.value,
      (type.fields ?? []).map((field) => propertyField(type.name.value, field, source, true)),
    ]),
  );
}

function readNodeTypes(context: RelationshipContext): ReadonlyMap<string, NodeType> {
  const found = [...context.source.types.values()].filter(
    (type): type is ObjectTypeDefinitionNode & FieldedType => isNodeType(type),
  );
  return new Map(found.map((type) => [type.name.value, nodeType(type, context)]));
}

function nodeType(type: ObjectTypeDefinitionNode & FieldedType, context: RelationshipContext): NodeType {
  const name = type.name.value;
  const args = directive(type, 'node')!;
  const interfaces = (type.interfaces ?? []).map((each) => each.name.value);
  const labelled = interfaces
    .map((each) => context.source.types.get(each)!)
    .filter((each) => has(each as InterfaceTypeDefinitionNode, 'node'));
  const shared = labelled.map((each) =>
    String(directive(each as InterfaceTypeDefinitionNode, 'node')!.label),
  );
  const entity = interfaces.includes('Entity');
  const label = String(args.label);
  const isRelationship = (field: (typeof type.fields)[number]) => has(field, 'relationship');
  return {
    name,
    description: describe(type),
    label,
    labels: [...(entity ? ['Entity'] : []), ...shared, label],
    interfaces,
    entity,
    noun: labelled[0]?.name.value ?? name,
    ...rootNames(args),
    fulltext:
      has(type, 'fulltext') || labelled.some((each) => has(each as InterfaceTypeDefinitionNode, 'fulltext')),
    properties: type.fields
      .filter((field) => !isRelationship(field))
      .map((field) => propertyField(name, field, context.source)),
    relationships: type.fields
      .filter((field) => isRelationship(field))
      .map((field) => relationshipField(name, field, context)),
    place: placeOf(type),
  };
}

function readAbstractTypes(
  context: RelationshipContext,
  nodes: ReadonlyMap<string, NodeType>,
): ReadonlyMap<string, AbstractType> {
  const found = [...context.source.types.values()].filter(
    (type): type is InterfaceTypeDefinitionNode | UnionTypeDefinitionNode =>
      type.kind === Kind.INTERFACE_TYPE_DEFINITION || type.kind === Kind.UNION_TYPE_DEFINITION,
  );
  return new Map(found.map((type) => [type.name.value, abstractType(type, describe(type), context, nodes)]));
}

function readEnums(source: SchemaSource): ReadonlyMap<string, readonly string[]> {
  const found = [...source.types.values()].flatMap((type) =>
    type.kind === Kind.ENUM_TYPE_DEFINITION && !DIRECTIVE_ENUMS.has(type.name.value)
      ? [[type.name.value, (type.values ?? []).map((value) => value.name.value)] as const]
      : [],
  );
  return new Map(found);
}

/** Enums that only directives use; they say nothing about the graph. */
const DIRECTIVE_ENUMS = new Set(['Cardinality', 'Direction']);

/** The enums and plain types (PartialDate, Evidence …), printed without directives, for the derived schema. */
function plainText(source: SchemaSource): string {
  const plain = [...source.types.values()].filter(
    (type) =>
      !DIRECTIVE_ENUMS.has(type.name.value) &&
      (type.kind === Kind.ENUM_TYPE_DEFINITION ||
        (type.kind === Kind.OBJECT_TYPE_DEFINITION &&
          !isNodeType(type) &&
          !has(type, 'relationshipProperties'))),
  );
  return plain.map((type) => print(type)).join('\n\n');
}

function membersOf(name: string, source: SchemaSource): readonly string[] {
  const type = source.types.get(name);
  if (!type) return [];
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return (type.types ?? []).map((each) => each.name.value);
  if (type.kind === Kind.OBJECT_TYPE_DEFINITION) return isNodeType(type) ? [name] : [];
  if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  return [...source.types.values()]
    .filter((each) => isNodeType(each) && each.interfaces?.some((parent) => parent.name.value === name))
    .map((each) => each.name.value);
}

function isNodeType(type: TypeDefinitionNode): type is ObjectTypeDefinitionNode {
  return type.kind === Kind.OBJECT_TYPE_DEFINITION && has(type, 'node');
}

function describe(type: TypeDefinitionNode): string {
  if (!type.description?.value) {
    throw new ModelError(
      placeOf(type),
      `type ${type.name.value} has no description; say in one sentence what it is`,
    );
  }
  return type.description.value;
}
