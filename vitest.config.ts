import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/kit/longestFirst.ts';

/**
 * Each worker has a throw-away Neo4j for all its files (tests/kit/neo4j.ts). Community has one database, which a test file
 * wipes to be alone in it: so the files of a worker run one after the other. With a Neo4j from outside there is one worker.
 */
const workers = process.env.POLICY_GRAPH_TEST_NEO4J_URI ? 1 : Math.min(2, availableParallelism());

/**
 * The compiler that optimises is for servers that live long: tests start servers of their own that live for seconds, in
 * which it takes more than it gives. Those of the kit go without it anyway.
 */
const JAVA = '-XX:TieredStopAtLevel=1';

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
    globalSetup: ['tests/kit/setup.ts'],
    pool: 'forks',
    // Modules are loaded once a worker, not once a file: lexicons are read, and code is compiled, once.
    isolate: false,
    maxWorkers: workers,
    sequence: { sequencer: LongestFirst },
    env: { JAVA_TOOL_OPTIONS: [process.env.JAVA_TOOL_OPTIONS, JAVA].filter(Boolean).join(' ') },
    // Two workers, their servers and those that tests start share the cores: this much may pass where others use them too.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
