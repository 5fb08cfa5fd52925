import type { Json } from './service.ts';

/** A small in-memory reading of `where`, `orderBy` and pages, to compare the service with. */
export interface Thing {
  readonly id: string;
  readonly [field: string]: Json;
}

/** Two-valued logic: a comparison with null does not hold. */
export function fits(thing: Thing, where: Json): boolean {
  return Object.entries(where as Record<string, Json>).every(([name, value]) => {
    switch (name) {
      case 'and':
        return value.every((each: Json) => fits(thing, each));
      case 'or':
        return value.some((each: Json) => fits(thing, each));
      case 'not':
        return !fits(thing, value);
      case 'edge':
        return fits(thing.edge, value);
      default:
        return Object.entries(value as Record<string, Json>).every(([operator, operand]) =>
          operator in QUANTIFIERS
            ? QUANTIFIERS[operator]!(thing[name].map((each: Thing) => fits(each, operand)))
            : holds(thing[name], operator, operand),
        );
    }
  });
}

/** Which of the related fit → whether that is enough. */
const QUANTIFIERS: Readonly<Record<string, (fitting: readonly boolean[]) => boolean>> = {
  some: (fitting) => fitting.some(Boolean),
  none: (fitting) => !fitting.some(Boolean),
  every: (fitting) => fitting.every(Boolean),
  single: (fitting) => fitting.filter(Boolean).length === 1,
};

function holds(value: Json, operator: string, operand: Json): boolean {
  if (operator === 'known') return (value !== null) === operand;
  if (operator === 'hasAll') return operand.every((each: Json) => (value ?? []).includes(each));
  if (value === null) return false;
  switch (operator) {
    case 'eq':
      return value === operand;
    case 'in':
      return operand.includes(value);
    case 'contains':
      return value.includes(operand);
    case 'startsWith':
      return value.startsWith(operand);
    case 'has':
      return value.includes(operand);
    case 'hasAny':
      return operand.some((each: Json) => value.includes(each));
    case 'gt':
      return value > operand;
    case 'gte':
      return value >= operand;
    case 'lt':
      return value < operand;
    case 'lte':
      return value <= operand;
    case 'from':
      return value >= operand;
    case 'to':
      return value <= operand;
    default:
      throw new Error(`No operator ${operator}`);
  }
}

/** Nulls last both ways, ties by id in the direction of the last key. */
export function inOrder(
  things: readonly Thing[],
  order: readonly Record<string, 'ASC' | 'DESC'>[],
): readonly Thing[] {
  const asked = order.flatMap((each) => Object.entries(each));
  // A key given twice orders nothing the second time, its direction neither.
  const keys = asked.filter(([key], index) => asked.findIndex(([other]) => other === key) === index);
  keys.push(['id', asked.at(-1)?.[1] ?? 'ASC']);
  return things.toSorted((a, b) => {
    for (const [key, direction] of keys) {
      const [left, right] = [a[key], b[key]];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return left < right === (direction === 'ASC') ? -1 : 1;
    }
    return 0;
  });
}
