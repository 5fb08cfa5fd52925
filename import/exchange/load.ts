import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { type Human, NOBODY } from '../resolve/types.ts';
import type { DocumentLine, HumanLine } from './ledger-lines.ts';

const Header = z.object({ kind: z.literal('policy-graph'), version: z.literal(1) });

/** The lines of an export that the ledger is made of. Throws an error that names the file and the line. */
export async function* exportedDocuments(path: string): AsyncGenerator<DocumentLine> {
  for await (const line of linesOf(path)) if (line.kind === 'document') yield line as DocumentLine;
}

/** The decisions of people in an export. */
export async function exportedDecisions(path: string): Promise<Human> {
  for await (const line of linesOf(path)) {
    if (line.kind !== 'decisions') continue;
    const { pairs, bindings, rejections } = line as HumanLine;
    return { pairs, bindings, rejections };
  }
  return NOBODY;
}

/** Header, decisions and documents stand before the graph, which is not read: it follows from them. */
async function* linesOf(path: string): AsyncGenerator<{ readonly kind: string }> {
  const stream = createReadStream(path, 'utf8');
  let number = 0;
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      const line = parse(text, `${path}:${number}`);
      if (number === 1 && !Header.safeParse(line).success)
        throw new Error(
          `${path}:1: this is no export of policy-graph (\`npm run export -- --format jsonl\`)`,
        );
      if (line.kind === 'node' || line.kind === 'relationship') return;
      yield line;
    }
  } finally {
    stream.destroy();
  }
}

function parse(text: string, place: string): { readonly kind: string } {
  try {
    return JSON.parse(text) as { kind: string };
  } catch (error) {
    throw new Error(`${place}: not a JSON object (${(error as Error).message})`);
  }
}
