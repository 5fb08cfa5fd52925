import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { z } from 'zod';
import { bind, compileRoot, IDS, operationOf, rootSelections, sent } from '../compile/index.ts';
import { CodedError } from '../errors.ts';
import type { GraphModel } from '../model/index.ts';
import type { Database } from '../neo4j/index.ts';
import { madeUp } from './made-up.ts';

/** Id of an operation → its text: the file that graphql-codegen (`persistedDocuments`) and relay-compiler write. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Reads the file; an Error names it, and the operation that is wrong. */
export function readTrusted(file: string): TrustedDocuments {
  try {
    const found = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(Object.entries(found));
  } catch (cause) {
    throw new Error(
      `POLICY_GRAPH_OPERATIONS: ${file} must be a JSON object of operations by id, as graphql-codegen's persistedDocuments writes it`,
      { cause },
    );
  }
}

/** Parses and validates every operation: one that would be refused when it is asked for is refused at the start. */
export function checkTrusted(
  documents: TrustedDocuments,
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
): readonly DocumentNode[] {
  return [...documents].map(([id, text]) => {
    const document = parse(text);
    const [error] = validate(schema, document, [...specifiedRules, ...rules]);
    if (error) throw new Error(`The trusted operation ${id} is refused: ${error.message}`);
    return document;
  });
}

/**
 * Has the database plan the statements of the operations, so that their first answers do not wait for it. Variables have
 * made-up values, which give the shapes of most requests: those required alone, and all of them.
 */
export async function planTrusted(
  documents: readonly DocumentNode[],
  { schema, model, database }: { schema: GraphQLSchema; model: GraphModel; database: Database },
): Promise<void> {
  for (const document of documents) {
    const { operation, fragments } = operationOf(document);
    for (const all of [false, true]) {
      const { coerced: variables } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        madeUp(schema, operation, all),
      );
      if (!variables) continue;
      const scene = { schema, model, operation, fragments, variables };
      for (const selected of rootSelections(scene)) {
        try {
          const compiled = compileRoot(scene, selected);
          const { parameters } = bind(compiled, variables);
          for (const cypher of [compiled.cypher, ...compiled.parts])
            await database.plan(cypher, sent({ ...parameters, [IDS]: [] }));
        } catch (error) {
          // A made-up value that a field does not take (a cursor, say): that shape is planned when it is asked for.
          if (!(error instanceof CodedError && error.code.startsWith('BAD_'))) throw error;
        }
      }
    }
  }
}
