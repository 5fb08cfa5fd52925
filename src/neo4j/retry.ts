import { isTransient } from './faults.ts';

/** How often and how long a read is tried again; never past the caller's deadline. */
export interface RetryBound {
  readonly attempts: number;
  readonly firstDelayMs: number;
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a read, again after a growing pause with jitter while its fault is transient and the bound allows. */
export async function retried<T>(bound: RetryBound, read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      const pause = bound.firstDelayMs * 2 ** (attempt - 1) * (0.5 + Math.random());
      const late = Date.now() + pause >= bound.deadline;
      if (attempt >= bound.attempts || late || bound.signal?.aborted || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
