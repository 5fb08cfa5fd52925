import { join } from 'node:path';
import type { GraphModel } from '../../src/model/types.ts';
import { append } from '../collections.ts';
import { byCodePoint } from '../ledger/hash.ts';
import type { NameKey } from '../ledger/key.ts';
import type { StoredStatement } from '../load/statements.ts';
import { type Identified, type ProjectedFact, projectFacts, regionCodes } from '../project/everything.ts';
import type { Entity } from '../resolve/types.ts';
import { LineFile } from './line-file.ts';
import type { Names } from './names.ts';
import type { StatementLog } from './statement-log.ts';

export interface WholeGraph {
  readonly model: GraphModel;
  /** Resolved: each live name leads to an entity. */
  readonly names: Names;
  readonly log: StatementLog;
  /** For files that are gone in the end. */
  readonly folder: string;
  /** Which statements support anything; all, unless people rejected some. */
  readonly stands?: (statement: StoredStatement) => boolean;
  /** So many statements are projected at a time: this bounds the memory. */
  readonly statementsPerPart: number;
}

/** Some things, by id, and all that statements say of them together. */
export interface ProjectedPart {
  readonly entities: readonly Entity[];
  readonly facts: readonly ProjectedFact[];
}

/** Each has a file with a buffer. */
const MOST_PARTS = 400;

/** Ranges of ids, so that parts follow each other in the order of ids. */
export class IdRanges {
  readonly count: number;

  constructor(items: number, perRange: number) {
    this.count = Math.min(MOST_PARTS, Math.ceil(items / perRange) || 1);
  }

  /** Ids are hashes: their beginnings are spread evenly. */
  of = (id: string): number => Math.floor((Number.parseInt(id.slice(0, 8), 16) * this.count) / 2 ** 32);
}

export function identifiedBy(names: Names): Identified {
  const { entityOf, typeOf } = names;
  return { entityOf, typeOf, regions: regionCodes(liveRegions(names), entityOf) };
}

function* liveRegions(names: Names): Generator<NameKey> {
  for (let number = 0; number < names.count; number++)
    if (names.isLive(number) && names.typeOf(names.idOf(number)) === 'Region') yield names.keyAt(number);
}

/** The projection of everything, some things at a time in the order of their ids: memory holds one part. */
export async function* projectParts(
  { model, names, log, folder, stands = () => true, statementsPerPart }: WholeGraph,
  identity: Identified,
): AsyncGenerator<ProjectedPart & { readonly at: number; readonly of: number }> {
  const ranges = new IdRanges(log.count, statementsPerPart);
  const parts = namesByPart(names, ranges, folder);
  let at = 0;
  for await (const statements of log.parts(ranges.count, (subject) => ranges.of(names.aboutWhat(subject)))) {
    const facts = [...projectFacts(statements.filter(stands), identity, model).values()];
    yield { entities: await entitiesOf(parts[at]!), facts, at, of: ranges.count };
    at += 1;
  }
}

type Led = readonly [key: NameKey, entity: string];

/** The names that lead somewhere, by the part of their entity. */
function namesByPart(names: Names, ranges: IdRanges, folder: string): readonly LineFile[] {
  const parts = Array.from(
    { length: ranges.count },
    (_, i) => new LineFile(join(folder, `names-${i}.log`), 1 << 16),
  );
  for (let number = 0; number < names.count; number++) {
    const entity = names.ledTo(number);
    if (entity !== null)
      parts[ranges.of(entity)]!.write(JSON.stringify([names.keyAt(number), entity] satisfies Led));
  }
  return parts;
}

/** The entities of one part, by id. */
async function entitiesOf(part: LineFile): Promise<readonly Entity[]> {
  const keys = new Map<string, NameKey[]>();
  part.end();
  for await (const line of part.lines()) {
    const [key, entity] = JSON.parse(line) as Led;
    append(keys, entity, key);
  }
  return [...keys]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([id, own]) => ({ id, canonical: own.find((key) => key.id === id)!, keys: own }));
}
