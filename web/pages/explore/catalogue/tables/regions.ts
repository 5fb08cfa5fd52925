import { type RegionOrder, RegionTableDocument, type RegionWhere } from '../../../generated/graphql.ts';
import type { Filter } from '../../state/view.ts';
import { distinct, kindTable, pageOf } from './table.ts';
import { whereRegion } from './where.ts';

export const whereRegions = (filter: Filter): RegionWhere => whereRegion(filter);

export const regions = kindTable({
  columns: [
    { label: 'name', sort: 'name' },
    { label: 'code', sort: 'code' },
    { label: 'level' },
    { label: 'PART_OF.OUT' },
  ],
  firstSort: { field: 'code', direction: 'ASC' },
  question: ({ filter, sort, first, after }) => ({
    document: RegionTableDocument,
    variables: {
      where: whereRegions(filter),
      orderBy: [{ [sort.field]: sort.direction } as RegionOrder],
      first,
      after,
    },
  }),
  read: ({ regions: connection }) =>
    pageOf(connection, ({ id, name, code, level, partOf, evidence }) => ({
      id,
      name,
      cells: [name, code, level, partOf.nodes],
      evidence: distinct(evidence.nodes),
    })),
});
