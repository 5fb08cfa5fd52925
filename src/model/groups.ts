import type { AbstractType, NodeType, PropertyField, RelationshipField } from './types.ts';

/** What rows of a connection can be grouped by; `name` is its value in the enum. */
export type GroupKey = { readonly name: string; readonly description: string } & (
  | {
      readonly kind: 'value' | 'list' | 'year';
      readonly of: 'node' | 'edge';
      readonly property: string;
    }
  /** The division of this level that it is in, or for, by PART_OF. */
  | { readonly kind: 'region'; readonly label: string; readonly level?: string }
  | { readonly kind: 'related'; readonly field: RelationshipField }
  | { readonly kind: 'type' }
);

/** A number that groups can add up. */
export interface GroupSum {
  readonly name: string;
  readonly of: 'node' | 'edge';
  readonly property: string;
  /** Where the currency stands: sums of money are kept apart by it. */
  readonly currency?: string;
}

type Grouped = NodeType | AbstractType;

/** The keys that fit a type and the relationship that leads to it. */
export function groupKeys(type: Grouped, edge: readonly PropertyField[]): readonly GroupKey[] {
  const keys = [
    ...(type.entity ? REGION_KEYS : []),
    ...yearKeys(type.properties, 'node'),
    ...type.properties.flatMap((property) => valueKey(property, 'node')),
    ...(isMixed(type) ? [TYPE_KEY] : []),
    ...type.relationships.filter((field) => field.direction === 'OUT').map(relatedKey),
    ...edge.flatMap((property) => valueKey(property, 'edge')),
  ];
  return keys.filter((key, index) => keys.findIndex((other) => other.name === key.name) === index);
}

/** Amounts, areas and counts of the type and of the relationship; the type's come first where names are equal. */
export function groupSums(type: Grouped, edge: readonly PropertyField[]): readonly GroupSum[] {
  const sums = [
    ...type.properties.flatMap((property) => sumOf(property, 'node')),
    ...edge.flatMap((property) => sumOf(property, 'edge')),
  ];
  return sums.filter((sum, index) => sums.findIndex((other) => other.name === sum.name) === index);
}

const REGION_KEYS: readonly GroupKey[] = [
  {
    name: 'PROVINCE',
    description: 'The province (or municipality) it is in, or for; rolled up.',
    kind: 'region',
    label: 'Region',
    level: 'PROVINCE',
  },
  {
    name: 'CITY',
    description: 'The city it is in, or for; rolled up. The four municipalities count here too.',
    kind: 'region',
    label: 'City',
  },
  {
    name: 'DISTRICT',
    description: 'The district it is in, or for; rolled up.',
    kind: 'region',
    label: 'District',
  },
];

const TYPE_KEY: GroupKey = { name: 'TYPE', description: 'What it is.', kind: 'type' };

/** An interface or union over several nouns. */
function isMixed(type: Grouped): boolean {
  return 'members' in type && type.entity && type.noun === undefined;
}

/** The first date of a type is its year; the others, and those of relationships, say which. */
function yearKeys(properties: readonly PropertyField[], of: 'node' | 'edge'): readonly GroupKey[] {
  return properties
    .filter((property) => property.valueType === 'PartialDate')
    .map((property, index) => ({
      name: index === 0 && of === 'node' ? 'YEAR' : `${upperSnake(property.name)}_YEAR`,
      description: `The year of \`${property.name}\`.`,
      kind: 'year',
      of,
      property: property.stored[1]!,
    }));
}

function valueKey(property: PropertyField, of: 'node' | 'edge'): readonly GroupKey[] {
  if (property.valueType === 'PartialDate') return of === 'edge' ? yearKeys([property], of) : [];
  const text = property.valueType === 'Enum' || property.valueType === 'String';
  const stands = of === 'edge' || (property.index && !property.key);
  if (!text || !stands) return [];
  const name = upperSnake(property.list ? property.name.replace(/s$/u, '') : property.name);
  const each = property.list ? ' Counted once under each of several.' : '';
  return [
    {
      name,
      description: `By \`${property.name}\`.${each}`,
      kind: property.list ? 'list' : 'value',
      of,
      property: property.stored[0]!,
    },
  ];
}

function relatedKey(field: RelationshipField): GroupKey {
  return { name: upperSnake(field.name), description: field.description, kind: 'related', field };
}

function sumOf(property: PropertyField, of: 'node' | 'edge'): readonly GroupSum[] {
  if (property.list || !['Money', 'Area', 'Int', 'Float'].includes(property.valueType)) return [];
  const currency = property.valueType === 'Money' ? { currency: property.stored[1]! } : {};
  return [{ name: property.name, of, property: property.stored[0]!, ...currency }];
}

/** issuedBy → ISSUED_BY. */
function upperSnake(name: string): string {
  return name.replace(/[A-Z]/gu, '_$&').toUpperCase();
}
