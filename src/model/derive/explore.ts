import { entityNouns } from '../entities.ts';
import type { Deriving } from './inputs.ts';
import { HUB_DEGREE, MAX_IDS, MAX_SEARCH_WINDOW } from './limits.ts';
import { edgeEvidence, PAGE_NOTE } from './pages.ts';
import { block, type Line } from './text.ts';

/** The root fields that explore: they lead from anything to anything, not from one noun. */
export function exploreLines(deriving: Deriving): readonly Line[] {
  defineGraph(deriving);
  return [searchLine(deriving), ...graphLines()];
}

const lines = (...texts: readonly (string | readonly [string, string])[]): readonly Line[] =>
  texts.map((each) => (typeof each === 'string' ? { text: each } : { text: each[0], description: each[1] }));

function searchLine({ definitions, model }: Deriving): Line {
  definitions.add('SearchType', () =>
    block('enum SearchType', 'What a search can find.', [
      ...entityNouns(model).map((text) => ({ text })),
      { text: 'Document' },
    ]),
  );
  definitions.add('SearchField', () =>
    block(
      'enum SearchField',
      'Where the words of a search were found.',
      lines('NAME', 'ALIAS', 'TITLE', 'TEXT'),
    ),
  );
  definitions.add('SearchPassage', () =>
    block(
      'type SearchPassage',
      'The block of a document that fits best. Offsets are UTF-16 code units of the stored text.',
      lines(
        ['text: String!', 'The whole block: a paragraph, a heading, a table.'],
        'start: Int!',
        'end: Int!',
        ['matchStart: Int!', 'Where the longest words in common stand.'],
        'matchEnd: Int!',
        ['headingPath: [String!]!', 'The headings above the block, outermost first.'],
      ),
    ),
  );
  definitions.add('SearchEdge', () =>
    block(
      'type SearchEdge',
      'One hit.',
      lines(
        'cursor: String!',
        ['node: Node!', 'The thing or the document.'],
        ['score: Float!', 'How well the words fit; comparable within one answer only.'],
        'matchedField: SearchField!',
        ['matchedText: String!', 'The name, alias or title, or the words of the text, that fit.'],
        ['passage: SearchPassage', 'For a document found by its text.'],
      ),
    ),
  );
  definitions.add('SearchConnection', () =>
    block(
      'type SearchConnection',
      'A page of hits: exact names first, then names that begin so, then by score, then by id.',
      lines(
        'edges: [SearchEdge!]!',
        'nodes: [Node!]!',
        'pageInfo: PageInfo!',
        ['totalCount: Int!', `How many hits there are, up to ${MAX_SEARCH_WINDOW}.`],
        ['atLeast: Boolean!', 'Whether there are more than `totalCount`; the rest cannot be paged to.'],
      ),
    ),
  );
  return {
    text: 'search(text: String!, types: [SearchType!], within: String, first: Int, after: String): SearchConnection!',
    description: `Finds things by name or alias and documents by title or text. \`within\` is a region (id or name): what is in, or for, it or what is under it; documents have no place. A cursor holds until the next import: then BAD_CURSOR.\n${PAGE_NOTE}`,
  };
}

/** Types for pieces of the graph: paths, and nodes with edges to draw. */
function defineGraph({ definitions }: Deriving): void {
  definitions.add('EdgeProperty', () =>
    block(
      'type EdgeProperty',
      'A field of a relationship, as text.',
      lines('name: String!', 'value: String!'),
    ),
  );
  const edge = [
    { text: 'type: RelationshipType!' },
    { text: 'properties: [EdgeProperty!]!', description: 'Its own fields that have a value.' },
    edgeEvidence,
  ];
  definitions.add('PathHop', () =>
    block('type PathHop', 'One step of a path.', [
      { text: 'direction: RelationshipDirection!', description: 'OUT: it points the way the path goes.' },
      ...edge,
    ]),
  );
  definitions.add('Path', () =>
    block(
      'type Path',
      'A way from one thing to another: hop i leads from node i to node i + 1. No node comes twice.',
      lines('length: Int!', 'nodes: [Entity!]!', 'hops: [PathHop!]!'),
    ),
  );
  definitions.add('Paths', () =>
    block(
      'type Paths',
      'Ways between two things, the shortest first.',
      lines('paths: [Path!]!', [
        'complete: Boolean!',
        `False when ways may be missing: a thing with more than ${HUB_DEGREE} relationships, which is not passed through, could be part of one, or time ran out.`,
      ]),
    ),
  );
  definitions.add('SubgraphEdge', () =>
    block('type SubgraphEdge', 'A relationship between two of the nodes.', [
      { text: 'id: ID!', description: 'Of the fact that stands behind it.' },
      { text: 'from: ID!' },
      { text: 'to: ID!' },
      ...edge,
    ]),
  );
  definitions.add('SubgraphNode', () =>
    block(
      'type SubgraphNode',
      'A node to draw.',
      lines('node: Entity!', ['depth: Int!', 'Steps from the start; 0 for those asked for.']),
    ),
  );
  definitions.add('RelationshipCount', () =>
    block(
      'type RelationshipCount',
      'How many relationships of one type and direction a node has.',
      lines('type: RelationshipType!', 'direction: RelationshipDirection!', 'count: Int!'),
    ),
  );
  definitions.add('Omission', () =>
    block(
      'type Omission',
      'Relationships of a node that are not shown.',
      lines('node: ID!', 'type: RelationshipType!', 'direction: RelationshipDirection!', 'count: Int!'),
    ),
  );
  definitions.add('Subgraph', () =>
    block(
      'type Subgraph',
      'Nodes and the relationships between them, ready for drawing.',
      lines(
        'nodes: [SubgraphNode!]!',
        'edges: [SubgraphEdge!]!',
        ['omitted: [Omission!]!', 'What the nodes that were expanded have besides, of the types asked for.'],
        ['complete: Boolean!', 'Whether nothing was omitted.'],
      ),
    ),
  );
}

function graphLines(): readonly Line[] {
  const only = 'relationships: [RelationshipType!]';
  const hubs = `Things with more than ${HUB_DEGREE} relationships are ends of a path but not passed through.`;
  return [
    {
      text: `paths(from: ID!, to: ID!, maxLength: Int = 4, ${only}, types: [EntityType!], first: Int = 5): Paths!`,
      description: `Ways between two things (id or name), the shortest first; length at most 6, at most 20 of them. \`types\` are those of the things in between. ${hubs}`,
    },
    {
      text: `neighbourhood(id: ID!, depth: Int = 1, ${only}, types: [EntityType!], perRelationship: Int = 20, budget: Int = 100): Subgraph!`,
      description:
        'What is around a thing (id or name): depth at most 3, at most 500 nodes (`budget`), of each relationship type and direction of a node at most `perRelationship`, those with the most relationships first.',
    },
    {
      text: `connections(ids: [ID!]!, ${only}): Subgraph!`,
      description: `The relationships between these things (ids), at most ${MAX_IDS}.`,
    },
  ];
}
