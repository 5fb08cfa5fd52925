import type { GraphModel } from '../../src/model/types.ts';
import { divisionOf, regionNamed } from '../gazetteer/index.ts';
import { bodyIdentity } from '../resolve/body.ts';
import type { Issue, Proposal, Range, ReadDocument } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { withinBounds } from './bounds.ts';
import { findFault } from './faults.ts';
import { byCodePoint } from './hash.ts';
import { type NameKey, nameKey } from './key.ts';
import { statedField } from './stated-fields.ts';
import type { Statement } from './statement.ts';
import { Statements } from './statements.ts';

export interface Gated {
  readonly statements: readonly Statement[];
  readonly keys: ReadonlyMap<string, NameKey>;
  /** Rejections, with code and place: nothing is dropped silently. */
  readonly issues: readonly Issue[];
  /** How many proposals of each rule were accepted and rejected; in the order of extractors and rules. */
  readonly rules: readonly RuleCount[];
  /** Every place that an accepted proposal quotes. */
  readonly quoted: readonly Range[];
}

export interface RuleCount {
  readonly extractor: string;
  readonly rule: string;
  readonly accepted: number;
  readonly rejected: number;
}

export interface ProposalSource {
  readonly extractor: string;
  readonly proposals: readonly Proposal[];
}

/**
 * The one gate between extractors and the ledger. A proposal becomes a statement when its quotes are verbatim, its
 * names are of sane length, and its predicate, types, value and qualifiers fit the schema; else it becomes an issue.
 */
export function gate(
  document: ReadDocument,
  documentId: string,
  sources: readonly ProposalSource[],
  model: GraphModel,
): Gated {
  const statements = new Statements(document, documentId);
  const issues: Issue[] = [];
  const rules: RuleCount[] = [];
  for (const { extractor, proposals } of sources) {
    const counts = new Map<string, { accepted: number; rejected: number }>();
    for (const proposed of proposals) {
      const proposal = underItsOwnName(withEnumNames(proposed, model));
      const fault = findFault(proposal, document.text, model);
      count(counts, proposed.rule, fault === undefined);
      if (fault) {
        issues.push({ ...fault, ...placeOf(proposal) });
        continue;
      }
      statements.add(proposal, extractor);
    }
    const sorted = [...counts].sort(([a], [b]) => byCodePoint(a, b));
    rules.push(...sorted.map(([rule, counted]) => ({ extractor, rule, ...counted })));
  }
  const all = [...statements.byId.values()];
  const kept = withinBounds(all);
  return {
    statements: kept.statements,
    keys: statements.keys,
    issues: [...issues, ...kept.issues],
    rules,
    quoted: all.flatMap((statement) => statement.spans),
  };
}

function count(
  counts: Map<string, { accepted: number; rejected: number }>,
  rule: string,
  accepted: boolean,
): void {
  const known = counts.get(rule) ?? { accepted: 0, rejected: 0 };
  known[accepted ? 'accepted' : 'rejected']++;
  counts.set(rule, known);
}

/** Extractors write enum values as prose does (lead, university); the schema's names are in capitals. */
function withEnumNames(proposal: Proposal, model: GraphModel): Proposal {
  const { qualifiers, value, predicate, subject } = proposal;
  let named = proposal;
  if (qualifiers) named = withFields(named, { qualifiers: withEnumQualifiers(qualifiers, model, predicate) });
  if (value?.kind !== 'text' || predicate === 'name') return named;
  const isEnum = statedField(model, subject.type, predicate)?.enumValues !== undefined;
  return isEnum ? withFields(named, { value: { ...value, text: value.text.toUpperCase() } }) : named;
}

function withEnumQualifiers(
  qualifiers: Readonly<Record<string, string>>,
  model: GraphModel,
  predicate: string,
): Record<string, string> {
  const properties = model.relationshipTypes.get(predicate)?.properties ?? [];
  const named: Record<string, string> = {};
  for (const [name, text] of Object.entries(qualifiers)) {
    const isEnum = properties.some((property) => property.name === name && property.enumValues);
    named[name] = isEnum ? text.toUpperCase() : text;
  }
  return named;
}

/**
 * A name proposal goes under the key of the words as written when they name the thing by themselves (广州 for 广州市, 工信部);
 * when only the context makes them a name (市工信局), it stays under the full name, which is kept beside the words.
 */
function underItsOwnName(proposal: Proposal): Proposal {
  const { predicate, subject, value } = proposal;
  if (predicate !== 'name' || value?.kind !== 'text' || value.text === subject.name) return proposal;
  const words = nameKey(withFields(subject, { name: value.text }));
  const named = nameKey(subject);
  if (words.normal === named.normal || words.normal === '') return proposal;
  const sameByItself =
    (subject.type === 'Region' && isDivisionName(words.normal, named)) ||
    (subject.type === 'IssuingBody' && bodyIdentity(words) === bodyIdentity(named));
  if (sameByItself) return withFields(proposal, { subject: withFields(subject, { name: value.text }) });
  return withFields(proposal, { qualifiers: { ...proposal.qualifiers, as: subject.name } });
}

/** 广州 for 440100, 新市 for 新市区 of 台南市. */
function isDivisionName(words: string, { normal, scope }: NameKey): boolean {
  const division = divisionOf(normal, scope);
  if (!division || division.code !== '') return regionNamed(words).some(({ code }) => code === scope);
  return divisionOf(words, scope) === division;
}

function placeOf(proposal: Proposal): Pick<Issue, 'start' | 'end'> {
  const span = proposal.spans[0];
  return span ? { start: span.start, end: span.end } : {};
}
