import { noEdge } from './no-edge.ts';
import type { ConnectionPlan, Projection } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { planList } from './plan-list.ts';
import { DECISION_ORDER, NAME_ORDER, REJECTION_ORDER, UNSURE_ORDER } from './plan-order.ts';
import { type FieldPlanner, planPlain, stored } from './plan-plain.ts';
import { planRejection } from './plan-statement.ts';
import type { Planning, Selected } from './planning.ts';

/** `names` of a thing. */
export function planNames(planning: Planning, owner: string, selected: Selected): Projection {
  return planList(planning, owner, selected, {
    source: { kind: 'names' },
    order: NAME_ORDER,
    item: planName,
  });
}

/** `decisions` about the names of a thing. */
export function planDecisions(planning: Planning, owner: string, selected: Selected): Projection {
  return planList(planning, owner, selected, {
    source: { kind: 'decisions' },
    order: DECISION_ORDER,
    item: planDecision,
  });
}

/** `rejected` of a thing: what people found to be wrong of it. */
export function planRejected(planning: Planning, owner: string, selected: Selected): Projection {
  return planList(planning, owner, selected, {
    source: { kind: 'rejections' },
    order: REJECTION_ORDER,
    item: planRejection,
  });
}

/** The root field `unsure`: the work list. */
export function planUnsure(planning: Planning, selected: Selected): ConnectionPlan {
  return planConnection(planning, 'Query', selected, {
    source: { kind: 'unsure' },
    order: UNSURE_ORDER,
    node: planDecision,
    edge: noEdge,
  });
}

/** The root field `rejections`. */
export function planRejections(planning: Planning, selected: Selected): ConnectionPlan {
  return planConnection(planning, 'Query', selected, {
    source: { kind: 'label', labels: ['Rejection'], live: false },
    order: REJECTION_ORDER,
    node: planRejection,
    edge: noEdge,
  });
}

const NAME: Readonly<Record<string, FieldPlanner>> = {
  id: stored('id'),
  text: () => ({ kind: 'property', of: 'node', property: 'text', otherwise: 'normal' }),
  scope: stored('scope'),
  statements: stored('support'),
};

function planName(planning: Planning, selected: Selected): Projection {
  return planPlain(planning, selected, 'NameForm', NAME);
}

const nameOf =
  (property: string): FieldPlanner =>
  (planning, selected) => ({
    kind: 'first',
    source: { kind: 'nameOf', property },
    item: planName(planning, selected),
  });

const DECISION: Readonly<Record<string, FieldPlanner>> = {
  id: stored('id'),
  a: nameOf('a'),
  b: nameOf('b'),
  verdict: () => ({ kind: 'constant', property: 'verdict' }),
  rule: stored('rule'),
  score: stored('score'),
  by: stored('by'),
  when: stored('when'),
  reason: stored('reason'),
  facts: () => ({ kind: 'movedFacts' }),
};

function planDecision(planning: Planning, selected: Selected): Projection {
  return planPlain(planning, selected, 'IdentityDecision', DECISION);
}
