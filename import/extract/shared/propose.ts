/** Collects proposals; a name proposal for every name that a proposal uses, once for each place, with its topics. */
import { type Division, divisionScope } from '../../gazetteer/index.ts';
import { topicsIn } from '../../names/topics.ts';
import type { Extraction, Issue, NameRef, Proposal, Relation, Span, Value } from '../../types.ts';

export interface Said {
  readonly spans: readonly Span[];
  readonly rule: string;
  readonly confidence?: number;
  readonly qualifiers?: Readonly<Record<string, string>>;
}

/** What is about an industry: its name says so wherever it stands. */
const TOPICAL: ReadonlySet<NameRef['type']> = new Set(['Policy', 'Park', 'Company', 'Fund']);

export class Proposals {
  readonly #proposals = new Map<string, Proposal>();
  readonly #issues: Issue[] = [];

  name(subject: NameRef, said: Said): void {
    if (said.spans.length === 0) return;
    const text = said.spans.map((span) => inOneLine(span.quote)).join('');
    this.#add({ subject, predicate: 'name', value: { kind: 'text', text } }, said);
    if (!TOPICAL.has(subject.type)) return;
    for (const topic of topicsIn(text))
      this.#add(
        { subject, predicate: 'topic', value: { kind: 'text', text: topic } },
        { ...said, rule: 'topic-in-name' },
      );
  }

  /** Two names of one thing, because the text says so. */
  alsoNamed(subject: NameRef, object: NameRef, said: Said): void {
    if (keyOf(subject) !== keyOf(object)) this.#add({ subject, predicate: 'alsoNamed', object }, said);
  }

  property(subject: NameRef, predicate: string, value: Value, said: Said): void {
    this.#add({ subject, predicate, value }, said);
  }

  relation(subject: NameRef, predicate: Relation, object: NameRef, said: Said): void {
    if (keyOf(subject) !== keyOf(object)) this.#add({ subject, predicate, object }, said);
  }

  issue(code: string, message: string, span?: Span): void {
    this.#issues.push({ code, message, ...(span ? { start: span.start, end: span.end } : {}) });
  }

  done(): Extraction {
    return { proposals: [...this.#proposals.values()], issues: this.#issues };
  }

  #add(what: Omit<Proposal, 'spans' | 'confidence' | 'rule'>, said: Said): void {
    if (said.spans.length === 0) return;
    const proposal: Proposal = {
      ...what,
      ...(said.qualifiers ? { qualifiers: said.qualifiers } : {}),
      spans: said.spans,
      confidence: said.confidence ?? 0.9,
      rule: said.rule,
    };
    const main = said.spans[0]!;
    const object = what.object
      ? keyOf(what.object)
      : what.value?.kind === 'text'
        ? what.value.text
        : JSON.stringify(what.value);
    const id = `${keyOf(what.subject)}\u0001${what.predicate}\u0001${object}\u0001${main.start}\u0001${main.end}`;
    const before = this.#proposals.get(id);
    if (!before || before.confidence < proposal.confidence) this.#proposals.set(id, proposal);
  }
}

export function keyOf(ref: NameRef): string {
  return `${ref.type}\u0000${ref.name}\u0000${ref.scope ?? ''}`;
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
