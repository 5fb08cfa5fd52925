import type { NameKey } from '../ledger/key.ts';
import type { StatedAlias } from '../resolve/partition.ts';

/** A name with what the load finds out about it. */
export interface BulkName {
  readonly key: NameKey;
  /** Live statements that use it. */
  support: number;
  /** The entity it leads to; null while nothing uses it. */
  entity: string | null;
  /** The words shown for it. */
  text: string | null;
  /** Of a canonical key: the name under which its entity is shown. */
  shown: string | null;
}

/** All names of a load, and what documents say are two names of one thing. This is what a load keeps in memory. */
export class Names {
  readonly byId = new Map<string, BulkName>();
  readonly aliases: StatedAlias[] = [];

  add(key: NameKey): void {
    if (this.byId.has(key.id)) return;
    const { id, type, normal, scope } = key;
    this.byId.set(id, {
      key: { id, type, normal, scope },
      support: 0,
      entity: null,
      text: null,
      shown: null,
    });
  }

  of(id: string): BulkName {
    const name = this.byId.get(id);
    if (!name) throw new Error(`bulk fault: a statement uses the name ${id}, which no document brought`);
    return name;
  }

  /** The entity that a live key leads to. */
  entityOf = (key: string): string => this.of(key).entity!;
}
