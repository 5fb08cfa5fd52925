import type { AbstractType, GraphModel, NodeType, PropertyField, RelationshipField } from '../model/index.ts';
import { operatorsOf } from './filters/index.ts';
import type { Conversion, EvidenceOf, Param, Predicate, Quantifier, Subject } from './plan.ts';
import type { Arguments } from './planning.ts';
import { holdsRegions, regionPaths, relatedSource } from './sources.ts';

/** A `where` argument, or a part of it: the value, its path in the arguments, and what it is about. */
interface Part {
  readonly model: GraphModel;
  readonly args: Arguments;
  readonly path: readonly (string | number)[];
  readonly value: Readonly<Record<string, unknown>>;
  readonly type: NodeType | AbstractType;
  /** The relationship that led here, for `edge`. */
  readonly via?: { readonly properties: readonly PropertyField[]; readonly evidence: EvidenceOf } | undefined;
}

/** Plans a `where`; null and undefined members count as not given. Undefined: everything fits. */
export function planWhere(part: Part): Predicate | undefined {
  const of = given(part.value).map(([name, value]) => member(part, name, value));
  if (of.length === 0) return undefined;
  return of.length === 1 ? of[0] : { kind: 'and', of };
}

function member(part: Part, name: string, value: unknown): Predicate {
  switch (name) {
    case 'and':
    case 'or':
      return {
        kind: name,
        of: (value as readonly unknown[]).map((each, index) => branch(part, [name, index], each)),
      };
    case 'not':
      return { kind: 'not', of: branch(part, [name], value) };
    case 'edge':
      return edge(inside(part, [name], value));
    case 'evidence':
      return evidence(inside(part, [name], value), part.type.entity ? 'entity' : 'observation');
    default:
      return fieldOrSpecial(part, name, value);
  }
}

function fieldOrSpecial(part: Part, name: string, value: unknown): Predicate {
  const property = part.type.properties.find((each) => each.name === name);
  if (property) return propertyPredicate(inside(part, [name], value), property, 'node');
  const relationship = part.type.relationships.find((each) => each.name === name);
  if (relationship) return related(inside(part, [name], value), relationship);
  return special(part, name, value);
}

/** Conditions that are no field: by name key, by place, by type. */
function special(part: Part, name: string, value: unknown): Predicate {
  const bind = (as: Conversion): Param => part.args.bind([...part.path, name], as);
  switch (name) {
    case 'hasAlias': {
      const nouns = nounsOf(part);
      return { kind: 'named', nouns, normal: bind({ to: 'normalName', noun: nouns[0] ?? '' }) };
    }
    case 'within':
      return withinPredicate(part.type, part.model, bind);
    case 'validOn':
      return validOn(bind);
    case 'type':
      return typePredicate(part, value as Readonly<Record<string, unknown>>);
    default:
      throw new Error(`No meaning for the filter ${part.type.name}.${name}`);
  }
}

/** In, or for, a region or one under it. */
export function withinPredicate(
  type: NodeType | AbstractType,
  model: GraphModel,
  bind: (as: Conversion) => Param,
): Predicate {
  return {
    kind: 'within',
    paths: regionPaths(type, model),
    regions: holdsRegions(type),
    region: bind({ to: 'value' }),
    normal: bind({ to: 'normalName', noun: 'Region' }),
  };
}

/** In force on a day as far as the sources say: begun by then, and not expired before. */
function validOn(bind: (as: Conversion) => Param): Predicate {
  const last = bind({ to: 'dayTo' });
  const known = (property: string, is: boolean): Predicate => ({
    kind: 'known',
    of: 'node',
    property,
    known: is,
  });
  const begun = (property: string): Predicate => ({
    kind: 'compare',
    of: 'node',
    property: `${property}_start`,
    operator: '<=',
    param: last,
  });
  const open: Predicate = {
    kind: 'compare',
    of: 'node',
    property: 'expires_end',
    operator: '>=',
    param: bind({ to: 'dayFrom' }),
  };
  const undated: Predicate = { kind: 'and', of: [known('effective', false), known('date', false)] };
  const dated: Predicate = { kind: 'and', of: [known('effective', false), begun('date')] };
  return {
    kind: 'and',
    of: [
      { kind: 'or', of: [begun('effective'), dated, undated] },
      { kind: 'or', of: [known('expires', false), open] },
    ],
  };
}

/** The shape key holds enum values, so that the labels may be planned. */
function typePredicate(part: Part, value: Readonly<Record<string, unknown>>): Predicate {
  const asked = [value.in, value.eq].filter((each) => each !== null && each !== undefined);
  const labels = (nouns: unknown): readonly string[] =>
    [nouns].flat().map((noun) => labelOf(part.model, String(noun)));
  return { kind: 'and', of: asked.map((nouns) => ({ kind: 'labels', labels: labels(nouns) })) };
}

function labelOf(model: GraphModel, noun: string): string {
  return model.abstractTypes.get(noun)?.label ?? model.nodeTypes.get(noun)?.label ?? noun;
}

function nounsOf(part: Part): readonly string[] {
  if (!('members' in part.type)) return [part.type.noun];
  return [...new Set(part.type.members.map((member) => part.model.nodeTypes.get(member)!.noun))];
}

function propertyPredicate(part: Part, property: PropertyField, subject: Subject): Predicate {
  const operators = operatorsOf(property);
  const of = given(part.value).map(([name, value]) =>
    operators[name]!({
      property,
      of: subject,
      value,
      bind: (as) => part.args.bind([...part.path, name], as),
    }),
  );
  return { kind: 'and', of };
}

function related(part: Part, field: RelationshipField): Predicate {
  const source = relatedSource(field, part.model);
  const type = part.model.nodeTypes.get(field.targetName) ?? part.model.abstractTypes.get(field.targetName)!;
  const via = { properties: field.properties, evidence: edgeEvidenceOf(field) };
  const of = given(part.value).map(([quantifier, value]): Predicate => {
    const where = planWhere({ ...inside(part, [quantifier], value), type, via });
    return {
      kind: 'related',
      quantifier: quantifier as Quantifier,
      source,
      ...(where ? { where } : {}),
    };
  });
  return { kind: 'and', of };
}

function edge(part: Part): Predicate {
  const of = given(part.value).map(([name, value]) => {
    if (name === 'evidence') return evidence(inside(part, [name], value), part.via!.evidence);
    const property = part.via!.properties.find((each) => each.name === name)!;
    return propertyPredicate(inside(part, [name], value), property, 'edge');
  });
  return { kind: 'and', of };
}

function evidence(part: Part, of: EvidenceOf): Predicate {
  const params = given(part.value).map(([name]) => [name, part.args.bind([...part.path, name])] as const);
  return { kind: 'evidence', of, ...Object.fromEntries(params) };
}

/** Which fact stands behind an edge: the relationship's own, or the observation at its start. */
export function edgeEvidenceOf(field: Pick<RelationshipField, 'type' | 'direction'>): EvidenceOf {
  if (field.type !== 'ABOUT') return 'edge';
  return field.direction === 'OUT' ? 'edgeOfObservation' : 'edgeToObservation';
}

/** One member of and/or/not: a whole `where` again, over the same type. */
function branch(part: Part, path: readonly (string | number)[], value: unknown): Predicate {
  return planWhere(inside(part, path, value)) ?? { kind: 'and', of: [] };
}

function inside(part: Part, path: readonly (string | number)[], value: unknown): Part {
  return { ...part, path: [...part.path, ...path], value: value as Readonly<Record<string, unknown>> };
}

function given(value: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
}
