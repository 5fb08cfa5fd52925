import type { Comparison, Predicate } from './plan.ts';
import type { Arguments } from './planning.ts';

/** An argument that narrows a connection: its name, the stored property, how they are compared. */
export type Narrowing = readonly [argument: string, property: string, operator: Comparison];

/** The conditions of the arguments that are given, all to hold; undefined when none is. */
export function narrowed(args: Arguments, narrowings: readonly Narrowing[]): Predicate | undefined {
  const of = narrowings
    .filter(([argument]) => args.values[argument] !== undefined && args.values[argument] !== null)
    .map(
      ([argument, property, operator]): Predicate => ({
        kind: 'compare',
        of: 'node',
        property,
        operator,
        param: args.bind([argument]),
      }),
    );
  return of.length > 0 ? { kind: 'and', of } : undefined;
}
