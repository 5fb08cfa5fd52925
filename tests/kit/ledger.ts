import { coveredSpans } from '../../import/coverage.ts';
import { gate } from '../../import/ledger/gate.ts';
import { contentId, sha256 } from '../../import/ledger/hash.ts';
import { nameKey } from '../../import/ledger/key.ts';
import { ownStatements } from '../../import/ledger/own-fields.ts';
import { projectAnew } from '../../import/load/anew.ts';
import type { Change, CommitCounts } from '../../import/load/change.ts';
import { runnerOf } from '../../import/load/commit.ts';
import { documentProperties } from '../../import/load/document.ts';
import { humanChange } from '../../import/load/human.ts';
import { makeTrue } from '../../import/load/parts.ts';
import type { Runner } from '../../import/load/runner.ts';
import { applyLedgerSchema } from '../../import/load/schema.ts';
import { staleReadings } from '../../import/load/sources.ts';
import { stageAll, stagedReading } from '../../import/load/stage.ts';
import { standing } from '../../import/load/standing.ts';
import { type Verification, verify } from '../../import/load/verify.ts';
import type { Reading } from '../../import/reading.ts';
import { referencesFor } from '../../import/resolve/reference.ts';
import { type Decision, type Human, NOBODY } from '../../import/resolve/types.ts';
import type { EntityType, NameRef, OwnWords, Proposal, Value } from '../../import/types.ts';
import { date } from '../../import/values/index.ts';
import { loadModel } from '../../src/model/index.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { type FreshDatabase, freshDatabase, PATIENT, wipeData } from './neo4j.ts';

export const model = loadModel();

export function ref(type: EntityType, name: string, scope = ''): NameRef {
  return { type, name, scope };
}

/** One line of a made-up document: who, what, whom or which value. */
export interface Claim {
  readonly subject: NameRef;
  readonly predicate: string;
  readonly object?: NameRef;
  readonly value?: Value;
  readonly qualifiers?: Readonly<Record<string, string>>;
}

/** A reading of a made-up document with one line for each claim, as an extractor would propose it. */
export function readingOf(title: string, claims: readonly Claim[], published?: string): Reading {
  const lines = claims.map((claim) => JSON.stringify(claim));
  const text = `${title}\n${lines.map((line) => `${line}\n`).join('')}`;
  const proposals: Proposal[] = [];
  let start = title.length + 1;
  for (const [i, claim] of claims.entries()) {
    const spans = [{ quote: lines[i]!, start, end: start + lines[i]!.length }];
    start += lines[i]!.length + 1;
    for (const ref of [claim.subject, claim.object]) {
      if (ref)
        proposals.push({
          subject: ref,
          predicate: 'name',
          value: { kind: 'text', text: ref.name },
          spans,
          confidence: 1,
          rule: 'kit',
        });
    }
    if (claim.predicate !== 'name') proposals.push({ ...claim, spans, confidence: 0.9, rule: 'kit' });
  }
  const hash = sha256(text);
  const block = { index: 0, kind: 'paragraph' as const, path: [title], start: 0, end: text.length };
  const document = {
    sha256: hash,
    format: 'txt' as const,
    byteLength: text.length,
    text,
    blocks: [{ ...block, contentStart: 0, contentEnd: text.length, rawStart: 0, rawEnd: text.length }],
    metadata: { title, ...(published && { published }) },
    said: [titleOf(title)],
    issues: [],
  };
  const documentId = contentId('document', hash);
  const gated = gate(document, documentId, [{ extractor: 'kit', proposals }], model);
  const references = referencesFor(gated.keys.values());
  return {
    id: contentId('reading', hash),
    documentId,
    version: 'kit',
    textSha256: hash,
    document,
    keys: new Map([...references.keys, ...gated.keys]),
    statements: [...ownStatements(document, documentId), ...gated.statements, ...references.statements],
    issues: gated.issues,
    rules: gated.rules,
    covered: coveredSpans(document, gated.quoted, gated.issues),
  };
}

/** The first line says the title. */
function titleOf(quote: string): OwnWords {
  return {
    field: 'title',
    value: quote,
    spans: [{ quote, start: 0, end: quote.length }],
    by: 'first-heading',
  };
}

