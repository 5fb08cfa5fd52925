import {
  BodyTableDocument,
  type IssuingBodyOrder,
  type IssuingBodyWhere,
} from '../../../generated/graphql.ts';
import type { Filter } from '../../state/view.ts';
import { distinct, kindTable, pageOf } from './table.ts';
import { whereRegion } from './where.ts';

export const whereBodies = (filter: Filter): IssuingBodyWhere => whereRegion(filter);

export const issuingBodies = kindTable({
  columns: [
    { label: 'name', sort: 'name' },
    { label: 'aliases' },
    { label: 'kind' },
    { label: 'LOCATED_IN.OUT' },
    { label: 'ISSUED_BY.IN' },
  ],
  firstSort: { field: 'name', direction: 'ASC' },
  question: ({ filter, sort, first, after }) => ({
    document: BodyTableDocument,
    variables: {
      where: whereBodies(filter),
      orderBy: [{ [sort.field]: sort.direction } as IssuingBodyOrder],
      first,
      after,
    },
  }),
  read: ({ issuingBodies: connection }) =>
    pageOf(connection, ({ id, name, aliases, kind, locatedIn, issued, evidence }) => ({
      id,
      name,
      cells: [name, aliases.join('、') || null, kind, locatedIn.nodes, issued.edges.map(({ node }) => node)],
      evidence: distinct([...issued.edges.flatMap((edge) => edge.evidence), ...evidence.nodes]),
    })),
});
