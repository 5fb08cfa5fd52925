import type { Example } from './parse-example.ts';

/**
 * The example that the address asks for (`?operation=slug`), if there is one. The parameter is then taken out of the
 * address: GraphiQL keeps the tab, and a reload would otherwise open the example again beside the edited one.
 */
export function takeRequestedExample(examples: readonly Example[]): Example | undefined {
  const address = new URL(window.location.href);
  const slug = address.searchParams.get('operation');
  if (slug === null) return undefined;
  const example = examples.find((candidate) => candidate.slug === slug);
  if (example) {
    address.searchParams.delete('operation');
    window.history.replaceState(null, '', address);
  }
  return example;
}

/** The slug that the address asks for and that no example has, for a message; null otherwise. */
export function unknownSlug(): string | null {
  return new URL(window.location.href).searchParams.get('operation');
}
