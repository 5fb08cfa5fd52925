import type { RelationshipType } from '../../generated/graphql.ts';

/** Every relationship type, in the order in which cards list them. */
export const RELATIONSHIPS = [
  'ISSUED_BY',
  'APPLIES_TO',
  'LOCATED_IN',
  'IN_PARK',
  'SPONSORED_BY',
  'FUND_OF',
  'BACKED_BY',
  'SUPPORTS',
  'GRANTED',
  'BASED_ON',
  'REPLACES',
  'PART_OF',
] as const satisfies readonly RelationshipType[];

export function isRelationship(text: string): text is RelationshipType {
  return (RELATIONSHIPS as readonly string[]).includes(text);
}
