import type { PropertyField } from '../../model/index.ts';
import type { Conversion, Param, Predicate, Subject } from '../plan.ts';

/** What an operator is given: the property, its value in the arguments, and the door to a parameter. */
export interface FilterContext {
  readonly property: PropertyField;
  readonly of: Subject;
  readonly value: unknown;
  bind(as?: Conversion): Param;
}

/** One filter operator: `eq`, `contains`, `during` … One a line in ./index.ts. */
export type FilterOperator = (context: FilterContext) => Predicate;

/** A comparison of one stored property. */
export function compare(
  context: FilterContext,
  operator: Extract<Predicate, { kind: 'compare' }>['operator'],
  options: { readonly stored?: number; readonly as?: Conversion; readonly param?: Param } = {},
): Predicate {
  return {
    kind: 'compare',
    of: context.of,
    property: context.property.stored[options.stored ?? 0]!,
    operator,
    param: options.param ?? context.bind(options.as),
  };
}
