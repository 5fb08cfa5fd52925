import { type LocalNeo4jCode, LocalNeo4jError } from './errors.ts';
import { readFrom } from './files.ts';
import type { HomePaths } from './paths.ts';

/** How the server's process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

interface Diagnosis {
  readonly code: LocalNeo4jCode;
  readonly pattern: RegExp;
  readonly wayOut: string;
}

const memoryHelp =
  'Free some memory, or change POLICY_GRAPH_NEO4J_HEAP (default: a quarter of the machine, 512m to 4g) and POLICY_GRAPH_NEO4J_PAGECACHE (default 256m).';

/** Known reasons by what Neo4j and the JVM write; the first match counts. */
const diagnoses: readonly Diagnosis[] = [
  {
    code: 'PORT_TAKEN',
    pattern: /Address already in use|BindException/,
    wayOut: 'Its port was taken meanwhile.',
  },
  {
    code: 'DISK_FULL',
    pattern: /No space left on device|Disk quota exceeded|not enough (disk )?space/i,
    wayOut: 'The disk is full: free some space, or move the home to another disk with --home.',
  },
  {
    code: 'OUT_OF_MEMORY',
    pattern:
      /OutOfMemoryError|Could not reserve enough space|insufficient memory|Cannot allocate memory|Invalid maximum heap size|Too small (initial|maximum) heap|due to java\.lang\.OutOfMemory/i,
    wayOut: memoryHelp,
  },
  {
    code: 'HOME_IN_USE',
    pattern: /FileLockException|Lock file has been locked|store_lock/,
    wayOut:
      'Another Neo4j that server.json does not know uses this home. Find it (ps ax | grep CommunityEntryPoint) and stop it.',
  },
  {
    code: 'NOT_WRITABLE',
    pattern: /AccessDeniedException|Permission denied|Read-only file system/,
    wayOut:
      'Files in this home belong to another user or are read-only: give them to this user, or use another --home.',
  },
  {
    code: 'START_FAILED',
    pattern: /NoClassDefFoundError|ClassNotFoundException|UnsupportedClassVersionError/,
    wayOut:
      'The jars or the Java do not fit: check JAVA_HOME (17 or 21), or delete the jar cache folder and start again.',
  },
];

export interface Failure {
  readonly paths: HomePaths;
  /** Length of neo4j.log before this start: what came earlier is another story. */
  readonly logOffset: number;
  readonly ending: Ending;
}

/** The error for a server that ended while it was starting, with the reason if it is known, and the logs' tails. */
export async function startFailure({ paths, logOffset, ending }: Failure): Promise<LocalNeo4jError> {
  const text = `${await readFrom(paths.consoleLog)}\n${await readFrom(paths.neo4jLog, logOffset)}`;
  const known = diagnoses.find(({ pattern }) => pattern.test(text)) ?? byEnding(ending);
  const how = ending.signal ? `killed by ${ending.signal}` : `exit code ${ending.code ?? 'unknown'}`;
  return new LocalNeo4jError(
    known?.code ?? 'START_FAILED',
    `Neo4j on ${paths.home} ended while starting (${how}). ${known?.wayOut ?? ''}\n${await logTails(paths, logOffset)}`,
  );
}

function byEnding({ code, signal }: Ending): Pick<Diagnosis, 'code' | 'wayOut'> | undefined {
  if (signal === 'SIGKILL')
    return { code: 'OUT_OF_MEMORY', wayOut: `Killed from outside, often by lack of memory. ${memoryHelp}` };
  // ExitOnOutOfMemoryError ends with 3.
  return code === 3 ? { code: 'OUT_OF_MEMORY', wayOut: memoryHelp } : undefined;
}

export async function logTails(paths: HomePaths, logOffset: number): Promise<string> {
  const parts: string[] = [];
  for (const [file, offset] of [
    [paths.consoleLog, 0],
    [paths.neo4jLog, logOffset],
  ] as const) {
    const lines = (await readFrom(file, offset)).trimEnd().split('\n').slice(-15);
    if (lines.join('') !== '')
      parts.push(`Last lines of ${file}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
  return parts.join('\n') || `(nothing was written to ${paths.logs})`;
}
