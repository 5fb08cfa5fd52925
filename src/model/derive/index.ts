import { buildASTSchema, type GraphQLSchema, parse, printSchema, validateSchema } from 'graphql';
import { entityNouns } from '../entities.ts';
import type { GraphModel } from '../types.ts';
import { MUTATION } from './mutations.ts';
import { objectType, unionType } from './objects.ts';
import { PAGE_INFO } from './pages.ts';
import { queryType } from './roots.ts';
import { block, Definitions } from './text.ts';

export { DEFAULT_PAGE, HUB_DEGREE, MAX_IDS, MAX_MATCHES, MAX_PAGE, MAX_SEARCH_WINDOW } from './limits.ts';

/** The API that follows from the model: nodes, connections, inputs and root fields. */
export function apiSchema(model: GraphModel): GraphQLSchema {
  // The model was checked when it was read; the tests check what is derived.
  return buildASTSchema(parse(definitionsOf(model), { noLocation: true }), { assumeValidSDL: true });
}

/** The same as text, checked and printed by graphql-js, so that equal schemas are equal text. */
export function deriveSchema(model: GraphModel): string {
  const schema = buildASTSchema(parse(definitionsOf(model)));
  const [error] = validateSchema(schema);
  if (error) throw error;
  return `${printSchema(schema)}\n`;
}

function definitionsOf(model: GraphModel): string {
  const definitions = new Definitions();
  const deriving = { model, definitions };
  const text = [
    queryType(deriving),
    MUTATION,
    ...[...model.abstractTypes.values()].map((type) =>
      type.kind === 'union' ? unionType(type) : objectType(type, deriving),
    ),
    ...[...model.nodeTypes.values()].map((type) => objectType(type, deriving)),
    PAGE_INFO,
    SORT_DIRECTION,
    RELATIONSHIP_DIRECTION,
    entityTypeEnum(model),
    model.documentText,
  ];
  return [...text, definitions.print()].join('\n\n');
}

const SORT_DIRECTION = block('enum SortDirection', 'Which way an order goes.', [
  { text: 'ASC' },
  { text: 'DESC' },
]);

const RELATIONSHIP_DIRECTION = block(
  'enum RelationshipDirection',
  'Which way a relationship points, seen from the node asked.',
  [{ text: 'OUT' }, { text: 'IN' }],
);

/** Named as types are, so that `type` here, `__typename` and the export agree (a City is a Region). */
function entityTypeEnum(model: GraphModel): string {
  return block(
    'enum EntityType',
    'The nouns that documents are read for.',
    entityNouns(model).map((text) => ({ text })),
  );
}
