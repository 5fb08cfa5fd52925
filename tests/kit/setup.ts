import type { TestProject } from 'vitest/node';
import { buildWeb } from '../../web/build.ts';
import { startNeo4j } from './neo4j.ts';

/** Tests that look at the built pages, or start the service, which builds those that are stale. */
const SHOWS_PAGES = /\/tests\/(web|server)\//;

/**
 * What is there before the first test of a run. Pages are built here and once: files that build what is stale run at the
 * same time.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const paths = project.vitest.state.getPaths();
  const [stop] = await Promise.all([
    startNeo4j(project, paths.length),
    paths.some((path) => SHOWS_PAGES.test(path)) && buildWeb(),
  ]);
  return stop;
}
