import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, OperationTypeNode } from 'graphql';
import { bind, compileRoot, IDS, operationOf, rootSelections, sent } from '../compile/index.ts';
import { CodedError } from '../errors.ts';
import type { GraphModel } from '../model/index.ts';
import type { Database } from '../neo4j/index.ts';
import { madeUp } from './made-up.ts';

interface Scene {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly database: Database;
  /** Ends it between two statements. */
  readonly signal: AbortSignal;
}

/**
 * Has the database plan the statements of operations that will be asked, one after the other, so that their first answers
 * do not wait for it. Between two it rests as long as the last one took: requests come first.
 */
export async function planAhead(documents: readonly DocumentNode[], scene: Scene): Promise<void> {
  const planned = new Set<string>();
  for (const document of documents)
    for (const { cypher, parameters } of statementsOf(document, scene)) {
      if (planned.has(cypher)) continue;
      planned.add(cypher);
      const began = performance.now();
      if (scene.signal.aborted) return;
      await scene.database.plan(cypher, sent(parameters)).catch(unlessTimeout);
      await new Promise((resolve) => setTimeout(resolve, performance.now() - began));
    }
}

/** What cannot be planned in the time of a statement now is planned when it is asked for. */
function unlessTimeout(error: unknown): void {
  if (!(error instanceof CodedError && error.code === 'TIMEOUT')) throw error;
}

interface Statement {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Variables have made-up values, which give the shapes of most requests: those required alone, and all of them. */
function* statementsOf(document: DocumentNode, { schema, model }: Scene): Generator<Statement> {
  for (const each of document.definitions) {
    if (each.kind !== Kind.OPERATION_DEFINITION || each.operation !== OperationTypeNode.QUERY) continue;
    const { operation, fragments } = operationOf(document, each.name?.value);
    for (const all of [false, true]) {
      const given = madeUp(schema, operation, all);
      const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
      if (variables) yield* statementsWith({ schema, model, operation, fragments, variables });
    }
  }
}

function* statementsWith(operation: Parameters<typeof rootSelections>[0]): Generator<Statement> {
  for (const selected of rootSelections(operation)) {
    try {
      const compiled = compileRoot(operation, selected);
      const parameters = { ...bind(compiled, operation.variables).parameters, [IDS]: [] };
      for (const cypher of [compiled.cypher, ...compiled.parts]) yield { cypher, parameters };
    } catch (error) {
      // A made-up value that a field does not take (a cursor, say): that shape is planned when it is asked for.
      if (!(error instanceof CodedError && error.code.startsWith('BAD_'))) throw error;
    }
  }
}
