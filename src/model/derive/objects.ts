import type { AbstractType, NodeType, RelationshipField } from '../types.ts';
import { groupLines } from './groups.ts';
import { type Deriving, orderInput, whereInput } from './inputs.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './limits.ts';
import {
  connectionLines,
  connectionType,
  edgeEvidence,
  type Link,
  PAGE_NOTE,
  pageArguments,
  propertyLine,
} from './pages.ts';
import { block, type Line } from './text.ts';

/** A node type or an interface with all its fields. */
export function objectType(type: NodeType | AbstractType, deriving: Deriving): string {
  const isInterface = 'members' in type;
  const head = `${isInterface ? 'interface' : 'type'} ${type.name}${parents(type, deriving)}`;
  const own = new Set(type.properties.map((property) => property.name));
  return block(head, type.description, [
    ...type.properties.map((property) => propertyLine(property)),
    ...type.relationships.map((field) => relationshipLine(field, deriving)),
    ...commonLines(type, deriving).filter((line) => !own.has(line.text.split(/[:(]/u)[0]!)),
  ]);
}

function parents(type: NodeType | AbstractType, deriving: Deriving): string {
  const names = 'members' in type ? interfacesOf(type, deriving) : type.interfaces;
  return names.length > 0 ? ` implements ${names.join(' & ')}` : '';
}

/** An interface implements what all its members implement beside it and what is wider than it. */
function interfacesOf(type: AbstractType, { model }: Deriving): readonly string[] {
  const wider = [...model.abstractTypes.values()].filter(
    (other) => other.kind === 'interface' && other.members.length > type.members.length,
  );
  return wider
    .filter((other) => type.members.every((member) => other.members.includes(member)))
    .map((each) => each.name);
}

function relationshipLine(field: RelationshipField, deriving: Deriving): Line {
  return {
    text: `${field.name}${connectionArguments({ target: field.targetName, relationship: field }, deriving)}`,
    description: `${field.description}\n${PAGE_NOTE}`,
  };
}

/** Arguments and type of a connection field: `(first: Int, …, where: …, orderBy: …): …Connection!`. */
export function connectionArguments(link: Link, deriving: Deriving): string {
  const where = whereInput(link, deriving);
  const order = orderInput(link.target, deriving);
  const type = connectionType(link, deriving.definitions, () => groupLines(link, deriving));
  return `${pageArguments(`, where: ${where}, orderBy: [${order}!]`)}: ${type}!`;
}

/** What every node answers, and every entity beside it. */
function commonLines(type: NodeType | AbstractType, deriving: Deriving): readonly Line[] {
  if (type.name === 'Observation')
    return [
      ...evidenceLines(deriving),
      valuesLine(
        'What is stated: its figure as one value, since sources state all its fields together. `asOfImport` (a run): that figure of its thing, if it was stated then.',
      ),
    ];
  if (type.name === 'Document')
    return [
      ...documentLines(deriving),
      evidenceLine(
        deriving,
        'What it states of itself, with the words and their place. `asOfImport` (a run): none of it where it was not live then.',
      ),
      valuesLine(
        'What it states of itself: title, publisher, author, published, url, each as far as it says so. What the head of a page says is evidence without a quote, since it is no part of the text. `asOfImport` (a run): as it was read then.',
      ),
    ];
  if (type.name === 'Node') return [evidenceLine(deriving, EVIDENCE), valuesLine(VALUES)];
  if (!type.entity) return [];
  return [
    {
      text: 'topics: [String!]!',
      description: 'Industries it is about, as documents state them, e.g. 区块链.',
    },
    ...evidenceLines(deriving),
    valuesLine(VALUES),
    ...IDENTITY_LINES,
    {
      text: `observations${connectionArguments(OBSERVATIONS, deriving)}`,
      description: `Counts, amounts, ranks and shares that documents state about it.\n${PAGE_NOTE}`,
    },
    {
      text: `relationships${pageArguments(', types: [RelationshipType!]')}: ${genericConnection(deriving)}!`,
      description: `All its relationships of any type, both ways.\n${PAGE_NOTE}`,
    },
    {
      text: 'relationshipCounts: [RelationshipCount!]!',
      description: 'How many relationships it has, by type and direction, without reading them.',
    },
    {
      text: 'formerIds: [ID!]!',
      description: 'Ids of other names that were found to name this; `node(id)` still answers to them.',
    },
  ];
}

const IDENTITY_LINES: readonly Line[] = [
  {
    text: `names(first: Int = ${MAX_PAGE}): [NameForm!]!`,
    description: 'Every form under which live documents name it, those of most statements first.',
  },
  {
    text: `decisions(first: Int = ${DEFAULT_PAGE}): [IdentityDecision!]!`,
    description: 'Why its names are one thing, and why others are not it.',
  },
  {
    text: `rejected(first: Int = ${DEFAULT_PAGE}): [Rejection!]!`,
    description: 'Facts about it that a person found to be wrong.',
  },
];

const VALUES =
  'Every value that sources state for its fields (one field, if named), the best supported first. `asOfImport` (a run): those that stood after it, under the names of today, ranked as they were when they last stood.';
const EVIDENCE =
  'Who says so: every statement about it, with the verbatim words and their place. `asOfImport` (a run): those of the documents as they were after it.';
const AS_OF = ', asOfImport: ID';

function valuesLine(description: string): Line {
  return {
    text: `values(field: String, first: Int = ${DEFAULT_PAGE}${AS_OF}): [StatedValue!]!`,
    description,
  };
}

function evidenceLine({ definitions }: Deriving, description: string): Line {
  const evidence = connectionType({ target: 'Evidence' }, definitions);
  return {
    text: `evidence${pageArguments(AS_OF)}: ${evidence}!`,
    description: `${description}\n${PAGE_NOTE}`,
  };
}

const OBSERVATIONS: Link = { target: 'Observation', relationship: { properties: [] } };

function evidenceLines(deriving: Deriving): readonly Line[] {
  return [
    evidenceLine(deriving, EVIDENCE),
    {
      text: `documents${connectionArguments({ target: 'Document' }, deriving)}`,
      description: `The documents its evidence stands in.\n${PAGE_NOTE}`,
    },
  ];
}

/** What a document answers beside its own fields: its text, and what it states. */
function documentLines({ definitions }: Deriving): readonly Line[] {
  const range = ', from: Int, to: Int';
  const overlap = '`from` and `to` (UTF-16 code units) narrow to what overlaps that part of the text.';
  return [
    {
      text: `blocks${pageArguments(range)}: ${connectionType({ target: 'Block' }, definitions)}!`,
      description: `Its stored text, block by block, in order. ${overlap}\n${PAGE_NOTE}`,
    },
    {
      text: `statements${pageArguments(`${range}, field: String, extractor: String`)}: ${connectionType({ target: 'Evidence' }, definitions)}!`,
      description: `Everything it states, by the place of the words. ${overlap}\n${PAGE_NOTE}`,
    },
  ];
}

function genericConnection({ definitions, model }: Deriving): string {
  definitions.add('RelationshipType', () =>
    block(
      'enum RelationshipType',
      'The public names of relationships.',
      [...model.relationshipTypes.keys()].filter((type) => type !== 'ABOUT').map((text) => ({ text })),
    ),
  );
  definitions.add('RelationshipEdge', () =>
    block('type RelationshipEdge', 'One relationship of any type.', [
      { text: 'cursor: String!' },
      { text: 'type: RelationshipType!' },
      { text: 'direction: RelationshipDirection!', description: 'OUT: from the node asked to `node`.' },
      { text: 'node: Entity!', description: 'The node at the other end.' },
      edgeEvidence,
    ]),
  );
  return definitions.add('RelationshipConnection', () =>
    block(
      'type RelationshipConnection',
      'A page of relationships.',
      connectionLines('RelationshipEdge', 'Entity'),
    ),
  );
}

/** `union Sponsor = Company | IssuingBody`. */
export function unionType(type: AbstractType): string {
  return `"""\n${type.description}\n"""\nunion ${type.name} = ${type.members.join(' | ')}`;
}
