import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { CodedError } from '../errors.ts';
import { showsToken } from './authorization.ts';
import type { RequestContext } from './context.ts';
import type { DecisionRequest, Decisions } from './decision-types.ts';

type Args = Readonly<Record<string, string | null | undefined>>;

/** Mutation field → what it asks. */
const REQUESTS: Readonly<
  Record<string, (args: Args) => Pick<DecisionRequest, 'verb' | 'about' | 'document'>>
> = {
  mergeNames: ({ a, b }) => ({ verb: 'merge', about: [a!, b!] }),
  splitNames: ({ a, b }) => ({ verb: 'split', about: [a!, b!] }),
  bindName: ({ document, name, scope }) => ({ verb: 'bind', about: [document!, name!, scope!] }),
  rejectFact: ({ fact, document }) => ({ verb: 'reject', about: [fact!], ...(document ? { document } : {}) }),
  undoDecision: ({ id }) => ({ verb: 'undo', about: [id!] }),
};

/** Gives the mutations their resolvers. */
export function resolveDecisions(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    field.resolve = (_source, args: Args, context: RequestContext) => {
      const { decide } = authorised(context);
      const { by, reason } = args;
      return decide({ ...REQUESTS[field.name]!(args), ...(by ? { by } : {}), ...(reason ? { reason } : {}) });
    };
  }
  const result = schema.getType('DecisionResult');
  if (result && 'getFields' in result)
    for (const field of Object.values(result.getFields()))
      Object.assign(field, { resolve: defaultFieldResolver });
}

/** Throws FORBIDDEN without the server's token. */
function authorised({ decisions, authorization }: RequestContext): Decisions {
  if (decisions && showsToken(authorization, decisions.token)) return decisions;
  throw new CodedError('FORBIDDEN');
}
