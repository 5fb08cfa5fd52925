import type { Command } from 'commander';

/** Exit codes of all commands of import/. */
export const EXIT = { ok: 0, failedFiles: 1, usage: 2, fault: 3 } as const;

/**
 * Runs a command's action and turns its result into the exit code; a fault becomes one readable line on stderr, with
 * the stack only when LOG_LEVEL=debug.
 */
export function runCommand<Args extends unknown[]>(
  command: Command,
  action: (...args: Args) => Promise<number>,
): void {
  command.exitOverride((error) => {
    process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
  });
  command.action(async (...args: unknown[]) => {
    try {
      process.exitCode = await action(...(args.slice(0, -1) as Args));
    } catch (error) {
      process.stderr.write(`${explainFault(error)}\n`);
      process.exitCode = EXIT.fault;
    }
  });
  void command.parseAsync();
}

function explainFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return process.env.LOG_LEVEL === 'debug' ? `${error.stack}${cause}` : `${error.message}${cause}`;
}
