import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * One throw-away Neo4j serves the whole run. Community has one database, which a test file wipes to be alone in it: so
 * files run one after the other.
 */
export default defineConfig({
  // One graphql: vite would give our files its ES module and Apollo the CommonJS one, and the two do not mix.
  resolve: {
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/kit/neo4j.ts'],
    fileParallelism: false,
    pool: 'forks',
    poolOptions: { forks: { singleFork: true } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
