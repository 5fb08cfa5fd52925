import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Runner } from '../load/runner.ts';
import { type Human, NOBODY } from '../resolve/types.ts';
import { type DecisionLine, parseLine, type ReadLine } from './decision-line.ts';

/** People's decisions, one JSON object a line: readable, diffable, kept in git, applied elsewhere. */
export const DECISIONS_FILE = 'decisions.jsonl';

/**
 * The decisions to hold to. Refuses when no file is named, the default one is not here, and the graph holds decisions of
 * people: they would silently be undone.
 */
export async function decisionsFor(runner: Runner, path?: string): Promise<Human> {
  if (path !== undefined || existsSync(DECISIONS_FILE)) return readDecisions(path);
  const rows = await runner.run<{ n: number }>(
    `RETURN COUNT { MATCH (d:Decision) WHERE d.by <> 'rule' AND d.rule <> 'bound' } + COUNT { (:Binding) }
       + COUNT { (:Rejection) } AS n`,
  );
  const count = rows[0]?.n ?? 0;
  if (count === 0) return NOBODY;
  throw new Error(
    `the graph holds ${count} decisions of people, but there is no ${DECISIONS_FILE} here. Run in the folder that has it, ` +
      'name it with --decisions FILE, or name an empty file to take them back.',
  );
}

/**
 * Reads a decisions file; of several lines about one pair, name or fact the last one counts. Without a name the default
 * file is read where it is there, and no file is no decisions. Throws an error that names the line and what is wrong with it.
 */
export function readDecisions(path?: string): Human {
  const file = path ?? DECISIONS_FILE;
  if (!existsSync(file)) {
    if (path === undefined) return NOBODY;
    throw new Error(
      `--decisions ${path}: there is no such file; an empty file says that people decided nothing`,
    );
  }
  const last = new Map(linesOf(file).map(({ read }) => [read.id, read]));
  const of = <K extends ReadLine['kind']>(kind: K) =>
    [...last.values()].flatMap((line) =>
      line.kind === kind ? [line.decision as Extract<ReadLine, { kind: K }>['decision']] : [],
    );
  return { pairs: of('pair'), bindings: of('binding'), rejections: of('rejection') };
}

function linesOf(file: string): readonly { readonly text: string; readonly read: ReadLine }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, i) => (text.trim() === '' ? [] : [{ text, read: parseLine(text, `${file}:${i + 1}`) }]));
}

/** Writes a decision at the end of the file, in place of an earlier one about the same; returns its id. */
export function putDecision(line: DecisionLine, path: string = DECISIONS_FILE): string {
  const { id } = parseLine(JSON.stringify(line), 'the new decision');
  removeDecision(id, path);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  appendFileSync(path, `${text === '' || text.endsWith('\n') ? '' : '\n'}${JSON.stringify(line)}\n`);
  return id;
}

/** Takes out every decision with this id; returns how many there were. */
export function removeDecision(id: string, path: string = DECISIONS_FILE): number {
  if (!existsSync(path)) return 0;
  const lines = linesOf(path);
  const kept = lines.filter(({ read }) => read.id !== id);
  if (kept.length < lines.length) {
    writeFileSync(`${path}.new`, kept.map(({ text }) => `${text}\n`).join(''));
    renameSync(`${path}.new`, path);
  }
  return lines.length - kept.length;
}
