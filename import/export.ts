import type { GraphModel } from '../src/model/types.ts';
import { groupBy } from './collections.ts';
import { byCodePoint } from './ledger/hash.ts';
import { isOwn, type Statement } from './ledger/statement.ts';
import { nameWords } from './project/entity.ts';
import { compareSupport, type Fact, factOf, type SupportedFact } from './project/fact.ts';
import type { Reading } from './reading.ts';
import { partition } from './resolve/partition.ts';
import type { Entity } from './resolve/types.ts';
import type { EntityType, Issue, Span, Value } from './types.ts';
import { money } from './values/index.ts';

/** What `npm run extract` prints: see DESIGN.md, section 4. Reference facts are in the graph, not here. */
export interface ExportedDocument {
  readonly document: Record<string, unknown> & { readonly text: string };
  readonly entities: readonly ExportedEntity[];
  readonly relations: readonly ExportedRelation[];
  readonly observations: readonly Record<string, unknown>[];
  readonly issues: readonly Issue[];
}

export interface ExportedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly attrs: Readonly<Record<string, unknown>>;
}

export interface ExportedRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly fromId: string;
  readonly toId: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly spans?: readonly Span[];
}

/** Resolves the statements of one reading among themselves and shows the result as plain JSON. */
export function exportReading(reading: Reading, model: GraphModel): ExportedDocument {
  const stated = reading.statements.filter((statement) => statement.kind === 'DOCUMENT' && !isOwn(statement));
  const named = namedKeys(stated, reading.statements);
  const aliases = stated
    .filter((s) => s.predicate === 'alsoNamed')
    .map((s) => ({ a: s.subject, b: s.object!, score: s.confidence }));
  const { entities } = partition([...reading.keys.values()], [], aliases);
  const entityOf = new Map(
    entities.flatMap((entity) => entity.keys.map((key) => [key.id, entity.id] as const)),
  );
  const official = new Map(
    reading.statements
      .filter((s) => s.kind === 'REFERENCE' && s.predicate === 'name')
      .map((s) => [s.subject, nameWords(s)]),
  );
  const byEntity = groupBy(stated, (statement) => entityOf.get(statement.subject)!);
  const shown = new Map<string, ExportedEntity>();
  for (const entity of entities) {
    if (entity.keys.some((key) => named.has(key.id)))
      shown.set(entity.id, exportEntity(entity, byEntity.get(entity.id) ?? [], official));
  }
  const { document } = reading;
  return {
    document: {
      id: reading.documentId,
      ...document.metadata,
      format: document.format.toUpperCase(),
      sha256: document.sha256,
      textSha256: reading.textSha256,
      text: document.text,
    },
    entities: [...shown.values()],
    relations: exportRelations(stated, entityOf, shown, model),
    observations: stated.flatMap((statement) => exportObservation(statement, entityOf, shown)),
    issues: reading.issues,
  };
}

/** Keys that the document itself names (ancestors in the gazetteer are not in the export). */
function namedKeys(stated: readonly Statement[], all: readonly Statement[]): ReadonlySet<string> {
  const keys = new Set(
    stated.flatMap((statement) => [statement.subject, ...(statement.object ? [statement.object] : [])]),
  );
  const official = all.filter((s) => s.kind === 'REFERENCE' && s.predicate === 'name').map((s) => s.subject);
  return new Set([...keys].concat(official.filter((key) => keys.has(key))));
}

function exportEntity(
  entity: Entity,
  about: readonly Statement[],
  official: ReadonlyMap<string, string>,
): ExportedEntity {
  const surfaces = groupBy(
    about.filter((s) => s.predicate === 'name'),
    (s) => s.subject,
  );
  const written = entity.keys.flatMap((key) => bestWords(surfaces.get(key.id) ?? []) ?? []);
  const texts = new Map<string, string>();
  for (const key of entity.keys) {
    const text = official.get(key.id) ?? bestWords(surfaces.get(key.id) ?? []);
    if (text !== undefined) texts.set(key.id, text);
  }
  const name = texts.get(entity.id) ?? entity.canonical.normal;
  // 屏东市 where the text writes 屏東市: one name, two spellings.
  const aliases = [...new Set([...texts.values(), ...written])]
    .filter((text) => text !== name)
    .sort(byCodePoint);
  return { id: entity.id, type: entity.canonical.type, name, aliases, attrs: exportAttrs(about) };
}

