import { entityNouns } from '../model/index.ts';
import type { OrderKind, Projection } from './plan.ts';
import type { SearchField, SearchPlan } from './plan-roots.ts';
import { withinPredicate } from './plan-where.ts';
import {
  below,
  keyParts,
  openSite,
  type Planning,
  type Selected,
  selections,
  siteOrder,
} from './planning.ts';

/** Tier, score, id: the order of hits; and the run after which they stood so. */
const RANK: readonly OrderKind[] = ['number', 'number', 'string', 'string'];

/** The root field `search`. */
export function planSearch(planning: Planning, selected: Selected): SearchPlan {
  const args = openSite(planning, 'Query', selected);
  const { model } = planning;
  siteOrder(planning, args.site, 'tier, score desc, id');
  const asked = args.values.types as readonly string[] | null | undefined;
  const all = entityNouns(model);
  const nouns = all.filter((noun) => !asked || asked.includes(noun));
  const isWithin = typeof args.values.within === 'string';
  const items: Projection[] = [];
  const inside = below(planning, selected.key);
  const node = (each: Selected): number => items.push(planning.planNode(inside, each, 'Node')) - 1;
  const fields = selections(inside, 'SearchConnection', selected.nodes).map((each): SearchField => {
    const { key } = each;
    switch (each.field.name) {
      case 'edges':
        return {
          key,
          kind: 'edges',
          fields: selections(inside, 'SearchEdge', each.nodes).map((part) => {
            if (part.field.name === 'node') return { key: part.key, part: 'node', item: node(part) };
            const name = part.field.name as 'cursor' | 'score' | 'matchedField' | 'matchedText' | 'passage';
            if (name !== 'passage') return { key: part.key, part: name };
            return { key: part.key, part: name, fields: keyParts(inside, 'SearchPassage', part.nodes) };
          }),
        };
      case 'nodes':
        return { key, kind: 'nodes', item: node(each) };
      case 'pageInfo':
        return {
          key,
          kind: 'pageInfo',
          fields: keyParts(inside, 'PageInfo', each.nodes),
        };
      default:
        return { key, kind: each.field.name as 'totalCount' | 'atLeast' };
    }
  });
  const cursor = (index: number) => args.bind(['after'], { to: 'cursor', index, kinds: RANK });
  return {
    site: args.site,
    text: args.bind(['text']),
    normal: args.bind(['text'], { to: 'searchNormal' }),
    query: args.bind(['text'], { to: 'lucene' }),
    nouns,
    filtered: isWithin || nouns.length < all.length,
    documents: (!asked || asked.includes('Document')) && !isWithin,
    ...(isWithin
      ? {
          within: withinPredicate(model.abstractTypes.get('Entity')!, model, (as) =>
            args.bind(['within'], as),
          ),
        }
      : {}),
    limit: args.bind([], { to: 'limit' }),
    cursors: typeof args.values.after === 'string' || fields.some(showsCursor),
    ...(typeof args.values.after === 'string'
      ? { after: [cursor(0), cursor(1), cursor(2)] as const, run: cursor(3) }
      : {}),
    items,
    fields,
  };
}

function showsCursor(field: SearchField): boolean {
  if (field.kind !== 'edges' && field.kind !== 'pageInfo') return false;
  return field.fields.some(({ part }) => /cursor$/iu.test(part));
}
