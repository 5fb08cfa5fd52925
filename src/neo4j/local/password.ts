import { randomBytes } from 'node:crypto';
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAdmin } from './admin.ts';
import { LocalNeo4jError } from './errors.ts';
import { exists, readIfThere, writeWhole } from './files.ts';
import type { Java } from './java.ts';
import type { HomePaths } from './paths.ts';

export const USER = 'neo4j';

export async function readPassword(paths: HomePaths): Promise<string | null> {
  return (await readIfThere(paths.password))?.trim() || null;
}

/**
 * The password in the home's file, made and given to Neo4j before its first start. The file comes first: after a crash
 * in between there is a file without a user, and the next call gives the same password again.
 */
export async function ensurePassword(
  paths: HomePaths,
  java: Java,
  jars: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const known = await readPassword(paths);
  const fresh = !(await exists(paths.databases));
  if (!known && !fresh) throw lostPassword(paths);
  const password = known ?? randomBytes(18).toString('hex');
  if (!known) await writeWhole(paths.password, `${password}\n`, 0o600);
  await chmod(paths.password, 0o600);
  if (fresh) await giveToNeo4j(paths, java, jars, env);
  return password;
}

/** neo4j-admin reads the password from the file (`@file`), so that it is never seen in the list of processes. */
async function giveToNeo4j(
  paths: HomePaths,
  java: Java,
  jars: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await rm(join(paths.data, 'dbms'), { recursive: true, force: true });
  await runAdmin({ paths, java, jars, env }, ['dbms', 'set-initial-password', `@${paths.password}`], {
    jvm: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  });
}

function lostPassword(paths: HomePaths): LocalNeo4jError {
  return new LocalNeo4jError(
    'BAD_PASSWORD',
    `${paths.home} holds a database, but its password file ${paths.password} is gone. Put the file back, ` +
      `or start with an empty database: npm run db -- reset --yes --home ${paths.home}`,
  );
}
