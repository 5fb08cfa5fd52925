import type { GraphModel, PropertyField } from '../../src/model/types.ts';
import { divisionOf, regionNamed } from '../gazetteer/index.ts';
import { bodyIdentity } from '../resolve/body.ts';
import type { Block, EntityType, Issue, NameRef, Proposal, Range, ReadDocument, Value } from '../types.ts';
import { withinBounds } from './bounds.ts';
import { byCodePoint } from './hash.ts';
import { type NameKey, nameKey } from './key.ts';
import { type Statement, statementId } from './statement.ts';

/** Names longer than this would break an index entry (8 kB) and are never names. */
export const MAX_NAME_LENGTH = 512;

/** What stands behind each predicate's value, by the value's kind. */
const VALUE_KINDS: Readonly<Record<string, readonly string[]>> = {
  text: ['String', 'Enum', 'ID'],
  date: ['PartialDate'],
  money: ['Money'],
  area: ['Area'],
};

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
  const statements = new Map<string, Statement>();
  const keys = new Map<string, NameKey>();
  const issues: Issue[] = [];
  const rules: RuleCount[] = [];
  for (const { extractor, proposals } of sources) {
    const counts = new Map<string, { accepted: number; rejected: number }>();
    for (const proposed of proposals) {
      const proposal = underItsOwnName(withEnumNames(proposed, model));
      const fault = findFault(proposal, document, model);
      count(counts, proposed.rule, fault === undefined);
      if (fault) {
        issues.push({ ...fault, ...placeOf(proposal) });
        continue;
      }
      const statement = toStatement(proposal, extractor, document, documentId, keys);
      statements.set(statement.id, statement);
    }
    const sorted = [...counts].sort(([a], [b]) => byCodePoint(a, b));
    rules.push(...sorted.map(([rule, counted]) => ({ extractor, rule, ...counted })));
  }
  const all = [...statements.values()];
  const kept = withinBounds(all);
  return {
    statements: kept.statements,
    keys,
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

function toStatement(
  proposal: Proposal,
  extractor: string,
  document: ReadDocument,
  documentId: string,
  keys: Map<string, NameKey>,
): Statement {
  const subject = remember(nameKey(proposal.subject), keys);
  const object = proposal.object && remember(nameKey(proposal.object), keys);
  const block = blockAt(document.blocks, proposal.spans[0]!.start);
  const body: Omit<Statement, 'id'> = {
    subject: subject.id,
    predicate: proposal.predicate === 'topic' ? 'topics' : proposal.predicate,
    ...(object && { object: object.id }),
    ...(proposal.value && { value: proposal.value }),
    qualifiers: proposal.qualifiers ?? {},
    spans: proposal.spans,
    kind: 'DOCUMENT',
    document: documentId,
    ...(document.metadata.published && { published: document.metadata.published }),
    place: placeId(documentId, block, proposal.spans[0]!.start),
    path: block.path,
    block: block.index,
    extractor,
    rule: proposal.rule,
    confidence: proposal.confidence,
  };
  return { id: statementId(body), ...body };
}

function remember(key: NameKey, keys: Map<string, NameKey>): NameKey {
  if (!keys.has(key.id)) keys.set(key.id, key);
  return key;
}

/** Extractors write enum values as prose does (lead, university); the schema's names are in capitals. */
function withEnumNames(proposal: Proposal, model: GraphModel): Proposal {
  const { qualifiers, value, predicate, subject } = proposal;
  const named = qualifiers && withEnumQualifiers(qualifiers, model, predicate);
  const isEnum =
    value?.kind === 'text' &&
    predicate !== 'name' &&
    statedProperty(model, subject.type, predicate)?.enumValues !== undefined;
  if (!named && !isEnum) return proposal;
  return {
    ...proposal,
    ...(named && { qualifiers: named }),
    ...(isEnum && { value: { ...value, text: value.text.toUpperCase() } }),
  };
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
  if (predicate !== 'name' || value?.kind !== 'text') return proposal;
  const words = nameKey({ ...subject, name: value.text });
  const named = nameKey(subject);
  if (words.normal === named.normal || words.normal === '') return proposal;
  const sameByItself =
    (subject.type === 'Region' && isDivisionName(words.normal, named)) ||
    (subject.type === 'IssuingBody' && bodyIdentity(words) === bodyIdentity(named));
  if (sameByItself) return { ...proposal, subject: { ...subject, name: value.text } };
  return { ...proposal, qualifiers: { ...proposal.qualifiers, as: subject.name } };
}

/** 广州 for 440100, 新市 for 新市区 of 台南市. */
function isDivisionName(words: string, { normal, scope }: NameKey): boolean {
  const division = divisionOf(normal, scope);
  if (!division || division.code !== '') return regionNamed(words).some(({ code }) => code === scope);
  return divisionOf(words, scope) === division;
}

type Fault = Pick<Issue, 'code' | 'message'>;

function findFault(proposal: Proposal, document: ReadDocument, model: GraphModel): Fault | undefined {
  return (
    spanFault(proposal, document.text) ??
    nameFault(proposal.subject) ??
    (proposal.object && nameFault(proposal.object)) ??
    confidenceFault(proposal) ??
    predicateFault(proposal, model)
  );
}

function spanFault(proposal: Proposal, text: string): Fault | undefined {
  if (proposal.spans.length === 0) return fault('QUOTE_MISSING', `${describe(proposal)} has no quote`);
  for (const span of proposal.spans) {
    if (span.start >= span.end || text.slice(span.start, span.end) !== span.quote)
      return fault(
        'QUOTE_NOT_VERBATIM',
        `${describe(proposal)}: "${clip(span.quote)}" does not stand at ${span.start}–${span.end}`,
      );
  }
  return undefined;
}

function nameFault(ref: NameRef): Fault | undefined {
  if (ref.name.length > MAX_NAME_LENGTH)
    return fault(
      'NAME_TOO_LONG',
      `the ${ref.type} name "${clip(ref.name)}" has ${ref.name.length} characters; names have at most ${MAX_NAME_LENGTH}`,
    );
  if (nameKey(ref).normal === '')
    return fault('NAME_EMPTY', `"${clip(ref.name)}" holds no letter or digit and cannot name a ${ref.type}`);
  return undefined;
}

function confidenceFault(proposal: Proposal): Fault | undefined {
  if (proposal.confidence >= 0 && proposal.confidence <= 1) return undefined;
  return fault(
    'CONFIDENCE_INVALID',
    `${describe(proposal)} has confidence ${proposal.confidence}; it must lie in 0 to 1`,
  );
}

function predicateFault(proposal: Proposal, model: GraphModel): Fault | undefined {
  const { predicate, subject, object, value } = proposal;
  if (predicate === 'name')
    return value?.kind === 'text'
      ? undefined
      : fault('VALUE_INVALID', `${describe(proposal)} needs a text value`);
  if (predicate === 'alsoNamed') return sameType(proposal);
  if (predicate === 'observation') return observationFault(proposal);
  const relationship = model.relationshipTypes.get(predicate);
  if (relationship) {
    const fits =
      object &&
      relationship.signatures.some(
        (signature) => signature.from === subject.type && signature.to === object.type,
      );
    if (!fits)
      return fault(
        'SIGNATURE_INVALID',
        `${predicate} cannot lead from ${subject.type} to ${object?.type ?? 'nothing'}`,
      );
    return qualifierFault(proposal, relationship.properties);
  }
  const property = statedProperty(model, subject.type, predicate === 'topic' ? 'topics' : predicate);
  if (!property)
    return fault('PREDICATE_UNKNOWN', `${subject.type} has no field "${predicate}" that documents state`);
  return valueFault(proposal, property, value);
}

const METRICS = ['COUNT', 'AMOUNT', 'RANK', 'SHARE'];

function observationFault(proposal: Proposal): Fault | undefined {
  const { value } = proposal;
  if (value?.kind !== 'observation')
    return fault('VALUE_INVALID', `${describe(proposal)} needs an observation value`);
  if (!METRICS.includes(value.metric))
    return fault(
      'VALUE_INVALID',
      `${describe(proposal)}: ${value.metric} is not one of ${METRICS.join(', ')}`,
    );
  if (!Number.isFinite(value.value))
    return fault('VALUE_INVALID', `${describe(proposal)}: ${value.value} is no number`);
  if (value.asOf !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value.asOf))
    return fault('VALUE_INVALID', `${describe(proposal)}: "${clip(value.asOf)}" is no date such as 2020-03`);
  const words = [value.unit, value.scope ?? '', value.attributedTo ?? ''].find(
    (text) => text.length > MAX_NAME_LENGTH,
  );
  return words === undefined
    ? undefined
    : fault('NAME_TOO_LONG', `${describe(proposal)}: "${clip(words)}" has ${words.length} characters`);
}

