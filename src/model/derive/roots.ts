import type { AbstractType, GraphModel, NodeType } from '../types.ts';
import { exploreLines } from './explore.ts';
import { type Deriving, typeOf } from './inputs.ts';
import { MAX_IDS } from './limits.ts';
import { connectionArguments } from './objects.ts';
import { connectionType, PAGE_NOTE, pageArguments } from './pages.ts';
import { block, type Line } from './text.ts';

/** Types with root fields: nouns first as they stand in the model, then the interfaces. */
export function rootTypes(model: GraphModel): readonly (NodeType | AbstractType)[] {
  return [...model.nodeTypes.values(), ...model.abstractTypes.values()].filter(
    (type) => type.one || type.many,
  );
}

/** `type Query`. */
export function queryType(deriving: Deriving): string {
  return block('type Query', 'Where a query starts.', [
    {
      text: 'node(id: ID!): Node',
      description:
        'What an id names. An id that named something once and no longer does: null, with the error code GONE.',
    },
    {
      text: 'nodes(ids: [ID!]!): [Node]!',
      description: `The same for several ids, in their order; at most ${MAX_IDS}.`,
    },
    ...rootTypes(deriving.model).flatMap((type) => [
      ...(type.one ? [oneLine(type.one, type)] : []),
      ...(type.many ? [manyLine(type.many, type, deriving)] : []),
    ]),
    {
      text: `conflicts${pageArguments(', type: EntityType, field: String, document: String')}: ${connectionType({ target: 'Conflict' }, deriving.definitions)}!`,
      description: `Fields for which sources disagree, with every value; \`document\` (id or title): those to which it has a say.\n${PAGE_NOTE}`,
    },
    {
      text: `runs${pageArguments()}: ${connectionType({ target: 'Run' }, deriving.definitions)}!`,
      description: `Imports, removals and decisions that changed something, the last first.\n${PAGE_NOTE}`,
    },
    {
      text: `changes${pageArguments(', fromRun: ID, toRun: ID, what: ChangedKind, field: String')}: ${connectionType({ target: 'Change' }, deriving.definitions)}!`,
      description: `What the runs after \`fromRun\`, up to and with \`toRun\`, added and withdrew; without them all runs.\n${PAGE_NOTE}`,
    },
    {
      text: `unsure${pageArguments()}: ${connectionType({ target: 'IdentityDecision' }, deriving.definitions)}!`,
      description: `Pairs of names that rules could not decide: the work list, what would change most first.\n${PAGE_NOTE}`,
    },
    {
      text: `rejections${pageArguments()}: ${connectionType({ target: 'Rejection' }, deriving.definitions)}!`,
      description: `Facts that people found to be wrong.\n${PAGE_NOTE}`,
    },
    ...exploreLines(deriving),
  ]);
}

function oneLine(field: string, type: NodeType | AbstractType): Line {
  const keys = type.properties.filter((property) => property.key && property.name !== 'id');
  const args = [
    'id: ID',
    ...keys.map((key) => `${key.name}: ${key.valueType}`),
    ...(type.entity ? ['in: String'] : []),
  ];
  const byName = keys.some((key) => key.name === 'name');
  return {
    text: `${field}(${args.join(', ')}): ${type.name}`,
    description: [
      `The ${type.name} with this ${['id', ...keys.map((key) => key.name)].join(' or ')}; at least one must be given.`,
      ...(byName
        ? ['`name` is the shown name or an alias, in any spelling that folds to the same form.']
        : []),
      ...(type.entity ? ['`in` narrows to a region (id or name) and what is under it.'] : []),
      'Several matches are an error AMBIGUOUS that lists them; none is null.',
    ].join('\n'),
  };
}

function manyLine(field: string, type: NodeType | AbstractType, deriving: Deriving): Line {
  return {
    text: `${field}${connectionArguments({ target: type.name }, deriving)}`,
    description: `${typeOf(deriving.model, type.name).description}\n${PAGE_NOTE}`,
  };
}
