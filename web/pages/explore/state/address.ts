import type { RelationshipDirection, RelationshipType } from '../../generated/graphql.ts';
import { isKind, type Kind } from '../../shared/kinds/kinds.ts';
import { RELATIONSHIPS } from '../../shared/kinds/relationships.ts';
import {
  EMPTY_VIEW,
  type Filter,
  GROUPINGS,
  type Grouping,
  MODES,
  type Mode,
  type Selection,
  type Step,
  type View,
} from './view.ts';

/*
 * A view as the part of an address behind `#`, which stays in the browser. Readable and short: what is as in an empty
 * view is left out. Parts of a step stand between stars, e.g. `s=expand*5f3a…*ISSUED_BY*IN*20`.
 */

export function toAddress(view: View): string {
  const parts = new URLSearchParams();
  for (const step of view.steps) parts.append('s', joined(stepParts(step)));
  if (view.selected) parts.set('sel', joined(selectionParts(view.selected)));
  if (view.mode !== EMPTY_VIEW.mode) parts.set('view', view.mode);
  if (view.of !== EMPTY_VIEW.of) parts.set('of', view.of);
  if (view.by !== EMPTY_VIEW.by) parts.set('by', view.by);
  if (view.field !== '') parts.set('field', view.field);
  const { kinds, ...words } = view.filter;
  if (kinds.length > 0) parts.set('kinds', kinds.join('*'));
  for (const [name, value] of Object.entries(words)) if (value) parts.set(name, value);
  return parts.toString();
}

/** Reads an address; what is not understood is left out, so that an old or cut link still shows something. */
export function fromAddress(address: string): View {
  const parts = new URLSearchParams(address.replace(/^#/, ''));
  return {
    steps: parts.getAll('s').flatMap((text) => stepOf(split(text)) ?? []),
    selected: selectionOf(split(parts.get('sel') ?? '')),
    mode: oneOf<Mode>(MODES, parts.get('view')) ?? EMPTY_VIEW.mode,
    of: kindIn(parts.get('of')) ?? EMPTY_VIEW.of,
    by: oneOf<Grouping>(GROUPINGS, parts.get('by')) ?? EMPTY_VIEW.by,
    field: parts.get('field') ?? '',
    filter: filterOf(parts),
  };
}

function filterOf(parts: URLSearchParams): Filter {
  const text = (name: string) => parts.get(name) ?? '';
  return {
    kinds: split(text('kinds')).filter(isKind),
    within: text('within'),
    from: text('from'),
    to: text('to'),
    topic: text('topic'),
    atLeast: text('atLeast'),
  };
}

function stepParts(step: Step): readonly string[] {
  switch (step.kind) {
    case 'around':
    case 'hide':
      return [step.kind, step.id];
    case 'expand':
      return [step.kind, step.id, step.type, step.direction, String(step.count)];
    case 'paths':
      return [step.kind, step.from, step.to];
    case 'things':
      return [step.kind, ...step.ids];
  }
}

function stepOf([kind, first, second, third, fourth, ...rest]: readonly string[]): Step | null {
  if (!first) return null;
  switch (kind) {
    case 'around':
    case 'hide':
      return { kind, id: first };
    case 'paths':
      return second ? { kind, from: first, to: second } : null;
    case 'things':
      return { kind, ids: [first, second, third, fourth, ...rest].filter((id) => id !== undefined) };
    case 'expand': {
      const type = oneOf<RelationshipType>(RELATIONSHIPS, second ?? null);
      const direction = oneOf<RelationshipDirection>(['OUT', 'IN'], third ?? null);
      const count = Number(fourth);
      return type && direction && count > 0 ? { kind, id: first, type, direction, count } : null;
    }
    default:
      return null;
  }
}

function selectionParts(selected: Selection): readonly string[] {
  return selected.kind === 'thing' ? [selected.id] : [selected.from, selected.type, selected.to];
}

function selectionOf([first, second, third]: readonly string[]): Selection | null {
  if (!first) return null;
  const type = oneOf<RelationshipType>(RELATIONSHIPS, second ?? null);
  if (type && third) return { kind: 'relationship', from: first, type, to: third };
  return { kind: 'thing', id: first };
}

const escaped = (part: string) => part.replaceAll('%', '%25').replaceAll('*', '%2A');
const joined = (parts: readonly string[]) => parts.map(escaped).join('*');

function split(text: string): string[] {
  return text === '' ? [] : text.split('*').map((part) => part.replaceAll('%2A', '*').replaceAll('%25', '%'));
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string | null): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}

function kindIn(text: string | null): Kind | null {
  return text !== null && isKind(text) ? text : null;
}
