import type { GraphModel } from '../../src/model/types.ts';
import type { Statement } from '../ledger/statement.ts';
import type { Rejection } from '../resolve/types.ts';
import { type Fact, factOf } from './fact.ts';

/** A rejection with the fact that it means now; undefined while a name of it leads nowhere. */
export interface MeantRejection {
  readonly rejection: Rejection;
  readonly fact?: Fact;
}

/** Which facts the rejections mean, under a mapping of keys to entities. */
export function meantBy(
  rejections: readonly Rejection[],
  entityOf: (key: string) => string | undefined,
  model: GraphModel,
): readonly MeantRejection[] {
  return rejections.map((rejection) => {
    const ends = [rejection.subject, ...(rejection.object ? [rejection.object] : [])];
    if (ends.some((key) => entityOf(key) === undefined)) return { rejection };
    return { rejection, fact: factOf(rejection, (key) => entityOf(key)!, model) };
  });
}

/** The rejection of what a statement states, if any: of the fact everywhere, or in this document. */
export type RejectionOf = (statement: Pick<Statement, 'document'>, fact: string) => string | undefined;

export function rejectionLookup(meant: readonly MeantRejection[]): RejectionOf {
  const byPlace = new Map<string, string>();
  for (const { rejection, fact } of meant)
    if (fact) byPlace.set(`${fact.id}|${rejection.document ?? ''}`, rejection.id);
  return ({ document }, fact) => byPlace.get(`${fact}|`) ?? byPlace.get(`${fact}|${document ?? ''}`);
}
