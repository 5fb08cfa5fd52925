import type { GraphModel, PropertyField } from '../../src/model/types.ts';
import type { BulkFiles } from '../../src/neo4j/local/bulk.ts';
import { type EmptyLists, SEPARATOR, Table, type TableOptions } from './table.ts';

type Spec = Omit<TableOptions, 'folder' | 'name' | 'columns'> & { readonly columns: string };

/** Nodes by table; the table's name is the label by which they are found (docs/stored-graph.md). */
const NODES = {
  Content: {
    type: 'Content:Document',
    ids: ['id:ID(Content)'],
    columns: 'live',
  },
  Reading: { type: 'Reading:Live', ids: ['id:ID(Reading)'], columns: 'version document liveFrom' },
  Block: { type: 'Block', ids: ['id:ID(Block)'], columns: 'index start end kind path text reason reading' },
  Statement: {
    type: 'Statement',
    ids: ['id:ID(Statement)'],
    columns:
      'subject predicate object value qualifiers kind document published place path block extractor rule confidence section quote start end spans',
  },
  Source: { type: 'Source', ids: ['uri:ID(Source)'], columns: '' },
  Name: { type: 'Name', ids: ['id:ID(Name)'], columns: 'type normal scope support entity text' },
  Bucket: { type: 'Bucket', ids: ['id:ID(Bucket)'], columns: '' },
  Decision: {
    type: 'Decision',
    ids: ['id:ID(Decision)'],
    columns: 'a b verdict rule score by when reason text',
  },
  Fact: {
    type: 'Fact:Change',
    ids: ['id:ID(Fact)'],
    columns:
      'kind subject predicate object key value display qualifiers documents places supporters best confidence published rank shown conflicting run change what',
  },
  Conflict: { type: 'Conflict', ids: ['id:ID(Conflict)'], columns: 'subject predicate subjectType' },
  Entity: { ids: ['id:ID(Entity)', ':LABEL'], columns: 'name aliases' },
  Observation: { type: 'Observation', ids: ['id:ID(Observation)'], columns: '' },
  Change: { type: 'Change', ids: ['id:ID(Change)'], columns: 'run change what of display' },
} satisfies Record<string, Spec>;

const RELATIONSHIPS = {
  OF: { type: 'OF', ids: [':START_ID(Reading)', ':END_ID(Content)'], columns: '' },
  IN: { type: 'IN', ids: [':START_ID(Statement)', ':END_ID(Reading)'], columns: '' },
  FROM: { type: 'FROM', ids: [':START_ID(Statement)', ':END_ID(Content)'], columns: '' },
  POINTS_AT: { type: 'POINTS_AT', ids: [':START_ID(Source)', ':END_ID(Content)'], columns: '' },
  IN_BUCKET: { type: 'IN_BUCKET', ids: [':START_ID(Name)', ':END_ID(Bucket)'], columns: '' },
  SUPPORTS: { type: 'SUPPORTS', ids: [':START_ID(Statement)', ':END_ID(Fact)'], columns: '' },
  ABOUT: { type: 'ABOUT', ids: [':START_ID(Observation)', ':END_ID(Entity)'], columns: '' },
  EDGE: { ids: [':START_ID(Entity)', ':END_ID(Entity)', ':TYPE'], columns: 'fact' },
} satisfies Record<string, Spec>;

type NodeTable = keyof typeof NODES;
type TableName = NodeTable | keyof typeof RELATIONSHIPS;

/** All files of a bulk load. */
export class Tables {
  readonly #tables: ReadonlyMap<string, Table>;

  constructor(folder: string, model: GraphModel) {
    const stored = storedColumns(model);
    const specs: readonly (readonly [string, Spec])[] = Object.entries({ ...NODES, ...RELATIONSHIPS });
    this.#tables = new Map(
      specs.map(([name, spec]) => {
        const columns = [...new Set([...spec.columns.split(' '), ...(stored[name] ?? [])])].filter(Boolean);
        return [name, new Table({ ...spec, folder, name, columns })];
      }),
    );
  }

  of(name: TableName): Table {
    return this.#tables.get(name)!;
  }

  close(): BulkFiles {
    const closed = (names: object) =>
      Object.keys(names).flatMap((name) => this.#tables.get(name)!.close() ?? []);
    return {
      nodes: closed(NODES),
      relationships: closed(RELATIONSHIPS),
      separator: SEPARATOR,
      longest: Math.max(...[...this.#tables.values()].map((table) => table.longest)),
    };
  }

  emptyLists(): readonly EmptyLists[] {
    return [...this.#tables.values()].flatMap((table) => table.emptyLists());
  }
}

/** What the model says is stored, beside the columns above. */
function storedColumns(model: GraphModel): Readonly<Record<string, readonly string[]>> {
  const types = [...model.nodeTypes.values()];
  const columns = (fields: readonly PropertyField[]) =>
    fields
      .flatMap((field) => [...field.stored, ...(field.sortKey ? [field.sortKey] : [])])
      .filter((name) => name !== 'id');
  return {
    Content: columns(model.nodeTypes.get('Document')!.properties),
    Observation: columns(model.nodeTypes.get('Observation')!.properties),
    Entity: types.filter((type) => type.entity).flatMap((type) => columns(type.properties)),
    EDGE: [...model.relationshipTypes.values()].flatMap((type) => columns(type.properties)),
  };
}
