import Cypher from '@neo4j/cypher-builder';
import type { GraphModel } from '../../model/index.ts';
import { relatedFields } from '../sources.ts';
import { COLUMN, cy } from './cypher.ts';
import { matchSource } from './source.ts';

/** How many relationships stand behind a field: of the node that has most of them, and of all nodes together. */
export interface Degree {
  readonly most: number;
  readonly all: number;
}

/** A statement whose one column holds `[most, all]` of each field, in their order: how many things stand behind it. */
export interface DegreesStatement {
  readonly noun: string;
  readonly fields: readonly string[];
  readonly cypher: string;
}

/** For each noun that has relationships: the greatest degree of each, and their sum. Reads each node of the label, and of it degrees only. */
export function renderDegrees(model: GraphModel): readonly DegreesStatement[] {
  return relatedFields(model).map(({ noun, fields }) => {
    const node = new Cypher.Node();
    const degrees = fields.map(({ source }) => ({
      degree: new Cypher.Count(matchSource(source, { node }, false).pattern) as Cypher.Expr,
      variable: new Cypher.Variable(),
    }));
    const found = new Cypher.Match(new Cypher.Pattern(node, { labels: noun })).with(
      ...degrees.map(({ degree, variable }): [Cypher.Expr, Cypher.Variable] => [degree, variable]),
    );
    const figures = degrees.map(
      ({ variable }) => cy`[coalesce(max(${variable}), 0), coalesce(sum(${variable}), 0)]`,
    );
    const { cypher } = found.return([new Cypher.List(figures), COLUMN]).build();
    return { noun, fields: fields.map(({ name }) => name), cypher };
  });
}
