import type { ProfiledPlan } from 'neo4j-driver';
import type { Operator } from './database.ts';
import { decode } from './values.ts';

/** The driver's profile as plain data. */
export function operatorOf({
  operatorType,
  arguments: found,
  rows,
  dbHits,
  children,
}: ProfiledPlan): Operator {
  const details = decode(found.Details);
  return {
    // The suffix names the database.
    operator: operatorType.replace(/@.*$/u, ''),
    ...(typeof details === 'string' && details !== '' ? { details } : {}),
    rows: Number(rows),
    hits: Number(dbHits),
    children: children.map(operatorOf),
  };
}
