import type { Human } from '../resolve/types.ts';
import type { StagedRow } from './stage.ts';
import type { TurningStatements } from './turning.ts';

/** What one transaction makes true: readings that go live or are withdrawn, and where sources point. */
export interface Change {
  /** Readings staged before. */
  readonly goLive: readonly LiveReading[];
  /** Ids of readings that no source supports any more, or that a newer reading of the same document replaces. */
  readonly withdraw: readonly string[];
  readonly sources: readonly MovedSource[];
  /** Decisions of people, all of them. */
  readonly human: Human;
  /** Keys whose human decisions changed. */
  readonly decided: readonly string[];
  /** Keys whose components are projected anew, whatever is stored (the projection's version changed). */
  readonly anew?: readonly string[];
  /** The statements that turn now, where it is not all that the readings hold (`parts.ts`). */
  readonly part?: TurningStatements;
}

/** Where a source points with the change. */
export interface MovedSource {
  readonly uri: string;
  /** Null when the source is gone. */
  readonly document: string | null;
  /** It pointed nowhere before. */
  readonly isNew?: boolean;
}

export interface LiveReading {
  readonly id: string;
  /** The Document node's properties, as a function of the bytes. */
  readonly document: Readonly<Record<string, unknown>> & { readonly id: string };
  /** Where the document was never read before: its statements, as they were staged. */
  readonly fresh?: readonly StagedRow[];
}

/** What a commit did; all zero when nothing changed. */
export interface CommitCounts {
  readonly statementsAdded: number;
  readonly statementsWithdrawn: number;
  readonly entitiesCreated: number;
  readonly entitiesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly factsTouched: number;
}
