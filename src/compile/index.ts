/** Pure: selection → plan (plain data, printable) → Cypher with parameters, and rows → response. No driver, no I/O. */
export { type Bound, bind, sent } from './bind.ts';
export { type CompiledRoot, compileRoot, PlanCache } from './cache.ts';
export { type Operation, operationOf, type PlannedRoot, planOperation, rootSelections } from './compile.ts';
export { type Decoded, decodeConnection, decodeProjection, TYPE_NAME } from './decode.ts';
export { decodePaths, decodeSubgraph, type HubSteps, hubsMatter, type Meant } from './decode-graph.ts';
export { decodeSearch } from './decode-search.ts';
export { type Hole, holesIn, holesOf, IDS } from './holes.ts';
export type { LookupPlan, Plan, RootPlan, RootRead } from './plan-roots.ts';
export type { Selected } from './planning.ts';
export { printPart, printPlan, printRoot } from './print-plan.ts';
export { type Degree, type DegreesStatement, renderDegrees } from './render/degrees.ts';
export { renderRoot } from './render/root.ts';
