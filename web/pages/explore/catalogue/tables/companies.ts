import { type CompanyOrder, CompanyTableDocument, type CompanyWhere } from '../../../generated/graphql.ts';
import type { Filter } from '../../state/view.ts';
import { moneyNote } from './money-note.ts';
import { distinct, kindTable, pageOf } from './table.ts';
import { whereAmount, whereDate, whereRegion, whereTopic } from './where.ts';

export const whereCompanies = (filter: Filter): CompanyWhere => ({
  ...whereRegion(filter),
  ...whereTopic(filter),
  ...whereDate('founded', filter),
  ...whereAmount(filter, (amount) => ({ grants: { some: { edge: { amount } } } })),
});

export const companies = kindTable({
  columns: [
    { label: 'name', sort: 'name' },
    { label: 'founded', sort: 'founded' },
    { label: 'LOCATED_IN.OUT' },
    { label: 'IN_PARK.OUT' },
    { label: 'GRANTED.IN' },
  ],
  firstSort: { field: 'name', direction: 'ASC' },
  question: ({ filter, sort, first, after }) => ({
    document: CompanyTableDocument,
    variables: {
      where: whereCompanies(filter),
      orderBy: [{ [sort.field]: sort.direction } as CompanyOrder],
      first,
      after,
    },
  }),
  read: ({ companies: connection }) =>
    pageOf(connection, ({ id, name, founded, locatedIn, inPark, grants, evidence }) => ({
      id,
      name,
      cells: [
        name,
        founded?.value ?? null,
        locatedIn.edges.map(({ node }) => node),
        inPark.edges.map(({ node }) => node),
        grants.edges.map(({ node, amount }) => ({ ...node, note: moneyNote(amount) })),
      ],
      evidence: distinct([
        ...[...grants.edges, ...inPark.edges, ...locatedIn.edges].flatMap((edge) => edge.evidence),
        ...evidence.nodes,
      ]),
    })),
});
