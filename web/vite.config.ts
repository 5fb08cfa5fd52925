import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page at GET /graphql; the server serves its files from /assets. */
export default defineConfig({
  root: fileURLToPath(new URL('./playground', import.meta.url)),
  base: '/',
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('./dist/playground', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The editor is one large part that loads after the first paint; sizes are measured in the tests instead.
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    // The polyfill would be needed by browsers older than the target only.
    modulePreload: { polyfill: false },
    rollupOptions: {
      onwarn(warning, warn) {
        // "use client" in libraries is for servers that render React; it says nothing to a page.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  // GraphiQL's workers are ES modules.
  worker: { format: 'es' },
});
