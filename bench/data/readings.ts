import { coveredSpans } from '../../import/coverage.ts';
import { gate } from '../../import/ledger/gate.ts';
import { contentId, sha256 } from '../../import/ledger/hash.ts';
import type { Reading } from '../../import/reading.ts';
import { referencesFor } from '../../import/resolve/reference.ts';
import type { Block, NameRef, Proposal } from '../../import/types.ts';
import type { GraphModel } from '../../src/model/index.ts';
import { domain, type Stated } from './domain.ts';

/** Facts of a document: large enough for quick transactions, small enough to look like a report. */
const FACTS_PER_DOCUMENT = 300;
/** Each fact stands in so many documents. */
const COPIES = 2;

/** The documents of a graph, as readings that extraction would have made. */
export function* readings(size: number, model: GraphModel): Generator<Reading> {
  let facts: Stated[] = [];
  let number = 0;
  for (const thing of domain(size)) {
    facts.push(...thing);
    if (facts.length < FACTS_PER_DOCUMENT) continue;
    yield* copies(number++, facts, model);
    facts = [];
  }
  if (facts.length > 0) yield* copies(number, facts, model);
}

function* copies(number: number, facts: readonly Stated[], model: GraphModel): Generator<Reading> {
  for (let copy = 1; copy <= COPIES; copy++)
    yield readingOf(`产业调研报告第${number}号，第${copy}版`, facts, model);
}

/** One block a sentence, under the title as heading. */
function readingOf(title: string, facts: readonly Stated[], model: GraphModel): Reading {
  const lines = [title, ...new Set(facts.map((fact) => fact.sentence))];
  const text = lines.map((line) => `${line}\n`).join('');
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.length + 1;
    const place = { start, end, contentStart: start, contentEnd: end - 1, rawStart: start, rawEnd: end };
    blocks.push({
      index,
      kind: index === 0 ? 'heading' : 'paragraph',
      path: index === 0 ? [] : [title],
      ...place,
    });
    start = end;
  }
  const hash = sha256(text);
  const document = {
    sha256: hash,
    format: 'txt' as const,
    byteLength: Buffer.byteLength(text),
    text,
    blocks,
    said: [],
    metadata: { title },
    issues: [],
  };
  const documentId = contentId('document', hash);
  const gated = gate(
    document,
    documentId,
    [{ extractor: 'bench', proposals: proposals(facts, blocks, text) }],
    model,
  );
  const references = referencesFor(gated.keys.values());
  return {
    id: contentId('reading', hash),
    documentId,
    version: 'bench',
    textSha256: hash,
    document,
    keys: new Map([...references.keys, ...gated.keys]),
    statements: [...gated.statements, ...references.statements],
    issues: gated.issues,
    rules: gated.rules,
    covered: coveredSpans(document, gated.quoted, gated.issues),
  };
}

/** Each name where it first stands, and each fact; the quote is the sentence. */
function proposals(facts: readonly Stated[], blocks: readonly Block[], text: string): readonly Proposal[] {
  const named = new Set<string>();
  const blockOf = new Map(blocks.map((block) => [text.slice(block.contentStart, block.contentEnd), block]));
  return facts.flatMap(({ sentence, ...fact }) => {
    const { contentStart: start, contentEnd: end } = blockOf.get(sentence)!;
    const shown = { spans: [{ quote: text.slice(start, end), start, end }], rule: 'bench' };
    const names = [fact.subject, fact.object].filter((ref): ref is NameRef => {
      const key = ref && `${ref.type} ${ref.name} ${ref.scope ?? ''}`;
      return key !== undefined && !named.has(key) && named.add(key) !== undefined;
    });
    return [
      ...names.map(
        (ref): Proposal => ({
          subject: ref,
          predicate: 'name',
          value: { kind: 'text', text: ref.name },
          confidence: 1,
          ...shown,
        }),
      ),
      { ...fact, confidence: 0.9, ...shown },
    ];
  });
}
