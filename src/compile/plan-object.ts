import type { GraphModel, NodeType, PropertyField, RelationshipField } from '../model/index.ts';
import { statedFields } from './field-names.ts';
import type { EvidenceOf, NodeKind, ProjectedField, Projection, Subject, Variant } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { planBlocks, planStatements } from './plan-document.ts';
import { planDocuments, planEvidence, planEvidenceList, planFacts } from './plan-evidence.ts';
import { planDecisions, planNames, planRejected } from './plan-identity.ts';
import { RELATIONSHIP_ORDER } from './plan-order.ts';
import { edgeEvidenceOf } from './plan-where.ts';
import { below, keyParts, openSite, type Planning, type Selected, selections } from './planning.ts';
import { OBSERVATIONS, relatedSource, storedNames } from './sources.ts';

/** What a field of type `typeName` shows of the node at hand: an object, or one of several for an abstract type. */
export function planNode(planning: Planning, selected: Selected, typeName: string): Projection {
  const inside = below(planning, selected.key);
  const type = planning.model.nodeTypes.get(typeName);
  if (type) return planObject(inside, type, selected);
  return planVariants(inside, planning.model.abstractTypes.get(typeName)!.members, selected);
}

/** One shape for all types that select the same field nodes; each other type its own. `among`: all types that can stand there. */
export function planVariants(
  planning: Planning,
  members: readonly string[],
  selected: Selected,
  among: readonly NodeType[] = members.map((member) => planning.model.nodeTypes.get(member)!),
): Projection {
  const types = members.map((member) => planning.model.nodeTypes.get(member)!);
  const groups = new Map<string, NodeType[]>();
  const identity = identities();
  for (const type of types) {
    const shape = selections(planning, type.name, selected.nodes)
      .map((each) => `${each.key}:${each.nodes.map(identity).join('+')}${byKind(type, each)}`)
      .join(' ');
    groups.set(shape, [...(groups.get(shape) ?? []), type]);
  }
  const variants = [...groups.values()].map(
    (group): Variant => ({
      types: group.map((type) => type.name),
      labels: group.map((type) => type.label),
      object: planObject(planning, group[0]!, selected, among),
    }),
  );
  return {
    kind: 'variants',
    types: Object.fromEntries(types.map((type) => [type.label, type.name])),
    variants,
  };
}

/** What statements say of a node is found by what kind of node it is: types that are asked for it share a shape with their kind only. */
function byKind(type: NodeType, { field }: Selected): string {
  return field.name === 'values' || field.name === 'evidence' ? `/${kindOf(type)}` : '';
}

function kindOf({ name, entity }: NodeType): NodeKind {
  if (entity) return 'entity';
  return name === 'Document' ? 'document' : 'observation';
}

/** Numbers objects by identity, so that equal numbers mean the same node of the document. */
function identities(): (node: object) => number {
  const numbers = new Map<object, number>();
  return (node) => {
    if (!numbers.has(node)) numbers.set(node, numbers.size);
    return numbers.get(node)!;
  };
}

/** The fields selected of a node of one concrete type, which is one of those that can stand there. */
export function planObject(
  planning: Planning,
  type: NodeType,
  selected: Selected,
  among: readonly NodeType[] = [type],
): Projection {
  const fields = selections(planning, type.name, selected.nodes).map(
    (each): ProjectedField => ({ key: each.key, value: planField(planning, type, each, among) }),
  );
  return { kind: 'object', fields };
}

function planField(
  planning: Planning,
  type: NodeType,
  selected: Selected,
  among: readonly NodeType[],
): Projection {
  const name = selected.field.name;
  const property = type.properties.find((each) => each.name === name);
  if (property) return planProperty(planning, property, selected, 'node');
  const relationship = type.relationships.find((each) => each.name === name);
  if (relationship) return planRelationship(planning, type.name, relationship, selected);
  if (name === 'values') return planValues(planning, type, selected, among);
  return planCommon(planning, type, selected);
}

