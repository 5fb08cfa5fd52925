import { decisionRow } from '../load/decisions.ts';
import { resolveNames } from '../whole/identity.ts';
import type { Names } from '../whole/names.ts';
import type { Tables } from './tables.ts';

/** Decides who is who by rules, and writes buckets and decisions. Those of people come later: they are a change like any other. */
export function writeIdentity(names: Names, tables: Tables, folder: string): Promise<void> {
  return resolveNames(names, {
    folder,
    human: [],
    onBucket: (key, bucket, isNew) => {
      if (isNew) tables.of('Bucket').write([bucket]);
      tables.of('IN_BUCKET').write([key, bucket]);
    },
    onDecision: (decision) => {
      const { id, ...properties } = decisionRow(decision);
      tables.of('Decision').write([id], properties);
    },
  });
}
