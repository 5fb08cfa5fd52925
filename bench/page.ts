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
  return `${[INTRODUCTION, ...runs.map(report), growth(runs), DEEP_PAGES].filter(Boolean).join('\n\n')}\n`;
}

const INTRODUCTION = `# Performance

Printed by \`npm run bench -- page\` from the runs in bench/results; do not edit. \`npm run bench -- engine --size N --write\` measures a size, keeps the run and prints the page.
What is compared, over HTTP, with one client unless it says otherwise:

- **ours**: our server as \`npm start\` runs it, on a graph that our pipeline loaded, every fact with two statements;
- **peer**: @neo4j/graphql 7 behind Apollo's standalone server, on its own plain copy of the graph (no ledger, its own indexes) and on our database: the better one counts;
- **limit**: the bare driver with hand-written Cypher behind node:http, on our database.

Answers are compared equal before anything is timed (paths by length, searches by score). Servers are processes of their own and take turns, round by round, in one
run. Targets are those of the issue, for 10^5 nodes.`;

const DEEP_PAGES = `**Deep pages.** Nothing that d2 does grows with the graph: its statement reads 22 to 24 entries of an index from the cursor on and asks the count store. PROFILE counts 23 database hits for d1 and 25 for d2 at 10^5; 23 and
48 at 10^4, where the database takes the shorter index on the name. With both graphs up, in turns, the statement took 0.52 ms (p50) at 10^5 and the one by hand as long; at 10^4, on a server started just before, 1.09 and 1.08. What is left
for 10^6 is a level of the index at most, and a store far larger than its page cache of 1 GB (0.26 GB at 10^4, 2.7 at 10^5): there the statement by hand grows more than ours.`;
