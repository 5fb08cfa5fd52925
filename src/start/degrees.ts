import type { Server } from '../server.ts';

/** Imports change degrees slowly, and nodes are read to find them. */
const EVERY_MS = 10 * 60_000;

/** Has the server ask for the degrees of the graph, now and again. Resolves after the first time. */
export async function keepDegrees(server: Pick<Server, 'learnDegrees'>): Promise<void> {
  setInterval(server.learnDegrees, EVERY_MS).unref();
  await server.learnDegrees();
}
