import { defineConfig } from 'vitest/config';

/** The architecture test alone, for `npm run check`: it needs no database. */
export default defineConfig({ test: { include: ['tests/architecture.test.ts'] } });
