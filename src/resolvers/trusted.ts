import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { z } from 'zod';

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
