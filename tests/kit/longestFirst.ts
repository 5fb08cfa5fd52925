import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take longest, the longest first: begun last, one would keep one worker busy while the other has nothing left.
 * A file that is not named here comes behind them, in vitest's own order.
 */
const LONGEST = [
  'tests/import/bulk.test.ts',
  'tests/web/pages/pages.test.ts',
  'tests/seeds.test.ts',
  'tests/server/imports.test.ts',
  'tests/web/pages/seeds.test.ts',
  'tests/import/load/ledger.test.ts',
  'tests/import/crash.test.ts',
  'tests/neo4j/local/server.test.ts',
  'tests/neo4j/local/cli.test.ts',
  'tests/resolvers/identity.test.ts',
  'tests/resolvers/anchors.test.ts',
  'tests/resolvers/wide.test.ts',
  'tests/import/histories.test.ts',
  'tests/resolvers/random.test.ts',
  'tests/resolvers/explore.test.ts',
  'tests/import/interrupted.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification): number => {
      const index = LONGEST.indexOf(relative(project.config.root, moduleId).replaceAll('\\', '/'));
      return index === -1 ? LONGEST.length : index;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
