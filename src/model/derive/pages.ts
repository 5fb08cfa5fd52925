import type { PropertyField } from '../types.ts';
import { DEFAULT_EVIDENCE, DEFAULT_PAGE, MAX_PAGE } from './limits.ts';
import { block, type Definitions, type Line } from './text.ts';

/** What a connection leads to: a type, and the edge's own fields when it follows a relationship. */
export interface Link {
  readonly target: string;
  /** Undefined: a root connection, whose edges are no relationships. */
  readonly relationship?: {
    readonly propertiesName?: string | undefined;
    readonly properties: readonly PropertyField[];
  };
}

/** `Park`, `RelatedPark` or `ParkSponsoredBy`: equal links share one connection, edge, filter and where type. */
export function linkName(link: Link): string {
  if (!link.relationship) return link.target;
  const { propertiesName } = link.relationship;
  return propertiesName ? link.target + edgeBase(propertiesName) : `Related${link.target}`;
}

/** SponsoredByProperties → SponsoredBy. */
export function edgeBase(propertiesName: string): string {
  return propertiesName.replace(/Properties$/u, '');
}

/** The connection type of a link, with its edge type; `more` are further fields. */
export function connectionType(
  link: Link,
  definitions: Definitions,
  more: () => readonly Line[] = () => [],
): string {
  const name = linkName(link);
  const edge = definitions.add(`${name}Edge`, () => edgeType(link, `${name}Edge`));
  return definitions.add(`${name}Connection`, () =>
    block(`type ${name}Connection`, `A page of ${link.target}.`, [
      ...connectionLines(edge, link.target),
      ...more(),
    ]),
  );
}

/** The fields of every connection. */
export function connectionLines(edge: string, node: string): readonly Line[] {
  return [
    { text: `edges: [${edge}!]!` },
    {
      text: `nodes: [${node}!]!`,
      description: 'The nodes of the edges, for when the edges say nothing of interest.',
    },
    { text: 'pageInfo: PageInfo!' },
    {
      text: 'totalCount: Int!',
      description: 'How many there are over all pages; counted only when asked for.',
    },
  ];
}

function edgeType(link: Link, name: string): string {
  const relationship = link.relationship;
  const own = relationship?.properties.map(propertyLine) ?? [];
  return block(
    `type ${name}`,
    relationship ? `One relationship to a ${link.target}.` : `One ${link.target} of a page.`,
    [
      { text: 'cursor: String!' },
      { text: `node: ${link.target}!` },
      ...own,
      ...(relationship ? [edgeEvidence] : []),
    ],
  );
}

/** Evidence of an edge or a value is a short list; of a node it is a connection. */
export const edgeEvidence: Line = {
  text: `evidence(first: Int = ${DEFAULT_EVIDENCE}): [Evidence!]!`,
  description: `The statements that support this relationship; at most ${MAX_PAGE}.`,
};

/** A value field of a node or an edge. */
export function propertyLine(property: PropertyField): Line {
  const type = property.enumName ?? property.valueType;
  const shape = property.list ? `[${type}!]` : type;
  return {
    text: `${property.name}: ${shape}${property.nonNull ? '!' : ''}`,
    description: property.description || undefined,
  };
}

/** `first`, `after`, `last`, `before`, and what else the connection takes. */
export function pageArguments(more: string = ''): string {
  return `(first: Int, after: String, last: Int, before: String${more})`;
}

/** Said once a connection field, since introspection shows no prose elsewhere. */
export const PAGE_NOTE = `Page size ${DEFAULT_PAGE} unless \`first\` or \`last\` says otherwise, at most ${MAX_PAGE}.`;

export const PAGE_INFO = block('type PageInfo', 'Where a page stands (Relay).', [
  { text: 'hasNextPage: Boolean!' },
  { text: 'hasPreviousPage: Boolean!' },
  { text: 'startCursor: String' },
  { text: 'endCursor: String' },
]);
