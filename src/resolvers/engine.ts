import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import {
  type Bound,
  bind,
  type CompiledRoot,
  type Decoded,
  decodeConnection,
  decodeProjection,
  decodeSearch,
  PlanCache,
  type RootRead,
  rootSelections,
} from '../compile/index.ts';
import { CodedError } from '../errors.ts';
import type { GraphModel } from '../model/index.ts';
import type { RequestContext } from './context.ts';
import { answerPaths, answerSubgraph } from './graph.ts';
import { answerLookup } from './lookup.ts';
import { fillParts, planParts } from './parts.ts';
import { runRoot } from './run.ts';

/** Answers root fields: selection → plan → Cypher → rows → response, one statement each, or a few where the selection is wide. */
export class Engine {
  readonly plans = new PlanCache();
  private readonly schema: GraphQLSchema;
  private readonly model: GraphModel;

  constructor(schema: GraphQLSchema, model: GraphModel) {
    this.schema = schema;
    this.model = model;
  }

  async answer(context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
    const compiled = this.compile(info);
    const bound = bind(compiled, info.variableValues);
    const { read } = compiled.plan;
    if (read.kind === 'paths') return answerPaths(read.paths, compiled, bound, context);
    planParts(compiled, bound.parameters, context);
    const { rows } = await runRoot(compiled, bound.parameters, context);
    const raw = rows[0]!.value;
    await fillParts(compiled, raw, bound.parameters, context);
    return this.shown(read, raw, bound, context, info);
  }

  private compile(info: GraphQLResolveInfo): CompiledRoot {
    const operation = {
      schema: this.schema,
      model: this.model,
      operation: info.operation,
      fragments: info.fragments,
      variables: info.variableValues,
    };
    const selected = rootSelections(operation).find((each) => each.key === info.path.key)!;
    return this.plans.compiled(operation, selected);
  }

  private shown(
    read: Exclude<RootRead, { kind: 'paths' }>,
    raw: never,
    bound: Bound,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): unknown {
    switch (read.kind) {
      case 'connection':
        return decodeConnection(read.connection, raw, bound);
      case 'subgraph':
        return answerSubgraph(read.subgraph, raw, bound);
      case 'search':
        return decodeSearch(read.search, raw, bound, (projection, value) =>
          decodeProjection(projection, value, bound),
        );
      case 'lookup':
        return answerLookup(read.lookup, raw, bound, { model: this.model, context, info });
      case 'nodes':
        return shownNodes(read, raw, bound);
    }
  }
}

/** In the order of the ids: the node, null, or GONE (an error for `node`, an error at its place for `nodes`). */
function shownNodes(
  read: Extract<RootRead, { kind: 'nodes' }>,
  rows: readonly (readonly [gone: boolean, ...found: (readonly unknown[])[]])[],
  bound: Bound,
): unknown {
  const nodes = rows.map(([gone, ...found]) => {
    const branch = found.findIndex((each) => each.length > 0);
    if (branch >= 0)
      return decodeProjection(read.branches[branch]!.object, found[branch]![0], bound) as Decoded;
    return gone ? new CodedError('GONE') : null;
  });
  if (read.many) return nodes;
  const [node] = nodes;
  if (node instanceof CodedError) throw node;
  return node ?? null;
}
