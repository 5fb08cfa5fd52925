/** Why the local Neo4j could not be provisioned, started, stopped or reset. */
export type LocalNeo4jCode =
  | 'NO_JAVA'
  | 'NO_MAVEN'
  | 'DOWNLOAD_FAILED'
  | 'PORT_TAKEN'
  | 'DISK_FULL'
  | 'NOT_WRITABLE'
  | 'NOT_A_HOME'
  | 'NOT_EMPTY'
  | 'HOME_IN_USE'
  | 'BAD_SETTING'
  | 'BAD_PASSWORD'
  | 'OUT_OF_MEMORY'
  | 'RUNNING'
  | 'START_FAILED'
  | 'START_TIMEOUT'
  | 'STOP_FAILED';

/** Its message names the thing, the value and the way out; it is meant to be shown as it is, without a stack. */
export class LocalNeo4jError extends Error {
  readonly code: LocalNeo4jCode;

  constructor(code: LocalNeo4jCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'LocalNeo4jError';
    this.code = code;
  }
}

/** The three ways on when this machine cannot run the embedded server. */
export function waysOn(debianPackages: string): string {
  return [
    'Three ways on:',
    `  1. install it, on Debian or Ubuntu:  apt-get install ${debianPackages}`,
    '  2. run Neo4j in Docker:  docker run -d --name policy-graph-neo4j -p 127.0.0.1:7687:7687' +
      ' -e NEO4J_AUTH=neo4j/choose-a-password neo4j:5.26-community',
    '     and then set NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=choose-a-password',
    '  3. use a Neo4j you have: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD',
  ].join('\n');
}

/** Node's own error code (ENOENT, EACCES, …), or undefined. */
export function errno(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The file-system faults a user can mend, as errors that say how; anything else is returned as it came. */
export function fileFault(error: unknown, path: string): unknown {
  switch (errno(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new LocalNeo4jError(
        'NOT_WRITABLE',
        `Cannot write to ${path} (${errno(error)}). Make it writable for this user, or name another folder with --home.`,
        { cause: error },
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new LocalNeo4jError(
        'NOT_WRITABLE',
        `${path} cannot be a folder: a file is in its way. Move that file, or name another folder with --home.`,
        { cause: error },
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new LocalNeo4jError(
        'DISK_FULL',
        `No space left on the disk (or in the quota) that holds ${path}. Free some, or move it to another disk.`,
        { cause: error },
      );
    default:
      return error;
  }
}
