import type { Proposal, ReadDocument } from '../types.ts';
import { type NameKey, nameKey } from './key.ts';
import { Places } from './places.ts';
import { type Statement, statementId } from './statement.ts';

type Draft = { -readonly [K in keyof Statement]: Statement[K] };

/** What one document states, each once, and the keys that it is about. */
export class Statements {
  readonly byId = new Map<string, Statement>();
  readonly keys = new Map<string, NameKey>();
  readonly #document: ReadDocument;
  readonly #documentId: string;
  readonly #places: Places;

  constructor(document: ReadDocument, documentId: string) {
    this.#document = document;
    this.#documentId = documentId;
    this.#places = new Places(document, documentId);
  }

  add(proposal: Proposal, extractor: string): void {
    const subject = this.#key(nameKey(proposal.subject));
    const object = proposal.object && this.#key(nameKey(proposal.object));
    const { block, id: place, encoded } = this.#places.at(proposal.spans[0]!.start);
    const { published } = this.#document.metadata;
    // Optional fields are put in afterwards: spread into so large a literal they cost more than all else here.
    const statement: Draft = {
      id: '',
      subject: subject.id,
      predicate: proposal.predicate === 'topic' ? 'topics' : proposal.predicate,
      qualifiers: proposal.qualifiers ?? {},
      spans: proposal.spans,
      kind: 'DOCUMENT',
      document: this.#documentId,
      place,
      path: block.path,
      block: block.index,
      extractor,
      rule: proposal.rule,
      confidence: proposal.confidence,
    };
    if (object) statement.object = object.id;
    if (proposal.value) statement.value = proposal.value;
    if (published) statement.published = published;
    statement.id = statementId(statement, encoded);
    this.byId.set(statement.id, statement);
  }

  #key(key: NameKey): NameKey {
    if (!this.keys.has(key.id)) this.keys.set(key.id, key);
    return key;
  }
}
