import { CodedError } from '../errors.ts';
import {
  type AbstractType,
  entityNouns,
  entityTypes,
  type GraphModel,
  type NodeType,
  type RelationshipField,
} from '../model/index.ts';
import type { RegionPaths, RelatedSource, Source } from './plan.ts';

/** Along a relationship field to its target. */
export function relatedSource(field: RelationshipField, model: GraphModel): RelatedSource {
  const label = labelOf(model, field.targetName);
  return {
    kind: 'related',
    types: field.stored,
    direction: field.direction,
    ...(label ? { label } : {}),
    fact: field.type === 'ABOUT' ? 'start' : 'edge',
  };
}

/** The one label that all nodes of a type carry: its own, the shared one (Region), Entity, or none. */
function labelOf(model: GraphModel, name: string): string | undefined {
  const node = model.nodeTypes.get(name);
  if (node) return node.label;
  const abstract = model.abstractTypes.get(name);
  return abstract?.label ?? (abstract?.entity ? 'Entity' : undefined);
}

/** From an entity to the observations about it; no SDL field declares it, since every entity has it. */
export const OBSERVATIONS: RelatedSource = {
  kind: 'related',
  types: ['ABOUT'],
  direction: 'IN',
  label: 'Observation',
  fact: 'start',
};

/** The fields behind which relationships stand, by noun. */
export function relatedFields(
  model: GraphModel,
): readonly { readonly noun: string; readonly fields: readonly { name: string; source: RelatedSource }[] }[] {
  const types = entityTypes(model);
  return entityNouns(model).map((noun) => ({
    noun,
    fields: [
      ...types
        .find((type) => type.noun === noun)!
        .relationships.map((field) => ({ name: field.name, source: relatedSource(field, model) })),
      { name: 'observations', source: OBSERVATIONS },
    ],
  }));
}

/** All nodes of a type; documents only while they are live. */
export function allOf(type: NodeType | AbstractType): Source {
  const labels =
    'members' in type ? [type.label ?? 'Entity'] : type.labels.filter((label) => label !== 'Entity');
  return { kind: 'label', labels, live: type.name === 'Document' };
}

/**
 * How a type leads to the regions it is in or for; PART_OF is walked after that. What a relationship offers in place of a
 * region (a fund can be for a park) leads on to its own: two steps then.
 */
export function regionPaths(type: NodeType | AbstractType, model: GraphModel): RegionPaths {
  const nodes = 'members' in type ? type.members.map((member) => model.nodeTypes.get(member)!) : [type];
  const fields = nodes.flatMap((node) => placeFields(node, model));
  const standIns = fields
    .flatMap((field) => field.targets)
    .map((target) => model.nodeTypes.get(target)!)
    .filter((target) => target.noun !== 'Region');
  const further = standIns.flatMap((node) => placeFields(node, model));
  const types = [...new Set([...fields, ...further].flatMap((field) => field.stored))].sort();
  const steps = standIns.length > 0 ? 2 : 1;
  return { types, steps, own: steps === 1 && ownTypes(types, type, model) };
}

/** Whether the stored types begin at nodes of the type only. */
function ownTypes(stored: readonly string[], { name }: NodeType | AbstractType, model: GraphModel): boolean {
  const signatures = [...model.relationshipTypes.values()].flatMap((each) => each.signatures);
  return signatures.every((each) => each.from === name || !stored.includes(each.stored));
}

function placeFields(node: NodeType, model: GraphModel): readonly RelationshipField[] {
  return node.relationships
    .filter((field) => field.direction === 'OUT' && field.type !== 'PART_OF' && field.type !== 'GRANTED')
    .filter((field) => field.targets.some((target) => model.nodeTypes.get(target)?.noun === 'Region'));
}

/** Whether nodes of a type can be regions. */
export function holdsRegions(type: NodeType | AbstractType): boolean {
  return type.noun === 'Region' || ('members' in type && type.noun === undefined);
}

/** Stored type → public name, of the types asked for; ABOUT has no fact of its own and is read by `observations`. */
export function storedNames(
  model: GraphModel,
  asked: readonly string[] | null | undefined,
): Record<string, string> {
  if (asked?.length === 0) {
    throw new CodedError(
      'BAD_USER_INPUT',
      'An empty list of relationship types leads nowhere; leave it out for all',
    );
  }
  const types = [...model.relationshipTypes.values()].filter(
    (type) => type.type !== 'ABOUT' && (!asked || asked.includes(type.type)),
  );
  return Object.fromEntries(
    types.flatMap((type) => type.signatures.map(({ stored }) => [stored, type.type])),
  );
}
