import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { nameKey } from '../ledger/key.ts';
import type { Runner } from '../load/runner.ts';
import type { Decision } from '../resolve/types.ts';
import { ENTITY_TYPES } from '../types.ts';

/** People's decisions, one JSON object a line: readable, diffable, kept in git, applied elsewhere. */
export const DECISIONS_FILE = 'decisions.jsonl';

const Name = z.object({ type: z.enum(ENTITY_TYPES), name: z.string().min(1), scope: z.string().default('') });
/**
 * The decisions to hold to. Refuses when no file is named, the default one is not here, and the graph holds decisions of
 * people: they would silently be undone.
 */
export async function decisionsFor(runner: Runner, path?: string): Promise<readonly Decision[]> {
  if (path !== undefined || existsSync(DECISIONS_FILE)) return readDecisions(path);
  const rows = await runner.run<{ n: number }>(
    "MATCH (d:Decision) WHERE d.by <> 'rule' RETURN count(d) AS n",
  );
  const count = rows[0]?.n ?? 0;
  if (count === 0) return [];
  throw new Error(
    `the graph holds ${count} decisions of people, but there is no ${DECISIONS_FILE} here. Run in the folder that has it, ` +
      'name it with --decisions FILE, or name an empty file to take them back.',
  );
}

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

/**
 * Reads a decisions file; of several lines about one pair the last one counts. Without a name the default file is read
 * where it is there, and no file is no decisions. Throws an error that names the line and what is wrong with it.
 */
export function readDecisions(path?: string): readonly Decision[] {
  const file = path ?? DECISIONS_FILE;
  if (!existsSync(file)) {
    if (path === undefined) return [];
    throw new Error(
      `--decisions ${path}: there is no such file; an empty file says that people decided nothing`,
    );
  }
  const byPair = new Map<string, Decision>();
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const decision = parseLine(line, `${file}:${i + 1}`);
    byPair.set(`${decision.a}|${decision.b}`, decision);
  }
  return [...byPair.values()];
}

function parseLine(line: string, place: string): Decision {
  const parsed = Line.safeParse(json(line, place));
  if (!parsed.success) throw new Error(`${place}: ${z.prettifyError(parsed.error)}`);
  const { a, b, verdict, by, when, reason } = parsed.data;
  if (a.type !== b.type)
    throw new Error(`${place}: a ${a.type} and a ${b.type} cannot be one thing; both names need one type`);
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
