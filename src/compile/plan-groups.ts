import type { AbstractType, NodeType, PropertyField } from '../model/index.ts';
import { entityNouns, groupKeys, groupSums } from '../model/index.ts';
import { membersOf } from './anchors.ts';
import type { GroupBy, GroupField, GroupsPlan, Predicate, Projection, SumField } from './plan.ts';
import {
  below,
  countConnection,
  keyParts,
  openSite,
  type Planning,
  type Selected,
  selections,
  typeName,
} from './planning.ts';
import { holdsRegions, regionPaths, relatedSource } from './sources.ts';

/** What is grouped: the rows of a connection to `type` that fit `where`. */
interface Grouped {
  readonly type: NodeType | AbstractType;
  /** The properties of the relationship that leads to them. */
  readonly edge: readonly PropertyField[];
  readonly where: Predicate | undefined;
}

/** The field `groups` of a connection. */
export function planGroups(planning: Planning, owner: string, selected: Selected, of: Grouped): GroupsPlan {
  countConnection(planning);
  const args = openSite(planning, owner, selected);
  const keys = groupKeys(of.type, of.edge);
  const by = (args.values.by as readonly string[]).map((name) =>
    planKey(keys.find((key) => key.name === name)!, of, planning),
  );
  const nodes: Projection[] = [];
  const inside = { ...below(planning, selected.key), noGroups: 'below the keys of groups' };
  const fields = selections(inside, typeName(selected), selected.nodes).map((each): GroupField => {
    const { key } = each;
    switch (each.field.name) {
      case 'keys':
        return { key, kind: 'keys', fields: keyFields(below(inside, key), each, nodes) };
      case 'count':
        return { key, kind: 'count' };
      default:
        return { key, kind: 'sums', fields: sumFields(inside, each, of) };
    }
  });
  return {
    by,
    order: args.values.orderBy === 'KEY' ? 'KEY' : 'COUNT',
    limit: args.bind([], { to: 'rows' }),
    nodes,
    fields,
  };
}

function planKey(
  key: ReturnType<typeof groupKeys>[number],
  { type, where }: Grouped,
  { model }: Planning,
): GroupBy {
  const { name } = key;
  switch (key.kind) {
    case 'region': {
      const places = placesIn(where);
      return {
        name,
        kind: 'region',
        paths: regionPaths(type, model),
        regions: holdsRegions(type),
        label: key.label,
        ...(key.level === undefined ? {} : { level: key.level }),
        ...(places ? { places } : {}),
      };
    }
    case 'related':
      return { name, kind: 'related', source: relatedSource(key.field, model) };
    case 'type':
      return { name, kind: 'type', labels: entityNouns(model) };
    default:
      return { name, kind: key.kind, of: key.of, property: key.property };
  }
}

/** Things that must be within a region are counted at their places there; under `or` and `not` none is meant. */
function placesIn(where: Predicate | undefined): Predicate | undefined {
  const regions = (where ? membersOf(where) : []).filter((each) => each.kind === 'within');
  const of = regions.map((each): Predicate => ({ ...each, paths: { ...each.paths, types: [] } }));
  return of.length > 1 ? { kind: 'or', of } : of[0];
}

function keyFields(planning: Planning, selected: Selected, nodes: Projection[]) {
  return selections(planning, 'GroupKey', selected.nodes).map((each) => {
    if (each.field.name !== 'node') return { key: each.key, part: each.field.name as 'field' | 'value' };
    const index = nodes.push(planning.planNode(planning, each, 'Entity')) - 1;
    return { key: each.key, part: 'node' as const, index };
  });
}

function sumFields(planning: Planning, selected: Selected, of: Grouped): readonly SumField[] {
  const sums = groupSums(of.type, of.edge);
  return selections(planning, typeName(selected), selected.nodes).map((each) => {
    const { name: _, ...sum } = sums.find((found) => found.name === each.field.name)!;
    const parts = keyParts(planning, sum.currency ? 'MoneySum' : 'NumberSum', each.nodes);
    return { key: each.key, ...sum, parts };
  });
}
