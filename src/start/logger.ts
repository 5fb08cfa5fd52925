import { createRequire } from 'node:module';
import { type Logger, pino } from 'pino';
import type { LogLevel } from '../config.ts';

/** JSON lines for machines; on a terminal, when pino-pretty is installed, lines for a person. */
export function makeLogger(level: LogLevel): Logger {
  if (!process.stdout.isTTY || !hasPretty()) return pino({ level });
  return pino({
    level,
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } },
  });
}

function hasPretty(): boolean {
  try {
    createRequire(import.meta.url).resolve('pino-pretty');
    return true;
  } catch {
    return false;
  }
}