/** What a person says of two names. */
export function decision(a: NameRef, b: NameRef, verdict: Decision['verdict']): Decision {
  const [left, right] = [nameKey(a).id, nameKey(b).id].sort();
  return { a: left!, b: right!, verdict, rule: 'human', score: 1, by: 'tester' };
}

export function dateValue(text: string): Value {
  const value = date.parse(text);
  if (!value) throw new Error(`"${text}" is no date`);
  return value;
}

/** A ledger on the run's real Neo4j, wiped before. */
export class TestLedger {
  readonly database: Database;
  readonly server: FreshDatabase;
  #run = 0;
  #human: Human = NOBODY;
  /** What turns does in parts of about so many statements; undefined: all in one transaction. */
  part: number | undefined;

  private constructor(server: FreshDatabase, database: Database) {
    this.server = server;
    this.database = database;
  }

  static async open({ keepSchema = true } = {}): Promise<TestLedger> {
    const server = await freshDatabase({ keepSchema });
    const ledger = new TestLedger(server, connect(server, PATIENT));
    await applyLedgerSchema(ledger.database, model);
    return ledger;
  }

  /** Nothing was ever imported: what comes next is built from nothing, not brought back. */
  async clear(): Promise<void> {
    await wipeData(this.server.driver);
    await applyLedgerSchema(this.database, model);
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.server.close();
  }

  /** Points sources at readings (null withdraws a source), in one transaction. `database`: another way to the same one. */
  async apply(
    sources: Readonly<Record<string, Reading | null>>,
    database: Database = this.database,
  ): Promise<CommitCounts> {
    const readings = Object.values(sources).filter((reading) => reading !== null);
    const staged = new Map(readings.map((reading) => [reading.id, stagedReading(reading)]));
    const fresh = await stageAll(this.#writer(), [...staged.values()]);
    const part = {
      goLive: readings.map((reading) => {
        const statements = fresh.get(reading.id);
        const document = documentProperties(reading);
        return { id: reading.id, document, ...(statements && { fresh: statements }) };
      }),
      sources: Object.entries(sources).map(([uri, reading]) => ({
        uri,
        document: reading?.documentId ?? null,
      })),
    };
    return this.#commit(part, database);
  }

  /** Makes these the decisions of people. */
  async decide(pairs: readonly Decision[], more: Partial<Human> = {}): Promise<CommitCounts> {
    const human = { ...NOBODY, ...more, pairs };
    const { decided } = humanChange((await standing(this.#reader(), human)).decisions, human);
    this.#human = human;
    return this.#commit({ decided });
  }

  async #commit(part: Partial<Change>, database = this.database): Promise<CommitCounts> {
    const change: Change = {
      goLive: [],
      withdraw: [],
      sources: [],
      decided: [],
      human: this.#human,
      ...part,
    };
    const { withdraw } = await staleReadings(this.#reader(), change);
    this.#run += 1;
    const run = String(this.#run).padStart(6, '0');
    return makeTrue(database, model, { ...change, withdraw }, run, { statements: 0, part: this.part });
  }

  /** As if people had decided nothing; the graph stays as it is. */
  forgetDecisions(): void {
    this.#human = NOBODY;
  }

  /** Under the rules of now, whatever is stored. `database`: another way to the same one. */
  projectEverything(
    options: { readonly namesPerCommit?: number; readonly database?: Database } = {},
  ): Promise<CommitCounts> {
    const { database = this.database, ...rest } = options;
    this.#run += 1;
    const run = String(this.#run).padStart(6, '0');
    return projectAnew(database, model, { ...rest, human: this.#human, run });
  }

  verify(): Promise<Verification> {
    return verify(this.database, model);
  }

  async rows<Row>(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
    return this.#reader().run<Row>(cypher, parameters);
  }

  #reader(): Runner {
    return {
      run: async <Row>(cypher: string, parameters = {}) =>
        (await this.database.read(cypher, parameters)).rows as Row[],
    };
  }

  #writer(): Runner {
    return {
      run: <Row>(cypher: string, parameters = {}) =>
        this.database.write((work) => runnerOf(work).run<Row>(cypher, parameters)),
    };
  }
}
