import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ASTNode,
  type DefinitionNode,
  GraphQLError,
  Kind,
  parse,
  Source,
  type TypeDefinitionNode,
} from 'graphql';
import { ModelError } from './error.ts';
import type { SourcePlace } from './types.ts';

/** The definitions of schema/, one list over all files, in the order of file names. */
export interface SchemaSource {
  readonly definitions: readonly DefinitionNode[];
  readonly types: ReadonlyMap<string, TypeDefinitionNode>;
}

const DEFAULT_DIR = fileURLToPath(new URL('../../schema', import.meta.url));

/** Reads every .graphql file of the folder; each definition remembers its file (see `placeOf`). */
export function readSchema(dir: string = DEFAULT_DIR): SchemaSource {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return sourceOf(files.map((file) => new Source(readFileSync(join(dir, file), 'utf8'), shown(dir, file))));
}

/** The same from texts in memory: file name → SDL. */
export function readSchemaText(files: Readonly<Record<string, string>>): SchemaSource {
  return sourceOf(Object.entries(files).map(([file, text]) => new Source(text, file)));
}

function shown(dir: string, file: string): string {
  return `${basename(dir)}/${file}`;
}

function sourceOf(sources: readonly Source[]): SchemaSource {
  const definitions = sources.flatMap((source) => parseSource(source));
  const types = new Map<string, TypeDefinitionNode>();
  for (const definition of definitions) {
    if (!isTypeDefinition(definition)) continue;
    const before = types.get(definition.name.value);
    if (before) {
      const first = placeOf(before);
      throw new ModelError(
        placeOf(definition),
        `type ${definition.name.value} is defined twice, first at ${first.file}:${first.line}`,
      );
    }
    types.set(definition.name.value, definition);
  }
  return { definitions, types };
}

function parseSource(source: Source): readonly DefinitionNode[] {
  if (!/^[^#\s]/mu.test(source.body)) return [];
  try {
    return parse(source).definitions;
  } catch (error) {
    if (error instanceof GraphQLError) {
      throw new ModelError({ file: source.name, line: error.locations?.[0]?.line ?? 1 }, error.message);
    }
    throw error;
  }
}

function isTypeDefinition(node: DefinitionNode): node is TypeDefinitionNode {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return true;
    default:
      return false;
  }
}

/** File and line of a node; a definition counts from its name, not from the description above it. */
export function placeOf(node: ASTNode): SourcePlace {
  const at = 'name' in node && node.name && 'loc' in node.name ? node.name.loc : node.loc;
  return { file: at?.source.name ?? 'schema', line: at?.startToken.line ?? 1 };
}