/** Words as written before completed ones, without white space before with it. */
function bestWords(names: readonly Statement[]): string | undefined {
  const rank = (s: Statement): number =>
    2 * Number(s.qualifiers.as !== undefined) + Number(/\s/.test(nameWords(s)));
  const best = [...names].sort((a, b) => rank(a) - rank(b) || byCodePoint(nameWords(a), nameWords(b)))[0];
  return best && nameWords(best);
}

/** Names of the export for stored fields whose unit is part of the name. */
function exportValue(name: string, value: Value): Record<string, unknown> {
  switch (value.kind) {
    case 'text':
      return { [name]: value.text };
    case 'date':
      return { [name]: value.value };
    case 'area':
      return { [`${name}M2`]: value.squareMetres };
    case 'money':
      return value.currency === 'CNY'
        ? { [`${name}CNY`]: value.amount }
        : { [name]: value.amount, currency: value.currency };
    case 'observation':
      return {};
  }
}

function exportAttrs(about: readonly Statement[]): Record<string, unknown> {
  const best = new Map<string, SupportedFact>();
  for (const { id, subject, predicate, value, confidence } of about) {
    if (!value || predicate === 'name' || predicate === 'observation' || predicate === 'topics') continue;
    const fact: SupportedFact = {
      id: `${1 - confidence}|${id}`,
      kind: 'VALUE',
      subject,
      predicate,
      value,
      qualifiers: {},
      documents: 1,
      places: 1,
    };
    const known = best.get(predicate);
    if (!known || compareSupport(fact, known) < 0) best.set(predicate, fact);
  }
  const topics = new Set(
    about.flatMap((s) => (s.predicate === 'topics' && s.value?.kind === 'text' ? [s.value.text] : [])),
  );
  const attrs = [...best].map(([name, fact]) => exportValue(name, fact.value!));
  return Object.assign({}, ...attrs, topics.size > 0 ? { topics: [...topics].sort(byCodePoint) } : {});
}

function exportRelations(
  stated: readonly Statement[],
  entityOf: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, ExportedEntity>,
  model: GraphModel,
): ExportedRelation[] {
  const best = new Map<string, { readonly fact: Fact; readonly statement: Statement }>();
  for (const statement of stated) {
    if (!statement.object || statement.predicate === 'alsoNamed') continue;
    const fact = factOf(statement, (key) => entityOf.get(key)!, model);
    const known = best.get(fact.id);
    if (!known || statement.confidence > known.statement.confidence) best.set(fact.id, { fact, statement });
  }
  return [...best.values()].map(({ fact, statement }) => ({
    type: fact.predicate,
    from: shown.get(fact.subject)!.name,
    to: shown.get(fact.object!)!.name,
    fromId: fact.subject,
    toId: fact.object!,
    attrs: exportQualifiers(statement, model),
    ...statement.spans[0]!,
    ...(statement.spans.length > 1 && { spans: statement.spans }),
  }));
}

/** Roles are printed in lower case: lead, founded (DESIGN.md, section 1). */
function exportQualifiers({ predicate, qualifiers }: Statement, model: GraphModel): Record<string, unknown> {
  const properties = model.relationshipTypes.get(predicate)?.properties ?? [];
  const enums = new Set(
    properties.filter((property) => property.enumValues).map((property) => property.name),
  );
  const amounts = new Set(
    properties.filter((property) => property.valueType === 'Money').map((property) => property.name),
  );
  const exported = Object.entries(qualifiers).map(([name, value]) => {
    const amount = amounts.has(name) ? money.parse(value) : undefined;
    return amount ? exportValue(name, amount) : { [name]: enums.has(name) ? value.toLowerCase() : value };
  });
  return Object.assign({}, ...exported);
}

function exportObservation(
  statement: Statement,
  entityOf: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, ExportedEntity>,
): Record<string, unknown>[] {
  if (statement.value?.kind !== 'observation') return [];
  const { kind: _kind, ...figure } = statement.value;
  const id = entityOf.get(statement.subject)!;
  return [{ subject: shown.get(id)!.name, subjectId: id, ...figure, ...statement.spans[0] }];
}
