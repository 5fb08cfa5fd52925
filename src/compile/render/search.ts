import Cypher from '@neo4j/cypher-builder';
import { DOCUMENT_INDEX, MAX_SEARCH_WINDOW, NAME_INDEX } from '../../model/index.ts';
import type { SearchPlan } from '../plan-roots.ts';
import { COLUMN, condition, cy, param, type Scope } from './cypher.ts';
import { hasAnyLabel, renderPredicate } from './predicate.ts';
import { renderProjection } from './projection.ts';

/** One more than the window, to know whether there is more. */
const WINDOW = new Cypher.Literal(MAX_SEARCH_WINDOW + 1);
/** Blocks are many, documents few: so many blocks are looked at. */
const BLOCKS = new Cypher.Literal(5 * MAX_SEARCH_WINDOW);

/** Names of what the branches of the union return. */
interface Hit {
  readonly node: Cypher.Node;
  readonly tier: Cypher.Variable;
  readonly score: Cypher.Variable;
  readonly block: Cypher.Variable;
}

/**
 * `[rows, total, run]`: hits by name key, by the full-text index of names, and by that of documents, each thing once with its
 * best rank. The statement reads text only through parameters.
 */
export function renderSearch(plan: SearchPlan): Cypher.Clause {
  const node = new Cypher.Node();
  const hit: Hit = {
    node,
    tier: new Cypher.Variable(),
    score: new Cypher.Variable(),
    block: new Cypher.Variable(),
  };
  const branches = [
    ...(plan.nouns.length > 0 ? [byKey(plan, hit), byName(plan, hit)] : []),
    ...(plan.documents ? [byDocument(plan, hit)] : []),
  ];
  const union =
    branches.length > 0 ? branches.reduce((left, right) => cy`${left}\nUNION ALL\n${right}`) : nothing(hit);
  const hits = new Cypher.Variable();
  const { tier, score, block } = hit;
  return cy`CALL () {
${union}
}
WITH ${node}, min(${tier}) AS ${tier}, max(${score}) AS ${score}, head(collect(${block})) AS ${block}
ORDER BY ${tier}, ${score} DESC, ${node}.id
LIMIT ${WINDOW}
WITH collect([${node}, ${tier}, ${score}, ${block}]) AS ${hits}
RETURN [${page(plan, hit, hits)}, size(${hits}), ${plan.cursors ? lastRun() : Cypher.Null}] AS ${new Cypher.NamedVariable(COLUMN)}` as unknown as Cypher.Clause;
}

/** The id of the last run; of none, null. By the index, from its end. */
function lastRun(): Cypher.Expr {
  const run = new Cypher.Node();
  return cy`head(COLLECT {
MATCH (${run}:Run)
WHERE ${run}.id IS NOT NULL
RETURN ${run}.id AS ${new Cypher.NamedVariable(COLUMN)}
ORDER BY ${run}.id DESC
LIMIT 1
})`;
}

function page(plan: SearchPlan, { node, tier, score, block }: Hit, hits: Cypher.Variable): Cypher.Expr {
  const hit = new Cypher.Variable();
  const items = plan.items.map((item) => renderProjection(item, { node }));
  const row = new Cypher.List([
    cy`[${tier}, ${score}, ${node}.id]`,
    cy`[${node}.name, ${node}.aliases, ${node}.title, ${block}.text, ${block}.start, ${block}.path]`,
    ...items,
  ]);
  const beyond = plan.after
    ? condition`(${tier} > ${param(plan.after[0])} OR (${tier} = ${param(plan.after[0])} AND (${score} < ${param(plan.after[1])} OR (${score} = ${param(plan.after[1])} AND ${node}.id > ${param(plan.after[2])}))))`
    : Cypher.true;
  return cy`COLLECT {
UNWIND ${hits}[0..${new Cypher.Literal(MAX_SEARCH_WINDOW)}] AS ${hit}
WITH ${hit}[0] AS ${node}, ${hit}[1] AS ${tier}, ${hit}[2] AS ${score}, ${hit}[3] AS ${block}
WHERE ${beyond}
WITH ${node}, ${tier}, ${score}, ${block}
ORDER BY ${tier}, ${score} DESC, ${node}.id
LIMIT ${param(plan.limit)}
RETURN ${row} AS ${new Cypher.NamedVariable(COLUMN)}
}`;
}

function fits(plan: SearchPlan, scope: Scope): Cypher.Predicate {
  return plan.within ? renderPredicate(plan.within, scope) : Cypher.true;
}

/** Exact names and names that begin so, by the index of name keys. */
function byKey(plan: SearchPlan, { node, tier, score, block }: Hit): Cypher.Expr {
  const key = new Cypher.Node();
  const nouns = new Cypher.List(plan.nouns.map((noun) => new Cypher.Literal(noun)));
  return cy`MATCH (${key}:Name)
WHERE ${key}.type IN ${nouns} AND ${key}.normal STARTS WITH ${param(plan.normal)}
MATCH (${node}:Entity { id: ${key}.entity })
WHERE ${fits(plan, { node })}
WITH ${node}, min(CASE WHEN ${key}.normal = ${param(plan.normal)} THEN 0 ELSE 1 END) AS ${tier}
ORDER BY ${tier}, ${node}.id
LIMIT ${WINDOW}
RETURN ${node}, ${tier}, 0.0 AS ${score}, null AS ${block}`;
}

/** By the words of names and aliases. A filter is asked of every hit, so then the index may not stop at the window. */
function byName(plan: SearchPlan, { node, tier, score, block }: Hit): Cypher.Expr {
  const options = plan.filtered ? cy`{}` : cy`{ limit: ${WINDOW} }`;
  return cy`CALL db.index.fulltext.queryNodes(${new Cypher.Literal(NAME_INDEX)}, ${param(plan.query)}, ${options}) YIELD node AS ${node}, score AS ${score}
WHERE ${hasAnyLabel(node, plan.nouns)} AND ${fits(plan, { node })}
RETURN ${node}, 2 AS ${tier}, ${score}, null AS ${block}
LIMIT ${WINDOW}`;
}

/** Documents by title, or by a block of the reading that is live. */
function byDocument(plan: SearchPlan, { node, tier, score, block }: Hit): Cypher.Expr {
  const part = new Cypher.Node();
  const of = new Cypher.Node();
  const text = param(plan.text);
  return cy`CALL db.index.fulltext.queryNodes(${new Cypher.Literal(DOCUMENT_INDEX)}, ${param(plan.query)}, { limit: ${BLOCKS} }) YIELD node AS ${part}, score AS ${score}
OPTIONAL MATCH (reading:Reading { id: ${part}.reading })-[:OF]->(${of}:Document)
WHERE reading:Live
WITH CASE WHEN ${part}:Document THEN ${part} ELSE ${of} END AS ${node}, ${part}, ${score}
WHERE ${node} IS NOT NULL AND ${node}.live
WITH ${node}, ${part}, ${score}, CASE WHEN ${part}.title = ${text} THEN 0 WHEN ${part}.title STARTS WITH ${text} THEN 1 ELSE 2 END AS ${tier}
ORDER BY ${tier}, ${score} DESC, ${part}.id
WITH ${node}, min(${tier}) AS ${tier}, max(${score}) AS ${score}, head(collect(${part})) AS ${block}
RETURN ${node}, ${tier}, ${score}, ${block}
LIMIT ${WINDOW}`;
}

function nothing({ node, tier, score, block }: Hit): Cypher.Expr {
  return cy`UNWIND [] AS ${node} RETURN ${node}, 0 AS ${tier}, 0.0 AS ${score}, null AS ${block}`;
}
