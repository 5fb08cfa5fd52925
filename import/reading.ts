import type { GraphModel } from '../src/model/types.ts';
import { type CoveredSpan, coveredSpans } from './coverage.ts';
import { withFundPlaces } from './extract/fund-places.ts';
import { EXTRACTORS } from './extract/index.ts';
import { withParkPlaces } from './extract/park-places.ts';
import { gate, type ProposalSource, type RuleCount } from './ledger/gate.ts';
import { sha256 } from './ledger/hash.ts';
import type { NameKey } from './ledger/key.ts';
import { withOneThings } from './ledger/one-document.ts';
import { ownStatements } from './ledger/own-fields.ts';
import { completeScopes } from './ledger/scopes.ts';
import type { Statement } from './ledger/statement.ts';
import { readDocument } from './read/index.ts';
import { documentIdOf, readingIdOf } from './reading-id.ts';
import { referencesFor } from './resolve/reference.ts';
import type { Issue, ReadDocument } from './types.ts';
import { pipelineVersion } from './version.ts';

/** One pipeline version's reading of a document's bytes: everything the ledger needs to know about it. */
export interface Reading {
  /** A function of the bytes and of the pipeline version. */
  readonly id: string;
  /** A function of the bytes. */
  readonly documentId: string;
  readonly version: string;
  readonly textSha256: string;
  readonly document: ReadDocument;
  readonly keys: ReadonlyMap<string, NameKey>;
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
  /** How many proposals of each extractor's rules the gate accepted and rejected. */
  readonly rules: readonly RuleCount[];
  /** The stored text by what became of it. */
  readonly covered: readonly CoveredSpan[];
}

/** bytes → blocks → proposals → statements. Pure; throws UnreadableDocument. */
export function read(bytes: Uint8Array, model: GraphModel): Reading {
  const document = readDocument(bytes);
  const documentId = documentIdOf(document.sha256);
  const extractions = EXTRACTORS.map((extractor) => ({
    extractor: extractor.id,
    ...extractor.extract(document),
  }));
  const gated = gate(
    document,
    documentId,
    withFundPlaces(
      withParkPlaces(
        withOneThings(completeScopes(extractions satisfies ProposalSource[]), document),
        document,
      ),
      document,
    ),
    model,
  );
  const references = referencesFor(gated.keys.values());
  const issues = [
    ...document.issues,
    ...extractions.flatMap((extraction) => extraction.issues),
    ...gated.issues,
  ];
  return {
    id: readingIdOf(document.sha256),
    documentId,
    version: pipelineVersion(),
    textSha256: sha256(document.text),
    document,
    keys: new Map([...references.keys, ...gated.keys]),
    statements: [...ownStatements(document, documentId), ...gated.statements, ...references.statements],
    issues,
    rules: gated.rules,
    covered: coveredSpans(document, gated.quoted, issues),
  };
}
