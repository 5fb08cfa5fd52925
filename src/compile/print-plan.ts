import type {
  Anchor,
  AnchoredSource,
  Binding,
  ConnectionPlan,
  Conversion,
  EvidenceOf,
  GroupBy,
  GroupsPlan,
  PartPlan,
  Predicate,
  Projection,
  RegionPaths,
  Source,
} from './plan.ts';
import { orderText } from './plan-order.ts';
import type { LookupPlan, PathsPlan, Plan, RootPlan, SearchPlan, SubgraphPlan } from './plan-roots.ts';

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

function printRegionPaths({ types, steps }: RegionPaths): string {
  return `${types.join('|')}${steps > 1 ? ` in ${steps} steps` : ''}`;
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
  const plain = [
    'property',
    'value',
    'json',
    'formerIds',
    'edgeType',
    'edgeDirection',
    'relationshipCounts',
    'edgeProperties',
    'display',
    'constant',
    'context',
    'address',
    'movedFacts',
    'later',
  ].includes(value.kind);
  const lines = printProjection(value);
  return plain ? [`${key}: ${lines[0]}`] : [`${key}:`, ...indent(lines)];
}

type Scalar = Exclude<Projection, { kind: 'object' | 'variants' | 'connection' | 'list' | 'first' }>;

function printScalar(projection: Scalar): string {
  switch (projection.kind) {
    case 'property':
      return `${projection.of === 'edge' ? 'edge.' : ''}${projection.property}`;
    case 'value':
      return `${projection.of === 'edge' ? 'edge.' : ''}${projection.main} (${projection.parts.map((part) => part.property).join(', ')})`;
    case 'json':
      return `${projection.property} as JSON (${projection.fields.map((field) => field.name).join(', ')})`;
    case 'display':
      return `${projection.property} as one line`;
    case 'constant':
      return `${projection.property} as a constant`;
    case 'context':
      return `text $${projection.before} before and $${projection.after} after (${projection.fields.map((field) => field.part).join(', ')})`;
    case 'movedFacts':
      return 'facts that would move';
    case 'address':
      return 'address on the document page';
    case 'formerIds':
      return 'ids of other names';
    case 'edgeType':
      return 'type of the relationship';
    case 'relationshipCounts':
      return 'counts of relationships';
    case 'edgeProperties':
      return 'fields of the relationship';
    case 'later':
      return `left to part ${projection.part + 1}`;
    case 'edgeDirection':
      return 'direction of the relationship';
  }
}

function printSource(source: Source | AnchoredSource): string {
  switch (source.kind) {
    case 'label':
      return `all ${source.labels.join(' & ')}${source.live ? ' that are live' : ''}`;
    case 'anchored':
      return `${source.along ? `${printSource(source.along)}, ` : ''}${source.labels.join(' & ')} from ${printAnchor(source.anchor)}`;
    case 'related': {
      const types = source.types.join('|');
      const arrow = { OUT: `-${types}->`, IN: `<-${types}-`, BOTH: `-${types}-` }[source.direction];
      return `${arrow}${source.label ? ` ${source.label}` : ''}`;
    }
    case 'evidence':
      return `statements ${EVIDENCE[source.of]}`;
    case 'documents':
      return `documents of statements ${EVIDENCE[source.of]}`;
    case 'facts':
      return `facts of the ${source.of}${source.predicate ? ` about $${source.predicate}` : ''}`;
    case 'entityOf':
      return `entity named by ${source.property}`;
    case 'names':
      return 'names of the entity';
    case 'nameOf':
      return `name ${source.property}`;
    case 'decisions':
      return 'decisions about names of the entity';
    case 'unsure':
      return 'pairs that are unsure';
    case 'rejections':
      return 'rejections of the entity';
    case 'rejectionOf':
      return 'rejection of the statement';
    case 'changed':
      return 'entity that the change is about';
    case 'documentNamed':
      return `document named by ${source.property}`;
    case 'evidenceAsOf':
      return `statements about the node after run $${source.run}`;
    case 'factsAsOf':
      return `facts of the entity after run $${source.run}${source.predicate ? ` about $${source.predicate}` : ''}`;
    case 'named':
      return `entity to which the name key ${source.property} leads`;
    case 'blocks':
      return 'blocks of the live reading';
    case 'statements':
      return 'live statements of the document';
    case 'documentOf':
      return 'document of the statement';
  }
}

function printAnchor(anchor: Anchor): string {
  switch (anchor.by) {
    case 'any':
      return `any of (${anchor.of.map((each) => `${printAnchor(each.anchor)}${each.where ? ` where ${printPredicate(each.where)}` : ''}`).join('; ')})`;
    case 'key':
      return printPredicate(anchor.key);
    case 'name':
      return printPredicate(anchor.named);
    case 'region':
      return printPredicate(anchor.within);
    case 'evidence':
      return printPredicate(anchor.evidence);
    case 'related': {
      const where = anchor.where ? ` where ${printPredicate(anchor.where)}` : '';
      return `${printSource(anchor.source)} from ${printAnchor(anchor.anchor)}${where}`;
    }
  }
}

const EVIDENCE: Readonly<Record<EvidenceOf, string>> = {
  entity: 'about the node',
  observation: 'for the observation',
  edge: 'for the edge',
  edgeOfObservation: 'for the observation it starts from',
  edgeToObservation: 'for the observation it leads to',
  fact: 'for the value',
  conflict: 'about the field',
  rejection: 'that it marks',
};

function printPredicate(predicate: Predicate): string {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      if (predicate.of.length === 0) return predicate.kind === 'and' ? 'true' : 'false';
      return predicate.of.length === 1
        ? printPredicate(predicate.of[0]!)
        : `(${predicate.of.map(printPredicate).join(` ${predicate.kind} `)})`;
    case 'not':
      return `not ${printPredicate(predicate.of)}`;
    case 'compare':
      return `${predicate.of === 'edge' ? 'edge.' : ''}${predicate.property} ${predicate.operator} $${predicate.param}`;
    case 'known':
      return `${predicate.property} is ${predicate.known ? 'known' : 'unknown'}`;
    case 'labels':
      return `is ${predicate.labels.join(' | ')}`;
    case 'named':
      return `a name is $${predicate.normal}`;
    case 'within':
      return `within region $${predicate.region} or named $${predicate.normal}${predicate.paths.types.length > 0 ? ` by ${printRegionPaths(predicate.paths)}` : ''}`;
    case 'evidence': {
      const asked = (['document', 'section', 'extractor'] as const).filter((name) => predicate[name]);
      return `evidence ${EVIDENCE[predicate.of]} (${asked.map((name) => `${name} $${predicate[name]}`).join(', ')})`;
    }
    case 'related':
      return `${predicate.quantifier} ${printSource(predicate.source)}${predicate.where ? ` where ${printPredicate(predicate.where)}` : ''}`;
  }
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
