import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError, waysOn } from './errors.ts';

const run = promisify(execFile);

/** Neo4j 5.26 needs 17 and is made for 17 and 21. */
const MINIMUM = 17;

export interface Java {
  readonly command: string;
  readonly major: number;
}

/** The first Java that is new enough: JAVA_HOME's, then the ones on PATH. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const tooOld: string[] = [];
  for (const command of javaCandidates(env)) {
    const major = await majorVersion(command, env);
    if (major !== null && major >= MINIMUM) return { command, major };
    tooOld.push(`${command} is ${major === null ? 'not a working Java' : `Java ${major}`}`);
  }
  const found =
    tooOld.length > 0
      ? tooOld.join(', ')
      : `JAVA_HOME is ${env.JAVA_HOME || 'not set'}, and PATH has no java`;
  throw new LocalNeo4jError(
    'NO_JAVA',
    `The local Neo4j needs Java ${MINIMUM} or newer: ${found}.\n${waysOn('openjdk-17-jdk-headless maven')}`,
  );
}

/** Maven, needed only while the jar cache is not filled. */
export function findMaven(env: NodeJS.ProcessEnv, missing: string): string {
  const homes = [env.MAVEN_HOME, env.M2_HOME].filter((home) => home !== undefined && home !== '');
  const command = [...homes.map((home) => join(home!, 'bin', 'mvn')), ...onPath('mvn', env)].find(
    isExecutable,
  );
  if (command) return command;
  throw new LocalNeo4jError(
    'NO_MAVEN',
    `Maven (mvn) is needed once, to download ${missing}: PATH has no mvn, and MAVEN_HOME is ` +
      `${env.MAVEN_HOME || 'not set'}.\n${waysOn('maven')}`,
  );
}

/** The JDK folder of a java command, for programs that ask for JAVA_HOME; undefined when it is only a launcher. */
export function javaHomeOf(java: Java): string | undefined {
  const home = dirname(dirname(realpathSync(java.command)));
  return existsSync(join(home, 'lib', 'modules')) ? home : undefined;
}

function javaCandidates(env: NodeJS.ProcessEnv): string[] {
  const ofHome = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : [];
  return [...new Set([...ofHome, ...onPath('java', env)])].filter(isExecutable);
}

function onPath(name: string, env: NodeJS.ProcessEnv): string[] {
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** `version "17.0.15"` and `version "1.8.0_412"` are Java 17 and Java 8. */
async function majorVersion(command: string, env: NodeJS.ProcessEnv): Promise<number | null> {
  try {
    const { stdout, stderr } = await run(command, ['-version'], { env, timeout: 30_000 });
    const match = /version "(\d+)(?:\.(\d+))?/.exec(`${stderr}\n${stdout}`);
    if (!match) return null;
    return Number(match[1] === '1' ? match[2] : match[1]);
  } catch {
    return null;
  }
}
