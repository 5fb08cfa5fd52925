import type {
  Binding,
  ConnectionPlan,
  Conversion,
  GroupBy,
  GroupsPlan,
  PartPlan,
  Projection,
} from './plan.ts';
import { orderText } from './plan-order.ts';
import type { LookupPlan, PathsPlan, Plan, RootPlan, SearchPlan, SubgraphPlan } from './plan-roots.ts';
import { isScalar, printScalar } from './print-scalar.ts';
import { printPredicate, printRegionPaths, printSource } from './print-source.ts';

/** The plan as text that a person reads: one line a read, indented by nesting; `$p3` are places for values. */
export function printPlan(plan: Plan): string {
  const head = `query ${plan.operation || '(unnamed)'}: ${plan.statements} ${plan.statements === 1 ? 'statement' : 'statements'}`;
  return `${[head, ...plan.roots.flatMap((root) => printRoot(root))].join('\n')}\n`;
}

/** The lines of one root field. */
export function printRoot(root: RootPlan): readonly string[] {
  const name = root.key === root.field ? root.field : `${root.key}: ${root.field}`;
  return [
    ...indent([
      name,
      ...indent([...printRead(root), ...root.parts.flatMap((part, index) => printPart(part, index))]),
    ]),
    ...indent(indent(root.bindings.map((each) => printBinding(each, root)))),
  ];
}

/** The lines of a statement that reads what others left out. */
export function printPart({ fields }: PartPlan, index: number): readonly string[] {
  return [
    `part ${index + 1}, of each node left to it:`,
    ...indent(fields.flatMap(({ key, value }) => named(key, value))),
  ];
}

function printRead({ read }: RootPlan): readonly string[] {
  switch (read.kind) {
    case 'connection':
      return printConnection(read.connection);
    case 'paths':
      return printPaths(read.paths);
    case 'subgraph':
      return printSubgraph(read.subgraph);
    case 'search':
      return printSearch(read.search);
    case 'lookup':
      return printLookup(read.lookup);
    case 'nodes':
      return read.branches.flatMap((branch) => [
        `${branch.label} by ${branch.by === 'name' ? 'name key' : 'id'} in $${read.ids}`,
        ...indent(printProjection(branch.object)),
      ]);
  }
}

function printPaths(plan: PathsPlan): readonly string[] {
  return [
    `${plan.first} shortest paths from $${plan.from.id} to $${plan.to.id} of at most ${plan.maxLength} by ${Object.keys(plan.types).join('|')}`,
    ...indent([
      `through ${plan.labels.join(' | ')} of at most $${plan.hub} relationships`,
      ...[...plan.nodes, ...plan.hops].flatMap((item) => printProjection(item)),
    ]),
  ];
}

function printSubgraph(plan: SubgraphPlan): readonly string[] {
  const start = 'ids' in plan.start ? plan.start.ids : plan.start.id;
  return [
    `${plan.labels.join(' | ')} at most ${plan.depth} from $${start} by ${Object.keys(plan.types).join('|')}`,
    ...indent([
      `at most $${plan.cap} of a type and direction, $${plan.budget} in all`,
      ...[...plan.nodes, ...plan.edges].flatMap((item) => printProjection(item)),
    ]),
  ];
}

function printSearch(plan: SearchPlan): readonly string[] {
  return [
    `search ${[...plan.nouns, ...(plan.documents ? ['Document'] : [])].join(' | ')} for $${plan.query}, names from $${plan.normal}`,
    ...indent([
      ...(plan.within ? [`where ${printPredicate(plan.within)}`] : []),
      `first $${plan.limit} less one${plan.cursors ? ', with the last run' : ''}${plan.after ? `, after (${plan.after.map((each) => `$${each}`).join(', ')})` : ''}`,
      ...plan.items.flatMap((item) => printProjection(item)),
    ]),
  ];
}

