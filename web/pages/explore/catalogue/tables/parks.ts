import { type ParkOrder, ParkTableDocument, type ParkWhere } from '../../../generated/graphql.ts';
import type { Filter } from '../../state/view.ts';
import { moneyNote } from './money-note.ts';
import { distinct, kindTable, pageOf } from './table.ts';
import { whereDate, whereRegion, whereTopic } from './where.ts';

export const whereParks = (filter: Filter): ParkWhere => ({
  ...whereRegion(filter),
  ...whereTopic(filter),
  ...whereDate('founded', filter),
});

export const parks = kindTable({
  columns: [
    { label: 'name', sort: 'name' },
    { label: 'founded', sort: 'founded' },
    { label: 'area', sort: 'area' },
    { label: 'LOCATED_IN.OUT' },
    { label: 'SPONSORED_BY.OUT' },
    { label: 'FUND_OF.IN' },
  ],
  firstSort: { field: 'name', direction: 'ASC' },
  question: ({ filter, sort, first, after }) => ({
    document: ParkTableDocument,
    variables: {
      where: whereParks(filter),
      orderBy: [{ [sort.field]: sort.direction } as ParkOrder],
      first,
      after,
    },
  }),
  read: ({ parks: connection }) =>
    pageOf(connection, ({ id, name, founded, area, locatedIn, sponsoredBy, funds }) => ({
      id,
      name,
      cells: [
        name,
        founded?.value ?? null,
        area ? `${area.squareMetres} m²` : null,
        locatedIn.nodes,
        sponsoredBy.edges.map(({ node, role }) => ({ ...node, note: role })),
        funds.edges.map(({ node }) => ({ ...node, note: moneyNote(node.amount) })),
      ],
      evidence: distinct([...sponsoredBy.edges, ...funds.edges].flatMap((edge) => edge.evidence)),
    })),
});
