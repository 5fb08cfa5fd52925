import { block } from './text.ts';

/** `type Mutation`: decisions of people. Answered only by a server that has a token, to those who show it. */
export const MUTATION = block(
  'type Mutation',
  'Decisions of people about who is who and about what is wrong. Off unless the server has a token (POLICY_GRAPH_TOKEN); each request then needs it (`Authorization: Bearer …`).',
  [
    {
      text: 'mergeNames(a: ID!, b: ID!, reason: String, by: String = "api"): DecisionResult!',
      description: 'Two names (ids of NameForm, or Type:name) are one thing.',
    },
    {
      text: 'splitNames(a: ID!, b: ID!, reason: String, by: String = "api"): DecisionResult!',
      description: 'Two names are two things.',
    },
    {
      text: 'bindName(document: ID!, name: ID!, scope: String!, reason: String, by: String = "api"): DecisionResult!',
      description:
        'In a document (id or title) a name means another thing than elsewhere: there it has a scope of its own.',
    },
    {
      text: 'rejectFact(fact: ID!, document: ID, reason: String, by: String = "api"): DecisionResult!',
      description: 'A fact (StatedValue.id) is wrong: everywhere, or as one document states it.',
    },
    {
      text: 'undoDecision(id: ID!): DecisionResult!',
      description: 'Takes a decision of a person back; the graph is what it would be without it.',
    },
  ],
);
