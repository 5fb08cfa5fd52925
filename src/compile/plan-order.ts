import type { AbstractType, NodeType, PropertyField } from '../model/index.ts';
import type { OrderKind, OrderTerm, Source } from './plan.ts';

type Direction = 'ASC' | 'DESC';

const node = (
  property: string,
  direction: Direction,
  otherwise?: string | number,
  holds: OrderKind = typeof otherwise === 'number' ? 'number' : 'string',
): OrderTerm => ({
  by: { kind: 'property', of: 'node', property, ...(otherwise === undefined ? {} : { otherwise }) },
  holds,
  direction,
});

const number = (property: string, direction: Direction): OrderTerm =>
  node(property, direction, undefined, 'number');

/** Of two relationships to one node, the fact tells which is which. */
const byFact: OrderTerm = {
  by: { kind: 'property', of: 'edge', property: 'fact' },
  holds: 'string',
  direction: 'ASC',
};

/** What a node is called: documents have titles. */
const NAMES = new Set(['name', 'title']);

/** The order asked for, made total: by the target's name unless told otherwise, ties by id, then by the fact. */
export function planOrder(
  type: NodeType | AbstractType,
  asked: readonly Readonly<Record<string, unknown>>[] | null | undefined,
  source: Source,
): readonly OrderTerm[] {
  const keys = (asked ?? []).flatMap((each) =>
    Object.entries(each).filter(([, value]) => value !== undefined),
  );
  const byName = type.properties.filter((property) => NAMES.has(property.name) && property.sortable);
  const terms =
    keys.length > 0
      ? keys.flatMap(([name, direction]) => keyTerms(type, name, direction as Direction))
      : byName.flatMap((property) => propertyTerms(property, 'ASC'));
  const hasFact = source.kind === 'related' && source.fact === 'edge';
  // Ties go the way of the last key, so that one index gives the whole order, forward or backward.
  const way = terms.at(-1)?.direction ?? 'ASC';
  return unique([...terms, node('id', way), ...(hasFact ? [byFact] : [])]);
}

function keyTerms(type: NodeType | AbstractType, name: string, direction: Direction): readonly OrderTerm[] {
  if (name === 'id') return [node('id', direction)];
  return propertyTerms(type.properties.find((property) => property.name === name)!, direction);
}

/** A stored sort key puts nulls last upwards; downwards they would come first, so a term before it sets them aside. */
function propertyTerms(property: PropertyField, direction: Direction): readonly OrderTerm[] {
  const key = node(property.sortKey!, direction, undefined, kindOf(property));
  if (property.nonNull || direction === 'ASC') return [key];
  const missing = {
    kind: 'missing',
    property: property.stored[0]!,
    key: property.sortKey!,
    none: noSortValue(property.valueType),
  } as const;
  return [{ by: missing, holds: 'number', direction: 'ASC' }, key];
}

/** What the projection stores as the sort key of a value that is not known (docs/stored-graph.md). */
function noSortValue(valueType: PropertyField['valueType']): string | number {
  if (NUMBERS.has(valueType)) return 1e308;
  return valueType === 'PartialDate' ? '9999-99-99' : '\u{10FFFF}';
}

const NUMBERS: ReadonlySet<PropertyField['valueType']> = new Set(['Int', 'Float', 'Money', 'Area']);

function kindOf({ valueType }: PropertyField): OrderKind {
  return NUMBERS.has(valueType) ? 'number' : 'string';
}

/** A key given twice orders nothing the second time. */
function unique(terms: readonly OrderTerm[]): readonly OrderTerm[] {
  const seen = new Set<string>();
  return terms.filter(({ by }) => {
    const name = JSON.stringify(by);
    return !seen.has(name) && seen.add(name);
  });
}

/** Statements stand in the order of their documents and places; reference sources come last. */
export const EVIDENCE_ORDER: readonly OrderTerm[] = [
  node('kind', 'ASC'),
  node('document', 'ASC', ''),
  node('start', 'ASC', -1),
  node('id', 'ASC'),
];

/** Blocks tile the text, so their starts order them. */
export const BLOCK_ORDER: readonly OrderTerm[] = [number('start', 'ASC'), number('index', 'ASC')];

/** Statements of one document by the place of their words. */
export const PLACE_ORDER: readonly OrderTerm[] = [number('start', 'ASC'), node('id', 'ASC')];

/** Facts by field, then the best supported value first. */
export const FACT_ORDER: readonly OrderTerm[] = [
  node('predicate', 'ASC'),
  node('rank', 'ASC', 1e9),
  number('documents', 'DESC'),
  node('id', 'ASC'),
];

/** The name that is shown first, then as many statements use them. */
export const NAME_ORDER: readonly OrderTerm[] = [number('support', 'DESC'), node('id', 'ASC')];

export const DECISION_ORDER: readonly OrderTerm[] = [
  node('verdict', 'ASC'),
  number('score', 'DESC'),
  node('id', 'ASC'),
];

/** What would change most comes first. */
export const UNSURE_ORDER: readonly OrderTerm[] = [
  { by: { kind: 'movedFacts' }, holds: 'number', direction: 'DESC' },
  number('score', 'DESC'),
  node('id', 'ASC'),
];

export const RUN_ORDER: readonly OrderTerm[] = [node('id', 'DESC')];

export const CHANGE_ORDER: readonly OrderTerm[] = [
  node('run', 'ASC'),
  node('what', 'ASC'),
  node('id', 'ASC'),
];

export const REJECTION_ORDER: readonly OrderTerm[] = [
  node('predicate', 'ASC'),
  node('when', 'ASC', ''),
  node('id', 'ASC'),
];

export const CONFLICT_ORDER: readonly OrderTerm[] = [
  node('subjectType', 'ASC', ''),
  node('predicate', 'ASC', ''),
  node('id', 'ASC'),
];

/** Relationships of any type: by type, then as relationships of one type stand. */
export const RELATIONSHIP_ORDER: readonly OrderTerm[] = [
  { by: { kind: 'edgeType' }, holds: 'string', direction: 'ASC' },
  node('name', 'ASC'),
  node('id', 'ASC'),
  byFact,
];

/** An order as text: a cursor made for another order is refused. */
export function orderText(terms: readonly OrderTerm[]): string {
  return terms
    .map(({ by, direction }) => {
      const name = keyText(by);
      return `${name}${direction === 'DESC' ? ' desc' : ''}`;
    })
    .join(', ');
}

function keyText(by: OrderTerm['by']): string {
  switch (by.kind) {
    case 'edgeType':
      return 'type';
    case 'movedFacts':
      return 'facts that would move';
    case 'missing':
      return `${by.property} missing`;
    case 'property':
      return by.property;
  }
}
