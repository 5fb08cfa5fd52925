import { append } from '../collections.ts';
import type { SupportedFact } from '../project/fact.ts';
import { FACT_ADDED } from './changes.ts';
import { type FactRow, factProperties, toSupported } from './fact-row.ts';
import { type Runner, runRows } from './runner.ts';

interface Waiting {
  readonly row: FactRow;
  readonly statements: readonly string[];
  shown: Readonly<Record<string, unknown>>;
}

/**
 * Facts that begin with a change. They wait here while it is worked out, and are written once, with all that they show: a
 * fact that is written and then changed twice costs three times as much.
 */
export class NewFacts {
  readonly #waiting = new Map<string, Waiting>();
  readonly #bySubject = new Map<string, Waiting[]>();
  readonly #ids = new Set<string>();

  add(row: FactRow, statements: readonly string[]): void {
    const waiting: Waiting = { row, statements, shown: {} };
    this.#waiting.set(row.id, waiting);
    this.#ids.add(row.id);
    append(this.#bySubject, row.subject, waiting);
  }

  /** Whether a fact begins with this change, written by now or not. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Those about an entity that are not written yet. */
  about(subject: string): readonly SupportedFact[] {
    return (this.#bySubject.get(subject) ?? [])
      .filter(({ row }) => this.#waiting.has(row.id))
      .map(({ row }) => toSupported(row));
  }

  /** What a fact shows beside its counts; false when it is written already, or is no new one. */
  show(id: string, properties: Readonly<Record<string, unknown>>): boolean {
    const waiting = this.#waiting.get(id);
    if (!waiting) return false;
    waiting.shown = { ...waiting.shown, ...properties };
    return true;
  }

  /** Writes these, or all that wait, with the statements that support them. */
  async write(runner: Runner, run: string, ids: Iterable<string> = [...this.#waiting.keys()]): Promise<void> {
    const facts = [...ids].flatMap((id) => this.#waiting.get(id) ?? []);
    for (const { row } of facts) this.#waiting.delete(row.id);
    await runRows(
      runner,
      CREATE_FACTS,
      facts.map(({ row, shown }) => ({ ...factProperties(row), ...shown })),
      { run },
    );
    await runRows(
      runner,
      CREATE_SUPPORT,
      facts.flatMap(({ row, statements }) => statements.map((statement) => ({ statement, fact: row.id }))),
    );
  }
}

const CREATE_FACTS = `
  UNWIND $rows AS row
  CREATE (f:Fact)
  SET f = row, ${FACT_ADDED}`;

/** A statement supports one fact, and what begins to support one did not before. */
export const CREATE_SUPPORT = `
  UNWIND $rows AS row
  MATCH (s:Statement {id: row.statement})
  MATCH (f:Fact {id: row.fact})
  CREATE (s)-[:SUPPORTS]->(f)`;
