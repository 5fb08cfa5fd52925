import type { AbstractType, GraphModel, NodeType, PropertyField } from './types.ts';

/** One constraint or index: its name and the statement that makes it where it is missing. */
export interface SchemaStatement {
  readonly name: string;
  readonly cypher: string;
}

/** The full-text index over names and aliases; `cjk` cuts into bigrams, since the default analyzer knows no Chinese. */
export const NAME_INDEX = 'fulltext_names';

/** The full-text index over titles of documents and the text of their blocks. */
export const DOCUMENT_INDEX = 'fulltext_documents';

/** Everything the graph needs beside data, from the model and docs/stored-graph.md, in a stable order. */
export function schemaStatements(model: GraphModel): readonly SchemaStatement[] {
  return [
    ...UNIQUE.map(([label, property]) => unique(label, property)),
    ...LEDGER_INDEXES.map(([label, ...properties]) => range(label, properties)),
    ...labelledTypes(model).flatMap((type) => propertyIndexes(type)),
    fulltext(model),
    documentText(),
  ];
}

/** Nodes found by one property that no two of them share. */
const UNIQUE: readonly (readonly [label: string, property: string])[] = [
  ['Entity', 'id'],
  ['Document', 'id'],
  ['Content', 'id'],
  ['Observation', 'id'],
  ['Fact', 'id'],
  ['Statement', 'id'],
  ['Conflict', 'id'],
  ['Rejection', 'id'],
  ['Run', 'id'],
  ['Name', 'id'],
  ['Reading', 'id'],
  ['Source', 'uri'],
];

/** Ways into the evidence and the bookkeeping. */
const LEDGER_INDEXES: readonly (readonly [label: string, ...properties: string[]])[] = [
  ['Name', 'type', 'normal'],
  ['Name', 'entity'],
  ['Fact', 'subject'],
  ['Fact', 'object'],
  ['Fact', 'subject', 'predicate'],
  ['Statement', 'extractor'],
  ['Statement', 'document', 'start'],
  ['Conflict', 'subject'],
  ['Rejection', 'subject'],
  ['Change', 'run', 'what', 'id'],
  ['Change', 'id'],
  ['Change', 'subject'],
  ['Decision', 'verdict'],
  ['Decision', 'a'],
  ['Decision', 'b'],
  ['Conflict', 'subjectType', 'predicate', 'id'],
  ['Block', 'reading', 'start'],
];

/** One entry a label that is read as such: the shared label Region stands for its divisions. */
function labelledTypes(model: GraphModel): readonly (NodeType | AbstractType)[] {
  const shared = [...model.abstractTypes.values()].filter((type) => type.label !== undefined);
  const own = [...model.nodeTypes.values()].filter((type) => type.noun === type.name);
  return [...shared, ...own];
}

function propertyIndexes(type: NodeType | AbstractType): readonly SchemaStatement[] {
  const label = type.label!;
  return type.properties.flatMap((property) => [
    ...(property.index && !property.list ? [range(label, [filterKey(property)])] : []),
    ...(property.sortKey ? [range(label, [property.sortKey, 'id'])] : []),
  ]);
}

/** The stored property a range filter compares: dates by the first day of their interval. */
export function filterKey(property: PropertyField): string {
  return property.valueType === 'PartialDate' ? property.stored[1]! : property.stored[0]!;
}

function unique(label: string, property: string): SchemaStatement {
  const name = `unique_${label}_${property}`;
  return {
    name,
    cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  };
}

function range(label: string, properties: readonly string[]): SchemaStatement {
  const name = `range_${label}_${properties.join('_')}`;
  const on = properties.map((property) => `n.${property}`).join(', ');
  return { name, cypher: `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${on})` };
}

function fulltext(model: GraphModel): SchemaStatement {
  const labels = labelledTypes(model)
    .filter((type) => type.fulltext)
    .map((type) => type.label!)
    .sort();
  return cjkIndex(NAME_INDEX, labels, ['name', 'aliases']);
}

function documentText(): SchemaStatement {
  return cjkIndex(DOCUMENT_INDEX, ['Block', 'Document'], ['text', 'title']);
}

function cjkIndex(name: string, labels: readonly string[], properties: readonly string[]): SchemaStatement {
  const on = properties.map((property) => `n.${property}`).join(', ');
  return {
    name,
    cypher:
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels.join('|')}) ON EACH [${on}] ` +
      "OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } }",
  };
}
