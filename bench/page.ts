import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { growth } from './growth.ts';
import { report } from './report.ts';
import { savedResults } from './results.ts';

const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url));

export function writePage(): void {
  writeFileSync(PAGE, pageText());
}

/** The tables of the saved runs of all sizes, and how they grow. */
export function pageText(): string {
  const runs = savedResults();
  return `${[INTRODUCTION, ...runs.map(report), growth(runs)].filter(Boolean).join('\n\n')}\n`;
}

const INTRODUCTION = `# Performance

Printed by \`npm run bench -- page\` from the runs in bench/results; do not edit. \`npm run bench -- engine --size N --write\` measures a size, keeps the run and prints the page.
What is compared, over HTTP, with one client unless it says otherwise:

- **ours**: our server as \`npm start\` runs it, on a graph that our pipeline loaded, every fact with two statements;
- **peer**: @neo4j/graphql 7 behind Apollo's standalone server, on its own plain copy of the graph (no ledger, its own indexes) and on our database: the better one counts;
- **limit**: the bare driver with hand-written Cypher behind node:http, on our database.

Answers are compared equal before anything is timed (paths by length, searches by score). Servers are processes of their own and take turns, round by round, in one
run. Targets are those of the issue, for 10^5 nodes.`;
