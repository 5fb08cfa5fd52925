import { CodedError } from '../errors.ts';
import { MAX_SEARCH_WINDOW, normalName } from '../model/index.ts';
import type { Bound } from './bind.ts';
import { encodeCursor } from './cursor.ts';
import { type Decoded, record } from './decoded.ts';
import type { Projection } from './plan.ts';
import type { SearchEdgeField, SearchPlan } from './plan-roots.ts';
import { commonRun } from './search-text.ts';

type Row = readonly [
  rank: readonly [tier: number, score: number, id: string],
  words: readonly [
    name: string | null,
    aliases: readonly string[] | null,
    title: string | null,
    text: string | null,
    start: number | null,
    path: readonly string[] | null,
  ],
  ...items: unknown[],
];

type Decode = (projection: Projection, value: unknown) => unknown;

export function decodeSearch(plan: SearchPlan, raw: unknown, bound: Bound, decode: Decode): Decoded {
  const [found, total, run] = raw as readonly [readonly Row[], number, string | null];
  if (plan.run !== undefined && bound.parameters[plan.run] !== (run ?? '')) {
    throw new CodedError(
      'BAD_CURSOR',
      'search(after): the graph was changed since the cursor was given, and hits may stand elsewhere; start again without it',
    );
  }
  const size = Number(bound.parameters[plan.limit]) - 1;
  const rows = found.slice(0, size);
  const scope = bound.scopeOf(plan.site);
  const text = String(bound.parameters[plan.text]);
  const cursor = (row: Row): string => encodeCursor(scope, [...row[0], run ?? '']);
  return record(plan.fields, (field) => {
    switch (field.kind) {
      case 'edges':
        return rows.map((row) => {
          const match = matchOf(row, text);
          return record(field.fields, (each) =>
            edgeField(each, {
              row,
              match,
              cursor,
              shown: (item) => decode(plan.items[item]!, row[item + 2]),
            }),
          );
        });
      case 'nodes':
        return rows.map((row) => decode(plan.items[field.item]!, row[field.item + 2]));
      case 'pageInfo':
        return record(field.fields, ({ part }) => {
          if (part === 'hasNextPage') return found.length > size;
          if (part === 'hasPreviousPage') return plan.after !== undefined;
          const row = part === 'startCursor' ? rows[0] : rows.at(-1);
          return row ? cursor(row) : null;
        });
      case 'totalCount':
        return Math.min(total, MAX_SEARCH_WINDOW);
      case 'atLeast':
        return total > MAX_SEARCH_WINDOW;
    }
  });
}

interface Match {
  readonly field: 'NAME' | 'ALIAS' | 'TITLE' | 'TEXT';
  readonly text: string;
  readonly passage?: Readonly<Record<string, unknown>>;
}

/** The index tells which node fits, not where: the longest words in common do. */
function matchOf([, [name, aliases, title, text, start, path]]: Row, words: string): Match {
  if (text !== null) {
    const run = commonRun(text, words);
    const from = start ?? 0;
    return {
      field: 'TEXT',
      text: text.slice(run.start, run.end),
      passage: {
        text,
        start: from,
        end: from + text.length,
        matchStart: from + run.start,
        matchEnd: from + run.end,
        headingPath: path ?? [],
      },
    };
  }
  if (name === null) return { field: 'TITLE', text: title ?? '' };
  const normal = normalName('', words);
  const closeness = (each: string): number => {
    const folded = normalName('', each);
    const run = commonRun(folded, normal);
    return (folded === normal ? 1e6 : folded.startsWith(normal) ? 1e3 : 0) + run.end - run.start;
  };
  const [best] = [name, ...(aliases ?? [])].toSorted((a, b) => closeness(b) - closeness(a));
  return { field: best === name ? 'NAME' : 'ALIAS', text: best! };
}

interface EdgeScene {
  readonly row: Row;
  readonly match: Match;
  readonly cursor: (row: Row) => string;
  readonly shown: (item: number) => unknown;
}

function edgeField(field: SearchEdgeField, { row, match, cursor, shown }: EdgeScene): unknown {
  switch (field.part) {
    case 'node':
      return shown(field.item);
    case 'cursor':
      return cursor(row);
    case 'score':
      return row[0][1];
    case 'matchedField':
      return match.field;
    case 'matchedText':
      return match.text;
    case 'passage':
      return match.passage ? record(field.fields, ({ part }) => match.passage![part]) : null;
  }
}
