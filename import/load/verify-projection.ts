import type { GraphModel } from '../../src/model/types.ts';
import { canonicalJson } from '../ledger/hash.ts';
import type { NameKey } from '../ledger/key.ts';
import { identified, type ProjectedFact, projectFacts } from '../project/everything.ts';
import { factOf } from '../project/fact.ts';
import { meantBy, rejectionLookup } from '../project/rejection.ts';
import { pairId } from '../resolve/pair-id.ts';
import { type Partition, partition, type StatedAlias } from '../resolve/partition.ts';
import type { Decision, Rejection } from '../resolve/types.ts';
import type { EntityType } from '../types.ts';
import type { Fault } from './fault.ts';
import { storedRejections } from './rejections.ts';
import { type Runner, runRows } from './runner.ts';
import { differingNodes, edgeRow, loadEntities } from './show.ts';
import { allLiveStatements, type StoredStatement } from './statements.ts';

/** What the live statements and decisions say, in memory. */
interface Expected {
  readonly live: readonly StoredStatement[];
  readonly keys: ReadonlyMap<string, NameKey>;
  readonly partition: Partition;
  readonly entityOf: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, ProjectedFact>;
  /** Statement → rejection. */
  readonly rejected: ReadonlyMap<string, string>;
}

/** Projects the live statements anew, in memory, and compares everything with what is stored. */
export async function projectionFaults(runner: Runner, model: GraphModel): Promise<Fault[]> {
  const expected = await project(runner, model);
  const checks = [
    bindingFaults,
    nameFaults,
    decisionFaults,
    supportFaults,
    rejectionFaults,
    factFaults,
    conflictFaults,
    entityFaults,
  ];
  const faults: Fault[] = [];
  for (const check of checks) faults.push(...(await check(runner, expected)));
  faults.push(
    ...(await edgeFaults(runner, expected, model)),
    ...(await shownFaults(runner, expected, model)),
  );
  return faults;
}

async function project(runner: Runner, model: GraphModel): Promise<Expected> {
  const live = await allLiveStatements(runner);
  const ids = [...new Set(live.flatMap((s) => [s.subject, ...(s.object ? [s.object] : [])]))];
  const rows = await runRows<NameKey>(
    runner,
    'UNWIND $rows AS id MATCH (n:Name {id: id}) RETURN n.id AS id, n.type AS type, n.normal AS normal, n.scope AS scope',
    ids,
  );
  const human = await runner.run<Decision>(
    "MATCH (d:Decision) WHERE d.by <> 'rule' RETURN d.a AS a, d.b AS b, d.verdict AS verdict, d.rule AS rule, d.score AS score, d.by AS by",
  );
  const aliases: StatedAlias[] = live
    .filter((s) => s.predicate === 'alsoNamed')
    .map((s) => ({ a: s.subject, b: s.object!, score: s.confidence }));
  const made = partition(rows, human, aliases);
  const entityOf = new Map(made.entities.flatMap((entity) => entity.keys.map((key) => [key.id, entity.id])));
  const keys = new Map(rows.map((key) => [key.id, key]));
  const rejected = rejectedStatements(live, await storedRejections(runner), entityOf, model);
  const standing = live.filter((statement) => !rejected.has(statement.id));
  const facts = projectFacts(
    standing,
    identified(keys, (key) => entityOf.get(key)!),
    model,
  );
  return { live, keys, partition: made, entityOf, facts, rejected };
}

function rejectedStatements(
  live: readonly StoredStatement[],
  rejections: readonly Rejection[],
  entityOf: ReadonlyMap<string, string>,
  model: GraphModel,
): ReadonlyMap<string, string> {
  const lookup = rejectionLookup(meantBy(rejections, (key) => entityOf.get(key), model));
  return new Map(
    live.flatMap((statement) => {
      const rejection = lookup(statement, factOf(statement, (key) => entityOf.get(key)!, model).id);
      return rejection === undefined ? [] : [[statement.id, rejection] as const];
    }),
  );
}