function sameType({ subject, object }: Proposal): Fault | undefined {
  if (object?.type === subject.type) return undefined;
  return fault(
    'SIGNATURE_INVALID',
    `alsoNamed joins two names of one type, not ${subject.type} and ${object?.type ?? 'nothing'}`,
  );
}

function valueFault(
  proposal: Proposal,
  property: PropertyField,
  value: Value | undefined,
): Fault | undefined {
  if (!value || !VALUE_KINDS[value.kind]?.includes(property.valueType))
    return fault(
      'VALUE_INVALID',
      `${describe(proposal)} needs a ${property.valueType}, not ${value?.kind ?? 'nothing'}`,
    );
  if (value.kind === 'text' && property.enumValues && !property.enumValues.includes(value.text))
    return fault(
      'VALUE_INVALID',
      `${describe(proposal)}: ${value.text} is not one of ${property.enumValues.join(', ')}`,
    );
  return undefined;
}

function qualifierFault(proposal: Proposal, properties: readonly PropertyField[]): Fault | undefined {
  for (const [name, value] of Object.entries(proposal.qualifiers ?? {})) {
    const property = properties.find((candidate) => candidate.name === name);
    if (!property) return fault('QUALIFIER_UNKNOWN', `${proposal.predicate} has no "${name}"`);
    if (property.enumValues && !property.enumValues.includes(value))
      return fault(
        'QUALIFIER_INVALID',
        `${proposal.predicate}.${name}: ${value} is not one of ${property.enumValues.join(', ')}`,
      );
  }
  return undefined;
}

