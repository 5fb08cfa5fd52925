import { CodedError } from '../errors.ts';
import type { AbstractType, GraphModel, NodeType, PropertyField, RelationshipField } from '../model/index.ts';
import { findAnchor, findNestedAnchor } from './anchors.ts';
import type {
  AnchoredSource,
  ConnectionField,
  ConnectionPlan,
  EdgeField,
  OrderTerm,
  Param,
  Predicate,
  Projection,
  Source,
} from './plan.ts';
import { planGroups } from './plan-groups.ts';
import { orderText, planOrder } from './plan-order.ts';
import { edgeEvidenceOf, planWhere } from './plan-where.ts';
import {
  type Arguments,
  below,
  countConnection,
  openSite,
  type Planning,
  type Selected,
  selections,
  siteOrder,
  typeName,
} from './planning.ts';

/** What a connection needs to know beside its selection. The planners of nodes and edges come from outside. */
export interface ConnectionKind {
  readonly source: Source;
  /** Where the rows come from instead when `asOfImport` names a run. */
  readonly asOf?: (run: Param) => Source;
  /** The type at the far end, when it is one of the model (not Evidence, Conflict). */
  readonly type?: NodeType | AbstractType;
  /** The relationship followed, for `where: {edge}`. */
  readonly field?: Pick<RelationshipField, 'type' | 'direction' | 'properties'>;
  /** The order, when the caller cannot choose one. */
  readonly order?: readonly OrderTerm[];
  /** Conditions of other arguments (conflicts: type, field). */
  readonly filter?: (args: Arguments) => Predicate | undefined;
  readonly node: (planning: Planning, selected: Selected) => Projection;
  readonly edge: (planning: Planning, selected: Selected) => Projection;
}

/** Plans a connection field: source, filter, order, page, and what each row carries. */
export function planConnection(
  planning: Planning,
  owner: string,
  selected: Selected,
  kind: ConnectionKind,
): ConnectionPlan {
  countConnection(planning);
  const args = openSite(planning, owner, selected);
  const order = kind.order ?? planOrder(kind.type!, args.values.orderBy as never, kind.source);
  siteOrder(planning, args.site, orderText(order));
  const past = kind.asOf && args.values.asOfImport != null ? kind.asOf(args.bind(['asOfImport'])) : undefined;
  const filter = filterOf(planning, args, kind);
  const { source, where } = fromAnchor(past ? { ...kind, source: past } : kind, filter, planning.model);
  const inside = below(planning, selected.key);
  const rows = new Rows();
  const fields = connectionFields(inside, selected, { ...kind, where: filter }, rows);
  return {
    site: args.site,
    source,
    ...(where ? { where } : {}),
    order,
    page: planPage(args, order),
    cursors: rows.cursors,
    items: rows.items,
    fields,
  };
}

function filterOf(planning: Planning, args: Arguments, kind: ConnectionKind): Predicate | undefined {
  const where = args.values.where as Readonly<Record<string, unknown>> | null | undefined;
  const planned =
    where && kind.type
      ? planWhere({
          model: planning.model,
          args,
          path: ['where'],
          value: where,
          type: kind.type,
          via: viaOf(kind),
        })
      : undefined;
  const of = [planned, kind.filter?.(args)].filter((each): each is Predicate => each !== undefined);
  return of.length > 1 ? { kind: 'and', of } : of[0];
}

/** All nodes of a type, or those at the end of a relationship, are read from the most selective of their conditions. */
function fromAnchor(
  { source, type }: ConnectionKind,
  where: Predicate | undefined,
  model: GraphModel,
): { readonly source: Source | AnchoredSource; readonly where?: Predicate } {
  const rest = ({ where: left }: { readonly where?: Predicate | undefined }) => (left ? { where: left } : {});
  if (type && source.kind === 'label' && !source.live) {
    const found = findAnchor(where, type, model);
    if (found)
      return { source: { kind: 'anchored', labels: source.labels, anchor: found.anchor }, ...rest(found) };
  }
  if (type && source.kind === 'related') {
    const found = findNestedAnchor(where, type, model);
    const labels = source.label ? [source.label] : [];
    if (found)
      return { source: { kind: 'anchored', labels, anchor: found.anchor, along: source }, ...rest(found) };
  }
  return { source, ...rest({ where }) };
}

function viaOf({
  field,
}: ConnectionKind):
  | { properties: readonly PropertyField[]; evidence: ReturnType<typeof edgeEvidenceOf> }
  | undefined {
  return field && { properties: field.properties, evidence: edgeEvidenceOf(field) };
}

function planPage(args: Arguments, order: readonly OrderTerm[]): ConnectionPlan['page'] {
  const given = (name: string): boolean => args.values[name] !== undefined && args.values[name] !== null;
  const kinds = order.map((term) => term.holds);
  const cursor = (name: string): readonly Param[] =>
    order.map((_, index) => args.bind([name], { to: 'cursor', index, kinds }));
  return {
    limit: args.bind([], { to: 'limit' }),
    backward: given('last') && !given('first'),
    ...(given('after') ? { after: cursor('after') } : {}),
    ...(given('before') ? { before: cursor('before') } : {}),
  };
}

/** Gathers what each row carries while the selection of a connection is walked. */
class Rows {
  readonly items: Projection[] = [];
  cursors = false;

  add(item: Projection): number {
    return this.items.push(item) - 1;
  }
}

function connectionFields(
  planning: Planning,
  selected: Selected,
  kind: ConnectionKind & { readonly where: Predicate | undefined },
  rows: Rows,
): readonly ConnectionField[] {
  return selections(planning, typeName(selected), selected.nodes).map((each): ConnectionField => {
    const { key, field } = each;
    switch (field.name) {
      case 'edges':
        return { key, kind: 'edges', fields: edgeFields(below(planning, key), each, kind, rows) };
      case 'nodes':
        return { key, kind: 'nodes', item: rows.add(kind.node(planning, each)) };
      case 'pageInfo':
        return { key, kind: 'pageInfo', fields: pageInfoFields(planning, each, rows) };
      case 'totalCount':
        return { key, kind: 'totalCount' };
      case 'groups':
        if (planning.noGroups) {
          throw new CodedError(
            'BAD_USER_INPUT',
            `${planning.path.join('.')}.${key}: groups are not answered ${planning.noGroups}; ask node(id: …) for them`,
          );
        }
        return {
          key,
          kind: 'groups',
          groups: planGroups(planning, typeName(selected), each, {
            type: kind.type!,
            edge: kind.field?.properties ?? [],
            where: kind.where,
          }),
        };
      default:
        throw new Error(`No meaning for the connection field ${field.name}`);
    }
  });
}

function edgeFields(
  planning: Planning,
  selected: Selected,
  kind: ConnectionKind,
  rows: Rows,
): readonly EdgeField[] {
  return selections(planning, typeName(selected), selected.nodes).map((each): EdgeField => {
    if (each.field.name === 'cursor') {
      rows.cursors = true;
      return { key: each.key, kind: 'cursor' };
    }
    const item = each.field.name === 'node' ? kind.node(planning, each) : kind.edge(planning, each);
    return { key: each.key, kind: 'item', item: rows.add(item) };
  });
}

function pageInfoFields(planning: Planning, selected: Selected, rows: Rows) {
  return selections(planning, 'PageInfo', selected.nodes).map(({ key, field }) => {
    const part = field.name as 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
    if (part === 'startCursor' || part === 'endCursor') rows.cursors = true;
    return { key, part };
  });
}
