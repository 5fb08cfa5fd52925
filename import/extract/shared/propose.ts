/** Collects proposals; a name proposal for every name that a proposal uses, once for each place, with its topics. */
import { append } from '../../collections.ts';
import { type Division, divisionScope } from '../../gazetteer/index.ts';
import { topicsIn } from '../../names/topics.ts';
import type { Extraction, Issue, NameRef, Proposal, Relation, Span, Value } from '../../types.ts';
import { withFields } from '../../with-fields.ts';

export interface Said {
  readonly spans: readonly Span[];
  readonly rule: string;
  readonly confidence?: number;
  readonly qualifiers?: Readonly<Record<string, string>>;
}

/** What is about an industry: its name says so wherever it stands. */
const TOPICAL: ReadonlySet<NameRef['type']> = new Set(['Policy', 'Park', 'Company', 'Fund']);

export class Proposals {
  readonly #proposals: Proposal[] = [];
  /** Places in the list, by where the main quote begins. */
  readonly #byStart = new Map<number, number[]>();
  readonly #issues: Issue[] = [];

  name(subject: NameRef, said: Said): void {
    if (said.spans.length === 0) return;
    const text = said.spans.map((span) => inOneLine(span.quote)).join('');
    this.#add({ subject, predicate: 'name', value: { kind: 'text', text } }, said);
    if (!TOPICAL.has(subject.type)) return;
    for (const topic of topicsIn(text))
      this.#add(
        { subject, predicate: 'topic', value: { kind: 'text', text: topic } },
        withFields(said, { rule: 'topic-in-name' }),
      );
  }

  /** Two names of one thing, because the text says so. */
  alsoNamed(subject: NameRef, object: NameRef, said: Said): void {
    if (!isSameRef(subject, object)) this.#add({ subject, predicate: 'alsoNamed', object }, said);
  }

  property(subject: NameRef, predicate: string, value: Value, said: Said): void {
    this.#add({ subject, predicate, value }, said);
  }

  relation(subject: NameRef, predicate: Relation, object: NameRef, said: Said): void {
    if (!isSameRef(subject, object)) this.#add({ subject, predicate, object }, said);
  }

  issue(code: string, message: string, span?: Span): void {
    this.#issues.push({ code, message, ...(span ? { start: span.start, end: span.end } : {}) });
  }

  done(): Extraction {
    return { proposals: this.#proposals, issues: this.#issues };
  }

  #add(what: Omit<Proposal, 'spans' | 'confidence' | 'rule'>, said: Said): void {
    if (said.spans.length === 0) return;
    const { qualifiers, spans, confidence = 0.9, rule } = said;
    const proposal: Proposal = withFields(
      what,
      qualifiers ? { qualifiers, spans, confidence, rule } : { spans, confidence, rule },
    );
    const same = this.#byStart
      .get(spans[0]!.start)
      ?.find((before) => isSame(this.#proposals[before]!, proposal));
    if (same === undefined) append(this.#byStart, spans[0]!.start, this.#proposals.push(proposal) - 1);
    else if (this.#proposals[same]!.confidence < proposal.confidence) this.#proposals[same] = proposal;
  }
}

/** One thing said of one thing in the same words; how it is qualified and by which rule does not tell two apart. */
function isSame(a: Proposal, b: Proposal): boolean {
  return (
    a.spans[0]!.end === b.spans[0]!.end &&
    a.predicate === b.predicate &&
    isSameRef(a.subject, b.subject) &&
    (a.object ? b.object !== undefined && isSameRef(a.object, b.object) : !b.object && isSameValue(a, b))
  );
}

function isSameRef(a: NameRef, b: NameRef): boolean {
  return a.name === b.name && a.type === b.type && (a.scope ?? '') === (b.scope ?? '');
}

function isSameValue({ value: a }: Proposal, { value: b }: Proposal): boolean {
  if (a?.kind === 'text' && b?.kind === 'text') return a.text === b.text;
  return JSON.stringify(a) === JSON.stringify(b);
}

function inOneLine(quote: string): string {
  return quote.includes('\n') ? quote.replace(/\s*\n\s*/g, '') : quote;
}

export function regionRef(division: Division): NameRef {
  const scope = divisionScope(division);
  return { type: 'Region', name: division.name, ...(scope ? { scope } : {}) };
}

export function ref(type: NameRef['type'], name: string, scope?: string): NameRef {
  return { type, name, ...(scope ? { scope } : {}) };
}

export function text(value: string): Value {
  return { kind: 'text', text: value };
}
