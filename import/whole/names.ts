import type { NameKey } from '../ledger/key.ts';
import type { StatedAlias } from '../resolve/partition.ts';
import type { StoredRow } from './statement-log.ts';

/** A name with what is found out about it. */
export interface WholeName {
  readonly key: NameKey;
  /** Live statements that use it. */
  support: number;
  /** The entity it leads to; null while nothing uses it. */
  entity: string | null;
}

/** All names of a graph, and what documents say are two names of one thing. This is what stays in memory. */
export class Names {
  readonly byId = new Map<string, WholeName>();
  readonly aliases: StatedAlias[] = [];

  add({ id, type, normal, scope }: NameKey): void {
    if (this.byId.has(id)) return;
    this.byId.set(id, { key: { id, type, normal, scope }, support: 0, entity: null });
  }

  of(id: string): WholeName {
    const name = this.byId.get(id);
    if (!name) throw new Error(`ledger fault: a statement uses the name ${id}, which no document brought`);
    return name;
  }

  /** The entity that a live key leads to. */
  entityOf = (key: string): string => this.of(key).entity!;

  /** Counts a live statement. */
  support({ subject, object, predicate, confidence }: StoredRow): void {
    for (const key of new Set([subject, object])) if (key) this.of(key).support += 1;
    if (predicate === 'alsoNamed') this.aliases.push({ a: subject, b: object!, score: confidence });
  }

  /** Names that a live statement uses. */
  live(): readonly WholeName[] {
    return [...this.byId.values()].filter((name) => name.support > 0);
  }
}
