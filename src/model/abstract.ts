import { type InterfaceTypeDefinitionNode, Kind, type UnionTypeDefinitionNode } from 'graphql';
import { directive, has, rootNames } from './directives.ts';
import { placeOf } from './read.ts';
import { type RelationshipContext, relationshipField } from './relationships.ts';
import type { AbstractType, NodeType, PropertyField, RelationshipField } from './types.ts';

/** An interface or union of node types, with what all its members have in common. */
export function abstractType(
  type: InterfaceTypeDefinitionNode | UnionTypeDefinitionNode,
  description: string,
  context: RelationshipContext,
  nodes: ReadonlyMap<string, NodeType>,
): AbstractType {
  const name = type.name.value;
  const members = context.membersOf(name);
  const of = members.flatMap((member) => nodes.get(member) ?? []);
  const args = directive(type, 'node');
  const nouns = new Set(of.map((node) => node.noun));
  return {
    name,
    kind: type.kind === Kind.UNION_TYPE_DEFINITION ? 'union' : 'interface',
    description,
    members,
    ...(args ? { label: String(args.label), ...rootNames(args) } : {}),
    ...(args && nouns.size === 1 ? { noun: name } : {}),
    entity: of.length > 0 && of.every((node) => node.entity),
    fulltext: has(type, 'fulltext'),
    properties: commonProperties(of),
    relationships: declaredRelationships(type, context),
    place: placeOf(type),
  };
}

function commonProperties(nodes: readonly NodeType[]): readonly PropertyField[] {
  const [first, ...rest] = nodes;
  if (!first) return [];
  const same = (left: PropertyField, right: PropertyField | undefined): boolean =>
    right !== undefined &&
    left.valueType === right.valueType &&
    left.enumName === right.enumName &&
    left.list === right.list &&
    left.sortKey === right.sortKey;
  return first.properties.filter((property) =>
    rest.every((node) =>
      same(
        property,
        node.properties.find((each) => each.name === property.name),
      ),
    ),
  );
}

function declaredRelationships(
  type: InterfaceTypeDefinitionNode | UnionTypeDefinitionNode,
  context: RelationshipContext,
): readonly RelationshipField[] {
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return [];
  return (type.fields ?? [])
    .filter((field) => has(field, 'relationship'))
    .map((field) => relationshipField(type.name.value, field, context));
}
