import type { NameKey } from '../ledger/key.ts';
import { isOwn } from '../ledger/statement.ts';
import type { StatedAlias } from '../resolve/partition.ts';
import { ENTITY_TYPES, type EntityType } from '../types.ts';
import { IdTable } from './id-table.ts';
import { KeyFile } from './key-file.ts';
import { NumberList } from './numbers.ts';
import type { StoredRow } from './statement-log.ts';

const NOTHING = -1;

/** What two names documents say to be of one thing; by the numbers of the names. */
interface Alias {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * All names of a graph, each by a number, with what is found out about it: how many live statements use it, and to which entity
 * it leads. Their words wait on disk; memory holds about 60 bytes a name.
 */
export class Names {
  readonly #numbers = new IdTable();
  readonly #keys: KeyFile;
  readonly #types = NumberList.whole();
  readonly #support = NumberList.whole();
  /** The number of the name whose id is the entity's. */
  readonly #entities = NumberList.whole();
  readonly #aliasEnds = NumberList.whole();
  readonly #aliasScores = NumberList.any();

  /** `path`: a file for their words. */
  constructor(path: string) {
    this.#keys = new KeyFile(path);
  }

  get count(): number {
    return this.#numbers.size;
  }

  get aliasCount(): number {
    return this.#aliasScores.length;
  }

  close(): void {
    this.#keys.close();
  }

  add(key: NameKey): void {
    if (this.#numbers.add(key.id) < this.#keys.length) return;
    this.#keys.push(key);
    this.#types.push(ENTITY_TYPES.indexOf(key.type));
    this.#support.push(0);
    this.#entities.push(NOTHING);
  }

  /** Undefined for the id of no name. */
  numberOf(id: string): number | undefined {
    return this.#numbers.numberOf(id);
  }

  idOf(number: number): string {
    return this.#numbers.idOf(number);
  }

  keyAt(number: number): NameKey {
    return { id: this.idOf(number), ...this.#keys.at(number) };
  }

  supportOf(number: number): number {
    return this.#support.at(number);
  }

  /** Whether a live statement uses it. */
  isLive(number: number): boolean {
    return this.supportOf(number) > 0;
  }

  lead(number: number, entity: number): void {
    this.#entities.set(number, entity);
  }

  /** The id of the entity to which it leads; null while nothing uses it. */
  ledTo(number: number): string | null {
    const entity = this.#entities.at(number);
    return entity === NOTHING ? null : this.idOf(entity);
  }

  /** The entity that a live key leads to. */
  entityOf = (key: string): string => {
    const number = this.#known(key);
    const entity = this.#entities.at(number);
    return entity === number ? key : this.idOf(entity);
  };

  typeOf = (entity: string): EntityType | undefined => {
    const number = this.numberOf(entity);
    return number === undefined ? undefined : ENTITY_TYPES[this.#types.at(number)];
  };

  /** What a statement of this subject is about: the entity that its live key leads to, or the document that makes it. */
  aboutWhat(subject: string): string {
    return this.numberOf(subject) === undefined ? subject : this.entityOf(subject);
  }

  /** Counts a live statement. */
  support(statement: StoredRow): void {
    if (isOwn(statement)) return;
    const { subject, object, predicate, confidence } = statement;
    const ends = [...new Set([subject, ...(object ? [object] : [])])].map((key) => this.#known(key));
    for (const number of ends) this.#support.set(number, this.supportOf(number) + 1);
    if (predicate !== 'alsoNamed') return;
    this.#aliasEnds.push(this.#known(subject));
    this.#aliasEnds.push(this.#known(object!));
    this.#aliasScores.push(confidence);
  }

  alias(i: number): Alias {
    return {
      a: this.#aliasEnds.at(2 * i),
      b: this.#aliasEnds.at(2 * i + 1),
      score: this.#aliasScores.at(i),
    };
  }

  /** The same by the ids of the names. */
  statedAlias(i: number): StatedAlias {
    const { a, b, score } = this.alias(i);
    return { a: this.idOf(a), b: this.idOf(b), score };
  }

  #known(id: string): number {
    const number = this.numberOf(id);
    if (number === undefined)
      throw new Error(`ledger fault: a statement uses the name ${id}, which no document brought`);
    return number;
  }
}
