import type { GraphModel } from '../../src/model/types.ts';
import { append } from '../collections.ts';
import type { StoredStatement } from '../load/statements.ts';
import { type Identified, type ProjectedFact, projectFacts, regionCodes } from '../project/everything.ts';
import type { Entity } from '../resolve/types.ts';
import type { Names } from './names.ts';
import type { StatementLog } from './statement-log.ts';

export interface WholeGraph {
  readonly model: GraphModel;
  /** Resolved: each live name leads to an entity. */
  readonly names: Names;
  readonly log: StatementLog;
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
  return {
    entityOf: names.entityOf,
    typeOf: (entity) => names.byId.get(entity)?.key.type,
    regions: regionCodes(
      names.live().map(({ key }) => key),
      names.entityOf,
    ),
  };
}

/** The projection of everything, some things at a time in the order of their ids: memory holds the names and one part. */
export async function* projectParts(
  { model, names, log, stands = () => true, statementsPerPart }: WholeGraph,
  identity: Identified,
): AsyncGenerator<ProjectedPart & { readonly at: number; readonly of: number }> {
  const ranges = new IdRanges(log.count, statementsPerPart);
  const entities = entitiesByPart(names, ranges);
  let at = 0;
  for await (const statements of log.parts(ranges.count, (key) => ranges.of(names.entityOf(key)))) {
    const facts = [...projectFacts(statements.filter(stands), identity, model).values()];
    yield { entities: entities[at]!, facts, at, of: ranges.count };
    at += 1;
  }
}

function entitiesByPart(names: Names, ranges: IdRanges): Entity[][] {
  const keys = new Map<string, Entity['keys'][number][]>();
  for (const { key, entity } of names.byId.values()) if (entity !== null) append(keys, entity, key);
  const parts = Array.from({ length: ranges.count }, (): Entity[] => []);
  for (const id of [...keys.keys()].sort())
    parts[ranges.of(id)]!.push({ id, canonical: names.of(id).key, keys: keys.get(id)! });
  return parts;
}
