import { createHash, timingSafeEqual } from 'node:crypto';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { CodedError } from '../errors.ts';
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
  const shown = /^Bearer (.+)$/u.exec(authorization ?? '')?.[1];
  if (decisions && shown !== undefined && equalInConstantTime(shown, decisions.token)) return decisions;
  throw new CodedError('FORBIDDEN');
}

/** By hashes of one length, so that neither content nor length shows in the time. */
function equalInConstantTime(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
