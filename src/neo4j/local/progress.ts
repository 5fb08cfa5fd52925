import { clearLine, cursorTo } from 'node:readline';
import type { WriteStream } from 'node:tty';
import type { LocalLog, LocalProgress } from './types.ts';

/** For logs: each new step at once, then at most one line in ten seconds. */
export function throttledLog(log: LocalLog, everyMs = 10_000): (progress: LocalProgress) => void {
  let step = '';
  let last = 0;
  return (progress) => {
    const now = Date.now();
    if (progress.step === step && now - last < everyMs) return;
    step = progress.step;
    last = now;
    log.info(progress.message);
  };
}

export interface ProgressLine {
  readonly show: (progress: LocalProgress) => void;
  /** Clears the line, so that what comes next starts on an empty one. */
  readonly done: () => void;
}

/** On a terminal one line that is written over; elsewhere log lines, now and then. */
export function progressLine(stream: WriteStream | NodeJS.WriteStream, log: LocalLog): ProgressLine {
  if (!stream.isTTY) return { show: throttledLog(log), done: () => undefined };
  const clear = () => {
    cursorTo(stream, 0);
    clearLine(stream, 0);
  };
  return {
    show: ({ message }) => {
      clear();
      stream.write(message.slice(0, Math.max(20, (stream.columns ?? 80) - 1)));
    },
    done: clear,
  };
}
