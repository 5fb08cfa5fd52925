import type { Comparison, Predicate, Projection } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { BLOCK_ORDER, PLACE_ORDER } from './plan-order.ts';
import { type FieldPlanner, planPlain, stored, storedList } from './plan-plain.ts';
import { planStatement } from './plan-statement.ts';
import type { Arguments, Planning, Selected } from './planning.ts';

/** `blocks` of a document: its text. */
export function planBlocks(planning: Planning, selected: Selected): Projection {
  return planOf(planning, selected, {
    source: { kind: 'blocks' },
    order: BLOCK_ORDER,
    filter: (args) => conditions(args, OVERLAP),
    node: (inside, each) => planPlain(inside, each, 'Block', BLOCK),
  });
}

/** `statements` of a document: what it states, in the order of the text. */
export function planStatements(planning: Planning, selected: Selected): Projection {
  return planOf(planning, selected, {
    source: { kind: 'statements' },
    order: PLACE_ORDER,
    filter: (args) => conditions(args, [...OVERLAP, ...STATED]),
    node: planStatement,
  });
}

function planOf(
  planning: Planning,
  selected: Selected,
  kind: Omit<Parameters<typeof planConnection>[3], 'edge'>,
): Projection {
  const edge = (): never => {
    throw new Error(`The edges of ${selected.field.name} have no fields of their own`);
  };
  return {
    kind: 'connection',
    connection: planConnection(planning, 'Document', selected, { ...kind, edge }),
  };
}

/** An argument that narrows: stored property, operator. */
type Narrowing = readonly [argument: string, property: string, operator: Comparison];

/** What reaches into the part of the text from `from` to `to`. */
const OVERLAP: readonly Narrowing[] = [
  ['from', 'end', '>'],
  ['to', 'start', '<'],
];

const STATED: readonly Narrowing[] = [
  ['field', 'predicate', '='],
  ['extractor', 'extractor', '='],
];

function conditions(args: Arguments, narrowings: readonly Narrowing[]): Predicate | undefined {
  const of = narrowings
    .filter(([argument]) => args.values[argument] !== undefined && args.values[argument] !== null)
    .map(
      ([argument, property, operator]): Predicate => ({
        kind: 'compare',
        of: 'node',
        property,
        operator,
        param: args.bind([argument]),
      }),
    );
  return of.length > 0 ? { kind: 'and', of } : undefined;
}

const BLOCK: Readonly<Record<string, FieldPlanner>> = {
  index: stored('index'),
  kind: () => ({ kind: 'constant', property: 'kind' }),
  headingPath: storedList('path'),
  start: stored('start'),
  end: stored('end'),
  text: stored('text'),
  reason: stored('reason'),
};
