import { ConfigError } from '../config.ts';
import { CodedError } from '../errors.ts';

/** Why the service could not start, for a person: what is wrong, and the way out. */
export function explainFailure(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  if (error instanceof ConfigError) return error.message;
  const fault = error as { code?: unknown; port?: unknown; message?: unknown };
  if (fault?.code === 'EADDRINUSE') {
    return `Port ${String(fault.port)} is taken. Stop what listens there, or set PORT to another (PORT=0 takes any free one).`;
  }
  if (fault?.code === 'EACCES' && fault.port !== undefined) {
    return `Port ${String(fault.port)} may not be opened by this user; set PORT to one above 1023.`;
  }
  if (error instanceof CodedError && env.NEO4J_URI) {
    return `${error.message} NEO4J_URI is ${env.NEO4J_URI}: check that it, NEO4J_USER and NEO4J_PASSWORD are right, or unset NEO4J_URI to use the local server.`;
  }
  return `policy-graph could not start: ${error instanceof Error ? error.message : String(error)}`;
}