/** Where the keys of statements are not those that were read, a binding says so; and every binding holds. */
async function bindingFaults(runner: Runner): Promise<Fault[]> {
  const bound = await runner.run<{ id: string; stated: string; key: string }>(
    `MATCH (s:Statement)
     UNWIND [[s.statedSubject, s.subject], [s.statedObject, s.object]] AS ends
     WITH s, ends[0] AS stated, ends[1] AS key WHERE stated IS NOT NULL
     RETURN s.document + ' ' + stated AS id, stated, key`,
  );
  const bindings = await runner.run<{ id: string; bound: string; open: boolean }>(
    `MATCH (b:Binding)
     RETURN b.document + ' ' + b.key AS id, b.bound AS bound,
       EXISTS { MATCH (s:Statement {document: b.document}) WHERE s.start >= 0 AND (s.subject = b.key OR s.object = b.key) } AS open`,
  );
  const wanted = new Map(bindings.map((binding) => [binding.id, binding.bound]));
  return [
    ...bound
      .filter(({ id, key }) => wanted.get(id) !== key)
      .map(({ id, key }) =>
        fault('BINDING_DIFFERS', `name ${id} is taken for ${key}, but no binding says so`),
      ),
    ...bindings
      .filter(({ open }) => open)
      .map(({ id, bound: target }) =>
        fault('BINDING_DIFFERS', `name ${id} is bound to ${target}, but is used as it was`),
      ),
  ];
}

/** Which statements are marked as rejected, and by what. */
async function rejectionFaults(runner: Runner, { rejected }: Expected): Promise<Fault[]> {
  const rows = await runner.run<{ statement: string; rejection: string }>(
    'MATCH (s:Statement)-[:REJECTED_BY]->(r:Rejection) RETURN s.id AS statement, r.id AS rejection',
  );
  return compare(
    'REJECTION_DIFFERS',
    'rejection of statement',
    rejected,
    new Map(rows.map((row) => [row.statement, row.rejection])),
  );
}

/** Where each name leads, and how many live statements support it. */
async function nameFaults(runner: Runner, { live, entityOf }: Expected): Promise<Fault[]> {
  const support = new Map<string, number>();
  for (const { subject, object } of live)
    for (const key of new Set([subject, object])) if (key) support.set(key, (support.get(key) ?? 0) + 1);
  const rows = await runner.run<{ id: string; entity: string | null; support: number }>(
    'MATCH (n:Name) RETURN n.id AS id, n.entity AS entity, n.support AS support',
  );
  return rows.flatMap(({ id, entity, support: counted }) => {
    const wanted = entityOf.get(id) ?? null;
    if (entity !== wanted)
      return [
        fault(
          'IDENTITY_DIFFERS',
          `name ${id} leads to ${entity ?? 'nothing'}, but the statements and decisions say ${wanted ?? 'nothing'}`,
        ),
      ];
    if (counted !== (support.get(id) ?? 0))
      return [
        fault(
          'SUPPORT_DIFFERS',
          `name ${id} counts ${counted} statements, but ${support.get(id) ?? 0} are live`,
        ),
      ];
    return [];
  });
}

async function decisionFaults(runner: Runner, { partition: { decisions } }: Expected): Promise<Fault[]> {
  const rows = await runner.run<{ id: string; verdict: string; rule: string }>(
    'MATCH (d:Decision) RETURN d.id AS id, d.verdict AS verdict, d.rule AS rule',
  );
  const wanted = new Map(decisions.map((made) => [pairId(made.a, made.b), `${made.verdict} ${made.rule}`]));
  return compare(
    'DECISION_DIFFERS',
    'decision',
    wanted,
    new Map(rows.map((row) => [row.id, `${row.verdict} ${row.rule}`])),
  );
}

/** Which fact each statement supports; none that is not live supports any. */
async function supportFaults(runner: Runner, { facts }: Expected): Promise<Fault[]> {
  const rows = await runner.run<{ statement: string; fact: string }>(
    'MATCH (s:Statement)-[:SUPPORTS]->(f:Fact) RETURN s.id AS statement, f.id AS fact',
  );
  const wanted = new Map(
    [...facts.values()].flatMap((fact) => fact.statements.map((id) => [id, fact.id] as const)),
  );
  return compare(
    'SUPPORT_DIFFERS',
    'statement',
    wanted,
    new Map(rows.map((row) => [row.statement, row.fact])),
  );
}

