import { z } from 'zod';
import { contentId } from '../ledger/hash.ts';
import { nameKey } from '../ledger/key.ts';
import { valueIdentity } from '../project/fact.ts';
import { pairId } from '../resolve/pair-id.ts';
import type { Binding, Decision, Rejection } from '../resolve/types.ts';
import { ENTITY_TYPES, type Value } from '../types.ts';

const Name = z.object({ type: z.enum(ENTITY_TYPES), name: z.string().min(1), scope: z.string().default('') });
const signature = { by: z.string().min(1), when: z.string().optional(), reason: z.string().optional() };

const Pair = z.object({ a: Name, b: Name, verdict: z.enum(['same', 'different', 'unsure']), ...signature });

const Bind = z.object({
  verdict: z.literal('bind'),
  document: z.string().min(1),
  name: Name,
  scope: z.string().min(1),
  ...signature,
});

const Reject = z.object({
  verdict: z.literal('wrong'),
  subject: Name,
  field: z.string().min(1),
  object: Name.optional(),
  value: z.looseObject({ kind: z.enum(['text', 'date', 'money', 'area', 'observation']) }).optional(),
  qualifiers: z.record(z.string(), z.string()).default({}),
  document: z.string().min(1).optional(),
  ...signature,
});

const Line = z.discriminatedUnion('verdict', [Pair, Bind, Reject]);

/** One line of the file: what a person says of names or of a fact, who, when and why. */
export type DecisionLine = z.input<typeof Line>;

/** A line as the ledger takes it; of several with one id the last one counts. */
export type ReadLine = { readonly id: string } & (
  | { readonly kind: 'pair'; readonly decision: Decision }
  | { readonly kind: 'binding'; readonly decision: Binding }
  | { readonly kind: 'rejection'; readonly decision: Rejection }
);

/** Throws an error that names the line and what is wrong with it. */
export function parseLine(text: string, place: string): ReadLine {
  const parsed = Line.safeParse(json(text, place));
  if (!parsed.success) throw new Error(`${place}: ${z.prettifyError(parsed.error)}`);
  const line = parsed.data;
  switch (line.verdict) {
    case 'bind':
      return readBinding(line, place);
    case 'wrong':
      return readRejection(line, place);
    default:
      return readPair(line, place);
  }
}

function readPair(line: z.infer<typeof Pair>, place: string): ReadLine {
  const { a, b, verdict } = line;
  if (a.type !== b.type)
    throw new Error(`${place}: a ${a.type} and a ${b.type} cannot be one thing; both names need one type`);
  const [left, right] = [nameKey(a).id, nameKey(b).id].sort();
  if (left === right)
    throw new Error(`${place}: "${a.name}" and "${b.name}" are one name already; there is nothing to decide`);
  const decision = { a: left!, b: right!, verdict, rule: 'human', score: 1, ...signed(line) };
  return { id: pairId(left!, right!), kind: 'pair', decision };
}

function readBinding(line: z.infer<typeof Bind>, place: string): ReadLine {
  const { document, name, scope } = line;
  if (name.type === 'Region')
    throw new Error(`${place}: a Region is told apart by its division code, and cannot be bound to a scope`);
  const key = nameKey(name);
  const bound = nameKey({ ...name, scope });
  if (key.id === bound.id)
    throw new Error(`${place}: "${name.name}" has the scope "${scope}" already; there is nothing to bind`);
  const id = contentId('binding', document, key.id);
  return { id, kind: 'binding', decision: { id, document, key, bound, ...signed(line) } };
}

/** Names are no facts that can be wrong: what they name is decided by merge, split and bind. */
const NAMINGS = ['name', 'alsoNamed'];

function readRejection(line: z.infer<typeof Reject>, place: string): ReadLine {
  const { subject, field, object, qualifiers, document } = line;
  const value = line.value as Value | undefined;
  if (NAMINGS.includes(field))
    throw new Error(
      `${place}: ${field} cannot be wrong; use split or bind to say that it names another thing`,
    );
  if ((object === undefined) === (value === undefined))
    throw new Error(`${place}: a rejection has an object (of a relationship) or a value, and not both`);
  const ends = { subject: nameKey(subject).id, ...(object && { object: nameKey(object).id }) };
  const id = contentId(
    'rejection',
    ends.subject,
    field,
    ends.object,
    value && valueIdentity(value),
    Object.entries(qualifiers).sort().flat(),
    document,
  );
  const decision = {
    id,
    ...ends,
    predicate: field,
    ...(value && { value }),
    qualifiers,
    ...(document && { document }),
    ...signed(line),
  };
  return { id, kind: 'rejection', decision };
}

function signed({
  by,
  when,
  reason,
}: {
  by: string;
  when?: string | undefined;
  reason?: string | undefined;
}) {
  return { by, ...(when && { when }), ...(reason && { reason }) };
}

function json(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not a JSON object (${(error as Error).message})`);
  }
}
