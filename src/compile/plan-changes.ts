import { type Narrowing, narrowed } from './narrowing.ts';
import { noEdge } from './no-edge.ts';
import type { ConnectionPlan } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { CHANGE_ORDER, RUN_ORDER } from './plan-order.ts';
import { type FieldPlanner, planPlain, stored } from './plan-plain.ts';
import type { Planning, Selected } from './planning.ts';

/** The root field `runs`: the last first. */
export function planRuns(planning: Planning, selected: Selected): ConnectionPlan {
  return planConnection(planning, 'Query', selected, {
    source: { kind: 'label', labels: ['Run'], live: false },
    order: RUN_ORDER,
    node: (inside, each) => planPlain(inside, each, 'Run', RUN),
    edge: noEdge,
  });
}

/** The root field `changes`: what runs added and withdrew. */
export function planChanges(planning: Planning, selected: Selected): ConnectionPlan {
  return planConnection(planning, 'Query', selected, {
    source: { kind: 'label', labels: ['Change'], live: false },
    order: CHANGE_ORDER,
    filter: (args) => narrowed(args, NARROWING),
    node: (inside, each) => planPlain(inside, each, 'Change', CHANGE),
    edge: noEdge,
  });
}

const NARROWING: readonly Narrowing[] = [
  ['fromRun', 'run', '>'],
  ['toRun', 'run', '<='],
  ['what', 'what', '='],
  ['field', 'predicate', '='],
];

const RUN: Readonly<Record<string, FieldPlanner>> = {
  id: stored('id'),
  startedAt: stored('startedAt'),
  finishedAt: stored('finishedAt'),
};

const CHANGE: Readonly<Record<string, FieldPlanner>> = {
  id: stored('id'),
  run: stored('run'),
  action: stored('change'),
  what: stored('what'),
  of: () => ({ kind: 'property', of: 'node', property: 'of', otherwise: 'id' }),
  node: (planning, selected) => ({
    kind: 'first',
    source: { kind: 'changed' },
    item: planning.planNode(planning, selected, 'Entity'),
  }),
  document: (planning, selected) => ({
    kind: 'first',
    source: { kind: 'changedDocument' },
    item: planning.planNode(planning, selected, 'Document'),
  }),
  field: stored('predicate'),
  object: (planning, selected) => ({
    kind: 'first',
    source: { kind: 'named', property: 'object' },
    item: planning.planNode(planning, selected, 'Entity'),
  }),
  display: stored('display'),
};
