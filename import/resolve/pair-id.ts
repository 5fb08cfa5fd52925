import { contentId } from '../ledger/hash.ts';

/** The id of a decision about two names, whichever is named first. */
export function pairId(a: string, b: string): string {
  return a < b ? contentId('pair', a, b) : contentId('pair', b, a);
}
