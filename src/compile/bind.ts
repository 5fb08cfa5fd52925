import { CodedError } from '../errors.ts';
import {
  DEFAULT_PAGE,
  HUB_DEGREE,
  MAX_IDS,
  MAX_PAGE,
  normalDocumentNumber,
  normalName,
} from '../model/index.ts';
import type { PlannedRoot } from './compile.ts';
import { cursorScope, decodeCursor } from './cursor.ts';
import { partialDays } from './partial-date.ts';
import type { Binding, Conversion } from './plan.ts';
import { argumentsOf, type Site } from './planning.ts';
import { contextLength, wholeNumber } from './range.ts';
import { luceneQuery, searchNormal } from './search-text.ts';

/** The values of one request for a planned root: parameters, and the scopes its cursors are made for. */
export interface Bound {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Scope of the cursors of the connection at a site. */
  scopeOf(site: number): string;
}

/** The parameter of every statement: a map of the plan's parameters. */
export const VALUES = 'p';

/** What a statement of a plan is sent with. */
export function sent(parameters: Bound['parameters']): Readonly<Record<typeof VALUES, Bound['parameters']>> {
  return { [VALUES]: parameters };
}

/** Fills a plan's parameters from the request's variables. Throws BAD_USER_INPUT and BAD_CURSOR. */
export function bind(planned: PlannedRoot, variables: Readonly<Record<string, unknown>>): Bound {
  const sites = planned.sites.map((site) => new BoundSite(site, variables));
  const parameters: Record<string, unknown> = {};
  for (const binding of planned.plan.bindings) {
    parameters[binding.param] = convert(binding, sites[binding.site]!);
  }
  return { parameters, scopeOf: (site) => sites[site]!.scope };
}

/** One field occurrence with the arguments of this request. */
class BoundSite {
  readonly args: Readonly<Record<string, unknown>>;
  readonly name: string;
  private readonly site: Site;
  private known: string | undefined;

  constructor(site: Site, variables: Readonly<Record<string, unknown>>) {
    this.site = site;
    this.name = site.responsePath;
    this.args = argumentsOf(site.field, site.node, variables);
  }

  /** Made when first asked for: most requests neither take nor give cursors. */
  get scope(): string {
    const { first: _, last: _l, after: _a, before: _b, orderBy: _o, ...filter } = this.args;
    this.known ??= cursorScope(this.site.coordinate, this.site.order ?? '', filter);
    return this.known;
  }

  at(path: readonly (string | number)[]): unknown {
    return path.reduce<unknown>(
      (value, key) => (value as Readonly<Record<string | number, unknown>>)[key],
      this.args,
    );
  }
}

function convert({ path, as }: Binding, site: BoundSite): unknown {
  const value = path.length === 0 ? undefined : site.at(path);
  const argument = `${site.name}(${path.join('.')})`;
  switch (as.to) {
    case 'value':
      return value;
    case 'dayFrom':
      return partialDays(value, argument).from;
    case 'dayTo':
      return partialDays(value, argument).to;
    case 'normalName':
      return normalName(as.noun, String(value));
    case 'documentNumber':
      return normalDocumentNumber(String(value));
    case 'hub':
      return HUB_DEGREE;
    case 'atMost':
      return wholeNumber(value, as.most, argument);
    case 'context':
      return contextLength(value, argument);
    case 'lucene':
      return luceneQuery(value, argument);
    case 'searchNormal':
      return searchNormal(value, argument);
    case 'limit':
      return pageSize(site) + 1;
    case 'rows':
      return pageSize(site);
    case 'cursor':
      return cursorValue(String(value), site, as, argument);
    case 'fieldName':
      return fieldName(String(value), as.known, argument);
    case 'ids':
      return checkedIds(value, argument);
  }
}

function cursorValue(
  text: string,
  site: BoundSite,
  as: Extract<Conversion, { to: 'cursor' }>,
  argument: string,
): string | number {
  return decodeCursor(text, site.scope, as.kinds, argument)[as.index]!;
}

function fieldName(name: string, known: readonly string[], argument: string): string {
  if (known.includes(name)) return name;
  throw new CodedError(
    'BAD_USER_INPUT',
    `${argument}: "${name}" is no field here; take one of ${known.join(', ')}`,
  );
}

function checkedIds(value: unknown, argument: string): readonly unknown[] {
  const ids = Array.isArray(value) ? value : [value];
  if (ids.length > MAX_IDS) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `${argument}: ${ids.length} ids are too many; ask for at most ${MAX_IDS}`,
    );
  }
  return ids;
}

/** `first` or `last`, not both, 0 to the cap; else the default. */
function pageSize(site: BoundSite): number {
  const { first, last } = site.args;
  const given = first ?? last;
  if (first !== undefined && first !== null && last !== undefined && last !== null) {
    throw new CodedError('BAD_USER_INPUT', `${site.name}: first and last exclude each other`);
  }
  if (given === undefined || given === null) return DEFAULT_PAGE;
  const size = Number(given);
  if (size < 0 || size > MAX_PAGE) {
    const name = first === undefined || first === null ? 'last' : 'first';
    throw new CodedError(
      'BAD_USER_INPUT',
      `${site.name}(${name}): ${size} is no page size; take 0 to ${MAX_PAGE}`,
    );
  }
  return size;
}