/** What every entity answers, and observations and documents in part. */
function planCommon(planning: Planning, type: NodeType, selected: Selected): Projection {
  switch (selected.field.name) {
    case 'topics':
      return { kind: 'property', of: 'node', property: 'topics', otherwise: [] };
    case 'formerIds':
      return { kind: 'formerIds' };
    case 'relationshipCounts':
      return {
        kind: 'relationshipCounts',
        names: storedNames(planning.model, undefined),
        fields: keyParts(planning, 'RelationshipCount', selected.nodes),
      };
    case 'evidence':
      return planEvidence(planning, type.name, selected, kindOf(type));
    case 'documents':
      return planDocuments(planning, type.name, selected, type.entity ? 'entity' : 'observation');
    case 'blocks':
      return planBlocks(planning, selected);
    case 'statements':
      return planStatements(planning, selected);
    case 'names':
      return planNames(planning, type.name, selected);
    case 'decisions':
      return planDecisions(planning, type.name, selected);
    case 'rejected':
      return planRejected(planning, type.name, selected);
    case 'observations':
      return planRelationship(planning, type.name, observationsField(planning.model), selected);
    case 'relationships':
      return planAnyRelationship(planning, type.name, selected);
    default:
      throw new Error(`No meaning for the field ${type.name}.${selected.field.name}`);
  }
}

/** The facts about an entity or a document; an observation is one itself. */
function planValues(
  planning: Planning,
  type: NodeType,
  selected: Selected,
  among: readonly NodeType[],
): Projection {
  return planFacts(planning, type.name, selected, kindOf(type), statedFields(among));
}

function observationsField(model: GraphModel): RelationshipField {
  const about = model.nodeTypes.get('Observation')!.relationships[0]!;
  return {
    ...about,
    name: 'observations',
    direction: 'IN',
    targetName: 'Observation',
    targets: ['Observation'],
  };
}

/** A value: one stored property, or the parts of a PartialDate, Money or Area that were asked for. */
export function planProperty(
  planning: Planning,
  property: PropertyField,
  selected: Selected,
  of: Subject,
): Projection {
  const parts = VALUE_PARTS[property.valueType];
  if (!parts) {
    return {
      kind: 'property',
      of,
      property: property.stored[0]!,
      ...(property.list ? { otherwise: [] } : {}),
    };
  }
  const fields = selections(planning, property.valueType, selected.nodes);
  return {
    kind: 'value',
    of,
    main: property.stored[0]!,
    parts: fields.map(({ key, field }) => ({ key, property: property.stored[parts.indexOf(field.name)]! })),
  };
}

/** The fields of the value types, in the order of their stored properties (see docs/stored-graph.md). */
const VALUE_PARTS: Readonly<Record<string, readonly string[]>> = {
  PartialDate: ['value', 'start', 'end', 'precision', 'text'],
  Money: ['amount', 'currency', 'text'],
  Area: ['squareMetres', 'text'],
};

function planRelationship(
  planning: Planning,
  owner: string,
  field: RelationshipField,
  selected: Selected,
): Projection {
  const { model } = planning;
  const connection = planConnection(planning, owner, selected, {
    source: field.name === 'observations' ? OBSERVATIONS : relatedSource(field, model),
    type: model.nodeTypes.get(field.targetName) ?? model.abstractTypes.get(field.targetName)!,
    field,
    node: (inside, each) => planNode(inside, each, field.targetName),
    edge: (inside, each) => planEdgeField(inside, field.properties, edgeEvidenceOf(field), each),
  });
  return { kind: 'connection', connection };
}

/** A field of the edge itself: `evidence`, or one of the relationship's properties. */
function planEdgeField(
  planning: Planning,
  properties: readonly PropertyField[],
  evidence: EvidenceOf,
  selected: Selected,
): Projection {
  if (selected.field.name === 'evidence') return planEvidenceList(planning, 'Edge', selected, evidence);
  const property = properties.find((each) => each.name === selected.field.name)!;
  return planProperty(planning, property, selected, 'edge');
}

/** All relationships of a node, whatever their type. */
function planAnyRelationship(planning: Planning, owner: string, selected: Selected): Projection {
  const asked = openSite(planning, owner, selected).values.types as readonly string[] | null | undefined;
  const names = storedNames(planning.model, asked);
  const connection = planConnection(planning, owner, selected, {
    source: { kind: 'related', types: Object.keys(names), direction: 'BOTH', label: 'Entity', fact: 'edge' },
    order: RELATIONSHIP_ORDER,
    node: (inside, each) => planNode(inside, each, 'Entity'),
    edge: (inside, each) => {
      switch (each.field.name) {
        case 'type':
          return { kind: 'edgeType', names };
        case 'direction':
          return { kind: 'edgeDirection' };
        default:
          return planEvidenceList(inside, 'RelationshipEdge', each, 'edge');
      }
    },
  });
  return { kind: 'connection', connection };
}
