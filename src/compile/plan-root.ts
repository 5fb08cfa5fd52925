import { CodedError } from '../errors.ts';
import type { AbstractType, GraphModel, NodeType } from '../model/index.ts';
import { noEdge } from './no-edge.ts';
import { planChanges, planRuns } from './plan-changes.ts';
import { planConnection } from './plan-connection.ts';
import { planConflicts } from './plan-evidence.ts';
import { planPaths, planSubgraph } from './plan-graph.ts';
import { planRejections, planUnsure } from './plan-identity.ts';
import { planNode, planVariants } from './plan-object.ts';
import type { LookupKey, LookupPlan, NodeBranch, RootRead } from './plan-roots.ts';
import { planSearch } from './plan-search.ts';
import { withinPredicate } from './plan-where.ts';
import { type Arguments, below, openSite, type Planning, type Selected } from './planning.ts';
import { allOf } from './sources.ts';

/** Plans one root field. */
export function planRoot(planning: Planning, selected: Selected): RootRead {
  const name = selected.field.name;
  if (name === 'node' || name === 'nodes') return planNodes(planning, selected);
  const walking = { ...planning, noGroups: `below ${name}` };
  if (name === 'paths') return { kind: 'paths', paths: planPaths(walking, selected) };
  if (name === 'neighbourhood' || name === 'connections') {
    return { kind: 'subgraph', subgraph: planSubgraph(walking, selected) };
  }
  if (name === 'search') return { kind: 'search', search: planSearch(planning, selected) };
  if (name === 'conflicts') return { kind: 'connection', connection: planConflicts(planning, selected) };
  if (name === 'runs') return { kind: 'connection', connection: planRuns(planning, selected) };
  if (name === 'changes') return { kind: 'connection', connection: planChanges(planning, selected) };
  if (name === 'unsure') return { kind: 'connection', connection: planUnsure(planning, selected) };
  if (name === 'rejections') return { kind: 'connection', connection: planRejections(planning, selected) };
  const { type, one } = rootType(planning.model, name);
  return one
    ? { kind: 'lookup', lookup: planLookup(planning, selected, type) }
    : planAll(planning, selected, type);
}

function rootType(model: GraphModel, field: string): { type: NodeType | AbstractType; one: boolean } {
  for (const type of [...model.nodeTypes.values(), ...model.abstractTypes.values()]) {
    if (type.one === field || type.many === field) return { type, one: type.one === field };
  }
  throw new Error(`No meaning for the root field ${field}`);
}

function planAll(planning: Planning, selected: Selected, type: NodeType | AbstractType): RootRead {
  const connection = planConnection(planning, 'Query', selected, {
    source: allOf(type),
    type,
    node: (inside, each) => planNode(inside, each, type.name),
    edge: noEdge,
  });
  return { kind: 'connection', connection };
}

/** `node` and `nodes`: one branch for entities, which names lead to, and one for each other type. */
function planNodes(planning: Planning, selected: Selected): RootRead {
  const many = selected.field.name === 'nodes';
  const args = openSite(planning, 'Query', selected);
  const ids = args.bind([many ? 'ids' : 'id'], { to: 'ids' });
  const inside = below(planning, selected.key);
  const types = [...planning.model.nodeTypes.values()];
  const branch = (by: 'name' | 'id', label: string, members: readonly NodeType[]): NodeBranch => ({
    by,
    label,
    object: planVariants(
      inside,
      members.map((type) => type.name),
      selected,
      types,
    ),
  });
  const others = types.filter((type) => !type.entity);
  return {
    kind: 'nodes',
    ids,
    many,
    branches: [
      branch(
        'name',
        'Entity',
        types.filter((type) => type.entity),
      ),
      ...others.map((type) => branch('id', type.label, [type])),
    ],
  };
}

function planLookup(planning: Planning, selected: Selected, type: NodeType | AbstractType): LookupPlan {
  const args = openSite(planning, 'Query', selected);
  const keys = lookupKeys(type, args);
  if (keys.length === 0) throw noKey(selected.field.name, type);
  const within =
    typeof args.values.in === 'string'
      ? withinPredicate(type, planning.model, (as) => args.bind(['in'], as))
      : undefined;
  return {
    type: type.name,
    label: type.label ?? type.name,
    entity: type.entity,
    display: type.properties.some((property) => property.name === 'name') ? 'name' : 'id',
    keys,
    ...(within ? { within } : {}),
    object: planNode(planning, selected, type.name),
  };
}

function lookupKeys(type: NodeType | AbstractType, args: Arguments): readonly LookupKey[] {
  const given = (name: string): boolean => typeof args.values[name] === 'string';
  const noun = type.noun ?? type.name;
  const properties = type.properties.filter((property) => property.key && given(property.name));
  return [
    ...(given('id') ? [{ by: 'id', param: args.bind(['id']) } as const] : []),
    ...properties.map((property): LookupKey => {
      const bind = (to: 'documentNumber' | 'value') => args.bind([property.name], { to });
      if (property.name === 'name') {
        return { by: 'name', noun, param: args.bind(['name'], { to: 'normalName', noun }) };
      }
      const param = bind(property.name === 'documentNumber' ? 'documentNumber' : 'value');
      return { by: 'property', label: noun, property: property.stored[0]!, param };
    }),
  ];
}

function noKey(field: string, type: NodeType | AbstractType): CodedError {
  const keys = type.properties.filter((property) => property.key).map((property) => property.name);
  return new CodedError('BAD_USER_INPUT', `${field} needs one of the arguments id, ${keys.join(', ')}`);
}
