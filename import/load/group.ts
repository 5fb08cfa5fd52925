import type { Fact, SupportedFact } from '../project/fact.ts';
import type { EntityType } from '../types.ts';
import type { NewFacts } from './new-facts.ts';
import type { FactMove } from './recount.ts';

/** One field of one entity: its facts in the order they are shown, and whether they disagree. */
export interface Group {
  readonly subject: string;
  readonly predicate: string;
  readonly facts: readonly SupportedFact[];
  readonly conflicting: boolean;
}

/** What is ranked anew. */
export interface Ranking {
  readonly touched: readonly Fact[];
  readonly created: NewFacts;
  readonly run: string;
  /** Entities of which nothing is stored yet. */
  readonly arrived: ReadonlySet<string>;
  readonly typeOf: (entity: string) => EntityType | undefined;
  /** What moved at each touched fact, where whole places come and go (`wholePlaces`). */
  readonly moves?: ReadonlyMap<string, FactMove>;
}

export type LoadedGroup = Omit<Group, 'conflicting'> & {
  /** Whether the field was a conflict before. */
  readonly before: boolean;
  /** Whether it loses facts. */
  readonly losesFacts: boolean;
};
