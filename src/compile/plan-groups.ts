import type { AbstractType, NodeType, PropertyField } from '../model/index.ts';
import { groupKeys, groupSums } from '../model/index.ts';
import type { GroupBy, GroupField, GroupsPlan, Projection, SumField } from './plan.ts';
import {
  below,
  countConnection,
  keyParts,
  openSite,
  type Planning,
  type Selected,
  selections,
} from './planning.ts';
import { holdsRegions, regionPaths, relatedSource } from './sources.ts';

/** The field `groups` of a connection to `type`. */
export function planGroups(
  planning: Planning,
  owner: string,
  selected: Selected,
  of: { readonly type: NodeType | AbstractType; readonly edge: readonly PropertyField[] },
): GroupsPlan {
  countConnection(planning);
  const args = openSite(planning, owner, selected);
  const keys = groupKeys(of.type, of.edge);
  const by = (args.values.by as readonly string[]).map((name) =>
    planKey(keys.find((key) => key.name === name)!, of.type, planning),
  );
  const nodes: Projection[] = [];
  const inside = { ...below(planning, selected.key), noGroups: 'below the keys of groups' };
  const typeName = String(selected.field.type).replace(/[[\]!]/gu, '');
  const fields = selections(inside, typeName, selected.nodes).map((each): GroupField => {
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
  type: NodeType | AbstractType,
  { model }: Planning,
): GroupBy {
  const { name } = key;
  switch (key.kind) {
    case 'region':
      return {
        name,
        kind: 'region',
        paths: regionPaths(type, model),
        regions: holdsRegions(type),
        label: key.label,
        ...(key.level === undefined ? {} : { level: key.level }),
      };
    case 'related':
      return { name, kind: 'related', source: relatedSource(key.field, model) };
    case 'type': {
      const nouns = [...model.nodeTypes.values()].filter((each) => each.entity).map((each) => each.noun);
      return { name, kind: 'type', labels: [...new Set(nouns)] };
    }
    default:
      return { name, kind: key.kind, of: key.of, property: key.property };
  }
}

function keyFields(planning: Planning, selected: Selected, nodes: Projection[]) {
  return selections(planning, 'GroupKey', selected.nodes).map((each) => {
    if (each.field.name !== 'node') return { key: each.key, part: each.field.name as 'field' | 'value' };
    const index = nodes.push(planning.planNode(planning, each, 'Entity')) - 1;
    return { key: each.key, part: 'node' as const, index };
  });
}

function sumFields(
  planning: Planning,
  selected: Selected,
  of: { readonly type: NodeType | AbstractType; readonly edge: readonly PropertyField[] },
): readonly SumField[] {
  const sums = groupSums(of.type, of.edge);
  const typeName = String(selected.field.type).replace(/[[\]!]/gu, '');
  return selections(planning, typeName, selected.nodes).map((each) => {
    const { name: _, ...sum } = sums.find((found) => found.name === each.field.name)!;
    const parts = keyParts(planning, sum.currency ? 'MoneySum' : 'NumberSum', each.nodes);
    return { key: each.key, ...sum, parts };
  });
}
