import { type EnumTypeDefinitionNode, type FieldDefinitionNode, Kind } from 'graphql';
import { directive, has, unwrap } from './directives.ts';
import { ModelError } from './error.ts';
import { placeOf, type SchemaSource } from './read.ts';
import type { PropertyField, ValueType } from './types.ts';

const SCALARS = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);

/** Stored parts of the value types that take more than one property, after the main one. */
const PARTS: Partial<Record<ValueType, readonly string[]>> = {
  PartialDate: ['_start', '_end', '_precision', '_text'],
  Money: ['_currency', '_text'],
  Area: ['_text'],
};

/** A field of SDL that is a value: of a node, or (`onEdge`) of a relationship. */
export function propertyField(
  owner: string,
  field: FieldDefinitionNode,
  source: SchemaSource,
  onEdge = false,
): PropertyField {
  const { name: typeName, list, nonNull } = unwrap(field.type);
  const name = field.name.value;
  const enumType = source.types.get(typeName);
  const valueType = valueTypeOf(owner, field, typeName, enumType?.kind === Kind.ENUM_TYPE_DEFINITION);
  const cardinality = cardinalityOf(field, list);
  checkField(owner, field, { valueType, list, cardinality, onEdge });
  const stored = [name, ...(PARTS[valueType] ?? []).map((part) => name + part)];
  const sortable = has(field, 'sortable');
  return {
    name,
    description: field.description?.value ?? '',
    valueType,
    ...(valueType === 'Enum' ? enumOf(enumType as EnumTypeDefinitionNode) : {}),
    list,
    nonNull,
    origin: has(field, 'derived') ? 'derived' : 'stated',
    cardinality,
    key: has(field, 'key'),
    index: has(field, 'index'),
    sortable,
    identity: has(field, 'identity'),
    stored,
    ...(sortable ? { sortKey: sortKeyOf(name, valueType, nonNull) } : {}),
    place: placeOf(field),
  };
}

function enumOf(type: EnumTypeDefinitionNode): { enumName: string; enumValues: readonly string[] } {
  return { enumName: type.name.value, enumValues: (type.values ?? []).map((value) => value.name.value) };
}

function valueTypeOf(
  owner: string,
  field: FieldDefinitionNode,
  typeName: string,
  isEnum: boolean,
): ValueType {
  if (isEnum) return 'Enum';
  if (SCALARS.has(typeName) || typeName in PARTS) return typeName as ValueType;
  throw new ModelError(
    placeOf(field),
    `${owner}.${field.name.value} is of type ${typeName}, which is no value type (${[...SCALARS, ...Object.keys(PARTS)].join(', ')} or an enum); a relationship needs @relationship`,
  );
}

function cardinalityOf(field: FieldDefinitionNode, list: boolean): 'SINGLE' | 'SET' {
  const stated = directive(field, 'stated')?.cardinality;
  if (stated === 'SET' || stated === 'SINGLE') return stated;
  return list && !has(field, 'stated') ? 'SET' : 'SINGLE';
}

interface Checked {
  readonly valueType: ValueType;
  readonly list: boolean;
  readonly cardinality: 'SINGLE' | 'SET';
  readonly onEdge: boolean;
}

function checkField(owner: string, field: FieldDefinitionNode, is: Checked): void {
  const refuse = (message: string): never => {
    throw new ModelError(placeOf(field), `${owner}.${field.name.value} ${message}`);
  };
  const stated = has(field, 'stated');
  const derived = has(field, 'derived');
  if (stated && derived)
    refuse('is both @stated and @derived; a value comes from documents or from the projection');
  if (!is.onEdge && !stated && !derived) refuse('is neither @stated, @derived nor @relationship');
  if (is.onEdge && (stated || derived)) refuse('is a field of an edge; @stated and @derived are for nodes');
  if (!is.onEdge && has(field, 'identity')) refuse('has @identity, which is for fields of an edge');
  if (is.list && is.cardinality === 'SINGLE') refuse('is a list and so must be @stated(cardinality: SET)');
  if (is.list && has(field, 'sortable')) refuse('is a list; @sortable needs one value');
  if (is.list && is.valueType in PARTS)
    refuse(`is a list of ${is.valueType}, which is stored in several properties`);
  if (has(field, 'key') && (is.list || is.valueType in PARTS))
    refuse('has @key, which needs one plain value');
}

function sortKeyOf(name: string, valueType: ValueType, nonNull: boolean): string {
  if (!nonNull) return `${name}_sort`;
  return valueType === 'PartialDate' ? `${name}_start` : name;
}
