import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = (name: string) => fileURLToPath(new URL(`./pages/${name}/index.html`, import.meta.url));

/** The start page, the explorer, the document view and the import page: one build, so that they share their common parts. */
export default defineConfig({
  root: fileURLToPath(new URL('./pages', import.meta.url)),
  base: '/',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('./dist/pages', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // Not "assets": that path is the playground's.
    assetsDir: 'static',
    // The size test reads it.
    manifest: 'manifest.json',
    // Inlined icons would be data: addresses, which these pages' policy refuses.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        home: page('home'),
        explore: page('explore'),
        documents: page('documents'),
        import: page('import'),
      },
    },
  },
});
