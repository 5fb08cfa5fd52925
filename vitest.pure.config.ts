import { defineConfig } from 'vitest/config';

/** What `npm run check` tests: it needs no database. */
export default defineConfig({ test: { include: ['tests/architecture.test.ts', 'tests/bench/*.test.ts'] } });
