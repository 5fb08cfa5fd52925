/** What keeps a proposal out of the ledger: no verbatim quote, no name, or nothing that the schema knows. */
import type { GraphModel, PropertyField } from '../../src/model/types.ts';
import type { Issue, NameRef, Proposal, Value } from '../types.ts';
import { nameKey } from './key.ts';
import { statedField } from './stated-fields.ts';

/** Names longer than this would break an index entry (8 kB) and are never names. */
export const MAX_NAME_LENGTH = 512;

/** What stands behind each predicate's value, by the value's kind. */
const VALUE_KINDS: Readonly<Record<string, readonly string[]>> = {
  text: ['String', 'Enum', 'ID'],
  date: ['PartialDate'],
  money: ['Money'],
  area: ['Area'],
};

type Fault = Pick<Issue, 'code' | 'message'>;

/** The first thing wrong with a proposal about a text; undefined when it can be stated. */
export function findFault(proposal: Proposal, text: string, model: GraphModel): Fault | undefined {
  return (
    spanFault(proposal, text) ??
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
  const property = statedField(model, subject.type, predicate === 'topic' ? 'topics' : predicate);
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

function fault(code: string, message: string): Fault {
  return { code, message };
}

function describe(proposal: Proposal): string {
  return `${proposal.subject.type} "${clip(proposal.subject.name)}" ${proposal.predicate}`;
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
