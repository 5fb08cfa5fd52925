import { type Narrowing, narrowed } from './narrowing.ts';
import { noEdge } from './no-edge.ts';
import type { Projection } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { BLOCK_ORDER, PLACE_ORDER } from './plan-order.ts';
import { type FieldPlanner, planPlain, stored, storedList } from './plan-plain.ts';
import { planStatement } from './plan-statement.ts';
import type { Planning, Selected } from './planning.ts';

/** `blocks` of a document: its text. */
export function planBlocks(planning: Planning, selected: Selected): Projection {
  return planOf(planning, selected, {
    source: { kind: 'blocks' },
    order: BLOCK_ORDER,
    filter: (args) => narrowed(args, OVERLAP),
    node: (inside, each) => planPlain(inside, each, 'Block', BLOCK),
  });
}

/** `statements` of a document: what it states, in the order of the text. */
export function planStatements(planning: Planning, selected: Selected): Projection {
  return planOf(planning, selected, {
    source: { kind: 'statements' },
    order: PLACE_ORDER,
    filter: (args) => narrowed(args, [...OVERLAP, ...STATED]),
    node: planStatement,
  });
}

function planOf(
  planning: Planning,
  selected: Selected,
  kind: Omit<Parameters<typeof planConnection>[3], 'edge'>,
): Projection {
  return {
    kind: 'connection',
    connection: planConnection(planning, 'Document', selected, { ...kind, edge: noEdge }),
  };
}

/** What reaches into the part of the text from `from` to `to`. */
const OVERLAP: readonly Narrowing[] = [
  ['from', 'end', '>'],
  ['to', 'start', '<'],
];

const STATED: readonly Narrowing[] = [
  ['field', 'predicate', '='],
  ['extractor', 'extractor', '='],
];

const BLOCK: Readonly<Record<string, FieldPlanner>> = {
  index: stored('index'),
  kind: () => ({ kind: 'constant', property: 'kind' }),
  headingPath: storedList('path'),
  start: stored('start'),
  end: stored('end'),
  text: stored('text'),
  reason: stored('reason'),
};
