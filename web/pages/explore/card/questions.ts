import {
  RelationshipBetweenDocument,
  type RelationshipType,
  ThingDocument,
} from '../../generated/graphql.ts';

/** The card of a thing. */
export const thingQuestion = (id: string) => ({ document: ThingDocument, variables: { id } });

export interface LineEnds {
  readonly from: string;
  readonly type: RelationshipType;
  readonly to: string;
}

/** The card of a relationship. */
export const lineQuestion = ({ from, type, to }: LineEnds) => ({
  document: RelationshipBetweenDocument,
  variables: { ids: [from, to], type },
});
