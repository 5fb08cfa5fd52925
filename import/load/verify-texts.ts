import { sha256 } from '../ledger/hash.ts';
import { type Statement, statementId } from '../ledger/statement.ts';
import type { Span } from '../types.ts';
import type { Fault } from './fault.ts';
import type { Runner } from './runner.ts';
import { parseStatement, STATEMENT_COLUMNS } from './statements.ts';

/** Texts document by document: the sum of their blocks, its hash, and every quote in it. */
export async function textFaults(runner: Runner): Promise<Fault[]> {
  const documents = await runner.run<{
    reading: string;
    document: string;
    title: string | null;
    textSha256: string;
  }>(
    'MATCH (r:Live)-[:OF]->(d:Document) RETURN r.id AS reading, d.id AS document, d.title AS title, d.textSha256 AS textSha256 ORDER BY d.id',
  );
  const faults: Fault[] = [];
  for (const { reading, document, title, textSha256 } of documents) {
    const blocks = await runner.run<{ text: string }>(
      'MATCH (b:Block {reading: $reading}) WHERE b.start >= 0 RETURN b.text AS text ORDER BY b.start',
      { reading },
    );
    const text = blocks.map((block) => block.text).join('');
    const name = `document ${document}${title ? ` 《${title}》` : ''}`;
    if (sha256(text) !== textSha256)
      faults.push({
        code: 'TEXT_CHANGED',
        message: `${name}: its stored text is not the text that was read (SHA-256 differs). Import its source again after \`--remove ${document}\`.`,
      });
    faults.push(...(await statementFaults(runner, document, name, text)));
  }
  return faults;
}

interface Row {
  readonly s: Record<string, unknown>;
  readonly shown: {
    /** The keys that were read, where people bound others. */
    statedSubject: string | null;
    statedObject: string | null;
    quote: string;
    start: number;
    end: number;
    spans: string;
    section: string;
    path: string[];
    extractor: string;
    rule: string;
  };
  readonly from: string | null;
}

/** Every live statement of a document: its words stand where it says, and it says what its id was made of. */
async function statementFaults(
  runner: Runner,
  document: string,
  name: string,
  text: string,
): Promise<Fault[]> {
  const rows = await runner.run<Row>(
    `MATCH (s:Statement {document: $document}) WHERE s.start >= 0 AND EXISTS { (s)-[:IN]->(:Live) }
     RETURN ${STATEMENT_COLUMNS}, s {.statedSubject, .statedObject, .quote, .start, .end, .spans, .section, .path, .extractor, .rule} AS shown,
       [(s)-[:FROM]->(c) | c.id][0] AS from
     ORDER BY s.id`,
    { document },
  );
  return rows.flatMap((row) =>
    faultsOf(row, document, text).map((fault) => ({ ...fault, message: `${name}, ${fault.message}` })),
  );
}

function faultsOf({ s, shown, from }: Row, document: string, text: string): Fault[] {
  const stored = parseStatement(s);
  const spans = JSON.parse(shown.spans) as Span[];
  const wrong = spans.find((span) => text.slice(span.start, span.end) !== span.quote);
  if (wrong) return [{ code: 'QUOTE_NOT_VERBATIM', message: quoteMessage(stored.id, wrong, text) }];
  const [main] = spans;
  const consistent =
    main?.quote === shown.quote &&
    main.start === shown.start &&
    main.end === shown.end &&
    shown.section === shown.path.join(' / ') &&
    from === document;
  const { path, extractor, rule } = shown;
  const object = shown.statedObject ?? stored.object;
  const statement: Omit<Statement, 'id' | 'block'> = {
    ...stored,
    subject: shown.statedSubject ?? stored.subject,
    ...(object && { object }),
    spans,
    path,
    extractor,
    rule,
  };
  if (consistent && statementId(statement) === stored.id) return [];
  return [
    {
      code: 'STATEMENT_CHANGED',
      message: `statement ${stored.id}: its fields are not those its id was made of`,
    },
  ];
}

function quoteMessage(id: string, { quote, start, end }: Span, text: string): string {
  const there = text.slice(start, Math.min(end, start + 40));
  return `statement ${id}: "${quote.slice(0, 40)}" does not stand at ${start}–${end}; the text there is "${there}"`;
}
