import { type FieldDefinitionNode, Kind } from 'graphql';
import { has } from './directives.ts';
import { ModelError } from './error.ts';
import { placeOf, type SchemaSource } from './read.ts';
import type { AbstractType, GraphModel, NodeType } from './types.ts';

/** Contradictions that show only over the whole model. The first one found is thrown. */
export function checkModel(model: GraphModel, source: SchemaSource): void {
  const named = [...model.nodeTypes.values(), ...[...model.abstractTypes.values()]];
  checkUnique(named, 'label', (type) => type.label);
  checkUnique(named, 'root field', (type) => type.one);
  checkUnique(named, 'root field', (type) => type.many, new Set(named.map((type) => type.one)));
  for (const node of model.nodeTypes.values()) checkNode(node);
  checkUnionMembers(model, source);
  checkDescriptions(source);
}

function checkUnique(
  types: readonly (NodeType | AbstractType)[],
  what: string,
  of: (type: NodeType | AbstractType) => string | undefined,
  taken: ReadonlySet<string | undefined> = new Set(),
): void {
  const seen = new Map<string, string>();
  for (const type of types) {
    const value = of(type);
    if (value === undefined) continue;
    const before = seen.get(value) ?? (taken.has(value) ? 'another type' : undefined);
    if (before) throw new ModelError(type.place, `${type.name}: ${what} "${value}" is taken by ${before}`);
    seen.set(value, type.name);
  }
}

function checkNode(node: NodeType): void {
  const id = node.properties.find((property) => property.name === 'id');
  if (id?.valueType !== 'ID' || !id.nonNull) {
    throw new ModelError(node.place, `${node.name}: every node type has "id: ID! @derived"`);
  }
  const stored = new Map<string, string>();
  for (const property of node.properties) {
    for (const name of [
      ...property.stored,
      ...(property.sortKey?.endsWith('_sort') ? [property.sortKey] : []),
    ]) {
      const before = stored.get(name);
      if (before) {
        throw new ModelError(
          property.place,
          `${node.name}.${property.name} is stored as "${name}", as ${node.name}.${before} is`,
        );
      }
      stored.set(name, property.name);
    }
  }
  checkKeys(node);
}

/** A natural key without an index would read every node of its label. Names are found by the Name keys. */
function checkKeys(node: NodeType): void {
  const bare = node.properties.find((property) => property.key && !property.index);
  if (bare) throw new ModelError(bare.place, `${node.name}.${bare.name} has @key and so needs @index`);
}

function checkUnionMembers(model: GraphModel, source: SchemaSource): void {
  for (const type of source.types.values()) {
    if (type.kind !== Kind.UNION_TYPE_DEFINITION) continue;
    const alien = type.types?.find((member) => !model.nodeTypes.has(member.name.value));
    if (alien) {
      throw new ModelError(
        placeOf(alien),
        `union ${type.name.value}: ${alien.name.value} is no node type (it has no @node)`,
      );
    }
  }
}

/** Types, enums and relationships say what they mean; fields that an interface describes need not repeat it. */
function checkDescriptions(source: SchemaSource): void {
  const inherited = new Set(['id', 'name', 'aliases']);
  for (const type of source.types.values()) {
    if (!type.description?.value) {
      throw new ModelError(
        placeOf(type),
        `${type.name.value} has no description; say in one sentence what it is`,
      );
    }
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const bare = (type.fields as readonly FieldDefinitionNode[] | undefined)?.find(
      (field) => has(field, 'stated') && !field.description && !inherited.has(field.name.value),
    );
    if (bare) throw new ModelError(placeOf(bare), `${type.name.value}.${bare.name.value} has no description`);
  }
}
