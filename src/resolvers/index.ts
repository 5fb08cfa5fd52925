import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isAbstractType } from 'graphql';
import { type Decoded, TYPE_NAME } from '../compile/index.ts';
import { apiSchema, type GraphModel } from '../model/index.ts';
import type { RequestContext } from './context.ts';
import { resolveDecisions } from './decisions.ts';
import { Engine } from './engine.ts';

export { type RequestContext, type Warning, Warnings } from './context.ts';
export type { DecisionRequest, DecisionResult, Decisions } from './decision-types.ts';
export { Degrees } from './degrees.ts';
export { Engine } from './engine.ts';
export { EXPLAIN_HEADER, type Explanation, Explanations } from './explanations.ts';
export { planAhead } from './plan-ahead.ts';
export { checkTrusted, readTrusted, type TrustedDocuments } from './trusted.ts';

/** The executable schema: root fields go to the engine, everything below is read by its response key. */
export function executableSchema(model: GraphModel): {
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
} {
  const schema = apiSchema(model);
  const engine = new Engine(schema, model);
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    field.resolve = (_source, _args, context: RequestContext, info) => engine.answer(context, info);
  }
  resolveDecisions(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: Decoded) => value[TYPE_NAME];
  }
  return { schema, engine };
}

/** Decoded objects hold response keys, so that two aliases of one field are two entries. */
export const byResponseKey: GraphQLFieldResolver<unknown, RequestContext> = (source, args, context, info) => {
  // Introspection's objects are graphql-js's own.
  if (info.parentType.name.startsWith('__')) return defaultFieldResolver(source, args, context, info);
  return (source as Decoded)[String(info.path.key)];
};
