import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { PAGES_DIST } from '../http/pages.ts';
import { PLAYGROUND_DIST } from '../http/playground.ts';
import { runCommand } from './child.ts';
import type { Shutdown } from './shutdown.ts';

const BUILD = fileURLToPath(new URL('../../web/build.ts', import.meta.url));

/** Whether there are pages to show, be they stale. */
export function hasWebPages(): boolean {
  return existsSync(PAGES_DIST) && existsSync(PLAYGROUND_DIST);
}

/** Builds the pages that are stale; without them the API works all the same. */
export async function buildWebPages(logger: Logger, shutdown: Shutdown): Promise<void> {
  if (!existsSync(BUILD) || shutdown.begun) return;
  const code = await runCommand(['web/build.ts'], shutdown);
  if (code !== 0)
    logger.warn('The pages could not be built; GraphQL is served without those that are missing');
}
