import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { nameKey } from '../ledger/key.ts';
import type { Decision } from '../resolve/types.ts';
import { ENTITY_TYPES } from '../types.ts';

/** People's decisions, one JSON object a line: readable, diffable, kept in git, applied elsewhere. */
export const DECISIONS_FILE = 'decisions.jsonl';

const Name = z.object({ type: z.enum(ENTITY_TYPES), name: z.string().min(1), scope: z.string().default('') });
/** One line of the file: two names, what a person says of them, who, when and why. */
export type DecisionLine = z.infer<typeof Line>;

const Line = z.object({
  a: Name,
  b: Name,
  verdict: z.enum(['same', 'different', 'unsure']),
  by: z.string().min(1),
  when: z.string().optional(),
  reason: z.string().optional(),
});

/** Reads a decisions file; no file, no decisions. Throws an error that names the line and what is wrong with it. */
export function readDecisions(path: string = DECISIONS_FILE): readonly Decision[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, `${path}:${i + 1}`)]));
}

function parseLine(line: string, place: string): Decision {
  const parsed = Line.safeParse(json(line, place));
  if (!parsed.success) throw new Error(`${place}: ${z.prettifyError(parsed.error)}`);
  const { a, b, verdict, by, when, reason } = parsed.data;
  const [left, right] = [nameKey(a).id, nameKey(b).id].sort();
  if (left === right)
    throw new Error(`${place}: "${a.name}" and "${b.name}" are one name already; there is nothing to decide`);
  return {
    a: left!,
    b: right!,
    verdict,
    rule: 'human',
    score: 1,
    by,
    ...(when && { when }),
    ...(reason && { reason }),
  };
}

function json(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not a JSON object (${(error as Error).message})`);
  }
}

/** Adds a decision at the end of the file. */
export function appendDecision(line: DecisionLine, path: string = DECISIONS_FILE): void {
  parseLine(JSON.stringify(line), 'the new decision');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  appendFileSync(path, `${text === '' || text.endsWith('\n') ? '' : '\n'}${JSON.stringify(line)}\n`);
}

/** Takes out every decision about this pair; returns how many there were. */
export function removeDecisions(a: string, b: string, path: string = DECISIONS_FILE): number {
  if (!existsSync(path)) return 0;
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const kept = lines.filter((line, i) => {
    const decision = parseLine(line, `${path}:${i + 1}`);
    return decision.a !== a || decision.b !== b;
  });
  if (kept.length < lines.length) {
    writeFileSync(`${path}.new`, kept.map((line) => `${line}\n`).join(''));
    renameSync(`${path}.new`, path);
  }
  return lines.length - kept.length;
}
