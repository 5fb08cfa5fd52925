import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { GraphFormat } from './format.ts';
import { graphml } from './graphml.ts';

/** The formats that other programs read; `jsonl` is ours and holds the ledger as well (../export.ts). */
export const GRAPH_FORMATS: Readonly<Record<string, GraphFormat>> = { csv, graphml, cypher };

export type { GraphFormat } from './format.ts';
