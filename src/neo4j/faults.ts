import { CodedError, type ErrorCode } from '../errors.ts';

/**
 * Neo4j status code → our code, at this one place and never by message text. The first prefix that fits wins.
 * `retry`: the same read may succeed a moment later.
 */
const FAULTS: readonly { readonly prefix: string; readonly code: ErrorCode; readonly retry: boolean }[] = [
  { prefix: 'Neo.ClientError.Transaction.TransactionTimedOut', code: 'TIMEOUT', retry: false },
  { prefix: 'Neo.TransientError.Transaction.Terminated', code: 'TIMEOUT', retry: false },
  { prefix: 'Neo.TransientError.Transaction.LockClientStopped', code: 'TIMEOUT', retry: false },
  { prefix: 'Neo.ClientError.Transaction.LockAcquisitionTimeout', code: 'DATABASE_BUSY', retry: true },
  { prefix: 'Neo.TransientError.General.DatabaseUnavailable', code: 'DATABASE_UNAVAILABLE', retry: true },
  { prefix: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', code: 'DATABASE_MEMORY', retry: false },
  { prefix: 'Neo.TransientError.General.TransactionOutOfMemoryError', code: 'DATABASE_MEMORY', retry: false },
  { prefix: 'Neo.TransientError.General.OutOfMemoryError', code: 'DATABASE_MEMORY', retry: false },
  { prefix: 'Neo.TransientError.', code: 'DATABASE_BUSY', retry: true },
  { prefix: 'Neo.ClientError.Cluster.NotALeader', code: 'DATABASE_BUSY', retry: true },
  { prefix: 'Neo.ClientError.Security.AuthorizationExpired', code: 'DATABASE_BUSY', retry: true },
  { prefix: 'Neo.ClientError.Security.', code: 'DATABASE_REFUSED', retry: false },
  { prefix: 'Neo.ClientError.Statement.AccessMode', code: 'DATABASE_REFUSED', retry: false },
  { prefix: 'Neo.ClientError.Database.DatabaseNotFound', code: 'DATABASE_UNAVAILABLE', retry: false },
  { prefix: 'ServiceUnavailable', code: 'DATABASE_UNAVAILABLE', retry: true },
  { prefix: 'SessionExpired', code: 'DATABASE_UNAVAILABLE', retry: true },
];

/** The status code of a driver fault: `Neo.ClientError.…`, `ServiceUnavailable`; empty for any other error. */
export function statusOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** A driver fault as a coded error, its text kept as cause for the log only. Coded errors pass unchanged. */
export function faultOf(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const status = statusOf(error);
  const known = FAULTS.find((fault) => status.startsWith(fault.prefix));
  return new CodedError(known?.code ?? 'INTERNAL', undefined, { cause: error });
}

/** Whether the same read may succeed when tried again. */
export function isTransient(error: unknown): boolean {
  const status = statusOf(error);
  return FAULTS.find((fault) => status.startsWith(fault.prefix))?.retry ?? false;
}
