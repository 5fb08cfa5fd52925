import { type FundOrder, FundTableDocument, type FundWhere } from '../../../generated/graphql.ts';
import type { Filter } from '../../state/view.ts';
import { moneyNote } from './money-note.ts';
import { distinct, kindTable, pageOf } from './table.ts';
import { whereAmount, whereRegion, whereTopic } from './where.ts';

export const whereFunds = (filter: Filter): FundWhere => ({
  ...whereRegion(filter),
  ...whereTopic(filter),
  ...whereAmount(filter, (amount) => ({ amount })),
});

export const funds = kindTable({
  columns: [
    { label: 'name', sort: 'name' },
    { label: 'amount', sort: 'amount' },
    { label: 'FUND_OF.OUT' },
    { label: 'BACKED_BY.OUT' },
  ],
  firstSort: { field: 'amount', direction: 'DESC' },
  question: ({ filter, sort, first, after }) => ({
    document: FundTableDocument,
    variables: {
      where: whereFunds(filter),
      orderBy: [{ [sort.field]: sort.direction } as FundOrder],
      first,
      after,
    },
  }),
  read: ({ funds: connection }) =>
    pageOf(connection, ({ id, name, amount, fundOf, backedBy, evidence }) => ({
      id,
      name,
      cells: [
        name,
        moneyNote(amount),
        fundOf.edges.map(({ node }) => node),
        backedBy.edges.map(({ node, role }) => ({ ...node, note: role })),
      ],
      evidence: distinct([
        ...[...fundOf.edges, ...backedBy.edges].flatMap((edge) => edge.evidence),
        ...evidence.nodes,
      ]),
    })),
});
