import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deriveSchema, loadModel } from './index.ts';

/** `npm run generate`: writes the derived schema to src/generated/schema.graphql. */
const target = new URL('../generated/schema.graphql', import.meta.url);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(
  target,
  `# Generated from schema/ by npm run generate. Do not edit.\n${deriveSchema(loadModel())}`,
);
process.stdout.write(`Wrote ${fileURLToPath(target)}\n`);
