import { execFile } from 'node:child_process';
import type { Neo4jConfig } from '../config.ts';
import { CodedError } from '../errors.ts';
import type { DecisionRequest, DecisionResult, Decisions } from '../resolvers/index.ts';
import { databaseEnvironment, ROOT } from './child.ts';

const COMMAND = 'import/cli/identity.ts';

interface Options {
  readonly token: string;
  /** The decisions file. */
  readonly file: string;
  readonly neo4j: Neo4jConfig;
}

/**
 * Decisions are made true by the command that a person would run (`npm run identity`), one after the other, since they
 * write one file: src/ does not import import/ (docs/decisions/0006).
 */
export function decisionsByCommand({ token, file, neo4j }: Options): Decisions {
  let last: Promise<unknown> = Promise.resolve();
  const decide = (request: DecisionRequest): Promise<DecisionResult> => {
    const turn = last.then(() => run(argumentsOf(request, file), neo4j));
    last = turn.catch(() => undefined);
    return turn;
  };
  return { token, decide };
}

function argumentsOf({ verb, about, by, reason, document }: DecisionRequest, file: string): string[] {
  const options = { decisions: file, by, reason, document };
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  // Behind `--` nothing is taken for an option.
  return [verb, '--json', ...given, '--', ...about];
}

function run(args: readonly string[], neo4j: Neo4jConfig): Promise<DecisionResult> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', COMMAND, ...args],
      { cwd: ROOT, env: { ...process.env, ...databaseEnvironment(neo4j) }, maxBuffer: 16 * 2 ** 20 },
      (error, stdout, stderr) => {
        if (error)
          reject(new CodedError('DECISION_REFUSED', stderr.trim() || error.message, { cause: error }));
        else resolve(resultOf(stdout));
      },
    );
  });
}

interface Printed {
  readonly decision: string;
  readonly report: { readonly run: string | null; readonly counts: Omit<DecisionResult, 'decision' | 'run'> };
}

function resultOf(stdout: string): DecisionResult {
  const { decision, report } = JSON.parse(stdout) as Printed;
  return { decision, run: report.run, ...report.counts };
}
