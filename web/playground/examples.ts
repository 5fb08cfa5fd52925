import { type Example, parseExample } from './parse-example.ts';

// Vite replaces this call by the texts of the files when it builds the page.
const files = import.meta.glob<string>('./operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The gallery, in the order of the file names. */
export const EXAMPLES: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => parseExample(path, text));
