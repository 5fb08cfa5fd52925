import type Cypher from '@neo4j/cypher-builder';
import type { Projection } from '../plan.ts';
import { cy, param, type Scope } from './cypher.ts';

/**
 * `[start, end, [[offset, text] …]]`: where the words stand, and the pieces of the text from `before` units before them
 * to `after` units behind; null without words. A block is cut here when it holds no character of two code units, since
 * Cypher counts characters; else it comes whole, and the decoder cuts.
 */
export function renderContext(
  { before, after }: Extract<Projection, { kind: 'context' }>,
  { node }: Scope,
): Cypher.Expr {
  const start = node.property('start');
  const end = node.property('end');
  return cy`CASE WHEN ${start} IS NULL THEN NULL ELSE [${start}, ${end}, COLLECT {
  MATCH (${node})-[:IN]->(reading:Reading)
  WITH reading, ${start} - ${param(before)} AS from, ${end} + ${param(after)} AS to
  ORDER BY reading:Live DESC LIMIT 1
  CALL (reading, from, to) {
    MATCH (block:Block {reading: reading.id})
    WHERE block.start <= from
    RETURN block ORDER BY block.start DESC LIMIT 1
    UNION
    MATCH (block:Block {reading: reading.id})
    WHERE from < block.start AND block.start < to
    RETURN block
  }
  WITH block, to, CASE WHEN block.start < from THEN from - block.start ELSE 0 END AS skipped
  ORDER BY block.start
  RETURN CASE WHEN size(block.text) = block.end - block.start
    THEN [block.start + skipped, substring(block.text, skipped, to - block.start - skipped)]
    ELSE [block.start, block.text] END
}] END`;
}
