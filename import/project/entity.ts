import { normalDocumentNumber } from '../../src/model/names.ts';
import type { GraphModel, NodeType, PropertyField } from '../../src/model/types.ts';
import { byCodePoint } from '../ledger/hash.ts';
import type { Entity } from '../resolve/types.ts';
import type { Value } from '../types.ts';
import { compareSupport, type SupportedFact } from './fact.ts';
import { regionType } from './region-type.ts';

export type Stored = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Stored>>;

/** A domain node as it stands in Neo4j (docs/stored-graph.md). */
export interface EntityNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** The words shown for each of its keys. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Sort keys of missing values: after everything else in ascending order. */
const LAST = { text: '\u{10FFFF}', date: '9999-99-99', number: 1e308 } as const;

/** What an entity shows, from its keys and the facts about it. */
export function entityNode(entity: Entity, facts: readonly SupportedFact[], model: GraphModel): EntityNode {
  const type = nodeType(entity, model);
  const texts = keyTexts(entity, facts);
  const name = texts.get(entity.canonical.id) ?? entity.canonical.normal;
  const aliases = [...new Set(texts.values())].filter((text) => text !== name).sort(byCodePoint);
  const properties: Record<string, Stored> = { id: entity.id, name, aliases };
  for (const field of type.properties) {
    if (field.origin === 'stated') Object.assign(properties, storedField(field, factsOfField(field, facts)));
  }
  return { id: entity.id, labels: type.labels, properties, texts };
}

function nodeType(entity: Entity, model: GraphModel): NodeType {
  const name = entity.canonical.type === 'Region' ? regionType(entity.canonical) : entity.canonical.type;
  return model.nodeTypes.get(name)!;
}

function factsOfField(field: PropertyField, facts: readonly SupportedFact[]): readonly SupportedFact[] {
  return facts.filter((fact) => fact.kind === 'VALUE' && fact.predicate === field.name).sort(compareSupport);
}

/** The best-supported words of each key: as written before completed, without white space before with it. */
function keyTexts(entity: Entity, facts: readonly SupportedFact[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const key of entity.keys) {
    const named = facts.filter((fact) => fact.predicate === 'name' && fact.key === key.id);
    const best = named.sort(
      (a, b) =>
        completed(a) - completed(b) ||
        spaces(a) - spaces(b) ||
        b.documents - a.documents ||
        byCodePoint(nameWords(a), nameWords(b)),
    )[0];
    texts.set(key.id, best ? nameWords(best) : key.normal);
  }
  return texts;
}

/** The name that a name statement states: the full name it stands for, else the words as written. */
export function nameWords({ value, qualifiers }: Pick<SupportedFact, 'value' | 'qualifiers'>): string {
  return qualifiers.as ?? (value?.kind === 'text' ? value.text : '');
}

function completed({ qualifiers }: SupportedFact): number {
  return qualifiers.as === undefined ? 0 : 1;
}

function spaces(fact: SupportedFact): number {
  return /\s/.test(nameWords(fact)) ? 1 : 0;
}

/** The stored properties of a field; the best value of a single one, all values of a list. */
export function storedField(field: PropertyField, ranked: readonly SupportedFact[]): Record<string, Stored> {
  const values = ranked.flatMap((fact) => (fact.value ? [fact.value] : []));
  if (field.list)
    return values.length > 0
      ? { [field.name]: values.map((value) => (value.kind === 'text' ? value.text : '')).sort(byCodePoint) }
      : {};
  const stored = values[0] ? storedValue(field, values[0]) : {};
  if (field.sortable && field.sortKey && field.sortKey !== field.stored[0])
    stored[field.sortKey] = sortValue(field, values[0]);
  return stored;
}

/** Fields that are stored in a normal form, so that a look-up finds every spelling. */
const NORMAL_FORMS: Readonly<Record<string, (text: string) => string>> = {
  documentNumber: normalDocumentNumber,
};

/** A value under the stored names of its field: [date, date_start, date_end, date_precision, date_text] and the like. */
export function storedValue(
  field: Pick<PropertyField, 'name' | 'valueType'>,
  value: Value,
): Record<string, Stored> {
  const { name } = field;
  switch (value.kind) {
    case 'text':
      return { [name]: NORMAL_FORMS[name]?.(value.text) ?? value.text };
    case 'date':
      return {
        [name]: value.value,
        [`${name}_start`]: value.start,
        [`${name}_end`]: value.end,
        [`${name}_precision`]: value.precision,
        [`${name}_text`]: value.text,
      };
    case 'money':
      return { [name]: value.amount, [`${name}_currency`]: value.currency, [`${name}_text`]: value.text };
    case 'area':
      return { [name]: value.squareMetres, [`${name}_text`]: value.text };
    case 'observation':
      return { [name]: value.value };
  }
}

/** The value that orders: never null, since a range index holds no nulls. */
export function sortValue(field: Pick<PropertyField, 'valueType'>, value: Value | undefined): Stored {
  switch (field.valueType) {
    case 'PartialDate':
      return value?.kind === 'date' ? value.start : LAST.date;
    case 'Money':
      return value?.kind === 'money' ? value.amount : LAST.number;
    case 'Area':
      return value?.kind === 'area' ? value.squareMetres : LAST.number;
    case 'Int':
    case 'Float':
      return value?.kind === 'observation' ? value.value : LAST.number;
    default:
      return value?.kind === 'text' ? value.text : LAST.text;
  }
}