function printLookup(plan: LookupPlan): readonly string[] {
  const keys = plan.keys.map((key) => `${key.by === 'property' ? key.property : key.by} = $${key.param}`);
  return [
    `one ${plan.type} by ${keys.join(' and ')}`,
    ...(plan.within ? indent([`where ${printPredicate(plan.within)}`]) : []),
    ...indent(printProjection(plan.object)),
  ];
}

function printConnection(plan: ConnectionPlan): readonly string[] {
  const { page } = plan;
  const cursors = [
    ...(page.after ? [`after (${page.after.map((each) => `$${each}`).join(', ')})`] : []),
    ...(page.before ? [`before (${page.before.map((each) => `$${each}`).join(', ')})`] : []),
  ];
  const total = plan.fields.some((field) => field.kind === 'totalCount') ? ['total'] : [];
  return [
    printSource(plan.source),
    ...indent([
      ...(plan.where ? [`where ${printPredicate(plan.where)}`] : []),
      `order ${orderText(plan.order)}`,
      [`${page.backward ? 'last' : 'first'} $${page.limit} less one`, ...cursors, ...total].join(', '),
      ...plan.items.flatMap((item) => printProjection(item)),
      ...plan.fields.flatMap((field) => (field.kind === 'groups' ? printGroups(field.groups) : [])),
    ]),
  ];
}

function printGroups(plan: GroupsPlan): readonly string[] {
  const sums = plan.fields.flatMap((field) => (field.kind === 'sums' ? field.fields : []));
  return [
    `groups by ${plan.by.map(printGroupBy).join(', ')}, first $${plan.limit} by ${plan.order.toLowerCase()}`,
    ...indent([
      ...sums.map((sum) => `sum of ${sum.of === 'edge' ? 'edge.' : ''}${sum.property}`),
      ...plan.nodes.flatMap((node) => printProjection(node)),
    ]),
  ];
}

function printGroupBy(by: GroupBy): string {
  switch (by.kind) {
    case 'type':
      return 'type';
    case 'related':
      return printSource(by.source);
    case 'region':
      return `${by.label}${by.level ? ` of level ${by.level}` : ''} over ${printRegionPaths(by.paths) || 'itself'}${by.places ? ` at places ${printPredicate(by.places)}` : ''}`;
    default:
      return `${by.kind === 'year' ? 'year of ' : ''}${by.of === 'edge' ? 'edge.' : ''}${by.property}`;
  }
}

function printProjection(projection: Projection): readonly string[] {
  switch (projection.kind) {
    case 'object':
      return projection.fields.flatMap(({ key, value }) => named(key, value));
    case 'variants':
      return projection.variants.flatMap((variant) => [
        `is ${variant.types.join(' | ')}`,
        ...indent(printProjection(variant.object)),
      ]);
    case 'connection':
      return printConnection(projection.connection);
    case 'list':
      return [
        printSource(projection.list.source),
        ...indent([
          `order ${orderText(projection.list.order)}`,
          `first $${projection.list.limit}`,
          ...printProjection(projection.list.item),
        ]),
      ];
    case 'first':
      return [`the ${printSource(projection.source)}`, ...indent(printProjection(projection.item))];
    default:
      return [printScalar(projection)];
  }
}

/** A plain value stands on its key's line; a read stands under it. */
function named(key: string, value: Projection): readonly string[] {
  if (isScalar(value)) return [`${key}: ${printScalar(value)}`];
  return [`${key}:`, ...indent(printProjection(value))];
}

function printBinding({ param, site, path, as }: Binding, root: RootPlan): string {
  const from = `${root.sites[site]!.responsePath}(${path.join('.')})`;
  return `$${param} = ${from}${as.to === 'value' ? '' : ` ${printConversion(as)}`}`;
}

function printConversion(as: Conversion): string {
  if (as.to === 'cursor') return `as order value ${as.index + 1} of ${as.kinds.length}`;
  return `as ${as.to}`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
