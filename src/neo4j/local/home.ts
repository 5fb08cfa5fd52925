import { access, constants, mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileFault, LocalNeo4jError } from './errors.ts';
import { exists } from './files.ts';
import type { HomePaths } from './paths.ts';
import { writeState } from './state.ts';

/** Makes the home, and marks it as ours with a state file before anything else is written. */
export async function prepareHome(paths: HomePaths): Promise<void> {
  try {
    await mkdir(paths.home, { recursive: true, mode: 0o700 });
    await access(paths.home, constants.W_OK | constants.X_OK);
    await assertOurs(paths);
    if (await exists(paths.state)) return;
    await writeState(paths, { version: '', port: null, uri: null, process: null, startedAt: null });
  } catch (error) {
    throw fileFault(error, paths.home);
  }
}

/** A folder with other things in it is never taken for a home: a start would write, and a reset delete, among them. */
export async function assertOurs(paths: HomePaths): Promise<void> {
  if (await exists(paths.state)) return;
  const ours = [paths.state, paths.lock].map((file) => basename(file));
  const other = (await readdir(paths.home)).find((name) => !ours.some((own) => name.startsWith(own)));
  if (other === undefined) return;
  throw new LocalNeo4jError(
    'NOT_A_HOME',
    `${paths.home} is not a home of the local Neo4j: it holds ${other} but no ${basename(paths.state)}. ` +
      'Name an empty or a new folder with --home.',
  );
}

/** Deletes what this room wrote, and the folder itself when nothing else is in it. */
export async function removeHome(paths: HomePaths): Promise<void> {
  if (!(await exists(paths.home))) return;
  await assertOurs(paths);
  // The state file marks the home as ours, so it goes last.
  const content = [
    paths.data,
    paths.logs,
    paths.conf,
    paths.bulk,
    ...paths.byNeo4j,
    paths.password,
    paths.state,
  ];
  try {
    for (const path of content) await rm(path, { recursive: true, force: true });
    await rmdir(paths.home).catch(() => undefined);
  } catch (error) {
    throw fileFault(error, paths.home);
  }
}
