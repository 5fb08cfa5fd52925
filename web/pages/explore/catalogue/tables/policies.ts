import { type PolicyOrder, PolicyTableDocument, type PolicyWhere } from '../../../generated/graphql.ts';
import type { Filter } from '../../state/view.ts';
import { distinct, kindTable, pageOf } from './table.ts';
import { whereDate, whereRegion, whereTopic } from './where.ts';

export const wherePolicies = (filter: Filter): PolicyWhere => ({
  ...whereRegion(filter),
  ...whereTopic(filter),
  ...whereDate('date', filter),
});

export const policies = kindTable({
  columns: [
    { label: 'name', sort: 'name' },
    { label: 'date', sort: 'date' },
    { label: 'ISSUED_BY.OUT' },
    { label: 'APPLIES_TO.OUT' },
  ],
  firstSort: { field: 'date', direction: 'ASC' },
  question: ({ filter, sort, first, after }) => ({
    document: PolicyTableDocument,
    variables: {
      where: wherePolicies(filter),
      orderBy: [{ [sort.field]: sort.direction } as PolicyOrder],
      first,
      after,
    },
  }),
  read: ({ policies: connection }) =>
    pageOf(connection, ({ id, name, date, issuedBy, appliesTo, evidence }) => ({
      id,
      name,
      cells: [
        name,
        date?.value ?? null,
        issuedBy.edges.map(({ node, role }) => ({ ...node, note: role })),
        appliesTo.nodes,
      ],
      evidence: distinct([...issuedBy.edges.flatMap((edge) => edge.evidence), ...evidence.nodes]),
    })),
});
