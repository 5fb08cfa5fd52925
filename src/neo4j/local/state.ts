import { z } from 'zod';
import { readIfThere, writeWhole } from './files.ts';
import type { HomePaths } from './paths.ts';
import { isAlive, type ProcessId } from './processes.ts';

const stateSchema = z.object({
  version: z.string(),
  /** The port of the last start; kept when the server stops, so that its address stays the same. */
  port: z.number().int().min(1).max(65_535).nullable(),
  uri: z.string().nullable(),
  process: z.object({ pid: z.number().int().positive(), started: z.string() }).nullable(),
  startedAt: z.string().nullable(),
});

/** `server.json`: what the last start left. Only a process of the same pid and start time counts as the server. */
export type ServerState = z.infer<typeof stateSchema>;

/** A state file that cannot be read says nothing: the server is then taken as stopped. */
export async function readState(paths: HomePaths): Promise<ServerState | null> {
  const text = await readIfThere(paths.state);
  try {
    return text === null ? null : stateSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export async function writeState(paths: HomePaths, state: ServerState): Promise<void> {
  await writeWhole(paths.state, `${JSON.stringify(state, null, 2)}\n`);
}

export async function markStopped(paths: HomePaths): Promise<void> {
  const state = await readState(paths);
  if (state) await writeState(paths, { ...state, process: null, startedAt: null });
}

export interface LiveServer {
  readonly id: ProcessId;
  readonly port: number;
  readonly uri: string;
  readonly version: string;
  readonly startedAt: string | null;
}

/** The server that lives on this home, or null; a stale state file is no server. */
export async function liveServer(paths: HomePaths): Promise<LiveServer | null> {
  const state = await readState(paths);
  if (!state?.process || state.port === null || state.uri === null || !isAlive(state.process)) return null;
  const { port, uri, version, startedAt } = state;
  return { id: state.process, port, uri, version, startedAt };
}
