import type { GraphModel } from '../../src/model/types.ts';
import type { NameKey } from '../ledger/key.ts';
import type { Runner } from '../load/runner.ts';
import type { Value } from '../types.ts';
import { type FoundName, type LineName, lineName } from './names.ts';

/** A fact as a person means it: the field and the value or the name at the other end, as shown. */
export interface FactMeant {
  readonly field: string;
  readonly value: string;
}

/** What a rejection says of a fact, by the words of its best statement. */
export interface FactLine {
  readonly subject: LineName;
  readonly field: string;
  readonly object?: LineName;
  readonly value?: Value;
  readonly qualifiers: Readonly<Record<string, string>>;
}

interface Row {
  readonly id: string;
  readonly field: string;
  readonly display: string | null;
  readonly value: string | null;
  readonly qualifiers: string | null;
  readonly subject: NameKey & { readonly text: string | null };
  readonly object: (NameKey & { readonly text: string | null }) | null;
}

/** The fact with this id. */
export async function factById(runner: Runner, model: GraphModel, id: string): Promise<FactLine> {
  const [row] = await runner.run<Row>(`MATCH (f:Fact {id: $id}) ${BEST}`, { id });
  if (!row)
    throw new Error(
      `no fact ${id} stands in the graph; \`values { id field value }\` of a thing lists its facts`,
    );
  return factLine(row, model);
}

/** The one fact of a thing that shows this value; an error lists what there is when it is none or several. */
export async function findFact(
  runner: Runner,
  model: GraphModel,
  thing: FoundName,
  { field, value }: FactMeant,
): Promise<FactLine> {
  const rows = await runner.run<Row>(
    `MATCH (f:Fact {subject: $subject, predicate: $field})
     WHERE f.display = $value OR EXISTS { MATCH (n:Name {entity: f.object}) WHERE n.text = $value OR n.id = $value }
     ${BEST} ORDER BY id`,
    { subject: thing.entity, field, value },
  );
  if (rows.length === 1) return factLine(rows[0]!, model);
  if (rows.length > 1)
    throw new Error(
      `${thing.text}: ${field} ${value} is several facts; take one by its id:\n${rows.map((row) => `  ${row.id}  ${row.qualifiers ?? ''}`).join('\n')}`,
    );
  const known = await runner.run<{ line: string }>(
    `MATCH (f:Fact {subject: $subject}) WHERE NOT f.kind = 'NAME'
     RETURN f.predicate + ' ' + coalesce(f.display, '') AS line ORDER BY line LIMIT 30`,
    { subject: thing.entity },
  );
  throw new Error(
    `${thing.text}: nothing states ${field} ${value}. Stated are:\n${known.map((row) => `  ${row.line}`).join('\n')}`,
  );
}

const BEST = `
  CALL (f) {
    MATCH (f)<-[:SUPPORTS]-(s:Statement)
    RETURN s ORDER BY s.confidence DESC, s.id LIMIT 1
  }
  MATCH (a:Name {id: s.subject})
  OPTIONAL MATCH (b:Name {id: s.object})
  RETURN f.id AS id, f.predicate AS field, f.display AS display, s.value AS value, s.qualifiers AS qualifiers,
    a {.id, .type, .normal, .scope, .text} AS subject, b {.id, .type, .normal, .scope, .text} AS object`;

function factLine(row: Row, model: GraphModel): FactLine {
  const identity = model.relationshipTypes.get(row.field)?.properties.filter((property) => property.identity);
  const stated = JSON.parse(row.qualifiers ?? '{}') as Record<string, string>;
  const telling = Object.entries(stated).filter(([name]) =>
    identity?.some((property) => property.name === name),
  );
  return {
    subject: lineName(row.subject),
    field: row.field,
    ...(row.object && { object: lineName(row.object) }),
    ...(row.value && !row.object && { value: JSON.parse(row.value) as Value }),
    qualifiers: Object.fromEntries(telling),
  };
}
