import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { deepFreeze } from '../model/freeze.ts';
import type { GraphModel } from '../model/index.ts';
import { type Collecting, collectFields } from './collect.ts';
import { planNode } from './plan-object.ts';
import { planRoot } from './plan-root.ts';
import type { Plan, RootPlan } from './plan-roots.ts';
import type { Gathered, Planning, Selected, Site } from './planning.ts';
import { splitRead } from './split.ts';

/** What planning starts from: one operation of a valid document, its variables coerced. */
export interface Operation extends Collecting {
  readonly model: GraphModel;
  readonly operation: OperationDefinitionNode;
}

/** A root field planned: plain data, and beside it the sites through which a request's arguments are read. */
export interface PlannedRoot {
  readonly plan: RootPlan;
  readonly sites: readonly Site[];
}

/** The root fields of an operation that read the graph, by response key (introspection is not ours). */
export function rootSelections(operation: Operation): readonly Selected[] {
  const query = operation.schema.getQueryType()!;
  const fields = collectFields(operation, query, [operation.operation.selectionSet]);
  return [...fields].flatMap(([key, nodes]) => {
    const field = query.getFields()[nodes[0]!.name.value];
    return field ? [{ key, field, nodes }] : [];
  });
}

/** Plans one root field of an operation. */
export function planRootField(operation: Operation, selected: Selected): PlannedRoot {
  const gathered: Gathered = { sites: [], bindings: [], connections: 0 };
  const planning: Planning = {
    schema: operation.schema,
    model: operation.model,
    fragments: operation.fragments,
    variables: operation.variables,
    gathered,
    path: [],
    planNode,
  };
  const { read, parts } = splitRead(planRoot(planning, selected));
  const plan: RootPlan = {
    key: selected.key,
    field: selected.field.name,
    read,
    parts,
    sites: gathered.sites.map(({ coordinate, responsePath, order }) => ({
      coordinate,
      responsePath,
      ...(order === undefined ? {} : { order }),
    })),
    bindings: gathered.bindings,
  };
  return { plan: deepFreeze(plan), sites: gathered.sites };
}

/** The whole plan of an operation, for printing and for tests; the engine plans root by root. */
export function planOperation(operation: Operation): Plan {
  const roots = rootSelections(operation).map((selected) => planRootField(operation, selected).plan);
  const statements = roots.reduce((total, root) => total + 1 + root.parts.length, 0);
  return deepFreeze({ operation: operation.operation.name?.value ?? '', roots, statements });
}

/** The operation of a document by name, with the document's fragments. */
export function operationOf(
  document: DocumentNode,
  operationName?: string | null,
): Pick<Operation, 'operation' | 'fragments'> {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const operation = operationName
    ? operations.find((each) => each.name?.value === operationName)
    : operations[0];
  if (!operation) throw new Error(`The document has no operation ${operationName ?? ''}`);
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return { operation, fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])) };
}
