import { conflictingFields, statedFields } from './field-names.ts';
import type { EvidenceOf, ProjectedField, Projection, Source } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { CONFLICT_ORDER, EVIDENCE_ORDER, FACT_ORDER } from './plan-order.ts';
import { below, countConnection, openSite, type Planning, type Selected, selections } from './planning.ts';

/** `evidence` of a node: a connection of statements. */
export function planEvidence(
  planning: Planning,
  owner: string,
  selected: Selected,
  of: 'entity' | 'observation',
): Projection {
  const connection = planConnection(planning, owner, selected, {
    source: { kind: 'evidence', of },
    order: EVIDENCE_ORDER,
    node: planStatement,
    edge: () => {
      throw new Error('An evidence edge has no fields of its own');
    },
  });
  return { kind: 'connection', connection };
}

/** `evidence` of an edge or a value: a short list. */
export function planEvidenceList(
  planning: Planning,
  owner: string,
  selected: Selected,
  of: EvidenceOf,
): Projection {
  return planList(planning, owner, selected, { kind: 'evidence', of }, planStatement);
}

/** `documents` of a node. */
export function planDocuments(
  planning: Planning,
  owner: string,
  selected: Selected,
  of: 'entity' | 'observation',
): Projection {
  const connection = planConnection(planning, owner, selected, {
    source: { kind: 'documents', of },
    type: planning.model.nodeTypes.get('Document')!,
    node: (inside, each) => inside.planNode(inside, each, 'Document'),
    edge: () => {
      throw new Error('A document edge has no fields of its own');
    },
  });
  return { kind: 'connection', connection };
}

/** `values` of a node, or of a conflict: facts, the best supported first. */
export function planFacts(
  planning: Planning,
  owner: string,
  selected: Selected,
  of: 'entity' | 'conflict',
): Projection {
  return planList(planning, owner, selected, { kind: 'facts', of }, planFact);
}

function planList(
  planning: Planning,
  owner: string,
  selected: Selected,
  source: Source,
  item: (planning: Planning, selected: Selected) => Projection,
): Projection {
  countConnection(planning);
  const args = openSite(planning, owner, selected);
  const byField = source.kind === 'facts' && typeof args.values.field === 'string';
  return {
    kind: 'list',
    list: {
      source: byField
        ? {
            ...source,
            predicate: args.bind(['field'], { to: 'fieldName', known: statedFields(planning.model, owner) }),
          }
        : source,
      order: source.kind === 'facts' ? FACT_ORDER : EVIDENCE_ORDER,
      limit: args.bind([], { to: 'rows' }),
      item: item(planning, selected),
    },
  };
}

/** The root field `conflicts`. */
export function planConflicts(planning: Planning, selected: Selected) {
  return planConnection(planning, 'Query', selected, {
    source: { kind: 'label', labels: ['Conflict'], live: false },
    order: CONFLICT_ORDER,
    filter: (args) => {
      const stored = { type: 'subjectType', field: 'predicate' } as const;
      const of = (['type', 'field'] as const).flatMap((name) =>
        args.values[name] === undefined || args.values[name] === null
          ? []
          : [
              {
                kind: 'compare',
                of: 'node',
                property: stored[name],
                operator: '=',
                param:
                  name === 'field'
                    ? args.bind(['field'], {
                        to: 'fieldName',
                        known: conflictingFields(planning.model, args),
                      })
                    : args.bind([name]),
              } as const,
            ],
      );
      return of.length > 0 ? { kind: 'and', of } : undefined;
    },
    node: planConflict,
    edge: () => {
      throw new Error('A conflict edge has no fields of its own');
    },
  });
}

/** How one field of a plain type is read. */
type FieldPlanner = (planning: Planning, selected: Selected) => Projection;

const stored =
  (property: string): FieldPlanner =>
  () => ({ kind: 'property', of: 'node', property });

const entityOf =
  (property: string): FieldPlanner =>
  (planning, selected) => ({
    kind: 'first',
    source: { kind: 'entityOf', property },
    item: planning.planNode(planning, selected, 'Entity'),
  });

/** Evidence: a Statement. */
const STATEMENT: Readonly<Record<string, FieldPlanner>> = {
  id: stored('id'),
  kind: stored('kind'),
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
  headingPath: () => ({ kind: 'property', of: 'node', property: 'path', otherwise: [] }),
  extractor: stored('extractor'),
  confidence: stored('confidence'),
};

/** StatedValue: a Fact. */
const FACT: Readonly<Record<string, FieldPlanner>> = {
  field: stored('predicate'),
  value: stored('display'),
  node: entityOf('object'),
  rank: stored('rank'),
  shown: stored('shown'),
  documents: stored('documents'),
  conflicting: stored('conflicting'),
  evidence: (planning, selected) => planEvidenceList(planning, 'StatedValue', selected, 'fact'),
};

const CONFLICT: Readonly<Record<string, FieldPlanner>> = {
  id: stored('id'),
  node: entityOf('subject'),
  field: stored('predicate'),
  values: (planning, selected) => planFacts(planning, 'Conflict', selected, 'conflict'),
};

const planStatement: FieldPlanner = (planning, selected) =>
  planPlain(planning, selected, 'Evidence', STATEMENT);
const planFact: FieldPlanner = (planning, selected) => planPlain(planning, selected, 'StatedValue', FACT);
const planConflict: FieldPlanner = (planning, selected) =>
  planPlain(planning, selected, 'Conflict', CONFLICT);

function planPlain(
  planning: Planning,
  selected: Selected,
  typeName: string,
  planners: Readonly<Record<string, FieldPlanner>>,
): Projection {
  const inside = below(planning, selected.key);
  const fields = selections(inside, typeName, selected.nodes).map(
    (each): ProjectedField => ({ key: each.key, value: planners[each.field.name]!(inside, each) }),
  );
  return { kind: 'object', fields };
}