async function factFaults(runner: Runner, { facts }: Expected): Promise<Fault[]> {
  const rows = await runner.run<{ id: string; row: unknown }>(
    'MATCH (f:Fact) RETURN f.id AS id, [f.kind, f.subject, f.predicate, f.object, f.documents, f.places, f.supporters, f.rank, f.shown, f.conflicting] AS row',
  );
  const wanted = new Map(
    [...facts.values()].map(
      ({ id, kind, subject, predicate, object, documents, places, statements, rank, shown, conflicting }) => [
        id,
        canonicalJson([
          kind,
          subject,
          predicate,
          object ?? null,
          documents,
          places,
          statements.length,
          rank,
          shown,
          conflicting,
        ]),
      ],
    ),
  );
  return compare(
    'FACT_DIFFERS',
    'fact',
    wanted,
    new Map(rows.map(({ id, row }) => [id, canonicalJson(row)])),
  );
}

async function conflictFaults(runner: Runner, { facts }: Expected): Promise<Fault[]> {
  const rows = await runner.run<{ id: string }>(
    "MATCH (c:Conflict) RETURN c.subject + ' ' + c.predicate AS id",
  );
  const disagreeing = [...facts.values()]
    .filter((fact) => fact.conflicting)
    .map((fact) => `${fact.subject} ${fact.predicate}`);
  return compare(
    'CONFLICT_DIFFERS',
    'conflict',
    new Map(disagreeing.map((id) => [id, ''])),
    new Map(rows.map(({ id }) => [id, ''])),
  );
}

async function entityFaults(runner: Runner, { partition: { entities } }: Expected): Promise<Fault[]> {
  const rows = await runner.run<{ id: string }>('MATCH (e:Entity) RETURN e.id AS id');
  return compare(
    'ENTITY_DIFFERS',
    'entity',
    new Map(entities.map(({ id }) => [id, ''])),
    new Map(rows.map(({ id }) => [id, ''])),
  );
}

/** The relationships between entities: one for each relationship fact, with its stored type and properties. */
async function edgeFaults(
  runner: Runner,
  { facts, partition: { entities } }: Expected,
  model: GraphModel,
): Promise<Fault[]> {
  const types = new Map<string, EntityType>(entities.map((entity) => [entity.id, entity.canonical.type]));
  const edges = [...facts.values()].filter((fact) => fact.kind === 'RELATIONSHIP');
  const wanted = new Map(
    edges.map((fact) => [fact.id, canonicalJson(edgeRow(fact, model, (id) => types.get(id)))]),
  );
  const rows = await runner.run<{
    from: string;
    to: string;
    type: string;
    properties: Record<string, unknown>;
    id: string;
  }>(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties, coalesce(r.fact, elementId(r)) AS id',
  );
  const stored = new Map(rows.map(({ id, ...row }) => [id, canonicalJson(row)]));
  return compare('RELATIONSHIP_DIFFERS', 'relationship of fact', wanted, stored);
}

/** Every entity shows what its facts say: name, aliases, values, sort keys, labels. */
async function shownFaults(
  runner: Runner,
  { partition: { entities } }: Expected,
  model: GraphModel,
): Promise<Fault[]> {
  const stored = await loadEntities(
    runner,
    entities.map((entity) => entity.id),
  );
  const wrong = await differingNodes(runner, model, stored);
  return wrong.map((node) =>
    fault(
      'SHOWN_DIFFERS',
      `${node.labels.at(-1)} ${node.id} (${String(node.properties.name)}) does not show what its facts say`,
    ),
  );
}

function fault(code: string, message: string): Fault {
  return { code, message };
}

/** Faults for what is missing, too many, or other than it should be. */
function compare(
  code: string,
  what: string,
  wanted: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, string>,
): Fault[] {
  const faults: Fault[] = [];
  for (const [id, value] of wanted) {
    const standing = stored.get(id);
    if (standing === undefined) faults.push(fault(code, `${what} ${id} is missing`));
    else if (standing !== value)
      faults.push(fault(code, `${what} ${id} is ${standing}, but should be ${value}`));
  }
  for (const id of stored.keys())
    if (!wanted.has(id)) faults.push(fault(code, `${what} ${id} stands there, but nothing says so`));
  return faults;
}
