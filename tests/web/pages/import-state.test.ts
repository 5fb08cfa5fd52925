import { describe, expect, it } from 'vitest';
import type { ImportDraft } from '../../../src/imports/wire.ts';
import {
  type Action,
  type ImportState,
  isSending,
  NOBODY,
  reduce,
} from '../../../web/pages/import/state/reducer.ts';
import { AskError } from '../../../web/pages/shared/api/ask.ts';

const draft = (id: string, state: ImportDraft['state'] = 'COLLECTING'): ImportDraft => ({
  id,
  state,
  files: [],
  progress: null,
  problem: null,
  preview: null,
  kept: null,
});
const admitted: Action = { type: 'admitted', token: 'secret', draft: draft('a') };
const queued: Action = {
  type: 'queued',
  uploads: [
    { key: 1, name: '甲.md', bytes: 10 },
    { key: 2, name: '乙.md', bytes: 20 },
  ],
};
const run = (...actions: Action[]): ImportState => actions.reduce(reduce, NOBODY);

describe('the import page', () => {
  it('takes files one by one: sent, arrived, refused, dismissed', () => {
    const sent = run(admitted, queued, { type: 'sent', key: 1, bytes: 7 });
    expect(sent.uploads.map((upload) => upload.sent)).toEqual([7, 0]);
    const error = new AskError('BODY_TOO_LARGE', '乙.md');
    const refused = [
      { type: 'arrived', key: 1, draft: draft('a') },
      { type: 'refused', key: 2, error },
    ] satisfies Action[];
    const left = run(admitted, queued, ...refused);
    expect(left.uploads.map((upload) => [upload.name, upload.error])).toEqual([['乙.md', error]]);
    expect(isSending(left)).toBe(false);
    expect(reduce(left, { type: 'dismissed', key: 2 }).uploads).toEqual([]);
  });

  it('hears no late answer about an import that it has left', () => {
    const anew = run(admitted, { type: 'admitted', token: 'secret', draft: draft('b') });
    expect(reduce(anew, { type: 'draft', draft: draft('a', 'CHECKED') }).draft).toEqual(draft('b'));
    expect(reduce(anew, { type: 'draft', draft: draft('b', 'CHECKED') }).draft?.state).toBe('CHECKED');
  });

  it('forgets a failure when something succeeds', () => {
    const failed = run(admitted, { type: 'failed', error: new AskError('NETWORK', '') });
    expect(failed.error?.code).toBe('NETWORK');
    expect(reduce(failed, { type: 'draft', draft: draft('a') }).error).toBeNull();
  });
});
