import { entityNouns, type GraphModel } from '../model/index.ts';
import type { Projection, StoredNames } from './plan.ts';
import { planEvidenceList } from './plan-evidence.ts';
import type {
  PathField,
  PathsField,
  PathsPlan,
  Reference,
  SubgraphField,
  SubgraphPart,
  SubgraphPlan,
} from './plan-roots.ts';
import {
  type Arguments,
  below,
  keyParts,
  openSite,
  type Planning,
  type Selected,
  selections,
} from './planning.ts';
import { wholeNumber } from './range.ts';
import { storedNames } from './sources.ts';

const MAX_LENGTH = 6;
const MAX_PATHS = 20;
const MAX_DEPTH = 3;
const MAX_BUDGET = 500;
const MAX_PER_RELATIONSHIP = 100;

/** The root field `paths`. */
export function planPaths(planning: Planning, selected: Selected): PathsPlan {
  const args = openSite(planning, 'Query', selected);
  const scene = sceneOf(planning, args);
  const nodes: Projection[] = [];
  const hops: Projection[] = [];
  const inside = below(planning, selected.key);
  const pathField = (each: Selected): PathField => {
    const { key } = each;
    switch (each.field.name) {
      case 'length':
        return { key, kind: 'length' };
      case 'nodes':
        return { key, kind: 'nodes', item: nodes.push(inside.planNode(inside, each, 'Entity')) - 1 };
      default:
        return { key, kind: 'hops', item: hops.push(planHop(inside, each, scene.types)) - 1 };
    }
  };
  const fields = selections(inside, 'Paths', selected.nodes).map((each): PathsField => {
    if (each.field.name === 'complete') return { key: each.key, kind: 'complete' };
    return { key: each.key, kind: 'paths', fields: selections(inside, 'Path', each.nodes).map(pathField) };
  });
  return {
    from: reference(args, 'from'),
    to: reference(args, 'to'),
    ...scene,
    maxLength: wholeNumber(args.values.maxLength, MAX_LENGTH, 'paths(maxLength)'),
    first: wholeNumber(args.values.first, MAX_PATHS, 'paths(first)'),
    hub: args.bind([], { to: 'hub' }),
    nodes,
    hops,
    fields,
  };
}

/** The root fields `neighbourhood` and `connections`. */
export function planSubgraph(planning: Planning, selected: Selected): SubgraphPlan {
  const args = openSite(planning, 'Query', selected);
  const around = selected.field.name === 'neighbourhood';
  const scene = sceneOf(planning, args);
  const nodes: Projection[] = [];
  const edges: Projection[] = [];
  const inside = below(planning, selected.key);
  const nodePart = ({ key, field, nodes: of }: Selected): SubgraphPart => {
    if (field.name === 'depth') return { key, part: 'depth' };
    return {
      key,
      part: 'node',
      item: nodes.push(inside.planNode(inside, { key, field, nodes: of }, 'Entity')) - 1,
    };
  };
  const edgePart = (each: Selected): SubgraphPart => {
    const { key, field } = each;
    if (['id', 'from', 'to', 'type'].includes(field.name)) return { key, part: field.name };
    return { key, part: 'item', item: edges.push(planEdgeField(inside, each, scene.types)) - 1 };
  };
  const fields = selections(inside, 'Subgraph', selected.nodes).map((each): SubgraphField => {
    const { key } = each;
    switch (each.field.name) {
      case 'complete':
        return { key, kind: 'complete' };
      case 'omitted':
        return {
          key,
          kind: 'omitted',
          fields: keyParts(inside, 'Omission', each.nodes),
        };
      case 'nodes':
        return { key, kind: 'nodes', fields: selections(inside, 'SubgraphNode', each.nodes).map(nodePart) };
      default:
        return { key, kind: 'edges', fields: selections(inside, 'SubgraphEdge', each.nodes).map(edgePart) };
    }
  });
  const numbers = around
    ? {
        cap: args.bind(['perRelationship'], { to: 'atMost', most: MAX_PER_RELATIONSHIP }),
        budget: args.bind(['budget'], { to: 'atMost', most: MAX_BUDGET }),
      }
    : { cap: args.bind([], { to: 'hub' }), budget: args.bind([], { to: 'hub' }) };
  return {
    start: around ? reference(args, 'id') : { ids: args.bind(['ids'], { to: 'ids' }) },
    ...scene,
    depth: around ? wholeNumber(args.values.depth, MAX_DEPTH, 'neighbourhood(depth)') : 0,
    ...numbers,
    hub: args.bind([], { to: 'hub' }),
    nodes,
    edges,
    fields,
  };
}

/** Which relationships and which things may be used. */
function sceneOf({ model }: Planning, args: Arguments) {
  const nouns = entityNouns(model);
  const asked = args.values.types as readonly string[] | null | undefined;
  return {
    nouns,
    types: storedNames(model, args.values.relationships as readonly string[] | null | undefined),
    labels: asked ? nouns.filter((noun) => asked.includes(noun)) : ['Entity'],
  };
}

function reference(args: Arguments, argument: string): Reference {
  return {
    argument,
    id: args.bind([argument]),
    normal: args.bind([argument], { to: 'normalName', noun: '' }),
  };
}

function planHop(planning: Planning, selected: Selected, types: StoredNames): Projection {
  const inside = below(planning, selected.key);
  return {
    kind: 'object',
    fields: selections(inside, 'PathHop', selected.nodes).map((each) => ({
      key: each.key,
      value: planEdgeField(inside, each, types),
    })),
  };
}

/** A field of a relationship of any type. */
function planEdgeField(planning: Planning, selected: Selected, names: StoredNames): Projection {
  switch (selected.field.name) {
    case 'type':
      return { kind: 'edgeType', names };
    case 'direction':
      return { kind: 'edgeDirection' };
    case 'properties':
      return {
        kind: 'edgeProperties',
        names,
        stored: edgeTexts(planning.model),
        fields: keyParts(planning, 'EdgeProperty', selected.nodes),
      };
    default:
      return planEvidenceList(planning, 'Edge', selected, 'edge');
  }
}

/** The stored property that shows each field of an edge as text: the words of the source where they are kept. */
function edgeTexts(model: GraphModel): Record<string, readonly (readonly [string, string])[]> {
  return Object.fromEntries(
    [...model.relationshipTypes.values()].map(({ type, properties }) => [
      type,
      properties.map((property) => [
        property.name,
        property.valueType === 'PartialDate' ? property.stored[0]! : property.stored.at(-1)!,
      ]),
    ]),
  );
}
