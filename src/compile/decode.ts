import { displayValue, type StoredValue } from '../model/index.ts';
import type { Bound } from './bind.ts';
import { encodeCursor, type OrderValues } from './cursor.ts';
import { type Count, countsOf, edgeProperties } from './decode-graph.ts';
import { decodeGroups, type GroupRow } from './decode-groups.ts';
import {
  addressOf,
  constantCase,
  decodeContext,
  type QuoteAddress,
  type QuotePlace,
} from './decode-quote.ts';
import { type Decoded, record, TYPE_NAME } from './decoded.ts';
import type {
  ConnectionField,
  ConnectionPlan,
  EdgeField,
  PageInfoField,
  Projection,
  Variant,
} from './plan.ts';

export { type Decoded, TYPE_NAME } from './decoded.ts';

type List = readonly unknown[];

/** Rows of the statement → what the response shows, by the same plan that made the statement. */
export function decodeProjection(projection: Projection, raw: unknown, bound: Bound): unknown {
  switch (projection.kind) {
    case 'property':
    case 'movedFacts':
    case 'formerIds':
      return raw;
    case 'value':
      return decodeParts(projection, raw as List);
    case 'display':
      return typeof raw === 'string' ? displayValue(JSON.parse(raw) as StoredValue) : null;
    case 'constant':
      return constantCase(raw as string);
    case 'context':
      return decodeContext(projection, raw as QuotePlace | null, bound);
    case 'address':
      return addressOf(raw as QuoteAddress);
    case 'json':
      return decodeJson(projection.fields, raw);
    case 'object': {
      const row = raw as List;
      return record(projection.fields, (field, index) => decodeProjection(field.value, row[index], bound));
    }
    case 'variants':
      return decodeVariant(projection, raw as List | null, bound);
    case 'connection':
      return decodeConnection(projection.connection, raw as List, bound);
    case 'list':
      return (raw as List).map((item) => decodeProjection(projection.list.item, item, bound));
    case 'first':
      return raw === null ? null : decodeProjection(projection.item, raw, bound);
    case 'edgeType':
      return projection.names[String(raw)];
    case 'relationshipCounts':
      return countsOf(raw, projection.names).map((count) =>
        record(projection.fields, ({ part }) => count[part as keyof Count]),
      );
    case 'edgeProperties':
      return edgeProperties(projection, raw);
    case 'edgeDirection':
      return raw === true ? 'OUT' : 'IN';
    case 'later':
      return decodeProjection(projection.value, raw === undefined ? nothingOf(projection.value) : raw, bound);
  }
}

/** What a part shows of a node that went away after an earlier statement found it. */
function nothingOf(projection: Projection): unknown {
  if (projection.kind === 'connection') {
    const groups = projection.connection.fields.filter((field) => field.kind === 'groups');
    return [[], 0, ...groups.map(() => [])];
  }
  return projection.kind === 'list' || projection.kind === 'formerIds' ? [] : null;
}

function decodeParts({ parts }: Extract<Projection, { kind: 'value' }>, row: List): Decoded | null {
  const [main, ...values] = row;
  return main === null ? null : record(parts, (_, index) => values[index]);
}

function decodeJson(
  fields: readonly { readonly key: string; readonly name: string }[],
  raw: unknown,
): Decoded[] {
  if (typeof raw !== 'string') return [];
  const items = JSON.parse(raw) as readonly Readonly<Record<string, unknown>>[];
  return items.map((item) => record(fields, (field) => item[field.name]));
}

function decodeVariant(projection: Variants, row: List | null, bound: Bound): Decoded | null {
  if (row === null) return null;
  const [labels, object] = row as [readonly string[], unknown];
  const type = typeOf(projection, labels);
  const variant = variantOf(projection, labels);
  if (!variant || type === undefined) return null;
  const decoded = decodeProjection(variant.object, object, bound) as Decoded;
  decoded[TYPE_NAME] = type;
  return decoded;
}

type Variants = Extract<Projection, { kind: 'variants' }>;

function typeOf({ types }: Variants, labels: readonly string[]): string | undefined {
  const label = labels.find((each) => each in types);
  return label === undefined ? undefined : types[label];
}

/** The variant that a node with these labels shows. */
export function variantOf(projection: Variants, labels: readonly string[]): Variant | undefined {
  const type = typeOf(projection, labels);
  return projection.variants.find((each) => type !== undefined && each.types.includes(type));
}

/** A page as asked for, turned round again when it was read backwards. */
export function decodeConnection(plan: ConnectionPlan, raw: List, bound: Bound): Decoded {
  const [found, total, ...groups] = raw as [readonly List[] | null, number | null, ...(readonly List[])[]];
  const page = readPage(plan, found ?? [], bound);
  let group = 0;
  return record(plan.fields, (field) =>
    field.kind === 'groups'
      ? decodeGroups(field.groups, groups[group++] as readonly GroupRow[], (projection, value) =>
          decodeProjection(projection, value, bound),
        )
      : connectionField(field, plan, page, total, bound),
  );
}

interface Page {
  readonly rows: readonly List[];
  readonly more: boolean;
  readonly cursor: (row: List) => string;
}

function readPage(plan: ConnectionPlan, found: readonly List[], bound: Bound): Page {
  const size = Number(bound.parameters[plan.page.limit]) - 1;
  const rows = found.slice(0, size);
  const scope = plan.cursors ? bound.scopeOf(plan.site) : '';
  return {
    rows: plan.page.backward ? rows.reverse() : rows,
    more: found.length > size,
    cursor: (row) => encodeCursor(scope, row[0] as OrderValues),
  };
}

function connectionField(
  field: Exclude<ConnectionField, { kind: 'groups' }>,
  plan: ConnectionPlan,
  page: Page,
  total: number | null,
  bound: Bound,
): unknown {
  switch (field.kind) {
    case 'edges':
      return page.rows.map((row) => record(field.fields, (each) => edgeField(each, plan, row, page, bound)));
    case 'nodes':
      return page.rows.map((row) => decodeProjection(plan.items[field.item]!, row[field.item + 1], bound));
    case 'pageInfo':
      return record(field.fields, (each) => pageInfoField(each, plan, page));
    case 'totalCount':
      return total;
  }
}

function edgeField(field: EdgeField, plan: ConnectionPlan, row: List, page: Page, bound: Bound): unknown {
  if (field.kind === 'cursor') return page.cursor(row);
  return decodeProjection(plan.items[field.item]!, row[field.item + 1], bound);
}

/** On the side the page was read from, a cursor given tells that there are rows behind it. */
function pageInfoField({ part }: PageInfoField, plan: ConnectionPlan, page: Page): unknown {
  const { backward, after, before } = plan.page;
  const edge = part === 'startCursor' ? page.rows[0] : page.rows.at(-1);
  switch (part) {
    case 'hasNextPage':
      return backward ? before !== undefined : page.more;
    case 'hasPreviousPage':
      return backward ? page.more : after !== undefined;
    case 'startCursor':
    case 'endCursor':
      return edge ? page.cursor(edge) : null;
  }
}
