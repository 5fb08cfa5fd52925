import { join } from 'node:path';
import { displayValue } from '../../src/model/stored-value.ts';
import type { GraphModel } from '../../src/model/types.ts';
import { groupBy } from '../collections.ts';
import { canonicalJson } from '../ledger/hash.ts';
import { conflictRow } from '../load/groups.ts';
import { edgeRow, observationRow } from '../load/show.ts';
import { entityNode } from '../project/entity.ts';
import type { Identified, ProjectedFact } from '../project/everything.ts';
import type { SupportedFact } from '../project/fact.ts';
import type { Entity } from '../resolve/types.ts';
import { LineFile } from '../whole/line-file.ts';
import type { Names } from '../whole/names.ts';
import { identifiedBy, projectParts } from '../whole/parts.ts';
import type { StatementLog } from '../whole/statement-log.ts';
import type { Tables } from './tables.ts';

export interface ProjectionParts {
  readonly model: GraphModel;
  readonly tables: Tables;
  readonly names: Names;
  readonly log: StatementLog;
  readonly run: string;
  /** For files that are gone in the end. */
  readonly folder: string;
  readonly onPart: (done: number, total: number) => void;
}

const STATEMENTS_PER_PART = 100_000;

/** What names and things are shown as: the words of each name, the name of each thing. */
interface Shown {
  readonly texts: Map<string, string>;
  readonly names: Map<string, string>;
}

/** `waiting`: facts whose object is not named yet. */
type Part = ProjectionParts & {
  readonly identity: Identified;
  readonly waiting: LineFile;
  readonly shown: Shown;
};

/** Writes what the statements say together: facts, things, relationships, observations, conflicts. */
export async function projectAll(parts: ProjectionParts): Promise<void> {
  const { names, onPart } = parts;
  const identity = identifiedBy(names);
  const waiting = new LineFile(join(parts.folder, 'waiting.log'), 1 << 20);
  const shown: Shown = { texts: new Map(), names: new Map() };
  const part: Part = { ...parts, identity, waiting, shown };
  const whole = { ...parts, statementsPerPart: STATEMENTS_PER_PART };
  for await (const { entities, facts, at, of } of projectParts(whole, identity)) {
    const bySubject = groupBy(facts, (fact) => fact.subject);
    for (const entity of entities) writeEntity(entity, bySubject.get(entity.id) ?? [], part);
    for (const fact of facts) writeFact(fact, part);
    writeConflicts(facts, part);
    onPart(at + 1, of);
  }
  waiting.end();
  await writeWaiting(part);
  writeNames(part);
}

function writeEntity(
  entity: Entity,
  facts: readonly SupportedFact[],
  { model, tables, run, shown }: Part,
): void {
  const node = entityNode(entity, facts, model);
  const { id, ...properties } = node.properties;
  const display = String(properties.name);
  for (const [key, text] of node.texts) shown.texts.set(key, text);
  shown.names.set(entity.id, display);
  tables.of('Entity').write([entity.id, node.labels.join('\u001f')], properties);
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
async function writeWaiting({ waiting, tables, shown }: Part): Promise<void> {
  for await (const line of waiting.lines()) {
    const [id, row] = JSON.parse(line) as [string, Record<string, unknown>];
    tables.of('Fact').write([id], { ...row, display: shown.names.get(row.object as string) });
  }
}

function writeNames({ tables, names, shown }: Part): void {
  for (let number = 0; number < names.count; number++) {
    const { id, ...properties } = names.keyAt(number);
    const [support, entity] = [names.supportOf(number), names.ledTo(number)];
    tables.of('Name').write([id], { ...properties, support, entity, text: shown.texts.get(id) ?? null });
  }
}
