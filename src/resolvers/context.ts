import type { Database } from '../neo4j/index.ts';
import type { Decisions } from './decision-types.ts';
import type { Explanations } from './explanations.ts';

/** A hint beside the data, shown in `extensions.warnings`. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** What one request carries. Nothing is written onto it but warnings and explanations, by their own doors. */
export interface RequestContext {
  readonly database: Database;
  /** Fires when the client goes away; statements under way are stopped. */
  readonly signal?: AbortSignal | undefined;
  readonly requestId?: string | undefined;
  readonly warnings: Warnings;
  /** Set where the request asks how its statements ran, and may know. */
  readonly explanations?: Explanations | undefined;
  /** Undefined: decisions are off. */
  readonly decisions?: Decisions | undefined;
  /** The request's Authorization header. */
  readonly authorization?: string | undefined;
}

/** Collects the hints of one request. */
export class Warnings {
  private readonly list: Warning[] = [];

  warn(warning: Warning): void {
    this.list.push(warning);
  }

  /** In the order of their paths: root fields are answered side by side. */
  get all(): readonly Warning[] {
    const place = (warning: Warning): string => warning.path.join('.');
    return this.list.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  }
}
