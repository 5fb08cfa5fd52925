import type { AbstractType, GraphModel, NodeType, PropertyField, RelationshipField } from '../types.ts';
import { edgeBase, type Link, linkName } from './pages.ts';
import { block, type Definitions, type Line } from './text.ts';
import { VALUE_FILTERS } from './value-filters.ts';

export interface Deriving {
  readonly model: GraphModel;
  readonly definitions: Definitions;
}

/** A type that connections lead to: concrete or abstract. */
export function typeOf(model: GraphModel, name: string): NodeType | AbstractType {
  const type = model.nodeTypes.get(name) ?? model.abstractTypes.get(name);
  if (!type) throw new Error(`No type ${name} in the model`);
  return type;
}

/** The `where` input of a link: fields of the target, and for a relationship `edge`. */
export function whereInput(link: Link, deriving: Deriving): string {
  const name = `${linkName(link)}Where`;
  return deriving.definitions.add(name, () => {
    const type = typeOf(deriving.model, link.target);
    const what = link.relationship
      ? `Chooses relationships by their ${link.target} and by themselves.`
      : `Chooses a ${link.target}.`;
    return block(`input ${name}`, `${what} All fields given must hold.`, [
      ...[...LOGIC].map(([operator, description]) => ({
        text: operator === 'not' ? `${operator}: ${name}` : `${operator}: [${name}!]`,
        description,
      })),
      ...type.properties.map((property) => propertyFilter(property, deriving.definitions)),
      ...entityFilters(type, deriving.definitions),
      ...type.relationships.map((field) => relationshipFilter(field, deriving)),
      ...(link.relationship ? [edgeFilter(link.relationship, deriving.definitions)] : []),
    ]);
  });
}

const LOGIC = new Map([
  ['and', 'All of these hold.'],
  ['or', 'At least one of these holds.'],
  ['not', 'This does not hold.'],
]);

function propertyFilter(property: PropertyField, definitions: Definitions): Line {
  const filter = property.list ? VALUE_FILTERS.List : VALUE_FILTERS[property.valueType];
  const name = filter.name(property);
  definitions.add(name, () => block(`input ${name}`, filter.description, filter.lines(property)));
  return { text: `${property.name}: ${name}`, description: property.description || undefined };
}

function entityFilters(type: NodeType | AbstractType, definitions: Definitions): readonly Line[] {
  if (type.name !== 'Observation' && !type.entity) return [];
  definitions.add('EvidenceWhere', () => EVIDENCE_WHERE);
  const evidence: Line = {
    text: 'evidence: EvidenceWhere',
    description: 'One statement about it fits all of these.',
  };
  if (!type.entity) return [evidence];
  const mixed = 'members' in type && type.noun === undefined;
  if (mixed) definitions.add('EntityTypeWhere', () => ENTITY_TYPE_WHERE);
  return [
    {
      text: 'hasAlias: String',
      description: 'It goes by this name, in any spelling that folds to the same form.',
    },
    ...(mixed ? [{ text: 'type: EntityTypeWhere', description: 'What it is.' }] : []),
    {
      text: 'within: String',
      description: 'It is in, or for, this region (id or name) or one under it.',
    },
    ...(hasValidity(type)
      ? [
          {
            text: 'validOn: String',
            description:
              'A day, month or year (ISO 8601) on which it may be in force: it has begun by its last day (`effective`, else `date`), and not expired before its first. What the sources leave open does not exclude.',
          },
        ]
      : []),
    evidence,
  ];
}

/** Whether a type says when it begins and ends to be in force. */
function hasValidity(type: NodeType | AbstractType): boolean {
  return ['date', 'effective', 'expires'].every((name) =>
    type.properties.some((property) => property.name === name && property.valueType === 'PartialDate'),
  );
}

function relationshipFilter(field: RelationshipField, deriving: Deriving): Line {
  const link: Link = { target: field.targetName, relationship: field };
  const name = `${linkName(link)}Filter`;
  deriving.definitions.add(name, () =>
    block(`input ${name}`, 'Chooses by related nodes; the quantifiers given must all hold.', [
      { text: `some: ${whereInput(link, deriving)}`, description: 'At least one fits; `{}` fits any.' },
      { text: `none: ${whereInput(link, deriving)}`, description: 'No one fits.' },
      {
        text: `every: ${whereInput(link, deriving)}`,
        description: 'All fit; so it is when there is none.',
      },
      { text: `single: ${whereInput(link, deriving)}`, description: 'Exactly one relationship fits.' },
    ]),
  );
  return { text: `${field.name}: ${name}`, description: field.description };
}

function edgeFilter(relationship: NonNullable<Link['relationship']>, definitions: Definitions): Line {
  const name = relationship.propertiesName
    ? `${edgeBase(relationship.propertiesName)}EdgeWhere`
    : 'EdgeWhere';
  definitions.add('EvidenceWhere', () => EVIDENCE_WHERE);
  definitions.add(name, () =>
    block(`input ${name}`, 'Chooses by the relationship itself.', [
      ...relationship.properties.map((property) => propertyFilter(property, definitions)),
      {
        text: 'evidence: EvidenceWhere',
        description: 'One statement for the relationship fits all of these.',
      },
    ]),
  );
  return { text: `edge: ${name}`, description: 'By the relationship itself.' };
}

const EVIDENCE_WHERE = block('input EvidenceWhere', 'Chooses by the statements that support a fact.', [
  { text: 'document: String', description: "The document's id or its title." },
  { text: 'section: String', description: 'A heading above the quote contains this.' },
  { text: 'extractor: String', description: 'The extractor that read it, e.g. park-table.' },
]);

const ENTITY_TYPE_WHERE = block('input EntityTypeWhere', 'Chooses by type.', [
  { text: 'eq: EntityType' },
  { text: 'in: [EntityType!]' },
]);

/** The `orderBy` input of a type: one key an object, several objects in a list. */
export function orderInput(target: string, deriving: Deriving): string {
  const name = `${target}Order`;
  const type = typeOf(deriving.model, target);
  const keys = type.properties.filter((property) => property.sortable);
  return deriving.definitions.add(name, () =>
    block(
      `input ${name} @oneOf`,
      `One key to order ${target} by; nulls come last both ways, ties go by id the same way.`,
      [
        { text: 'id: SortDirection' },
        ...keys.map((key) => ({
          text: `${key.name}: SortDirection`,
          description: key.description || undefined,
        })),
      ],
    ),
  );
}
