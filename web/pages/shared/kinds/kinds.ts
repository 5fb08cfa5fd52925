/** The kinds of things the pages draw; the five types of region are one kind. */
export const KINDS = ['Policy', 'IssuingBody', 'Region', 'Park', 'Company', 'Fund'] as const;
export type Kind = (typeof KINDS)[number];
export type KindOrDocument = Kind | 'Document';

const REGIONS: readonly string[] = ['Country', 'Province', 'City', 'District', 'Town'];

/** The kind of a `__typename`. Throws on a type that the pages do not know. */
export function kindOf(typename: string): KindOrDocument {
  if (REGIONS.includes(typename)) return 'Region';
  if (typename === 'Document' || isKind(typename)) return typename;
  throw new Error(`The pages know no type "${typename}"; add it to KINDS in web/pages/shared/kinds`);
}

export function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}
