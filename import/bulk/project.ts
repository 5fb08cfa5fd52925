import { displayValue } from '../../src/model/stored-value.ts';
import type { GraphModel } from '../../src/model/types.ts';
import { append, groupBy } from '../collections.ts';
import { canonicalJson } from '../ledger/hash.ts';
import { conflictRow } from '../load/groups.ts';
import { edgeRow, observationRow } from '../load/show.ts';
import type { StoredStatement } from '../load/statements.ts';
import { entityNode } from '../project/entity.ts';
import { type Identified, type ProjectedFact, projectFacts, regionCodes } from '../project/everything.ts';
import type { BulkName, Names } from './names.ts';
import { LineFile, type StatementLog } from './statement-log.ts';
import type { Tables } from './tables.ts';

export interface ProjectionParts {
  readonly model: GraphModel;
  readonly tables: Tables;
  readonly names: Names;
  readonly log: StatementLog;
  readonly run: string;
  /** A file for facts whose object is not named yet. */
  readonly waiting: string;
  readonly onPart: (done: number, total: number) => void;
}

/** So many statements are projected at a time: this bounds the memory. */
const STATEMENTS_PER_PART = 100_000;
const MOST_PARTS = 400;

/** Writes what the statements say together: facts, things, relationships, observations, conflicts. */
export async function projectAll(parts: ProjectionParts): Promise<void> {
  const { names, log, model, onPart } = parts;
  const total = Math.min(MOST_PARTS, Math.ceil(log.count / STATEMENTS_PER_PART) || 1);
  const partOf = (entity: string): number => Number.parseInt(entity.slice(0, 8), 16) % total;
  const things = thingsByPart(names, total, partOf);
  const live = [...names.byId.values()].filter((name) => name.entity !== null);
  const identity: Identified = {
    entityOf: names.entityOf,
    typeOf: (entity) => names.of(entity).key.type,
    regions: regionCodes(
      live.map(({ key }) => key),
      names.entityOf,
    ),
  };
  const waiting = new LineFile(parts.waiting, 1 << 20);
  let done = 0;
  for await (const statements of log.parts(total, (subject) => partOf(names.entityOf(subject)))) {
    projectPart(statements, things[done]!, { ...parts, identity, waiting, model });
    onPart(++done, total);
  }
  waiting.end();
  await writeWaiting(waiting, parts);
  writeNames(parts);
}

/** The live names of each part's things, by thing. */
function thingsByPart(
  names: Names,
  total: number,
  partOf: (entity: string) => number,
): Map<string, BulkName[]>[] {
  const parts = Array.from({ length: total }, () => new Map<string, BulkName[]>());
  for (const name of names.byId.values())
    if (name.entity !== null) append(parts[partOf(name.entity)]!, name.entity, name);
  return parts;
}

type Part = Omit<ProjectionParts, 'waiting'> & {
  readonly identity: Identified;
  readonly waiting: LineFile;
};

function projectPart(
  statements: readonly StoredStatement[],
  things: ReadonlyMap<string, readonly BulkName[]>,
  part: Part,
): void {
  const facts = [...projectFacts(statements, part.identity, part.model).values()];
  const bySubject = groupBy(facts, (fact) => fact.subject);
  for (const [entity, keys] of things) writeEntity(entity, keys, bySubject.get(entity) ?? [], part);
  for (const fact of facts) writeFact(fact, part);
  writeConflicts(facts, part);
}

function writeEntity(
  id: string,
  members: readonly BulkName[],
  facts: readonly ProjectedFact[],
  { names, model, tables, run }: Part,
): void {
  const canonical = names.of(id);
  const keys = members.map(({ key }) => key);
  const node = entityNode({ id, canonical: canonical.key, keys }, facts, model);
  for (const [key, text] of node.texts) names.of(key).text = text;
  const { id: _, ...properties } = node.properties;
  const display = String(properties.name);
  canonical.shown = display;
  tables.of('Entity').write([id, node.labels.join('\u001f')], properties);
  tables
    .of('Change')
    .write([`${run} ADDED ${id}`], { run, change: 'ADDED', what: 'ENTITY', of: id, display });
}

function writeFact(fact: ProjectedFact, { tables, model, identity, waiting, run }: Part): void {
  for (const statement of fact.statements) tables.of('SUPPORTS').write([statement, fact.id]);
  const row = factRow(fact, run);
  if (fact.object === undefined) tables.of('Fact').write([fact.id], row);
  else waiting.write(JSON.stringify([fact.id, row]));
  if (fact.kind === 'RELATIONSHIP') {
    const { from, to, type, properties } = edgeRow(fact, model, identity.typeOf);
    tables.of('EDGE').write([from, to, type], properties);
  }
  if (fact.kind === 'OBSERVATION') {
    const { about, properties } = observationRow(fact, model);
    const { id, ...rest } = properties;
    tables.of('Observation').write([id as string], rest);
    tables.of('ABOUT').write([id as string, about]);
  }
}

function factRow(fact: ProjectedFact, run: string): Record<string, unknown> {
  const { kind, subject, predicate, object, key, value, qualifiers, documents, published } = fact;
  const { statements, best, rank, shown, conflicting, places } = fact;
  return {
    ...{ kind, subject, predicate, object, key, documents, places, rank, shown, conflicting },
    ...(value && { value: canonicalJson(value), display: displayValue(value) }),
    qualifiers: canonicalJson(qualifiers),
    supporters: statements.length,
    best: best.id,
    confidence: best.confidence,
    published: published ?? '',
    ...{ run, change: 'ADDED', what: 'FACT' },
  };
}

function writeConflicts(facts: readonly ProjectedFact[], { tables, identity }: Part): void {
  const conflicting = facts.filter((fact) => fact.conflicting);
  const rows = new Map(
    conflicting.map((fact) => {
      const { id, ...properties } = conflictRow(fact, identity.typeOf);
      return [id, properties];
    }),
  );
  for (const [id, properties] of rows) tables.of('Conflict').write([id], properties);
}

/** Facts that lead to a thing show its name, which is known once all parts are projected. */
async function writeWaiting(waiting: LineFile, { tables, names }: ProjectionParts): Promise<void> {
  for await (const line of waiting.lines()) {
    const [id, row] = JSON.parse(line) as [string, Record<string, unknown>];
    tables.of('Fact').write([id], { ...row, display: names.of(row.object as string).shown });
  }
}

function writeNames({ tables, names }: ProjectionParts): void {
  for (const { key, support, entity, text } of names.byId.values()) {
    const { id, ...properties } = key;
    tables.of('Name').write([id], { ...properties, support, entity, text });
  }
}
