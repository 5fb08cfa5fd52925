import { conflictingFields } from './field-names.ts';
import { noEdge } from './no-edge.ts';
import type { EvidenceOf, NodeKind, Param, Predicate, Projection } from './plan.ts';
import { planConnection } from './plan-connection.ts';
import { planList } from './plan-list.ts';
import { CONFLICT_ORDER, EVIDENCE_ORDER, FACT_ORDER } from './plan-order.ts';
import { entityOf, type FieldPlanner, planPlain, stored } from './plan-plain.ts';
import { planStatement } from './plan-statement.ts';
import type { Arguments, Planning, Selected } from './planning.ts';

/** `evidence` of a node: a connection of statements. */
export function planEvidence(
  planning: Planning,
  owner: string,
  selected: Selected,
  of: NodeKind,
): Projection {
  const connection = planConnection(planning, owner, selected, {
    source: { kind: 'evidence', of },
    asOf: (run) => ({ kind: 'evidenceAsOf', of, run }),
    order: EVIDENCE_ORDER,
    node: planStatement,
    edge: noEdge,
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
  return planList(planning, owner, selected, {
    source: { kind: 'evidence', of },
    order: EVIDENCE_ORDER,
    item: planStatement,
  });
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
    edge: noEdge,
  });
  return { kind: 'connection', connection };
}

/** `values` of a node, or of a conflict: facts, the best supported first. `known`: the fields that `field` can name. */
export function planFacts(
  planning: Planning,
  owner: string,
  selected: Selected,
  of: NodeKind | 'conflict',
  known: readonly string[] = [],
): Projection {
  return planList(planning, owner, selected, {
    source: { kind: 'facts', of },
    known,
    order: FACT_ORDER,
    item: planFact,
  });
}

/** The root field `conflicts`. */
export function planConflicts(planning: Planning, selected: Selected) {
  return planConnection(planning, 'Query', selected, {
    source: { kind: 'label', labels: ['Conflict'], live: false },
    order: CONFLICT_ORDER,
    filter: (args) => {
      const of = given(args).map((name) => CONFLICT_FILTERS[name](planning, args));
      return of.length > 0 ? { kind: 'and', of } : undefined;
    },
    node: planConflict,
    edge: noEdge,
  });
}

type ConflictFilter = 'type' | 'field' | 'document';

const CONFLICT_FILTERS: Readonly<Record<ConflictFilter, (planning: Planning, args: Arguments) => Predicate>> =
  {
    type: (_, args) => equals('subjectType', args.bind(['type'])),
    field: ({ model }, args) =>
      equals('predicate', args.bind(['field'], { to: 'fieldName', known: conflictingFields(model, args) })),
    document: (_, args) => ({ kind: 'evidence', of: 'conflict', document: args.bind(['document']) }),
  };

function given({ values }: Arguments): readonly ConflictFilter[] {
  const names = Object.keys(CONFLICT_FILTERS) as ConflictFilter[];
  return names.filter((name) => values[name] !== undefined && values[name] !== null);
}

function equals(property: string, param: Param): Predicate {
  return { kind: 'compare', of: 'node', property, operator: '=', param };
}

/** StatedValue: a Fact. */
const FACT: Readonly<Record<string, FieldPlanner>> = {
  // A fact that was withdrawn is told by a record with an id of its own.
  id: () => ({ kind: 'property', of: 'node', property: 'of', otherwise: 'id' }),
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

const planFact: FieldPlanner = (planning, selected) => planPlain(planning, selected, 'StatedValue', FACT);
const planConflict: FieldPlanner = (planning, selected) =>
  planPlain(planning, selected, 'Conflict', CONFLICT);