/** The field of a noun that documents state under this name. */
export function statedProperty(model: GraphModel, noun: EntityType, name: string): PropertyField | undefined {
  for (const type of model.nodeTypes.values()) {
    if (type.noun !== noun) continue;
    return type.properties.find((property) => property.name === name && property.origin === 'stated');
  }
  return undefined;
}

function fault(code: string, message: string): Fault {
  return { code, message };
}

function describe(proposal: Proposal): string {
  return `${proposal.subject.type} "${clip(proposal.subject.name)}" ${proposal.predicate}`;
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function placeOf(proposal: Proposal): Pick<Issue, 'start' | 'end'> {
  const span = proposal.spans[0];
  return span ? { start: span.start, end: span.end } : {};
}

/** The block that holds an offset (blocks tile the text, so there is exactly one). */
export function blockAt(blocks: readonly Block[], offset: number): Block {
  return lastStartingBefore(blocks, offset)!;
}

/** The last range that starts at or before the offset, by binary search; ranges stand in order. */
function lastStartingBefore<R extends { readonly start: number }>(
  ranges: readonly R[],
  offset: number,
): R | undefined {
  let low = -1;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ranges[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return ranges[low];
}

/** What states things together: a table row, else the block. */
export function placeId(documentId: string, block: Block, offset: number): string {
  const row = lastStartingBefore(block.table?.rows ?? [], offset);
  return `["${documentId}",${block.index},${row?.start ?? null}]`;
}
