import type { Example } from './parse-example.ts';

/** What a link asks the playground to open. */
export interface Requested {
  readonly query: string;
  /** JSON; empty when the operation's own defaults do. */
  readonly variables: string;
}

/**
 * What the address asks for, if anything: an example (`?operation=slug`), or a whole operation of another page
 * (`#query=…&variables=…`; a query behind `?` is a request to the API). It is then taken out of the address: GraphiQL
 * keeps the tab, and a reload would otherwise open it again beside the edited one.
 */
export function takeRequested(examples: readonly Example[]): Requested | undefined {
  return takeOperation() ?? takeExample(examples);
}

function takeOperation(): Requested | undefined {
  const parts = new URLSearchParams(window.location.hash.slice(1));
  const query = parts.get('query');
  if (!query) return undefined;
  const address = new URL(window.location.href);
  address.hash = '';
  window.history.replaceState(null, '', address);
  return { query, variables: parts.get('variables') ?? '' };
}

function takeExample(examples: readonly Example[]): Requested | undefined {
  const address = new URL(window.location.href);
  const slug = address.searchParams.get('operation');
  const example = examples.find((candidate) => candidate.slug === slug);
  if (!example) return undefined;
  address.searchParams.delete('operation');
  window.history.replaceState(null, '', address);
  // An empty string, and not undefined, keeps variables of an earlier visit out of the example's tab.
  return { query: example.query, variables: '' };
}

/** The slug that the address asks for and that no example has, for a message; null otherwise. */
export function unknownSlug(): string | null {
  return new URL(window.location.href).searchParams.get('operation');
}
