import type { Command } from 'commander';

/** Exit codes of all commands of import/. */
export const EXIT = { ok: 0, failedFiles: 1, usage: 2, fault: 3, locked: 4 } as const;

/**
 * Gives a command its action, whose result is the exit code; a fault becomes one readable line on stderr, with the stack
 * only when LOG_LEVEL=debug.
 */
export function onCommand<Args extends unknown[]>(
  command: Command,
  action: (...args: Args) => Promise<number>,
): void {
  command.exitOverride((error) => {
    process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
  });
  command.action(async (...args: unknown[]) => {
    try {
      // The last argument is commander's own command object.
      process.exitCode = await action(...(args.slice(0, -1) as Args));
    } catch (error) {
      process.stderr.write(`${explainFault(error)}\n`);
      process.exitCode = (error as { code?: unknown }).code === 'IMPORT_LOCKED' ? EXIT.locked : EXIT.fault;
    }
  });
}

/** The same for a program of one command, and runs it. */
export function runCommand<Args extends unknown[]>(
  command: Command,
  action: (...args: Args) => Promise<number>,
): void {
  onCommand(command, action);
  void command.parseAsync();
}

const LOST =
  'What was committed stays; run the same command again to go on. `npm run db -- status` names the log of the local server. ' +
  'When it ran out of memory, give it more (POLICY_GRAPH_NEO4J_HEAP=8g).';

function explainFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  if ((error as { code?: unknown }).code === 'DATABASE_UNAVAILABLE')
    return `${error.message}${cause}\n${LOST}`;
  return process.env.LOG_LEVEL === 'debug' ? `${error.stack}${cause}` : `${error.message}${cause}`;
}
