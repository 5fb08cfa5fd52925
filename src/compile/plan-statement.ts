import type { Projection } from './plan.ts';
import { planList } from './plan-list.ts';
import { EVIDENCE_ORDER } from './plan-order.ts';
import { entityOf, type FieldPlanner, named, planPlain, stored, storedList } from './plan-plain.ts';
import { countConnection, keyParts, openSite, type Planning, type Selected, selections } from './planning.ts';

/** What a field of type Evidence shows of a Statement. */
export function planStatement(planning: Planning, selected: Selected): Projection {
  return planPlain(planning, selected, 'Evidence', STATEMENT);
}

/** Evidence: a Statement. */
const STATEMENT: Readonly<Record<string, FieldPlanner>> = {
  id: stored('id'),
  kind: stored('kind'),
  field: stored('predicate'),
  subject: named('subject'),
  object: named('object'),
  value: () => ({ kind: 'display', property: 'value' }),
  quote: stored('quote'),
  start: stored('start'),
  end: stored('end'),
  spans: (planning, selected) => ({
    kind: 'json',
    property: 'spans',
    fields: selections(planning, 'QuoteSpan', selected.nodes).map(({ key, field }) => ({
      key,
      name: field.name,
    })),
  }),
  document: (planning, selected) => ({
    kind: 'first',
    source: { kind: 'documentOf' },
    item: planning.planNode(planning, selected, 'Document'),
  }),
  context: planContext,
  address: () => ({ kind: 'address' }),
  headingPath: storedList('path'),
  extractor: stored('extractor'),
  confidence: stored('confidence'),
  rejected: (planning, selected) => ({
    kind: 'first',
    source: { kind: 'rejectionOf' },
    item: planRejection(planning, selected),
  }),
};

/** What a field of type Rejection shows of a Rejection. */
export function planRejection(planning: Planning, selected: Selected): Projection {
  return planPlain(planning, selected, 'Rejection', REJECTION);
}

const REJECTION: Readonly<Record<string, FieldPlanner>> = {
  id: stored('id'),
  node: entityOf('subject'),
  field: stored('predicate'),
  value: stored('display'),
  object: entityOf('object'),
  document: stored('document'),
  by: stored('by'),
  when: stored('when'),
  reason: stored('reason'),
  evidence: (planning, selected) =>
    planList(planning, 'Rejection', selected, {
      source: { kind: 'evidence', of: 'rejection' },
      order: EVIDENCE_ORDER,
      item: planStatement,
    }),
};

function planContext(planning: Planning, selected: Selected): Projection {
  countConnection(planning);
  const args = openSite(planning, 'Evidence', selected);
  return {
    kind: 'context',
    before: args.bind(['before'], { to: 'context' }),
    after: args.bind(['after'], { to: 'context' }),
    fields: keyParts(planning, 'QuoteContext', selected.nodes),
  };
}
